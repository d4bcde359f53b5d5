package io.guildhall.mentoring.run.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.expertise.WordsOf;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.FixedAddress;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Output;
import io.guildhall.kernel.web.Words;
import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.pairing.OffersOf;
import io.guildhall.mentoring.programme.DoorOver;
import io.guildhall.mentoring.programme.KnownProgrammes;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.run.Matches;
import io.guildhall.mentoring.run.Reviews;
import io.guildhall.mentoring.run.Run;
import io.guildhall.mentoring.run.RunService.Wish;
import io.guildhall.mentoring.run.WantedPins;
import io.guildhall.people.SkillId;
import io.guildhall.profile.About;
import io.guildhall.profile.Profile;
import io.guildhall.profile.ProfileSkill;
import io.guildhall.profile.SkillKind;
import io.guildhall.profile.Visibility;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What it costs to show a match to whoever manages its programme, however many take part. */
class StatementsOfThePageOfAMatchTest {
    /**
     * Three for the run and the right to see it; one each for the other runs, pairs, people without anybody, and everybody who is named; four for what fits
     * between those on the page: what the organisation says of them, their profiles with skills, and which of these the viewer may read.
     */
    private static final int COST = 11;

    @ParameterizedTest
    @EnumSource(Storage.class)
    void the_page_costs_the_same_for_few_people_and_for_many_with_wishes_and_without(Storage storage) {
        Tables tables = storage.cleared();
        Askers garden = Askers.over(tables, ProgrammeKind.TRADITIONAL, Optional.empty());
        Matches matches = Reviews.lenient(garden, tables, known(garden, tables));
        RunPage page = new RunPage(
                matches.service,
                Reviews.findings(matches),
                Reviews.comparing(matches),
                OffersOf.fitting(garden.profiles, tables.personFacts(), garden.room.guild),
                garden.room.guild.people,
                new WordsOf(garden.room.guild.skills));

        enrolled(garden, 0, 4);
        Run few = matches.draft();
        assertThat(cost(tables, matches, page, few, Map.of())).isEqualTo(COST);

        enrolled(garden, 4, 60);
        Run many = matches.draft();
        assertThat(cost(tables, matches, page, many, Map.of())).isEqualTo(COST);
        assertThat(cost(tables, matches, page, many, Map.of("order", "lowest"))).isEqualTo(COST);
        matches.service.pin(
                garden.person("frida"), many.id(), new WantedPins.Two("mentor0", "mentee59"), Wish.TOGETHER);
        assertThat(cost(tables, matches, page, many, Map.of("pairs", "25"))).isEqualTo(COST);
    }

    private static KnownProgrammes known(Askers garden, Tables tables) {
        KnownProgrammes known = new DoorOver(garden.room.guild, tables).known;
        assertThat(known.find(garden.programme)).as("known from then on").isPresent();
        return known;
    }

    private static void enrolled(Askers garden, int from, int to) {
        garden.enrolled(ProgrammeRole.MENTOR, 1, names("mentor", from, to - 1));
        garden.enrolled(ProgrammeRole.MENTEE, 1, names("mentee", from, to));
        for (String mentor : names("mentor", from, to - 1)) {
            says(garden, mentor, SkillKind.OFFER);
        }
        for (String mentee : names("mentee", from, to)) {
            says(garden, mentee, SkillKind.WANT);
        }
    }

    private static void says(Askers garden, String username, SkillKind kind) {
        About about = new About(
                List.of(new ProfileSkill(kind, new SkillId(1), 3, 1)),
                List.of("de"),
                Optional.empty(),
                Optional.empty(),
                "",
                Visibility.MEMBERS,
                true);
        garden.room.transactions.inTransaction(() -> {
            garden.profiles.add(new Profile(garden.id(username), about, 1, garden.room.guild.clock.instant()));
            return true;
        });
    }

    private static String[] names(String name, int from, int to) {
        return IntStream.range(from, to).mapToObj(no -> name + no).toArray(String[]::new);
    }

    private static int cost(Tables tables, Matches matches, RunPage page, Run run, Map<String, String> asked) {
        Viewer frida = matches.garden.person("frida");
        BundleTexts texts = BundleTexts.english();
        Links links = new Links(new FixedAddress("/wiki", "https://w.example/wiki"), destination -> destination);
        Look look = new Look(new Words(texts), new Dates(texts, matches.garden.room.guild.clock), links, Output.SCREEN);
        List<String> statements = tables.statements(() -> page.of(
                frida,
                matches.service.look(frida, run.id()).result().orElseThrow(),
                name -> Optional.ofNullable(asked.get(name)),
                look));
        return statements.size();
    }
}
