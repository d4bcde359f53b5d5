package com.atlassian.sal.api.timezone;

import com.atlassian.sal.api.user.UserKey;
import java.util.TimeZone;

/**
 * Time zones of people and of the site. The type is used on Confluence 10; its methods are known, not confirmed there (K).
 * Mirrors {@code com.atlassian.sal:sal-api} of Confluence 10.2; evidence C10.
 */
public interface TimeZoneManager {
    /** The caller's zone; the site's for anonymous. */
    TimeZone getUserTimeZone();

    /** Somebody else's zone, for what is written to them; the site's where there is no such user. */
    TimeZone getUserTimeZone(UserKey user);

    /** The site's zone. */
    TimeZone getDefaultTimeZone();
}
