package com.atlassian.plugin.web;

import java.util.Map;

/**
 * Decides whether a web item shows. Implemented by a public plugin on Confluence 10.0.3: certain.
 * Mirrors {@code com.atlassian.plugins:atlassian-plugins-webfragment-api} of Confluence 10.2; evidence C10.
 */
public interface Condition {
    void init(Map<String, String> params);

    boolean shouldDisplay(Map<String, Object> context);
}
