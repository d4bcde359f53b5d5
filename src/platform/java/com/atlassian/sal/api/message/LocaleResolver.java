package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Languages of people. The members are known, not confirmed on Confluence 10 (K).
 * Mirrors {@code com.atlassian.sal:sal-api} of Confluence 10.2; evidence C10.
 */
public interface LocaleResolver {
    /** The caller's language; the site's for anonymous. */
    Locale getLocale();

    /** Somebody else's language, for what is written to them; the site's where there is no such user. */
    Locale getLocale(@Nullable UserKey userKey);
}
