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
            "SELECT user_key, username, full_name, email, time_zone, locale FROM devhost_user ";
    private static final int RANDOM_BYTES = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;

    JdbcUsers(Database database) {
        this.database = database;
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
    public void speak(String key, Locale locale) {
        changed(key, "locale = ?", locale.toLanguageTag(), key);
    }

    @Override
    public void delete(String key) {
        database.inTransaction(() -> {
            database.jdbc().update("DELETE FROM devhost_member WHERE user_key = ?", key);
            database.jdbc().update("DELETE FROM devhost_space_admin WHERE user_key = ?", key);
            return database.jdbc().update("DELETE FROM devhost_user WHERE user_key = ?", key);
        });
    }

    @Override
    public List<DevUser> all(int limit) {
        return database.jdbc().query(SELECT + "ORDER BY lower_name LIMIT ?", (row, number) -> user(row), limit);
    }

    boolean isMember(String key, String group) {
        String sql = "SELECT group_name FROM devhost_member WHERE user_key = ? AND group_name = ?";
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

    private int changed(String key, String assignments, Object... values) {
        int rows = database.jdbc().update("UPDATE devhost_user SET " + assignments + " WHERE user_key = ?", values);
        if (rows == 0) {
            throw new IllegalArgumentException("there is no user with the key " + key);
        }
        return rows;
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
                Locale.forLanguageTag(row.getString("locale")));
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
