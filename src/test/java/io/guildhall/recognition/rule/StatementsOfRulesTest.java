package io.guildhall.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.Condition;
import io.guildhall.recognition.badge.Criterion;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What rules cost: the same for few people and for as many as are looked at together, and for more of them that once more. Of each figure one is the settings, which
 * a node reads once a minute; a moment is two people, who both get their first badges by it.
 */
class StatementsOfRulesTest {
    @ParameterizedTest
    @EnumSource(Storage.class)
    void rules_cost_the_same_for_few_people_and_for_many(Storage storage) {
        Map<String, Integer> few = costs(storage, 10);
        Map<String, Integer> many = costs(storage, 400);

        assertThat(many).isEqualTo(few);
        assertThat(few.toString())
                .isEqualTo("{nothing of a minute=2, nothing of a night=16, own of nothing=10, own=14, preview=10,"
                        + " preview of mentors=13, preview of roles=17, moment=74, moment again=39, give to all=9,"
                        + " all of it=20, progress=6, night=33, night again=24}");
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void more_people_than_are_looked_at_together_cost_a_page_more_each(Storage storage) {
        Tables tables = storage.cleared();
        Earners garden = Earners.over(tables).founded();
        Viewer frida = garden.guild.person("frida");
        BadgeClass badge = garden.badge("Thanked", true, Condition.of(Criterion.PEOPLE_THANKFUL, 1_000));
        int none = tables.statements(() -> garden.rules.preview(frida, badge.key(), Optional.empty()))
                .size();
        garden.crowd(Crowds.TOGETHER);
        int two = tables.statements(() -> garden.rules.preview(frida, badge.key(), Optional.empty()))
                .size();

        assertThat(two - none).isEqualTo(2);
    }

    /** However many badges are under way, in however many communities, for however long a time, and however often somebody took part in a programme. */
    @ParameterizedTest
    @EnumSource(Storage.class)
    void own_progress_costs_the_same_for_one_badge_and_for_many_in_several_communities(Storage storage) {
        Tables tables = storage.cleared();
        Earners garden = Earners.over(tables).founded().members("ana");
        Viewer frida = garden.guild.person("frida");
        Programme pairs = garden.programme(ProgrammeKind.TRADITIONAL);
        underWay(garden, Earners.GARDEN, 0, 1);
        garden.mentored(pairs, "frida", "ana", PairingState.COMPLETED, 1);
        garden.mentored(pairs, "frida", "ben", PairingState.COMPLETED, 1);
        garden.thanked("frida", 2);
        int few = tables.statements(() -> garden.progress.own(frida)).size();

        for (String space : List.of("KITCHEN", "WORKSHOP")) {
            garden.guild.spaces.add(space, space);
            garden.guild.spaces.administer(space, frida);
            garden.guild
                    .founding
                    .found(frida, Asked.founding(space, space))
                    .result()
                    .orElseThrow();
            underWay(garden, space, 0, 3);
        }
        underWay(garden, Earners.GARDEN, 1, 5);
        garden.nextRound(pairs);
        garden.mentored(pairs, "frida", "cleo", PairingState.COMPLETED, 1);
        List<String> statements = tables.statements(() -> garden.progress.own(frida));

        assertThat(garden.progress.own(frida)).hasSizeGreaterThan(20);
        assertThat(statements).hasSize(few);
    }

    /** Badges of all kinds for which somebody who did anything has not done enough. */
    private static void underWay(Earners garden, String space, int from, int to) {
        for (int no = from; no < to; no++) {
            for (Criterion each : Criterion.values()) {
                OptionalInt months = each == Criterion.PEOPLE_THANKFUL ? OptionalInt.of(12 + no) : OptionalInt.empty();
                garden.badge(
                        space,
                        Earners.wanted("Badge " + each.ordinal() + no, false, new Condition(each, 1_000, months)));
            }
        }
    }

    private static Map<String, Integer> costs(Storage storage, int people) {
        Tables tables = storage.cleared();
        Earners garden = Earners.over(tables).founded().members("ana");
        garden.crowd(people);
        Viewer frida = garden.guild.person("frida");
        Viewer ana = garden.guild.person("ana");
        BadgeClass thanked = garden.badge("Thanked", true, Condition.of(Criterion.PEOPLE_THANKFUL, 1));
        BadgeClass mentors = garden.badge(
                "Mentors",
                false,
                new Condition(Criterion.SESSIONS_AS_MENTOR, 1, OptionalInt.of(12)),
                Condition.of(Criterion.ROUNDS_COMPLETED, 1_000),
                Condition.of(Criterion.PEOPLE_HELPED, 1_000));
        BadgeClass roles = garden.badge(
                "Roles",
                false,
                Condition.of(Criterion.MONTHS_AS_FACILITATOR, 1_000),
                Condition.of(Criterion.AMBITIONS_FULFILLED, 1_000),
                Condition.of(Criterion.CONTRIBUTIONS, 1_000));
        garden.guild.clock.goOn(Duration.ofHours(1));
        Programme pairs = garden.programme(ProgrammeKind.TRADITIONAL);
        Map<String, Integer> costs = new LinkedHashMap<>();
        Cost cost = (what, work) -> costs.put(what, tables.statements(work::get).size());

        cost.of("nothing of a minute", garden.everyMinute::run);
        cost.of("nothing of a night", garden.lately::run);
        cost.of("own of nothing", () -> garden.progress.own(ana));
        Pairing met = garden.mentored(pairs, "ana", "crowd0", PairingState.ACTIVE, 1);
        garden.crowdThanked(people);
        cost.of("own", () -> garden.progress.own(ana));
        cost.of("preview", () -> garden.rules.preview(frida, thanked.key(), Optional.empty()));
        cost.of("preview of mentors", () -> garden.rules.preview(frida, mentors.key(), Optional.empty()));
        cost.of("preview of roles", () -> garden.rules.preview(frida, roles.key(), Optional.empty()));
        cost.of("moment", () -> {
            garden.heard(met);
            garden.soon();
            return met;
        });
        cost.of("moment again", () -> {
            garden.heard(met);
            garden.soon();
            return met;
        });
        cost.of("give to all", () -> garden.rules.giveToAll(frida, thanked.key(), false));
        cost.of("all of it", () -> {
            garden.soon();
            return thanked;
        });
        cost.of("progress", () -> garden.rules.progress(frida, thanked.key()));
        cost.of("night", garden.lately::run);
        cost.of("night again", garden.lately::run);
        return costs;
    }

    private interface Cost {
        void of(String what, Supplier<?> work);
    }
}
