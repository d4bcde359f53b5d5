package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Renders a template of the plugin for its own pages. Used on Confluence 10: certain.
 * Mirrors {@code com.atlassian.templaterenderer:atlassian-template-renderer-api} of Confluence 10.2; evidence C10.
 */
public interface TemplateRenderer {
    void render(String templateName, Map<String, Object> context, Writer writer) throws IOException;
}
