package io.guildhall.devhost.confluence;

import io.guildhall.devhost.database.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The trash in the host's database: rows with a mark, whose titles are free for others. */
final class JdbcTrash implements Trash {
    private static final String SELECT = """
            SELECT p.id, p.kind, s.space_key, v.title
            FROM devhost_page p
            JOIN devhost_space s ON s.id = p.space_id
            JOIN devhost_page_version v ON v.page_id = p.id AND v.version_no = p.version_no
            WHERE p.trashed = TRUE\s""";

    private final Database database;
    private final ContentTable table;
    private final JdbcPages pages;
    private final JdbcPosts posts;

    JdbcTrash(Database database, ContentTable table, JdbcPages pages, JdbcPosts posts) {
        this.database = database;
        this.table = table;
        this.pages = pages;
        this.posts = posts;
    }

    @Override
    public List<Trashed> inSpace(String spaceKey) {
        return query(SELECT + "AND s.lower_key = ? ORDER BY v.title, p.id", JdbcSpaces.lower(spaceKey));
    }

    @Override
    public void throwAway(long id) {
        if (pages.byId(id).filter(DevPage::home).isPresent()) {
            throw new IllegalArgumentException("a space keeps its home page");
        }
        if (pages.byId(id).isEmpty() && posts.byId(id).isEmpty()) {
            throw new IllegalArgumentException("there is no page or blog post " + id);
        }
        table.trash(id, true, ContentTable.trashKey(id));
    }

    @Override
    public void restore(long id) {
        database.inTransaction(() -> {
            Trashed thrown = trashed(id);
            Optional<DevPost> post = posts.evenTrashed(id);
            boolean taken = post.isPresent()
                    ? posts.find(thrown.spaceKey(), post.get().day(), thrown.title())
                            .isPresent()
                    : pages.find(thrown.spaceKey(), thrown.title()).isPresent();
            if (taken) {
                throw new IllegalArgumentException(
                        "the title \"" + thrown.title() + "\" is taken in " + thrown.spaceKey());
            }
            String key = post.map(found -> ContentTable.postKey(found.day().toString(), thrown.title()))
                    .orElseGet(() -> ContentTable.pageKey(thrown.title()));
            table.trash(id, false, key);
            return id;
        });
    }

    @Override
    public void purge(long id) {
        database.inTransaction(() -> {
            trashed(id);
            List<Long> all = new ArrayList<>(
                    database.jdbc().queryForList("SELECT id FROM devhost_page WHERE container_id = ?", Long.class, id));
            all.add(id);
            table.delete(all);
            return id;
        });
    }

    private Trashed trashed(long id) {
        return query(SELECT + "AND p.id = ?", id).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " is not in the trash"));
    }

    private List<Trashed> query(String sql, Object... values) {
        return database.jdbc()
                .query(
                        sql,
                        (row, number) -> new Trashed(
                                row.getLong("id"),
                                row.getString("kind").equals(ContentTable.POST),
                                row.getString("space_key"),
                                row.getString("title")),
                        values);
    }
}
