package io.guildhall.devhost.confluence;

import io.guildhall.devhost.database.Database;
import java.util.List;
import java.util.Set;

/** The groups in the host's database: those that were made, and those that somebody is in. */
final class JdbcGroups implements Groups {
    private static final Set<String> NEEDED = Set.of(Users.ADMINISTRATORS, Users.EVERYBODY);

    private final Database database;
    private final JdbcUsers users;

    JdbcGroups(Database database, JdbcUsers users) {
        this.database = database;
        this.users = users;
    }

    @Override
    public List<String> names() {
        return database.jdbc().queryForList("""
                        SELECT group_name FROM devhost_group UNION SELECT group_name FROM devhost_member
                        ORDER BY group_name""", String.class);
    }

    @Override
    public boolean exists(String group) {
        return names().contains(group);
    }

    @Override
    public List<DevUser> members(String group, int limit) {
        return users.membersOf(group, limit);
    }

    @Override
    public int size(String group) {
        String sql = "SELECT COUNT(*) FROM devhost_member WHERE group_name = ?";
        return database.jdbc().queryForObject(sql, Integer.class, group);
    }

    @Override
    public void create(String group) {
        if (group.isBlank() || group.length() > 255) {
            throw new IllegalArgumentException("a group has a name of 1 to 255 characters");
        }
        database.inTransaction(() -> {
            if (exists(group)) {
                throw new IllegalArgumentException("the group " + group + " exists");
            }
            return database.jdbc().update("INSERT INTO devhost_group (group_name) VALUES (?)", group);
        });
    }

    @Override
    public void add(String group, DevUser user) {
        if (!exists(group)) {
            throw new IllegalArgumentException("there is no group " + group);
        }
        users.addToGroup(user, group);
    }

    @Override
    public void remove(String group, DevUser user) {
        if (group.equals(Users.EVERYBODY)) {
            throw new IllegalArgumentException("everybody is in " + group);
        }
        database.inTransaction(() -> {
            keep(group);
            return database.jdbc()
                    .update("DELETE FROM devhost_member WHERE group_name = ? AND user_key = ?", group, user.key());
        });
    }

    /** A group whose last member leaves still exists. */
    private void keep(String group) {
        database.jdbc().update("""
                        INSERT INTO devhost_group (group_name) SELECT DISTINCT group_name FROM devhost_member
                        WHERE group_name = ? AND group_name NOT IN (SELECT group_name FROM devhost_group)""", group);
    }

    @Override
    public void delete(String group) {
        database.inTransaction(() -> {
            vanish(group);
            return database.jdbc().update("DELETE FROM devhost_space_viewer WHERE group_name = ?", group);
        });
    }

    @Override
    public void vanish(String group) {
        if (NEEDED.contains(group)) {
            throw new IllegalArgumentException("this host needs the group " + group);
        }
        database.inTransaction(() -> {
            database.jdbc().update("DELETE FROM devhost_member WHERE group_name = ?", group);
            return database.jdbc().update("DELETE FROM devhost_group WHERE group_name = ?", group);
        });
    }
}
