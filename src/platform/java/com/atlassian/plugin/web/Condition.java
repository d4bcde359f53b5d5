package com.atlassian.plugin.web;

import java.util.Map;

/** Decides whether a web item shows. Implemented by a public plugin on Confluence 10.0.3: certain. */
public interface Condition {
    void init(Map<String, String> params);

    boolean shouldDisplay(Map<String, Object> context);
}
