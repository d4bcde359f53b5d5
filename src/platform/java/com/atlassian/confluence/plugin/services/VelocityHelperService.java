package com.atlassian.confluence.plugin.services;

import java.util.Map;

/**
 * Renders a template of a plugin. Used on Confluence 10.0.3: high certainty.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10.
 */
public interface VelocityHelperService {
    Map<String, Object> createDefaultVelocityContext();

    String getRenderedTemplate(String templatePath, Map<String, Object> context);
}
