package io.guildhall.devhost.confluence;

import io.guildhall.devhost.database.Database;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Labels in the host's database. */
final class JdbcLabels implements Labels {
    /** What Confluence does not take in a label. */
    private static final Pattern VALID = Pattern.compile("[^\\s:;,.?&\\[\\](){}#^*@!<>]{1,255}");

    private final Database database;

    JdbcLabels(Database database) {
        this.database = database;
    }

    @Override
    public List<String> of(long contentId) {
        return database.jdbc()
                .queryForList(
                        "SELECT label FROM devhost_label WHERE content_id = ? ORDER BY label", String.class, contentId);
    }

    @Override
    public void add(long contentId, String label) {
        String small = label.toLowerCase(Locale.ROOT);
        if (!VALID.matcher(small).matches()) {
            throw new IllegalArgumentException("not a label: " + label);
        }
        String sql = """
                INSERT INTO devhost_label (content_id, label)
                SELECT p.id, ? FROM devhost_page p WHERE p.id = ? AND p.trashed = FALSE AND NOT EXISTS
                    (SELECT 1 FROM devhost_label l WHERE l.content_id = p.id AND l.label = ?)""";
        database.jdbc().update(sql, small, contentId, small);
    }

    @Override
    public void remove(long contentId, String label) {
        database.jdbc()
                .update(
                        "DELETE FROM devhost_label WHERE content_id = ? AND label = ?",
                        contentId,
                        label.toLowerCase(Locale.ROOT));
    }
}
