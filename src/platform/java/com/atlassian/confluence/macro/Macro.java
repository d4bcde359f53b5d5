package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A macro on a wiki page. Implemented by public plugins on Confluence 10.0.3 and 10.2.13: certain.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10.
 */
public interface Macro {
    String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context)
            throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();

    enum BodyType {
        RICH_TEXT,
        PLAIN_TEXT,
        NONE
    }

    enum OutputType {
        BLOCK,
        INLINE
    }
}
