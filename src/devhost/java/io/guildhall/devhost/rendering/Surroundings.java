package io.guildhall.devhost.rendering;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import org.jspecify.annotations.Nullable;

/** Where text is rendered. */
record Surroundings(@Nullable String spaceKey, String outputType) implements ConversionContext {
    @Override
    public @Nullable String getSpaceKey() {
        return spaceKey;
    }

    @Override
    public String getOutputType() {
        return outputType;
    }
}
