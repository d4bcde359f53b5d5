package io.guildhall.benchmarks;

import io.guildhall.devhost.DevHost;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.database.PostgresqlServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A host on a PostgreSQL database of its own, filled by {@code site.sql}: 200 places to a community, 40 to a person, whatever the size.
 *
 * @param host the running host
 * @param communities how many there are
 * @param space the key of the community that is looked at, an active one with ground rules
 * @param facilitator the login name of its first facilitator, who is in about 40 communities
 * @param member the login name of somebody in it who is nothing more, and is in about 40 communities too
 */
record FilledSite(DevHost host, int communities, String space, String facilitator, String member)
        implements AutoCloseable {
    /** The password of everybody. */
    static final String PASSWORD = "reader";

    private static final int PEOPLE_PER_COMMUNITY = 5;
    /** As many as 25,000 people use. */
    private static final int WORDS = 25_000 / 12;

    private static final Pattern NAME = Pattern.compile("\\{([A-Z_]+)}");
    /** Who facilitates and who is a plain member of a community that has another below it, as near as can be to the usual number of places. */
    private static final String ACTORS = """
            select c."SPACE_KEY" space, f.username facilitator, m.username member
            from {COMMUNITY} c
            join {MEMBERSHIP} fm on fm."COMMUNITY_ID" = c."ID" and fm."JOIN_SOURCE" = 'FOUNDING' join devhost_user f on f.user_key = fm."USER_KEY"
            join {MEMBERSHIP} mm on mm."COMMUNITY_ID" = c."ID" and mm."SINCE_MS" = {NOW} - 21 * {DAY} join devhost_user m on m.user_key = mm."USER_KEY"
            where c."LIFE_STATUS" = 'ACTIVE' and c."RULES_NO" = 1 and c."ID" <= 1000
                and exists (select 1 from {COMMUNITY} below where below."PARENT_ID" = c."ID")
            order by abs(40 - (select count(*) from {MEMBERSHIP} o where o."USER_KEY" = f.user_key))
                + abs(40 - (select count(*) from {MEMBERSHIP} o where o."USER_KEY" = m.user_key)), c."ID" limit 1""";

    /** Starts a host and fills it; says how long that took. */
    static FilledSite of(int communities) throws IOException, InterruptedException {
        DevHost host = DevHost.start(new DevHost.Options(
                0,
                Files.createTempDirectory("guildhall-bench"),
                PostgresqlServer.shared().freshDatabaseUrl(),
                Optional.empty(),
                List.of(Path.of(System.getProperty("guildhall.jar")))));
        try {
            return filled(host, communities);
        } catch (RuntimeException | IOException | InterruptedException failed) {
            host.close();
            throw failed;
        }
    }

    private static FilledSite filled(DevHost host, int communities) throws IOException, InterruptedException {
        DevUser reader = Benchmarks.user(host, PASSWORD);
        // The tables come about when something is read from them.
        Benchmarks.get(host, reader, "/rest/guildhall/1.0/communities");
        long began = System.nanoTime();
        long now = System.currentTimeMillis();
        for (String statement : script().split(";\\s*\\n")) {
            host.database().jdbc().execute(named(host, statement, communities, now));
        }
        Map<String, Object> actors = host.database().jdbc().queryForMap(named(host, ACTORS, communities, now));
        Benchmarks.say(communities + " communities are filled after " + (System.nanoTime() - began) / 1_000_000_000
                + " s: " + actors);
        return new FilledSite(
                host, communities, text(actors, "space"), text(actors, "facilitator"), text(actors, "member"));
    }

    private static String text(Map<String, Object> row, String column) {
        return Objects.requireNonNull(row.get(column)).toString();
    }

    private static String script() throws IOException {
        try (InputStream script = FilledSite.class.getResourceAsStream("site.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The statement with numbers and names of tables in the place of what stands in braces. */
    private static String named(DevHost host, String statement, int communities, long now) {
        return NAME.matcher(statement).replaceAll(found -> switch (found.group(1)) {
            case "USERS" -> Integer.toString(communities * PEOPLE_PER_COMMUNITY);
            case "COMMUNITIES" -> Integer.toString(communities);
            case "WORDS" -> Integer.toString(WORDS);
            case "NOW" -> Long.toString(now);
            case "DAY" -> Duration.ofDays(1).toMillis() + "::bigint";
            default -> Benchmarks.table(host.database(), found.group(1));
        });
    }

    @Override
    public void close() {
        host.close();
    }
}
