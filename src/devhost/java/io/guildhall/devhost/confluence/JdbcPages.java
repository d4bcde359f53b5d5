package io.guildhall.devhost.confluence;

import io.guildhall.devhost.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;

/** Pages and their versions in the host's database. Titles are compared without regard to case. */
final class JdbcPages implements Pages {
    private static final String SELECT = """
            SELECT p.id, s.space_key, v.title, v.version_no, v.body, v.author_key, v.at_ms, p.home
            FROM devhost_page p
            JOIN devhost_space s ON s.id = p.space_id
            JOIN devhost_page_version v ON v.page_id = p.id AND p.kind = 'PAGE'\s""";

    private static final String THERE = SELECT + "AND p.trashed = FALSE ";
    private static final String CURRENT = THERE + "AND v.version_no = p.version_no ";

    private final Database database;
    private final Spaces spaces;
    private final ContentTable table;

    JdbcPages(Database database, Spaces spaces, ContentTable table) {
        this.database = database;
        this.spaces = spaces;
        this.table = table;
    }

    @Override
    public Optional<DevPage> home(String spaceKey) {
        return one(CURRENT + "WHERE s.lower_key = ? AND p.home = TRUE", JdbcSpaces.lower(spaceKey));
    }

    @Override
    public Optional<DevPage> find(String spaceKey, String title) {
        return one(
                CURRENT + "WHERE s.lower_key = ? AND p.lower_title = ?",
                JdbcSpaces.lower(spaceKey),
                ContentTable.pageKey(title));
    }

    @Override
    public Optional<DevPage> byId(long id) {
        return one(CURRENT + "WHERE p.id = ?", id);
    }

    /** Also finds what is in the trash. */
    Optional<DevPage> evenTrashed(long id) {
        return one(SELECT + "AND v.version_no = p.version_no WHERE p.id = ?", id);
    }

    @Override
    public List<DevPage> inSpace(String spaceKey) {
        return query(CURRENT + "WHERE s.lower_key = ? ORDER BY p.lower_title", JdbcSpaces.lower(spaceKey));
    }

    @Override
    public DevPage create(String spaceKey, String title, String body, DevUser author, boolean home) {
        return database.inTransaction(() -> {
            DevSpace space = spaces.find(spaceKey)
                    .orElseThrow(() -> new IllegalArgumentException("there is no space " + spaceKey));
            refuseTakenTitle(space.getKey(), title, 0);
            if (home && home(spaceKey).isPresent()) {
                throw new IllegalArgumentException("the space " + spaceKey + " has a home page");
            }
            return byId(insert(space, title, body, author, home)).orElseThrow();
        });
    }

    @Override
    public void placeBelow(long id, long parent) {
        database.jdbc().update("UPDATE devhost_page SET parent_id = ? WHERE id = ?", parent, id);
    }

    @Override
    public Optional<Long> parentOf(long id) {
        return database
                .jdbc()
                .queryForList("SELECT parent_id FROM devhost_page WHERE id = ? AND parent_id > 0", Long.class, id)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<DevPage> save(long id, int expectedVersion, String title, String body, DevUser author) {
        return database.inTransaction(() -> {
            Optional<DevPage> before = byId(id).filter(page -> page.version() == expectedVersion);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            refuseTakenTitle(before.get().spaceKey(), title, id);
            boolean saved = table.next(id, expectedVersion, ContentTable.pageKey(title), title, body, author);
            return saved ? byId(id) : Optional.empty();
        });
    }

    @Override
    public List<DevPage> versions(long id) {
        return query(THERE + "WHERE p.id = ? ORDER BY v.version_no DESC", id);
    }

    private void refuseTakenTitle(String spaceKey, String title, long ownId) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a title is not blank");
        }
        if (find(spaceKey, title).filter(other -> other.id() != ownId).isPresent()) {
            throw taken(spaceKey, title);
        }
    }

    private long insert(DevSpace space, String title, String body, DevUser author, boolean home) {
        try {
            return table.insert(ContentTable.NewRow.page(space, title, home), title, body, author);
        } catch (DuplicateKeyException e) {
            throw new IllegalArgumentException(taken(space.getKey(), title).getMessage(), e);
        }
    }

    private static IllegalArgumentException taken(String spaceKey, String title) {
        return new IllegalArgumentException("the title \"" + title + "\" is taken in " + spaceKey);
    }

    private Optional<DevPage> one(String sql, Object... values) {
        return query(sql, values).stream().findFirst();
    }

    private List<DevPage> query(String sql, Object... values) {
        return database.jdbc().query(sql, (row, number) -> page(row), values);
    }

    private static DevPage page(ResultSet row) throws SQLException {
        return new DevPage(
                row.getLong("id"),
                row.getString("space_key"),
                row.getString("title"),
                row.getInt("version_no"),
                row.getString("body"),
                row.getString("author_key"),
                Instant.ofEpochMilli(row.getLong("at_ms")),
                row.getBoolean("home"));
    }
}
