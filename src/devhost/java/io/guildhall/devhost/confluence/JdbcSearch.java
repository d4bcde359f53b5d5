package io.guildhall.devhost.confluence;

import io.guildhall.devhost.database.Database;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Searches the host's database. */
final class JdbcSearch implements Search {
    private final Database database;

    JdbcSearch(Database database) {
        this.database = database;
    }

    @Override
    public List<Hit> find(String text, List<DevSpace> spaces, int limit) {
        if (text.isBlank() || spaces.isEmpty()) {
            return List.of();
        }
        String sql = """
                SELECT p.id, p.kind
                FROM devhost_page p JOIN devhost_page_version v ON v.page_id = p.id AND v.version_no = p.version_no
                WHERE p.kind <> 'COMMENT' AND p.trashed = FALSE AND (LOWER(v.title) LIKE ? ESCAPE '!'
                    OR EXISTS (SELECT 1 FROM devhost_label l WHERE l.content_id = p.id AND l.label = ?))
                AND p.space_id IN (%s) ORDER BY v.at_ms DESC, p.id DESC LIMIT %d""".formatted(String.join(", ", Collections.nCopies(spaces.size(), "?")), limit);
        String small = text.strip().toLowerCase(Locale.ROOT);
        List<Object> values = new ArrayList<>(List.of("%" + small.replaceAll("[!%_]", "!$0") + "%", small));
        spaces.forEach(space -> values.add(space.getId()));
        return database.jdbc()
                .query(
                        sql,
                        (row, number) ->
                                new Hit(row.getLong("id"), row.getString("kind").equals(ContentTable.POST)),
                        values.toArray());
    }
}
