package com.atlassian.sal.api.message;

import java.util.Locale;

/** The viewer's language. */
public interface LocaleResolver {
    Locale getLocale();
}
