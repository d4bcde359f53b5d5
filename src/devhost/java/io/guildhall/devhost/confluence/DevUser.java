package io.guildhall.devhost.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.Locale;

/** A user. The key never changes; the name may. Somebody who is not active stays known, but may not log in and sees nothing. */
public record DevUser(
        String key, String username, String fullName, String email, ZoneId timeZone, Locale locale, boolean active)
        implements ConfluenceUser {
    /** Somebody active. */
    public DevUser(String key, String username, String fullName, String email, ZoneId timeZone, Locale locale) {
        this(key, username, fullName, email, timeZone, locale, true);
    }

    @Override
    public UserKey getKey() {
        return new UserKey(key);
    }

    @Override
    public String getName() {
        return username;
    }

    @Override
    public String getFullName() {
        return fullName;
    }

    @Override
    public String getEmail() {
        return email;
    }
}
