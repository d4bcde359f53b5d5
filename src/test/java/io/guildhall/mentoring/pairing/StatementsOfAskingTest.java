package io.guildhall.mentoring.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.SeenProgramme;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.profile.ProfilesOf;
import io.guildhall.profile.Visibility;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What asking each other costs, however many can be asked. Some of it is more than reads and writes cost elsewhere: whoever is shown is asked for in eight
 * tables that know nothing of each other, and a yes changes two enrolments, tells two people, and looks anew at what may have changed since it was asked.
 */
class StatementsOfAskingTest {
    private final Map<String, Integer> costs = new LinkedHashMap<>();

    @ParameterizedTest
    @EnumSource(Storage.class)
    void asking_costs_the_same_among_few_and_among_many(Storage storage) {
        Tables tables = storage.cleared();
        Askers garden = Askers.over(tables, ProgrammeKind.TRADITIONAL, Optional.empty())
                .enrolled(ProgrammeRole.MENTOR, 1, "ana", "ben", "cleo")
                .enrolled(ProgrammeRole.MENTEE, 1, "mia", "max", "moe", "mae");
        says(tables, garden, "mia", List.of(), List.of("Clay"));
        says(tables, garden, "ana", List.of("Clay"), List.of());
        SeenProgramme seen = garden.door
                .look(garden.person("mia"), garden.programme)
                .result()
                .orElseThrow();

        cost(
                tables,
                "list",
                () -> garden.askable.find(
                        garden.person("mia"), garden.programme, Optional.empty(), Optional.empty(), 25));
        garden.enrolled(
                ProgrammeRole.MENTOR,
                1,
                IntStream.range(0, 60).mapToObj(no -> "mentor" + no).toArray(String[]::new));
        cost(
                tables,
                "list of many",
                () -> garden.askable.find(
                        garden.person("mia"), garden.programme, Optional.empty(), Optional.empty(), 25));
        cost(
                tables,
                "of a skill",
                () -> garden.askable.find(
                        garden.person("mia"), garden.programme, Optional.of("clay"), Optional.empty(), 25));
        cost(
                tables,
                "on the page",
                () -> Outcome.done(
                        garden.askable.find(garden.person("mia"), seen, Optional.empty(), Optional.empty(), 25)));
        MentorService mentors = new MentorService(
                tables.enrolments(),
                tables.preferences(),
                tables.profiles(),
                garden.room.guild.people,
                garden.room.guild.clock);
        Optional<SkillId> clay = garden.room.guild.skills.named("Clay").map(Skill::id);
        cost(
                tables,
                "macro, first",
                () -> Outcome.done(mentors.of(garden.person("mia"), seen, Optional.empty(), true, 20)));
        cost(tables, "macro", () -> Outcome.done(mentors.of(garden.person("mia"), seen, Optional.empty(), false, 100)));
        cost(
                tables,
                "macro of a skill, first",
                () -> Outcome.done(mentors.of(garden.person("mia"), seen, clay, true, 20)));
        cost(tables, "macro of a skill", () -> Outcome.done(mentors.of(garden.person("mia"), seen, clay, true, 20)));
        cost(tables, "ask", () -> garden.ask("mia", "ana"));
        cost(tables, "ask again", () -> garden.ask("mia", "ana"));
        cost(tables, "ask another", () -> garden.ask("mia", "ben"));
        cost(tables, "own", () -> garden.requests.own(garden.person("mia"), Optional.empty(), PairingState.OPEN, 25));
        PairingId first = open(garden, "ana");
        PairingId second = open(garden, "ben");
        cost(tables, "withdraw", () -> garden.requests.withdraw(garden.person("mia"), second));
        cost(tables, "accept", () -> garden.answers.accept(garden.person("ana"), first, "Gladly"));
        PairingId third = garden.asked("max", "cleo").id();
        cost(tables, "decline", () -> garden.answers.decline(garden.person("cleo"), third, "Sorry", Optional.empty()));

        PairingId fourth = garden.offered("cleo", "moe").id();
        garden.offerAnswers.decline(garden.person("cleo"), fourth, "", Optional.empty());
        cost(tables, "offer", () -> garden.offer("cleo", "moe"));
        cost(tables, "offer once more", () -> garden.offer("cleo", "moe"));
        cost(tables, "offer that is meant", () -> garden.offer("cleo", "moe", true));
        PairingId fifth = open(garden, "cleo");
        cost(tables, "say yes", () -> garden.offerAnswers.accept(garden.person("cleo"), fifth, "Gladly"));
        cost(tables, "say yes, too", () -> garden.offerAnswers.accept(garden.person("moe"), fifth, "Gladly"));
        PairingId sixth = garden.offered("ben", "mae").id();
        cost(
                tables,
                "say no",
                () -> garden.offerAnswers.decline(garden.person("mae"), sixth, "Sorry", Optional.empty()));

        assertThat(costs.toString())
                .isEqualTo(
                        "{list=10, list of many=10, of a skill=10, on the page=7, macro, first=2, macro=1, macro of a skill, first=2, macro of a skill=1, ask=11, ask again=5, ask another=12, own=3, withdraw=8, accept=14, decline=9, offer=16, offer once more=10, offer that is meant=8, say yes=11, say yes, too=13, say no=13}");
    }

    private static PairingId open(Askers garden, String user) {
        return garden.pairings
                .of(garden.id(user), PairingState.OPEN, 0, 1)
                .get(0)
                .id();
    }

    private void cost(Tables tables, String what, Supplier<? extends Outcome<?>> act) {
        costs.put(
                what,
                tables.statements(() -> assertThat(act.get().reason()).as(what).isEmpty())
                        .size());
    }

    private static void says(Tables tables, Askers garden, String username, List<String> offers, List<String> wants) {
        ProfilesOf.service(garden.room.guild, garden.profiles, tables.locks(), tables.transactions())
                .change(garden.person(username), 1, Outcome.done(ProfilesOf.saying(Visibility.EVERYONE, offers, wants)))
                .result()
                .orElseThrow();
    }
}
