package com.atlassian.sal.api.message;

import java.io.Serializable;

/** Texts in the viewer's language. Both members are used on Confluence 9 and 10: certain. */
public interface I18nResolver {
    String getText(String key);

    String getText(String key, Serializable... arguments);
}
