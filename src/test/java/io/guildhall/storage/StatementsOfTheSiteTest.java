package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.database.RowsRead;
import io.guildhall.host.HostOver;
import io.guildhall.kernel.AuditTrail.Mark;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Guild;
import io.guildhall.site.AuditQuery;
import io.guildhall.site.AuditService;
import io.guildhall.site.HealthService;
import io.guildhall.site.Jobs;
import io.guildhall.site.ThisNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What looking after the site costs: its health, a job by hand, and who did what among twenty thousand entries. */
class StatementsOfTheSiteTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final int MANY = 20_000;
    private static final int PAGE = 25;
    /** Of what is frequent the database may walk through the newest, by the index of the time. */
    private static final int SMALL = MANY / 20;

    private static final Optional<Mark> LATER = Optional.of(new Mark(NOON.minus(Duration.ofDays(50)), 1));

    /** Each filter alone, and those that people put together. */
    private static Map<String, AuditQuery> queries() {
        Optional<Instant> any = Optional.empty();
        Optional<Instant> from = Optional.of(NOON.minus(Duration.ofDays(80)));
        Optional<Instant> before = Optional.of(NOON.minus(Duration.ofDays(79)));
        Map<String, AuditQuery> queries = new LinkedHashMap<>();
        queries.put("all", AuditQuery.all());
        queries.put("an act", new AuditQuery("act-7", "", "", any, any));
        queries.put("an act that never was", new AuditQuery("nothing", "", "", any, any));
        queries.put("a person", new AuditQuery("", "actor", "", any, any));
        queries.put("a community", new AuditQuery("", "", "S7", any, any));
        queries.put("from a day on", new AuditQuery("", "", "", from, any));
        queries.put("before a day", new AuditQuery("", "", "", any, before));
        queries.put("a day", new AuditQuery("", "", "", from, before));
        queries.put("a community on a day", new AuditQuery("", "", "S7", from, before));
        queries.put("all at once", new AuditQuery("act-7", "actor", "S7", from, before));
        return queries;
    }

    /** A hundred days of thirty acts by two hundred people in a hundred communities. */
    private static void fill(Tables tables, UserId actor) {
        long step = Duration.ofDays(100).toMillis() / MANY;
        tables.database
                .jdbc()
                .batchUpdate(
                        "INSERT INTO \"" + tables.tableNamed("AUDIT")
                                + "\" (\"ACT\", \"ACTOR_KEY\", \"SPACE_KEY\", \"OBJECT_REF\", \"AT_MS\") VALUES (?, ?, ?, ?, ?)",
                        IntStream.range(0, MANY)
                                .mapToObj(no -> new Object[] {
                                    "act-" + no % 30,
                                    no % 200 == 7 ? actor.value() : "actor-" + no % 200,
                                    "S" + no % 100,
                                    "object-" + no,
                                    NOON.toEpochMilli() - no * step
                                })
                                .toList());
    }

    private static Viewer administrator(Guild guild) {
        Viewer ada = guild.person("ada");
        guild.people.makeAdministrator(ada);
        return ada;
    }

    private static int cost(Tables tables, Supplier<? extends Outcome<?>> work) {
        return tables.statements(() -> assertThat(work.get().reason()).isEmpty())
                .size();
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void health_and_a_job_by_hand_cost_the_same_however_much_there_is(Storage storage) {
        Tables tables = storage.cleared();
        Guild guild = tables.guild();
        Viewer ada = administrator(guild);
        ThisNode node = HostOver.node();
        Jobs jobs = HostOver.jobs(
                List.of(), tables.jobRuns(), node, tables.locks(), tables.transactions(), () -> "error-1", guild.clock);
        HealthService health = new HealthService(
                guild.people,
                tables.jobRuns(),
                jobs,
                tables.gauges(),
                List::of,
                node,
                tables.transactions(),
                tables.audit(),
                guild.clock);
        Map<String, Integer> costs = new LinkedHashMap<>();
        costs.put("health", cost(tables, () -> health.report(ada)));
        costs.put("a job that never ran", cost(tables, () -> health.run(ada, "notices")));
        fill(tables, guild.person("actor").user().orElseThrow());
        costs.put("health of many", cost(tables, () -> health.report(ada)));
        costs.put("a job again", cost(tables, () -> health.run(ada, "notices")));
        costs.put(
                "no such job",
                tables.statements(() -> health.run(ada, "no-job")).size());

        assertThat(costs.toString())
                .isEqualTo("{health=16, a job that never ran=6, health of many=16, a job again=6, no such job=0}");
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void every_filter_of_the_audit_is_one_statement(Storage storage) {
        Tables tables = storage.cleared();
        Guild guild = tables.guild();
        Viewer ada = administrator(guild);
        AuditService audit = new AuditService(guild.people, guild.spaces, tables.auditTrail());
        fill(tables, guild.person("actor").user().orElseThrow());

        queries().forEach((name, query) -> {
            assertThat(cost(tables, () -> audit.page(ada, query, Optional.empty(), PAGE)))
                    .as(name)
                    .isEqualTo(1);
            assertThat(cost(tables, () -> audit.page(ada, query, LATER.map(Mark::cursor), PAGE)))
                    .as(name + ", a later page")
                    .isEqualTo(1);
        });
    }

    @Test
    void every_filter_of_the_audit_goes_by_an_index() {
        try (Tables tables = Storage.POSTGRESQL.open()) {
            Guild guild = tables.guild();
            Viewer ada = administrator(guild);
            AuditService audit = new AuditService(guild.people, guild.spaces, tables.auditTrail());
            tables.audit().latest(1);
            fill(tables, guild.person("actor").user().orElseThrow());
            tables.database.jdbc().execute("ANALYZE");

            queries().forEach((name, query) -> {
                reads(tables, name, () -> audit.page(ada, query, Optional.empty(), PAGE));
                reads(tables, name + ", a later page", () -> audit.page(ada, query, LATER.map(Mark::cursor), PAGE));
            });
        }
    }

    private static void reads(Tables tables, String name, Runnable work) {
        RowsRead read = RowsRead.during(tables.database, work);
        assertThat(read.scans()).as(name).isEmpty();
        assertThat(read.rows()).as(name).isLessThan(SMALL);
    }
}
