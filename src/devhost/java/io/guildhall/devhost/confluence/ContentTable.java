package io.guildhall.devhost.confluence;

import io.guildhall.devhost.database.Database;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * The rows of pages, blog posts and comments, which share a table, so that an id names one of them only. The column {@code lower_title} is what must
 * be unique in a space: a page's title in small letters, a post's after its day, and a random or numbered text for what has no title to guard.
 */
final class ContentTable {
    static final String PAGE = "PAGE";
    static final String POST = "POST";
    static final String COMMENT = "COMMENT";

    private final Database database;
    private final Clock clock;

    ContentTable(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A row to be written. */
    record NewRow(String kind, long spaceId, String key, boolean home, String day, long containerId, long parentId) {
        static NewRow page(DevSpace space, String title, boolean home) {
            return new NewRow(PAGE, space.getId(), pageKey(title), home, "", 0, 0);
        }

        static NewRow post(DevSpace space, LocalDate day, String title) {
            return new NewRow(POST, space.getId(), postKey(day.toString(), title), false, day.toString(), 0, 0);
        }

        static NewRow comment(long spaceId, long containerId, long parentId) {
            return new NewRow(COMMENT, spaceId, "\n" + UUID.randomUUID(), false, "", containerId, parentId);
        }
    }

    static String pageKey(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    /** No title of a page has a line break. */
    static String postKey(String day, String title) {
        return day + "\n" + title.toLowerCase(Locale.ROOT);
    }

    static String trashKey(long id) {
        return "\n#" + id;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Writes a row with its first version. */
    long insert(NewRow row, String title, String body, DevUser author) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        database.jdbc()
                .update(
                        connection -> {
                            PreparedStatement statement = connection.prepareStatement("""
                                    INSERT INTO devhost_page
                                        (kind, space_id, lower_title, version_no, home, post_day, container_id, parent_id)
                                    VALUES (?, ?, ?, 1, ?, ?, ?, ?)""", new String[] {"id"});
                            statement.setString(1, row.kind());
                            statement.setLong(2, row.spaceId());
                            statement.setString(3, row.key());
                            statement.setBoolean(4, row.home());
                            statement.setString(5, row.day());
                            statement.setLong(6, row.containerId());
                            statement.setLong(7, row.parentId());
                            return statement;
                        },
                        id);
        long made = id.getKeyAs(Long.class);
        insertVersion(made, 1, title, body, author);
        return made;
    }

    /** Writes the next version, unless somebody else did: the version in the condition decides between two that save at once. */
    boolean next(long id, int expectedVersion, String key, String title, String body, DevUser author) {
        String sql =
                "UPDATE devhost_page SET version_no = version_no + 1, lower_title = ? WHERE id = ? AND version_no = ?";
        if (database.jdbc().update(sql, key, id, expectedVersion) != 1) {
            return false;
        }
        insertVersion(id, expectedVersion + 1, title, body, author);
        return true;
    }

    /** Who wrote the first version. */
    Optional<String> creatorKey(long id) {
        return database
                .jdbc()
                .queryForList(
                        "SELECT author_key FROM devhost_page_version WHERE page_id = ? AND version_no = 1",
                        String.class,
                        id)
                .stream()
                .findFirst();
    }

    /** Puts it into the trash or takes it out. */
    void trash(long id, boolean trashed, String key) {
        database.jdbc().update("UPDATE devhost_page SET trashed = ?, lower_title = ? WHERE id = ?", trashed, key, id);
    }

    /** Removes rows for ever, with all that hangs on them. */
    void delete(List<Long> ids) {
        for (long id : ids) {
            database.jdbc().update("DELETE FROM devhost_like WHERE content_id = ?", id);
            database.jdbc().update("DELETE FROM devhost_label WHERE content_id = ?", id);
            database.jdbc().update("DELETE FROM devhost_page_version WHERE page_id = ?", id);
            database.jdbc().update("DELETE FROM devhost_page WHERE id = ?", id);
        }
    }

    private void insertVersion(long id, int version, String title, String body, DevUser author) {
        database.jdbc()
                .update(
                        "INSERT INTO devhost_page_version (page_id, version_no, title, body, author_key, at_ms)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        id,
                        version,
                        title,
                        body,
                        author.key(),
                        clock.millis());
    }
}
