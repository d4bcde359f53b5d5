package io.guildhall.storage;

import static io.guildhall.storage.StatementMeter.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Guild;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.AwardRefusal;
import io.guildhall.recognition.badge.AwardView;
import io.guildhall.recognition.badge.BadgesOf;
import io.guildhall.recognition.badge.NewAward;
import io.guildhall.recognition.nomination.NewNomination;
import io.guildhall.recognition.nomination.NominationRefusal;
import io.guildhall.recognition.nomination.NominationState;
import io.guildhall.recognition.nomination.NominationView;
import io.guildhall.recognition.nomination.NominationsOf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What nominating costs, and two on two nodes who endorse, decide or give at the same moment. */
class StatementsOfNominationsTest {
    private static final String REASON = "Your beds feed the whole street.";
    private static final int ROUNDS = 8;

    @ParameterizedTest
    @EnumSource(Storage.class)
    void nominations_cost_the_same_for_few_and_for_many(Storage storage) {
        try (Tables tables = storage.open()) {
            Node node = new Node(tables).founded();
            Map<String, Integer> costs = new LinkedHashMap<>();
            Cost cost =
                    (what, work) -> costs.put(what, tables.statements(work::get).size());
            node.give("frida", "steward", "eva");

            cost.of("nominate", () -> node.nominate("mia", "steward", "ben"));
            cost.of("again", () -> node.nominate("mia", "steward", "ben"));
            cost.of("endorse", () -> node.app.nominating.endorse(node.who("cleo"), 1));
            cost.of("ready", () -> node.app.nominating.endorse(node.who("dora"), 1));
            cost.of("endorse again", () -> node.app.nominating.endorse(node.who("dora"), 1));
            for (int each = 0; each < 30; each++) {
                node.ready("mia", "speaker", "ben");
                node.app.deciding.award(node.who("frida"), 2 + each).result().orElseThrow();
            }
            Stream.of("cleo", "dora", "eva").forEach(each -> node.nominate("mia", "speaker", each));
            cost.of("list", () -> node.list("frida"));
            cost.of("one", () -> node.app.reading.one(node.who("frida"), 1));
            cost.of("award", () -> node.app.deciding.award(node.who("frida"), 1));
            cost.of("award again", () -> node.app.deciding.award(node.who("frida"), 1));
            cost.of("reject", () -> node.app.deciding.reject(node.who("frida"), 32, "Not before spring."));
            cost.of("withdraw", () -> node.app.nominating.withdraw(node.who("mia"), 33));

            assertThat(costs.toString())
                    .isEqualTo("{nominate=7, again=5, endorse=7, ready=9, endorse again=5, list=5, one=5, award=10,"
                            + " award again=5, reject=8, withdraw=8}");
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void two_who_endorse_at_once_both_count(Storage storage) throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Node here = new Node(one).founded();
            Node there = new Node(two);
            for (int round = 0; round < ROUNDS; round++) {
                long id = here.nominate("mia", "speaker", "ben")
                        .result()
                        .orElseThrow()
                        .nomination()
                        .id();

                List<Outcome<NominationView>> outcomes = AtOnce.both(
                        () -> here.app.nominating.endorse(here.who("cleo"), id),
                        () -> there.app.nominating.endorse(there.who("dora"), id));

                assertThat(outcomes).allMatch(AtOnce::changed);
                assertThat(outcomes)
                        .extracting(
                                each -> each.result().orElseThrow().nomination().state())
                        .containsExactlyInAnyOrder(NominationState.OPEN, NominationState.READY);
                here.app.deciding.award(here.who("frida"), id).result().orElseThrow();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void of_two_who_award_the_same_nomination_at_once_one_is_told_that_it_was(Storage storage) throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Node here = new Node(one).founded();
            Node there = new Node(two);
            for (int round = 0; round < ROUNDS; round++) {
                long id = here.ready("mia", "speaker", "ben");

                List<Outcome<NominationView>> outcomes = AtOnce.both(
                        () -> here.app.deciding.award(here.who("frida"), id),
                        () -> there.app.deciding.award(there.who("spacey"), id));

                assertThat(outcomes).filteredOn(AtOnce::changed).hasSize(1);
                assertThat(outcomes)
                        .flatExtracting(each -> each.reason().stream().toList())
                        .extracting(each -> each.code())
                        .containsExactly(NominationRefusal.DECIDED);
                assertThat(here.awardsOf("ben")).hasSize(round + 1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void of_two_who_give_the_same_badge_by_hand_at_once_one_is_told_that_they_have_it(Storage storage)
            throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Node here = new Node(one).founded();
            Node there = new Node(two);
            for (String person : List.of("mia", "ben", "cleo", "dora", "eva")) {
                List<Outcome<AwardView>> outcomes = AtOnce.both(
                        () -> here.give("frida", "steward", person), () -> there.give("spacey", "steward", person));

                assertThat(outcomes).filteredOn(AtOnce::changed).hasSize(1);
                assertThat(outcomes)
                        .flatExtracting(each -> each.reason().stream().toList())
                        .extracting(each -> each.code())
                        .containsExactly(AwardRefusal.ALREADY);
                assertThat(here.awardsOf(person)).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void a_double_click_that_reaches_two_nodes_is_one_award(Storage storage) throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Node here = new Node(one).founded();
            Node there = new Node(two);
            for (int round = 0; round < ROUNDS; round++) {
                NewAward sent = new NewAward(
                        Optional.of(KEY),
                        "speaker",
                        "ben",
                        REASON,
                        OptionalLong.empty(),
                        Optional.of("token-000" + round));

                List<Outcome<AwardView>> outcomes = AtOnce.both(
                        () -> here.badges.awards.give(here.who("frida"), sent),
                        () -> there.badges.awards.give(there.who("frida"), sent));

                assertThat(outcomes).filteredOn(AtOnce::changed).hasSize(1);
                assertThat(outcomes)
                        .extracting(each -> each.result().orElseThrow().award().id())
                        .containsOnly(
                                outcomes.get(0).result().orElseThrow().award().id());
                assertThat(here.awardsOf("ben")).hasSize(round + 1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void of_two_who_nominate_the_same_at_once_one_is_told_to_endorse(Storage storage) throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Node here = new Node(one).founded();
            Node there = new Node(two);
            for (String person : List.of("ben", "cleo", "dora", "eva")) {
                List<Outcome<NominationView>> outcomes = AtOnce.both(
                        () -> here.nominate("frida", "speaker", person),
                        () -> there.nominate("mia", "speaker", person));

                assertThat(outcomes).filteredOn(AtOnce::changed).hasSize(1);
                assertThat(outcomes)
                        .flatExtracting(each -> each.reason().stream().toList())
                        .extracting(each -> each.code())
                        .containsExactly(NominationRefusal.ALREADY);
            }
        }
    }

    /** One node. */
    private static final class Node {
        final Guild guild;
        final BadgesOf badges;
        final NominationsOf app;

        Node(Tables tables) {
            guild = tables.guild();
            guild.spaces.add(KEY, "Gardeners");
            guild.spaces.administer(KEY, guild.person("frida"));
            guild.spaces.administer(KEY, guild.person("spacey"));
            Stream.of("mia", "ben", "cleo", "dora", "eva").forEach(guild::person);
            badges = new BadgesOf(
                    guild,
                    tables.badgeClasses(),
                    tables.awards(),
                    tables.kudos(),
                    tables.locks(),
                    tables.transactions());
            app = new NominationsOf(guild, badges, tables.nominations(), tables.locks());
        }

        Node founded() {
            guild.founding
                    .found(who("frida"), Asked.founding(KEY, "Growing things"))
                    .result()
                    .orElseThrow();
            Stream.of("mia", "ben", "cleo", "dora", "eva")
                    .forEach(each -> guild.joining.join(who(each), KEY).result().orElseThrow());
            return this;
        }

        Viewer who(String username) {
            return guild.person(username);
        }

        Outcome<NominationView> nominate(String by, String badge, String person) {
            return app.nominating.nominate(who(by), new NewNomination(KEY, badge, person, REASON));
        }

        long ready(String by, String badge, String person) {
            long id = nominate(by, badge, person)
                    .result()
                    .orElseThrow()
                    .nomination()
                    .id();
            Stream.of("cleo", "dora")
                    .forEach(each ->
                            app.nominating.endorse(who(each), id).result().orElseThrow());
            return id;
        }

        Outcome<?> list(String username) {
            return app.reading.list(who(username), KEY, Optional.empty(), Optional.empty(), 100);
        }

        Outcome<AwardView> give(String by, String badge, String person) {
            return badges.awards.give(
                    who(by),
                    new NewAward(Optional.of(KEY), badge, person, REASON, OptionalLong.empty(), Optional.empty()));
        }

        List<Award> awardsOf(String username) {
            return badges
                    .shelf
                    .everywhere(who(username), who(username).user(), Optional.empty(), Optional.empty(), 100)
                    .result()
                    .orElseThrow()
                    .items()
                    .stream()
                    .map(AwardView::award)
                    .toList();
        }
    }

    private interface Cost {
        void of(String what, Supplier<?> work);
    }
}
