package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import org.jspecify.annotations.Nullable;

/**
 * Where a macro is rendered. The members are used by public plugins on 9.5 to 10.0.3: high certainty.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10.
 */
public interface ConversionContext {
    /** The page, blog post or comment that is rendered; null where there is none, as in the preview of a template. */
    @Nullable ContentEntityObject getEntity();

    /** The key of the space of the page; null where the text has no space. */
    @Nullable String getSpaceKey();

    /** {@code display}, {@code preview}, {@code pdf}, {@code word}, {@code feed}, {@code email} and others. */
    @Nullable String getOutputType();
}
