package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

/**
 * The viewer's time zone.
 * Mirrors {@code com.atlassian.sal:sal-api} of Confluence 10.2; evidence C10.
 */
public interface TimeZoneManager {
    TimeZone getUserTimeZone();
}
