package io.guildhall.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.InMemoryPeople;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.site.web.SiteExportResource;
import io.guildhall.storage.Nonsense;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TakingTheSiteOutTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-05-03T12:00:00Z"), ZoneOffset.UTC);

    private final InMemoryPeople people = new InMemoryPeople();
    private final Viewer ada = Viewer.of(people.add("ada", "Ada"));
    private final Viewer ben = Viewer.of(people.add("ben", "Ben"));

    TakingTheSiteOutTest() {
        people.makeAdministrator(ada);
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void every_column_of_every_table_is_in_it_but_what_is_kept_back(Storage storage) {
        Tables tables = storage.cleared();
        Nonsense nonsense = new Nonsense(tables);
        Tables.ENTITIES.forEach(entity -> nonsense.addTo(name(entity)));

        JsonNode file = get(tables.stored(), ada).json();

        List<String> keptBack = texts(file.get("about").get("keptBack"));
        assertThat(file.get("about").get("at").asText()).isEqualTo("2026-05-03T12:00:00Z");
        for (var entity : Tables.ENTITIES) {
            String name = name(entity);
            if (keptBack.contains(name)) {
                assertThat(file.has(name)).as(name).isFalse();
                continue;
            }
            long columnsBack = keptBack.stream()
                    .filter(each -> each.startsWith(name + '.'))
                    .count();
            assertThat(file.get(name)).as(name).hasSize(1);
            assertThat(file.get(name).get(0)).as(name).hasSize((int) (nonsense.columnsOf(name) - columnsBack));
        }
        assertThat(OpenApi.read()
                        .differences("SiteExport", file.<ObjectNode>deepCopy().retain("about")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void secrets_what_people_wrote_to_one_another_and_what_they_say_to_themselves_alone_are_kept_back(Storage storage) {
        assertThat(storage.cleared().stored().keptBack())
                .containsExactlyInAnyOrder(
                        "HandOver.wording",
                        "IcsToken",
                        "BadgeBackfill",
                        "IssuerKey",
                        "JoinAnswer",
                        "Membership.decisionReason",
                        "MembershipEvent.reason",
                        "Occasion.detail",
                        "Occasion.words",
                        "Pairing.answer",
                        "Pairing.declineCode",
                        "Pairing.message",
                        "Profile",
                        "ProfileSkill",
                        "Dismissal",
                        "Preference",
                        "Agreement",
                        "FitCheck",
                        "Goal",
                        "MatchPaper",
                        "MatchProposal",
                        "MatchUnmatched",
                        "PairSession",
                        "SessionNote");
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void a_walk_over_several_stretches_meets_each_row_once(Storage storage) {
        Tables tables = storage.cleared();
        int rows = 2 * StoredTables.STRETCH + 3;
        IntStream.range(0, rows).forEach(each -> new Nonsense(tables).addTo("Audit"));
        List<Object> met = new ArrayList<>();

        tables.stored().walk("Audit", row -> met.add(row.get("id")));

        assertThat(met).hasSize(rows).doesNotHaveDuplicates();
    }

    @Test
    void it_is_for_administrators_of_the_site() {
        StoredTables none = new NoTables();

        assertThat(get(none, ben).status()).isEqualTo(403);
        assertThat(get(none, ben).json().get("code").asText()).isEqualTo("site.not-administrator");
        assertThat(get(none, Viewer.anonymous()).status()).isEqualTo(401);
        assertThat(get(none, ada).json().get("about").get("keptBack")).isEmpty();
    }

    private static String name(Class<?> entity) {
        return entity.getAnnotation(Table.class).value();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private Answer get(StoredTables tables, Viewer viewer) {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", NOON);
        Map<Class<?>, Object> services = Map.of(
                Exchange.class,
                new Exchange(() -> viewer, problems),
                Problems.class,
                problems,
                SiteExportService.class,
                new SiteExportService(people, tables, NOON));
        return RestApp.of(List.of(SiteExportResource.class), services).get("admin/export.json");
    }

    private static final class NoTables implements StoredTables {
        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public List<String> keptBack() {
            return List.of();
        }

        @Override
        public void walk(String table, Consumer<Map<String, Object>> each) {
            throw new IllegalArgumentException(table);
        }

        @Override
        public List<Column> columns(String table) {
            throw new IllegalArgumentException(table);
        }

        @Override
        public boolean isEmpty(String table) {
            throw new IllegalArgumentException(table);
        }

        @Override
        public long add(String table, Map<String, Object> values) {
            throw new IllegalArgumentException(table);
        }

        @Override
        public void addAll(String table, List<Map<String, Object>> rows) {
            throw new IllegalArgumentException(table);
        }

        @Override
        public void set(String table, long row, String column, Object value) {
            throw new IllegalArgumentException(table);
        }
    }
}
