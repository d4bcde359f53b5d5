package io.guildhall.devhost.confluence;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The user directory. Changes publish the events of {@code src/docs/host-events.md}; see {@link #withoutEvents()}. */
public interface Users {
    String ADMINISTRATORS = "confluence-administrators";
    String EVERYBODY = "confluence-users";

    Optional<DevUser> byName(String username);

    Optional<DevUser> byKey(String key);

    /** The user, if the password is right and the user is active. */
    Optional<DevUser> authenticate(String username, String password);

    /** Whether the password is that of somebody who is deactivated. */
    boolean isShutOut(String username, String password);

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

    /** Changes what the directory says about somebody. */
    void describe(String key, String fullName, String email);

    /** Keeps the language that the user chose. */
    void speak(String key, Locale locale);

    /** Keeps the time zone that the user chose. */
    void live(String key, ZoneId timeZone);

    /** The theme that the user chose, or empty. */
    Optional<String> themeOf(DevUser user);

    /** Keeps the theme that the user chose. */
    void dress(String key, String theme);

    /** Lets somebody in again, or no longer. Groups and permissions stay, and count again later. */
    void activate(String key, boolean active);

    /** Deletes a user with all rights; the key is never used again. */
    void delete(String key);

    /**
     * The same directory, whose changes publish nothing: as when Confluence synchronises with a remote directory, or somebody changes its tables.
     * Whoever wants to know must look.
     */
    Users withoutEvents();

    /** All users by name, at most so many. */
    List<DevUser> all(int limit);

    /** Users whose username, full name or mail address contains the text in any case of letters, by name, at most so many. */
    List<DevUser> search(String text, int limit);

    /** Users who have the text in one of their names, by username after the one given, at most so many: for whoever reads on and on. */
    List<DevUser> named(Naming where, String text, String after, int limit);

    /** What somebody is called. */
    enum Naming {
        USERNAME,
        FULL_NAME
    }
}
