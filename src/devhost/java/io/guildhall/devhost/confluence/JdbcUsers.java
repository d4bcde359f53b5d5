package io.guildhall.devhost.confluence;

import io.guildhall.devhost.database.Database;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;

/** The user directory in the host's database. Names are compared without regard to case. */
final class JdbcUsers implements Users {
    private static final String SELECT =
            "SELECT user_key, username, full_name, email, time_zone, locale, active FROM devhost_user ";
    private static final int RANDOM_BYTES = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final DirectoryEvents events;

    JdbcUsers(Database database, DirectoryEvents events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public Optional<DevUser> byName(String username) {
        return one("WHERE lower_name = ?", lower(username));
    }

    @Override
    public Optional<DevUser> byKey(String key) {
        return one("WHERE user_key = ?", key);
    }

    @Override
    public Optional<DevUser> authenticate(String username, String password) {
        return known(username, password).filter(DevUser::active);
    }

    @Override
    public boolean isShutOut(String username, String password) {
        return known(username, password).filter(user -> !user.active()).isPresent();
    }

    private Optional<DevUser> known(String username, String password) {
        return byName(username).filter(user -> Passwords.matches(password, passwordOf(user)));
    }

    @Override
    public DevUser add(
            String username,
            String password,
            String fullName,
            String email,
            ZoneId timeZone,
            Locale locale,
            Set<String> groups) {
        if (username.isBlank()) {
            throw new IllegalArgumentException("a username is not blank");
        }
        DevUser user = new DevUser(newKey(), username, fullName, email, timeZone, locale);
        return database.inTransaction(() -> {
            refuseTakenName(username, user.key());
            insert(user, password);
            groupsWithEverybody(groups).forEach(group -> addToGroup(user, group));
            return user;
        });
    }

    @Override
    public Set<String> groupsOf(DevUser user) {
        return new LinkedHashSet<>(database.jdbc()
                .queryForList(
                        "SELECT group_name FROM devhost_member WHERE user_key = ? ORDER BY group_name",
                        String.class,
                        user.key()));
    }

    @Override
    public void addToGroup(DevUser user, String group) {
        database.inTransaction(() -> groupsOf(user).contains(group)
                ? 0
                : database.jdbc()
                        .update("INSERT INTO devhost_member (group_name, user_key) VALUES (?, ?)", group, user.key()));
    }

    @Override
    public void rename(String key, String newUsername, String newFullName) {
        database.inTransaction(() -> {
            refuseTakenName(newUsername, key);
            return changed(
                    key,
                    "username = ?, lower_name = ?, full_name = ?",
                    newUsername,
                    lower(newUsername),
                    newFullName,
                    key);
        });
    }

    @Override
    public void describe(String key, String fullName, String email) {
        changed(key, "full_name = ?, email = ?", fullName, email, key);
    }

    @Override
    public void speak(String key, Locale locale) {
        changed(key, "locale = ?", locale.toLanguageTag(), key);
    }

    @Override
    public void live(String key, ZoneId timeZone) {
        changed(key, "time_zone = ?", timeZone.getId(), key);
    }

    @Override
    public Optional<String> themeOf(DevUser user) {
        String sql = "SELECT theme FROM devhost_user WHERE user_key = ? AND theme <> ''";
        return database.jdbc().queryForList(sql, String.class, user.key()).stream()
                .findFirst();
    }

    @Override
    public void dress(String key, String theme) {
        changed(key, "theme = ?", theme, key);
    }

    @Override
    public void activate(String key, boolean active) {
        changed(key, "active = ?", active, key);
    }

    @Override
    public Users withoutEvents() {
        return new JdbcUsers(database, DirectoryEvents.NONE);
    }

    @Override
    public void delete(String key) {
        database.inTransaction(() -> {
            Optional<DevUser> user = byKey(key);
            database.jdbc().update("DELETE FROM devhost_member WHERE user_key = ?", key);
            database.jdbc().update("DELETE FROM devhost_space_admin WHERE user_key = ?", key);
            database.jdbc().update("DELETE FROM devhost_user WHERE user_key = ?", key);
            user.ifPresent(events::deleted);
            return user;
        });
    }

    @Override
    public List<DevUser> all(int limit) {
        return database.jdbc().query(SELECT + "ORDER BY lower_name LIMIT ?", (row, number) -> user(row), limit);
    }

    @Override
    public List<DevUser> search(String text, int limit) {
        String anywhere = anywhere(text);
        String where = "WHERE lower_name LIKE ? ESCAPE '!' OR LOWER(full_name) LIKE ? ESCAPE '!'"
                + " OR LOWER(email) LIKE ? ESCAPE '!' ORDER BY lower_name LIMIT ?";
        return database.jdbc().query(SELECT + where, (row, number) -> user(row), anywhere, anywhere, anywhere, limit);
    }

    @Override
    public List<DevUser> named(Naming naming, String text, String after, int limit) {
        String name = switch (naming) {
            case USERNAME -> "lower_name";
            case FULL_NAME -> "LOWER(full_name)";
        };
        String where = "WHERE lower_name > ? AND " + name + " LIKE ? ESCAPE '!' ORDER BY lower_name LIMIT ?";
        return database.jdbc().query(SELECT + where, (row, number) -> user(row), lower(after), anywhere(text), limit);
    }

    private static String anywhere(String text) {
        return "%" + lower(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    List<DevUser> administratorsOf(DevSpace space) {
        String where =
                "WHERE user_key IN (SELECT user_key FROM devhost_space_admin WHERE space_id = ?) ORDER BY lower_name";
        return database.jdbc().query(SELECT + where, (row, number) -> user(row), space.getId());
    }

    List<DevUser> membersOf(String group, int limit) {
        String where = "WHERE user_key IN (SELECT user_key FROM devhost_member WHERE group_name = ?)"
                + " ORDER BY lower_name LIMIT ?";
        return database.jdbc().query(SELECT + where, (row, number) -> user(row), group, limit);
    }

    /** Whether somebody active is in the group. */
    boolean isMember(String key, String group) {
        String sql = "SELECT m.group_name FROM devhost_member m JOIN devhost_user u ON u.user_key = m.user_key"
                + " WHERE m.user_key = ? AND m.group_name = ? AND u.active = TRUE";
        return !database.jdbc().queryForList(sql, String.class, key, group).isEmpty();
    }

    private void insert(DevUser user, String password) {
        try {
            database.jdbc()
                    .update(
                            "INSERT INTO devhost_user (user_key, username, lower_name, full_name, email, time_zone, locale,"
                                    + " password) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                            user.key(),
                            user.username(),
                            lower(user.username()),
                            user.fullName(),
                            user.email(),
                            user.timeZone().getId(),
                            user.locale().toLanguageTag(),
                            Passwords.hash(password));
        } catch (DuplicateKeyException e) {
            throw new IllegalArgumentException("the username " + user.username() + " is taken", e);
        }
    }

    private void refuseTakenName(String username, String ownKey) {
        if (byName(username).filter(other -> !other.key().equals(ownKey)).isPresent()) {
            throw new IllegalArgumentException("the username " + username + " is taken");
        }
    }

    /** Changes a row and tells what changed, all or nothing. */
    private DevUser changed(String key, String assignments, Object... values) {
        return database.inTransaction(() -> {
            DevUser before = existing(key);
            database.jdbc().update("UPDATE devhost_user SET " + assignments + " WHERE user_key = ?", values);
            DevUser after = existing(key);
            events.changed(before, after);
            return after;
        });
    }

    private DevUser existing(String key) {
        return byKey(key).orElseThrow(() -> new IllegalArgumentException("there is no user with the key " + key));
    }

    private String passwordOf(DevUser user) {
        String sql = "SELECT password FROM devhost_user WHERE user_key = ?";
        return database.jdbc().queryForObject(sql, String.class, user.key());
    }

    private Optional<DevUser> one(String where, String value) {
        return database.jdbc().query(SELECT + where, (row, number) -> user(row), value).stream()
                .findFirst();
    }

    private static DevUser user(ResultSet row) throws SQLException {
        return new DevUser(
                row.getString("user_key"),
                row.getString("username"),
                row.getString("full_name"),
                row.getString("email"),
                ZoneId.of(row.getString("time_zone")),
                Locale.forLanguageTag(row.getString("locale")),
                row.getBoolean("active"));
    }

    private static Set<String> groupsWithEverybody(Set<String> groups) {
        Set<String> all = new LinkedHashSet<>(groups);
        all.add(EVERYBODY);
        return all;
    }

    /** Looks like Confluence's, and says nothing about the user. */
    private static String newKey() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return "ff808081" + HexFormat.of().formatHex(bytes);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
