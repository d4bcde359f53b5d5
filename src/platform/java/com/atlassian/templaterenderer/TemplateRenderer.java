package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Renders a template of the plugin for its own pages. Used on Confluence 10: certain. */
public interface TemplateRenderer {
    void render(String templateName, Map<String, Object> context, Writer writer) throws IOException;
}
