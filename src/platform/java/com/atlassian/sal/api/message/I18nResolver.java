package com.atlassian.sal.api.message;

import java.io.Serializable;

/**
 * Texts in the viewer's language. Both members are used on Confluence 9 and 10: certain.
 * Mirrors {@code com.atlassian.sal:sal-api} of Confluence 10.2; evidence C10.
 */
public interface I18nResolver {
    String getText(String key);

    String getText(String key, Serializable... arguments);
}
