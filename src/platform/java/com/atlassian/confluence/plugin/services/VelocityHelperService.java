package com.atlassian.confluence.plugin.services;

import java.util.Map;

/** Renders a template of a plugin. Used on Confluence 10.0.3: high certainty. */
public interface VelocityHelperService {
    Map<String, Object> createDefaultVelocityContext();

    String getRenderedTemplate(String templatePath, Map<String, Object> context);
}
