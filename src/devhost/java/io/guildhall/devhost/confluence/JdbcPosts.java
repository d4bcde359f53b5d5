package io.guildhall.devhost.confluence;

import io.guildhall.devhost.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;

/** Blog posts and their versions in the host's database. */
final class JdbcPosts implements Posts {
    private static final String SELECT = """
            SELECT p.id, s.space_key, p.post_day, v.title, v.version_no, v.body, v.author_key, v.at_ms
            FROM devhost_page p
            JOIN devhost_space s ON s.id = p.space_id
            JOIN devhost_page_version v ON v.page_id = p.id AND p.kind = 'POST'\s""";

    private static final String THERE = SELECT + "AND p.trashed = FALSE ";
    private static final String CURRENT = THERE + "AND v.version_no = p.version_no ";

    private final Database database;
    private final Spaces spaces;
    private final ContentTable table;

    JdbcPosts(Database database, Spaces spaces, ContentTable table) {
        this.database = database;
        this.spaces = spaces;
        this.table = table;
    }

    @Override
    public Optional<DevPost> find(String spaceKey, LocalDate day, String title) {
        return one(
                CURRENT + "WHERE s.lower_key = ? AND p.lower_title = ?",
                JdbcSpaces.lower(spaceKey),
                ContentTable.postKey(day.toString(), title));
    }

    @Override
    public Optional<DevPost> byId(long id) {
        return one(CURRENT + "WHERE p.id = ?", id);
    }

    /** Also finds what is in the trash. */
    Optional<DevPost> evenTrashed(long id) {
        return one(SELECT + "AND v.version_no = p.version_no WHERE p.id = ?", id);
    }

    @Override
    public List<DevPost> inSpace(String spaceKey) {
        return query(CURRENT + "WHERE s.lower_key = ? ORDER BY p.post_day DESC, p.id DESC", JdbcSpaces.lower(spaceKey));
    }

    @Override
    public DevPost create(String spaceKey, String title, String body, DevUser author) {
        return database.inTransaction(() -> {
            DevSpace space = spaces.find(spaceKey)
                    .orElseThrow(() -> new IllegalArgumentException("there is no space " + spaceKey));
            LocalDate today = table.today();
            refuseTakenTitle(spaceKey, today, title, 0);
            return byId(insert(space, today, title, body, author)).orElseThrow();
        });
    }

    @Override
    public Optional<DevPost> save(long id, int expectedVersion, String title, String body, DevUser author) {
        return database.inTransaction(() -> {
            Optional<DevPost> before = byId(id).filter(post -> post.version() == expectedVersion);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            refuseTakenTitle(before.get().spaceKey(), before.get().day(), title, id);
            String key = ContentTable.postKey(before.get().day().toString(), title);
            return table.next(id, expectedVersion, key, title, body, author) ? byId(id) : Optional.empty();
        });
    }

    @Override
    public List<DevPost> versions(long id) {
        return query(THERE + "WHERE p.id = ? ORDER BY v.version_no DESC", id);
    }

    private void refuseTakenTitle(String spaceKey, LocalDate day, String title, long ownId) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a title is not blank");
        }
        if (find(spaceKey, day, title).filter(other -> other.id() != ownId).isPresent()) {
            throw taken(spaceKey, day, title);
        }
    }

    private long insert(DevSpace space, LocalDate day, String title, String body, DevUser author) {
        try {
            return table.insert(ContentTable.NewRow.post(space, day, title), title, body, author);
        } catch (DuplicateKeyException e) {
            throw new IllegalArgumentException(taken(space.getKey(), day, title).getMessage(), e);
        }
    }

    private static IllegalArgumentException taken(String spaceKey, LocalDate day, String title) {
        return new IllegalArgumentException(
                "the title \"" + title + "\" is taken among the blog posts of " + day + " in " + spaceKey);
    }

    private Optional<DevPost> one(String sql, Object... values) {
        return query(sql, values).stream().findFirst();
    }

    private List<DevPost> query(String sql, Object... values) {
        return database.jdbc().query(sql, (row, number) -> post(row), values);
    }

    private static DevPost post(ResultSet row) throws SQLException {
        return new DevPost(
                row.getLong("id"),
                row.getString("space_key"),
                LocalDate.parse(row.getString("post_day")),
                row.getString("title"),
                row.getInt("version_no"),
                row.getString("body"),
                row.getString("author_key"),
                Instant.ofEpochMilli(row.getLong("at_ms")));
    }
}
