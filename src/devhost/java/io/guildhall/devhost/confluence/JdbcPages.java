package io.guildhall.devhost.confluence;

import io.guildhall.devhost.database.Database;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Pages and their versions in the host's database. Titles are compared without regard to case. */
final class JdbcPages implements Pages {
    private static final String SELECT = """
            SELECT p.id, s.space_key, v.title, v.version_no, v.body, v.author_key, v.at_ms, p.home
            FROM devhost_page p
            JOIN devhost_space s ON s.id = p.space_id
            JOIN devhost_page_version v ON v.page_id = p.id\s""";

    private static final String CURRENT = SELECT + "AND v.version_no = p.version_no ";

    private final Database database;
    private final Spaces spaces;
    private final Clock clock;

    JdbcPages(Database database, Spaces spaces, Clock clock) {
        this.database = database;
        this.spaces = spaces;
        this.clock = clock;
    }

    @Override
    public Optional<DevPage> home(String spaceKey) {
        return one(CURRENT + "WHERE s.lower_key = ? AND p.home = TRUE", lower(spaceKey));
    }

    @Override
    public Optional<DevPage> find(String spaceKey, String title) {
        return one(CURRENT + "WHERE s.lower_key = ? AND p.lower_title = ?", lower(spaceKey), lower(title));
    }

    @Override
    public Optional<DevPage> byId(long id) {
        return one(CURRENT + "WHERE p.id = ?", id);
    }

    @Override
    public List<DevPage> inSpace(String spaceKey) {
        return query(CURRENT + "WHERE s.lower_key = ? ORDER BY p.lower_title", lower(spaceKey));
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
            long id = insertPage(space, title, home);
            insertVersion(id, 1, title, body, author);
            return byId(id).orElseThrow();
        });
    }

    @Override
    public Optional<DevPage> save(long id, int expectedVersion, String title, String body, DevUser author) {
        return database.inTransaction(() -> {
            Optional<DevPage> before = byId(id).filter(page -> page.version() == expectedVersion);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            refuseTakenTitle(before.get().spaceKey(), title, id);
            if (!moveOn(id, expectedVersion, title)) {
                return Optional.empty();
            }
            insertVersion(id, expectedVersion + 1, title, body, author);
            return byId(id);
        });
    }

    @Override
    public List<DevPage> versions(long id) {
        return query(SELECT + "WHERE p.id = ? ORDER BY v.version_no DESC", id);
    }

    /** The version in the condition decides between two that save at once. */
    private boolean moveOn(long id, int expectedVersion, String title) {
        String sql =
                "UPDATE devhost_page SET version_no = version_no + 1, lower_title = ? WHERE id = ? AND version_no = ?";
        return database.jdbc().update(sql, lower(title), id, expectedVersion) == 1;
    }

    private void refuseTakenTitle(String spaceKey, String title, long ownId) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a title is not blank");
        }
        if (find(spaceKey, title).filter(other -> other.id() != ownId).isPresent()) {
            throw new IllegalArgumentException("the title \"" + title + "\" is taken in " + spaceKey);
        }
    }

    private long insertPage(DevSpace space, String title, boolean home) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        try {
            database.jdbc()
                    .update(
                            connection -> {
                                PreparedStatement statement = connection.prepareStatement(
                                        "INSERT INTO devhost_page (space_id, lower_title, version_no, home)"
                                                + " VALUES (?, ?, 1, ?)",
                                        new String[] {"id"});
                                statement.setLong(1, space.getId());
                                statement.setString(2, lower(title));
                                statement.setBoolean(3, home);
                                return statement;
                            },
                            id);
        } catch (DuplicateKeyException e) {
            throw new IllegalArgumentException("the title \"" + title + "\" is taken in " + space.getKey(), e);
        }
        return id.getKeyAs(Long.class);
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

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
