package io.guildhall.devhost.rendering;

import com.atlassian.confluence.user.ConfluenceUser;
import io.guildhall.devhost.confluence.Callers;
import io.guildhall.devhost.confluence.DevUser;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** One caller, whose language may change. */
final class FakeCallers implements Callers {
    private Optional<DevUser> caller = Optional.empty();

    void speak(Locale locale) {
        caller = Optional.of(user("u1", "ada", "Ada <Lovelace>", locale));
    }

    static DevUser user(String key, String name, String fullName, Locale locale) {
        return new DevUser(key, name, fullName, name + "@example.org", ZoneOffset.UTC, locale);
    }

    @Override
    public Optional<DevUser> current() {
        return caller;
    }

    @Override
    public boolean isAdministrator(ConfluenceUser user) {
        return false;
    }

    @Override
    public boolean anonymousAccess() {
        return true;
    }
}
