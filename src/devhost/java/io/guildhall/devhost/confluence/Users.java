package io.guildhall.devhost.confluence;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The user directory. */
public interface Users {
    String ADMINISTRATORS = "confluence-administrators";
    String EVERYBODY = "confluence-users";

    Optional<DevUser> byName(String username);

    Optional<DevUser> byKey(String key);

    /** The user, if the password is right. */
    Optional<DevUser> authenticate(String username, String password);

    /** Adds a user; every user is in {@link #EVERYBODY} too. Fails where the name is taken. */
    DevUser add(
            String username,
            String password,
            String fullName,
            String email,
            ZoneId timeZone,
            Locale locale,
            Set<String> groups);

    Set<String> groupsOf(DevUser user);

    void addToGroup(DevUser user, String group);

    void rename(String key, String newUsername, String newFullName);

    /** Keeps the language that the user chose. */
    void speak(String key, Locale locale);

    void delete(String key);

    /** All users by name, at most so many. */
    List<DevUser> all(int limit);
}
