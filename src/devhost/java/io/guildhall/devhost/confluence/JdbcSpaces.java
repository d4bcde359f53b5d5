package io.guildhall.devhost.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import io.guildhall.devhost.database.Database;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** Spaces and their permissions in the host's database. */
final class JdbcSpaces implements Spaces {
    private static final Pattern VALID_KEY = Pattern.compile("[A-Za-z0-9]{1,255}|~\\S{1,254}");
    private static final String SELECT = "SELECT id, space_key, space_name, archived FROM devhost_space ";

    private static final String VIEWABLE = """
            SELECT id FROM devhost_space s WHERE id = ? AND (
                (s.anonymous = TRUE AND NOT EXISTS (%s))
                OR EXISTS (SELECT 1 FROM devhost_space_admin a WHERE a.space_id = s.id AND a.user_key = ?)
                OR EXISTS (SELECT 1 FROM devhost_member m WHERE m.user_key = ? AND (m.group_name = ?
                    OR m.group_name IN (SELECT v.group_name FROM devhost_space_viewer v WHERE v.space_id = s.id))))""".formatted(SiteSettings.ANONYMOUS_ACCESS_OFF);

    private static final String ADMINISTRABLE = """
            SELECT id FROM devhost_space s WHERE id = ? AND (
                EXISTS (SELECT 1 FROM devhost_space_admin a WHERE a.space_id = s.id AND a.user_key = ?)
                OR EXISTS (SELECT 1 FROM devhost_member m WHERE m.user_key = ? AND m.group_name = ?))""";

    /** Somebody deactivated has no access at all, not even to what anonymous people may view. */
    private static final String IF_ACTIVE =
            " AND EXISTS (SELECT 1 FROM devhost_user u WHERE u.user_key = ? AND u.active = TRUE)";

    /** What hangs on content. */
    private static final List<String> CONTENT = List.of(
            "devhost_like WHERE content_id", "devhost_label WHERE content_id", "devhost_page_version WHERE page_id");

    private final Database database;
    private final JdbcUsers users;

    JdbcSpaces(Database database, JdbcUsers users) {
        this.database = database;
        this.users = users;
    }

    @Override
    public Optional<DevSpace> find(String key) {
        return query("WHERE lower_key = ?", lower(key)).stream().findFirst();
    }

    @Override
    public List<DevSpace> all() {
        return query("ORDER BY lower_key");
    }

    @Override
    public DevSpace create(String key, String name, DevUser creator) {
        if (!VALID_KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not a space key: " + key);
        }
        return database.inTransaction(() -> {
            insert(key, name);
            return open(key, creator);
        });
    }

    private DevSpace open(String key, DevUser administrator) {
        DevSpace space = existing(key);
        addAdmin(key, administrator);
        addViewers(space, Set.of(Users.EVERYBODY));
        return space;
    }

    @Override
    public void restore(DevSpace space, DevUser administrator) {
        database.inTransaction(() -> {
            insert(space.getKey(), space.getName());
            database.jdbc()
                    .update(
                            "UPDATE devhost_space SET id = ?, archived = ? WHERE lower_key = ?",
                            space.getId(),
                            space.isArchived(),
                            lower(space.getKey()));
            return open(space.getKey(), administrator);
        });
    }

    @Override
    public void rename(String key, String name) {
        database.jdbc()
                .update(
                        "UPDATE devhost_space SET space_name = ? WHERE id = ?",
                        name,
                        existing(key).getId());
    }

    @Override
    public void archive(String key, boolean archived) {
        database.jdbc()
                .update(
                        "UPDATE devhost_space SET archived = ? WHERE id = ?",
                        archived,
                        existing(key).getId());
    }

    @Override
    public void delete(String key) {
        database.inTransaction(() -> {
            long id = existing(key).getId();
            CONTENT.forEach(rows -> database.jdbc()
                    .update("DELETE FROM " + rows + " IN (SELECT id FROM devhost_page WHERE space_id = ?)", id));
            database.jdbc().update("DELETE FROM devhost_page WHERE space_id = ?", id);
            database.jdbc().update("DELETE FROM devhost_space_admin WHERE space_id = ?", id);
            database.jdbc().update("DELETE FROM devhost_space_viewer WHERE space_id = ?", id);
            return database.jdbc().update("DELETE FROM devhost_space WHERE id = ?", id);
        });
    }

    @Override
    public List<DevUser> admins(String key) {
        return users.administratorsOf(existing(key));
    }

    @Override
    public void removeAdmin(String key, DevUser user) {
        database.jdbc()
                .update(
                        "DELETE FROM devhost_space_admin WHERE space_id = ? AND user_key = ?",
                        existing(key).getId(),
                        user.key());
    }

    @Override
    public void addAdmin(String key, DevUser user) {
        database.inTransaction(() -> {
            long id = existing(key).getId();
            database.jdbc()
                    .update("DELETE FROM devhost_space_admin WHERE space_id = ? AND user_key = ?", id, user.key());
            return database.jdbc()
                    .update("INSERT INTO devhost_space_admin (space_id, user_key) VALUES (?, ?)", id, user.key());
        });
    }

    @Override
    public void viewableBy(String key, Set<String> groups, boolean anonymous) {
        database.inTransaction(() -> {
            DevSpace space = existing(key);
            database.jdbc().update("DELETE FROM devhost_space_viewer WHERE space_id = ?", space.getId());
            addViewers(space, groups);
            return database.jdbc()
                    .update("UPDATE devhost_space SET anonymous = ? WHERE id = ?", anonymous, space.getId());
        });
    }

    @Override
    public boolean mayView(@Nullable ConfluenceUser user, DevSpace space) {
        return allowed(VIEWABLE, user, space);
    }

    @Override
    public boolean mayEdit(@Nullable ConfluenceUser user, DevSpace space) {
        return user != null && !space.isArchived() && mayView(user, space);
    }

    @Override
    public boolean mayAdminister(@Nullable ConfluenceUser user, DevSpace space) {
        return allowed(ADMINISTRABLE, user, space);
    }

    private boolean allowed(String sql, @Nullable ConfluenceUser user, DevSpace space) {
        if (user == null) {
            return anyRow(sql, space.getId(), "", "", Users.ADMINISTRATORS);
        }
        String key = user.getKey().getStringValue();
        return anyRow(sql + IF_ACTIVE, space.getId(), key, key, Users.ADMINISTRATORS, key);
    }

    private boolean anyRow(String sql, Object... values) {
        return !database.jdbc().queryForList(sql, Long.class, values).isEmpty();
    }

    private void insert(String key, String name) {
        if (find(key).isPresent()) {
            throw new SpaceKeyTaken(key);
        }
        try {
            database.jdbc()
                    .update(
                            "INSERT INTO devhost_space (space_key, lower_key, space_name, archived, anonymous)"
                                    + " VALUES (?, ?, ?, FALSE, FALSE)",
                            key,
                            lower(key),
                            name);
        } catch (DuplicateKeyException e) {
            throw new SpaceKeyTaken(key, e);
        }
    }

    private void addViewers(DevSpace space, Set<String> groups) {
        groups.forEach(group -> database.jdbc()
                .update("INSERT INTO devhost_space_viewer (space_id, group_name) VALUES (?, ?)", space.getId(), group));
    }

    private DevSpace existing(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("there is no space " + key));
    }

    private List<DevSpace> query(String clause, Object... values) {
        return database.jdbc()
                .query(
                        SELECT + clause,
                        (row, number) -> new DevSpace(
                                row.getLong("id"),
                                row.getString("space_key"),
                                row.getString("space_name"),
                                row.getBoolean("archived")),
                        values);
    }

    static String lower(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
