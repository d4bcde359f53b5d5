package io.guildhall.devhost.rendering;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import org.jspecify.annotations.Nullable;

/** Where text is rendered. */
record Surroundings(
        @Nullable ContentEntityObject entity, @Nullable String spaceKey, String outputType)
        implements ConversionContext {
    @Override
    public @Nullable ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public @Nullable String getSpaceKey() {
        return spaceKey;
    }

    @Override
    public String getOutputType() {
        return outputType;
    }
}
