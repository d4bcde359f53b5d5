package com.atlassian.sal.api.message;

import java.util.Locale;

/**
 * The viewer's language.
 * Mirrors {@code com.atlassian.sal:sal-api} of Confluence 10.2; evidence C10.
 */
public interface LocaleResolver {
    Locale getLocale();
}
