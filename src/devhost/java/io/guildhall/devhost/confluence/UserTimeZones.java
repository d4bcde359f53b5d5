package io.guildhall.devhost.confluence;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.TimeZone;

/** The time zones that people chose; the site's for everybody else. */
record UserTimeZones(Users users, Callers callers, ZoneId site) implements TimeZoneManager {
    @Override
    public TimeZone getUserTimeZone() {
        return TimeZone.getTimeZone(callers.current().map(DevUser::timeZone).orElse(site));
    }

    @Override
    public TimeZone getUserTimeZone(UserKey user) {
        return TimeZone.getTimeZone(
                users.byKey(user.getStringValue()).map(DevUser::timeZone).orElse(site));
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getTimeZone(site);
    }
}
