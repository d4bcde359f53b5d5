package io.guildhall.mentoring.roulette;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.programme.Beat;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeSettings;
import io.guildhall.mentoring.programme.Workshop;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A year of weekly draws by the job, for 101 people of whom some come, leave, pause and sit a draw out. */
class RouletteYearTest {
    private static final Duration WEEK = Duration.ofDays(7);

    private final Workshop workshop = new Workshop();
    private final RouletteOf roulette = new RouletteOf(workshop);
    private final Random random = new Random(101);
    private final Programme coffee = everyWeek(workshop.across(ProgrammeKind.ROULETTE));
    private final List<String> in = new ArrayList<>();
    private final Set<String> away = new HashSet<>();
    private int everCame;

    @Test
    void in_a_year_of_101_people_nobody_is_left_out_and_no_two_meet_again() {
        while (in.size() < 101) {
            comes();
        }
        Set<Set<UserId>> met = new HashSet<>();
        for (int week = 1; week <= 52; week++) {
            int number = week;
            assertThat(roulette.day.run().done()).as("week %s", week).isEqualTo(1);
            List<Pairing> groups = roulette.pairings.page(coffee.id(), PairingState.RUNNING, 0, 1000);
            List<String> expected =
                    in.stream().filter(each -> !away.contains(each)).toList();

            assertThat(groups.stream().flatMap(group -> group.parts().stream()).map(part -> part.user()))
                    .as("week %s: whoever takes part meets somebody, and nobody else does", week)
                    .containsExactlyInAnyOrderElementsOf(
                            expected.stream().map(workshop::key).toList());
            assertThat(groups)
                    .allSatisfy(group -> assertThat(group.parts().size()).isBetween(2, 3));
            assertThat(groups.stream().filter(group -> group.parts().size() == 3))
                    .hasSize(expected.size() % 2);
            for (Pairing group : groups) {
                for (var one : group.parts()) {
                    for (UserId other : group.others(one.user())) {
                        if (one.user().value().compareTo(other.value()) < 0) {
                            assertThat(met.add(Set.of(one.user(), other)))
                                    .as("week %s: nobody meets again while there is somebody new", number)
                                    .isTrue();
                        }
                    }
                }
            }
            assertThat(roulette.draws.last(coffee.id()).orElseThrow())
                    .matches(draw -> draw.no() == number && draw.alone() == 0);
            aWeekGoesBy();
        }
        assertThat(everCame).isGreaterThan(110);
    }

    private void aWeekGoesBy() {
        away.clear();
        workshop.guild.clock.goOn(WEEK.dividedBy(2));
        Instant now = workshop.guild.clock.instant();
        for (String each : List.copyOf(in)) {
            boolean pausedStill = roulette.enrolments
                    .of(coffee.id(), workshop.key(each))
                    .get(0)
                    .availability()
                    .pausedUntil()
                    .filter(until -> until.isAfter(now.plus(WEEK.dividedBy(2))))
                    .isPresent();
            int chance = random.nextInt(100);
            if (pausedStill) {
                away.add(each);
            } else if (chance < 3) {
                roulette.service
                        .skip(workshop.person(each), coffee.id())
                        .result()
                        .orElseThrow();
                away.add(each);
            } else if (chance < 5) {
                roulette.change(
                        coffee,
                        each,
                        part -> part.arranged(
                                        1, part.availability().paused(Optional.of(now.plus(WEEK.multipliedBy(3)))), "")
                                .in(EnrolmentState.PAUSED, now));
                away.add(each);
            } else if (chance == 5 && in.size() > 90) {
                roulette.change(coffee, each, part -> part.in(EnrolmentState.WITHDRAWN, now));
                in.remove(each);
            }
        }
        if (random.nextBoolean()) {
            comes();
        }
        workshop.guild.clock.goOn(WEEK.dividedBy(2));
    }

    private void comes() {
        String username = "p%03d".formatted(everCame++);
        workshop.person(username);
        roulette.enrolled(coffee, username);
        in.add(username);
    }

    private Programme everyWeek(Programme programme) {
        ProgrammeSettings usual = programme.settings();
        Beat weekly = new Beat(1, DayOfWeek.MONDAY, 9, ZoneOffset.UTC);
        var row = workshop.programmes.forChange(programme.id()).orElseThrow();
        row.save(programme.arranged(
                programme.name(),
                programme.dates(),
                new ProgrammeSettings(
                        usual.about(),
                        usual.places(),
                        usual.requests(),
                        usual.answerDays(),
                        usual.managerLevels(),
                        usual.again(),
                        usual.nextBest(),
                        usual.agreement(),
                        usual.seenBy(),
                        weekly,
                        usual.groupMost(),
                        usual.criteria())));
        return row.value();
    }
}
