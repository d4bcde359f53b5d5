package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

/** The viewer's time zone. */
public interface TimeZoneManager {
    TimeZone getUserTimeZone();
}
