package io.guildhall.restoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.web.Answer;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.pairing.Ask;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.notice.Wishes;
import io.guildhall.site.StoredTables.Column;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BringingASiteBackTest {
    @ParameterizedTest
    @EnumSource(Storage.class)
    void what_was_taken_out_comes_back_as_it_was_but_for_the_numbers(Storage storage) {
        OtherSite site = new OtherSite(storage.cleared());
        ObjectNode file = site.file();

        Answer taken = site.take(file);

        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(OpenApi.read().differences("Restoration", taken.json())).isEmpty();
        ObjectNode before = OtherSite.numberless(file);
        ObjectNode after = OtherSite.numberless(site.export());
        before.remove("about");
        before.remove(RestoredTables.ASIDE);
        ((ObjectNode) before.at("/NoticeWish/0")).put("seenId", 0);
        ((ObjectNode) before.at("/Pairing/0")).remove("nextMeetingMs");
        ((ObjectNode) before.at("/Pairing/2"))
                .put("sinceMs", OtherSite.NOW.toEpochMilli())
                .put("askedMs", OtherSite.NOW.toEpochMilli())
                .put("reminded", false);
        before.properties()
                .forEach(table ->
                        assertThat(after.get(table.getKey())).as(table.getKey()).isEqualTo(table.getValue()));
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void the_example_has_something_in_every_column_that_comes_back_and_every_table_is_spoken_of(Storage storage) {
        Tables tables = storage.cleared();
        ObjectNode file = OtherSite.example();
        Set<String> spokenOf = new HashSet<>(RestoredTables.ASIDE);

        for (TableRule rule : RestoredTables.all()) {
            spokenOf.add(rule.name());
            for (Column column : tables.stored().columns(rule.name())) {
                assertThat(rule.rule(column)).isNotNull();
                assertThat(file.get(rule.name()))
                        .as(rule.name() + '.' + column.name())
                        .anyMatch(row -> row.has(column.name()));
            }
        }

        assertThat(spokenOf).containsExactlyInAnyOrderElementsOf(tables.stored().names());
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void a_try_says_what_would_come_and_writes_nothing(Storage storage) {
        OtherSite site = new OtherSite(storage.cleared());

        JsonNode tried = site.check(site.file()).json();

        assertThat(tried.get("dryRun").asBoolean()).isTrue();
        assertThat(tried.get("wrong").asInt()).as(tried.toString()).isZero();
        assertThat(tried.get("unknownPeople").asInt()).isEqualTo(1);
        assertThat(tried.at("/tables/2").toString())
                .isEqualTo("{\"table\":\"Community\",\"rows\":3,\"added\":3,\"present\":0}");
        site.export().properties().stream()
                .filter(table -> table.getValue().isArray())
                .forEach(
                        table -> assertThat(table.getValue()).as(table.getKey()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void it_is_written_down_once_and_nobody_is_told(Storage storage) {
        OtherSite site = new OtherSite(storage.cleared());

        site.take(site.file());

        assertThat(site.audit()).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("site.restored");
            assertThat(entry.actor()).contains(site.ana.user().orElseThrow());
            assertThat(entry.detail()).startsWith("communities 3, memberships 7, rows ");
        });
        assertThat(site.export().get("Occasion")).isEmpty();
        assertThat(site.export().get("Notice")).isEmpty();
        assertThat(site.export().get("Outbox")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void where_there_is_a_community_already_nothing_comes_in(Storage storage) {
        OtherSite site = new OtherSite(storage.cleared());
        site.take(site.file());
        ObjectNode before = site.export();

        assertThat(site.take(site.file()).code()).isEqualTo("restoring.not-empty");
        assertThat(site.check(site.file()).status()).isEqualTo(409);
        assertThat(site.export()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void a_community_whose_space_is_not_here_comes_in_archived_until_somebody_gives_it_one(Storage storage) {
        OtherSite site = new OtherSite(storage.cleared());
        ObjectNode file = site.file();
        site.spaces.delete("BREW");

        JsonNode taken = site.take(file).json();

        assertThat(taken.get("lostSpaces").toString()).isEqualTo("[\"BREW\"]");
        JsonNode brewers = site.export().at("/Community/1");
        assertThat(brewers.get("spaceKey").asText())
                .isEqualTo("BREW#" + brewers.get("id").asText());
        assertThat(brewers.get("lifeStatus").asText()).isEqualTo("ARCHIVED");
        assertThat(site.export().at("/Community/0").has("parentId")).isFalse();
        assertThat(site.tables.communities().leftBehind(new SpaceKey("BREW"), 5))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void a_space_that_only_has_the_key_of_an_earlier_one_gets_no_community_by_it(Storage storage) {
        OtherSite site = new OtherSite(storage.cleared());
        ObjectNode file = site.file();
        site.spaces.delete("BREW");
        site.spaces.add("BREW", "Somebody else");

        assertThat(site.take(file).json().get("lostSpaces").toString()).isEqualTo("[\"BREW\"]");
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void from_another_wiki_keys_decide_and_numbers_of_pages_stay_behind(Storage storage) {
        OtherSite site = new OtherSite(storage.cleared());
        ObjectNode file = OtherSite.example();
        ((ObjectNode) file.at("/Community/0")).put("spaceId", 77_001);
        ((ObjectNode) file.at("/Community/1")).put("spaceId", 77_002);

        JsonNode taken = site.take(file).json();

        assertThat(taken.get("otherSite").asBoolean()).isTrue();
        assertThat(taken.get("lostSpaces")).isEmpty();
        JsonNode bakers = site.export().at("/Community/0");
        assertThat(bakers.get("spaceId").asLong())
                .isEqualTo(site.spaces.find("BAKE").orElseThrow().id());
        assertThat(bakers.has("welcomePageId")).isFalse();
        assertThat(site.export().at("/HandOver/1").has("pageId")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void counts_are_counted_here_and_a_group_that_may_not_be_used_here_stays_out(Storage storage) {
        OtherSite site = new OtherSite(storage.cleared());
        site.groups = false;
        ObjectNode file = site.file();
        ((ObjectNode) file.at("/Community/0"))
                .put("memberCount", 5000)
                .put("guestCount", 0)
                .put("nameSort", "aaa");
        ((ObjectNode) file.at("/Ambition/0")).put("voteCount", 5000);

        assertThat(site.take(file).status()).isEqualTo(200);

        JsonNode bakers = site.export().at("/Community/0");
        assertThat(bakers.get("memberCount").asInt()).isEqualTo(3);
        assertThat(bakers.get("guestCount").asInt()).isEqualTo(1);
        assertThat(bakers.get("waitingCount").asInt()).isEqualTo(1);
        assertThat(bakers.get("nameSort").asText()).isEqualTo("bakers");
        assertThat(bakers.has("joinGroup")).isFalse();
        assertThat(site.export().at("/Ambition/0/voteCount").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void what_people_have_said_here_already_stays_as_it_is(Storage storage) {
        OtherSite site = new OtherSite(storage.cleared());
        site.tables.wishes().keep(site.bo.user().orElseThrow(), Wishes.UNSAID);
        site.tables.skills().shared(List.of("Yeast"));

        JsonNode taken = site.take(site.file()).json();

        assertThat(taken.at("/tables/0").toString())
                .isEqualTo("{\"table\":\"Skill\",\"rows\":3,\"added\":0,\"present\":3}");
        assertThat(site.export().get("Skill")).hasSize(1);
        assertThat(site.export().at("/NoticeWish").findValuesAsText("mailDay")).containsExactly("MONDAY");
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void who_is_paired_takes_the_places_that_the_pairings_say_and_nobody_is_paired_with_them_twice(Storage storage) {
        OtherSite site = new OtherSite(storage.cleared());
        ObjectNode file = site.file();
        ((ObjectNode) file.at("/Enrolment/0"))
                .put("enrolState", "OPEN")
                .put("takenPlaces", 0)
                .put("freePlaces", 1);
        ((ObjectNode) file.at("/Enrolment/2"))
                .put("enrolState", "FULL")
                .put("takenPlaces", 7)
                .put("freePlaces", -6)
                .remove("pausedUntilMs");
        ((ObjectNode) file.at("/Pairing/0")).put("uniqKey", "whatever");

        assertThat(site.take(file).status()).isEqualTo(200);

        UserId ana = new UserId("key-ana");
        UserId chen = new UserId("key-chen");
        assertThat(site.tables.enrolments().of(ana))
                .extracting(Enrolment::state, Enrolment::taken, Enrolment::free)
                .containsExactly(tuple(EnrolmentState.FULL, 1, 0));
        assertThat(site.tables.enrolments().of(chen))
                .extracting(Enrolment::state, Enrolment::taken, Enrolment::free)
                .containsExactly(tuple(EnrolmentState.OPEN, 0, 1));
        Pairing running =
                site.tables.pairings().of(ana, PairingState.RUNNING, 0, 5).get(0);
        assertThatThrownBy(() -> site.tables
                        .transactions()
                        .inTransaction(() -> site.tables.pairings().add(running)))
                .isInstanceOf(DuplicateKeyException.class);
        Pairing over = site.tables
                .pairings()
                .of(chen, Set.of(PairingState.ENDED), 0, 5)
                .get(0);
        assertThat(site.export().at("/Pairing/1/uniqKey").asText())
                .isEqualTo("#" + over.id().value());
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void whoever_met_by_the_draw_goes_on_being_drawn(Storage storage) {
        OtherSite site = new OtherSite(storage.cleared());
        ObjectNode file = site.file();
        ((ObjectNode) file.at("/Programme/0")).put("programmeKind", "ROULETTE");
        ((ObjectNode) file.at("/Pairing/1")).put("pairingState", "ACTIVE").remove(List.of("endMs", "endReason"));

        assertThat(site.take(file).status()).isEqualTo(200);

        assertThat(site.tables.enrolments().of(new UserId("key-ana")))
                .extracting(Enrolment::state, Enrolment::taken)
                .containsExactly(tuple(EnrolmentState.OPEN, 0));
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void a_request_that_waits_waits_from_now_on_and_its_words_stayed_behind(Storage storage) {
        OtherSite site = new OtherSite(storage.cleared());

        site.take(site.file());

        assertThat(site.tables.pairings().of(new UserId("key-dora"), Set.of(PairingState.REQUESTED), 0, 5))
                .singleElement()
                .extracting(Pairing::ask)
                .isEqualTo(Ask.of(new UserId("key-chen"), "", OtherSite.NOW));
    }
}
