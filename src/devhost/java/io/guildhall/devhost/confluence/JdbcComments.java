package io.guildhall.devhost.confluence;

import io.guildhall.devhost.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Comments in the host's database. */
final class JdbcComments implements Comments {
    private static final String SELECT = """
            SELECT p.id, p.container_id, p.parent_id, s.space_key, v.body, v.author_key, v.at_ms
            FROM devhost_page p
            JOIN devhost_space s ON s.id = p.space_id
            JOIN devhost_page_version v ON v.page_id = p.id AND p.kind = 'COMMENT' AND v.version_no = p.version_no
            JOIN devhost_page c ON c.id = p.container_id AND c.trashed = FALSE\s""";

    private final Database database;
    private final ContentTable table;

    JdbcComments(Database database, ContentTable table) {
        this.database = database;
        this.table = table;
    }

    @Override
    public Optional<DevComment> byId(long id) {
        return query(SELECT + "WHERE p.id = ?", id).stream().findFirst();
    }

    @Override
    public List<DevComment> on(long containerId) {
        return query(SELECT + "WHERE p.container_id = ? ORDER BY p.id", containerId);
    }

    @Override
    public DevComment write(long containerId, Optional<Long> parentId, String body, DevUser author) {
        return database.inTransaction(() -> {
            long space = spaceOf(containerId);
            if (parentId.isPresent()
                    && byId(parentId.get())
                            .filter(parent -> parent.containerId() == containerId)
                            .isEmpty()) {
                throw new IllegalArgumentException("there is no comment " + parentId.get() + " on " + containerId);
            }
            ContentTable.NewRow row = ContentTable.NewRow.comment(space, containerId, parentId.orElse(0L));
            return byId(table.insert(row, "", body, author)).orElseThrow();
        });
    }

    @Override
    public void remove(long id) {
        database.inTransaction(() -> {
            List<Long> ids = new ArrayList<>(List.of(id));
            for (int i = 0; i < ids.size(); i++) {
                ids.addAll(answersTo(ids.get(i)));
            }
            table.delete(ids);
            return ids;
        });
    }

    private List<Long> answersTo(long id) {
        return database.jdbc()
                .queryForList("SELECT id FROM devhost_page WHERE kind = 'COMMENT' AND parent_id = ?", Long.class, id);
    }

    private long spaceOf(long containerId) {
        return database
                .jdbc()
                .queryForList(
                        "SELECT space_id FROM devhost_page WHERE id = ? AND kind <> 'COMMENT' AND trashed = FALSE",
                        Long.class,
                        containerId)
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no page or blog post " + containerId));
    }

    private List<DevComment> query(String sql, Object... values) {
        return database.jdbc().query(sql, (row, number) -> comment(row), values);
    }

    private static DevComment comment(ResultSet row) throws SQLException {
        return new DevComment(
                row.getLong("id"),
                row.getLong("container_id"),
                Optional.of(row.getLong("parent_id")).filter(parent -> parent != 0),
                row.getString("space_key"),
                row.getString("body"),
                row.getString("author_key"),
                Instant.ofEpochMilli(row.getLong("at_ms")));
    }
}
