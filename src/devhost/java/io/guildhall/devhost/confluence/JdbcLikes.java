package io.guildhall.devhost.confluence;

import io.guildhall.devhost.database.Database;
import java.time.Clock;
import java.util.List;

/** Likes in the host's database. */
final class JdbcLikes implements Likes {
    private final Database database;
    private final Clock clock;

    JdbcLikes(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<String> of(long contentId) {
        return database.jdbc()
                .queryForList(
                        "SELECT user_key FROM devhost_like WHERE content_id = ? ORDER BY at_ms, user_key",
                        String.class,
                        contentId);
    }

    /** Two clicks at once are one like; neither is an error, which would end a transaction around this. */
    @Override
    public boolean add(long contentId, DevUser user) {
        String sql = """
                INSERT INTO devhost_like (content_id, user_key, at_ms)
                SELECT ?, ?, ? FROM devhost_page p WHERE p.id = ? AND p.trashed = FALSE AND NOT EXISTS
                    (SELECT 1 FROM devhost_like l WHERE l.content_id = p.id AND l.user_key = ?)""";
        return database.jdbc().update(sql, contentId, user.key(), clock.millis(), contentId, user.key()) == 1;
    }

    @Override
    public boolean remove(long contentId, DevUser user) {
        String sql = "DELETE FROM devhost_like WHERE content_id = ? AND user_key = ?";
        return database.jdbc().update(sql, contentId, user.key()) == 1;
    }
}
