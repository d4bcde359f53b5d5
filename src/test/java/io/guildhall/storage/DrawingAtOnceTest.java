package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Chore;
import io.guildhall.mentoring.circle.CircleService;
import io.guildhall.mentoring.circle.CirclesOf;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.roulette.RouletteOver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes on one database that draw, or let people leave circles, at the same moment. */
class DrawingAtOnceTest {
    @ParameterizedTest
    @EnumSource(Storage.class)
    void two_nodes_draw_once(Storage storage) throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            RouletteOver left = new RouletteOver(one);
            RouletteOver right = new RouletteOver(two);
            String[] people = people(21);
            for (String person : people) {
                right.guild.person(person);
            }
            Programme coffee = left.open(ProgrammeKind.ROULETTE);
            left.enrolled(coffee, people);
            for (int draw = 1; draw <= 6; draw++) {
                List<Chore.Result> both = AtOnce.both(left.day::run, right.day::run);

                assertThat(both.stream().mapToInt(Chore.Result::done).sum())
                        .as("draw %s", draw)
                        .isEqualTo(1);
                assertThat(one.draws().last(coffee.id()).orElseThrow().no()).isEqualTo(draw);
                List<Pairing> running = one.pairings().page(coffee.id(), PairingState.RUNNING, 0, 100);
                assertThat(running).hasSize(10);
                assertThat(running.stream()
                                .flatMap(each -> each.parts().stream())
                                .map(part -> part.user()))
                        .hasSize(21)
                        .doesNotHaveDuplicates();
                left.guild.clock.goOn(Duration.ofDays(14));
                right.guild.clock.goOn(Duration.ofDays(14));
            }
            assertThat(one.pairings().page(coffee.id(), EnumSet.of(PairingState.COMPLETED), 0, 100))
                    .hasSize(50);
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void people_who_leave_a_circle_on_two_nodes_all_leave_and_the_last_two_end_it(Storage storage) throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            RouletteOver left = new RouletteOver(one);
            RouletteOver right = new RouletteOver(two);
            left.guild.people.makeAdministrator(left.guild.person("root"));
            String[] people = people(6);
            for (String person : people) {
                right.guild.person(person);
            }
            Programme programme = left.open(ProgrammeKind.CIRCLE);
            left.enrolled(programme, people);
            CircleService here = CirclesOf.tables(left);
            CircleService there = CirclesOf.tables(right);
            here.form(left.guild.person("root"), programme.id(), List.of())
                    .result()
                    .orElseThrow();
            PairingId circle = one.pairings()
                    .page(programme.id(), PairingState.RUNNING, 0, 9)
                    .get(0)
                    .id();

            AtOnce.both(
                    () -> here.leave(left.guild.person(people[0]), circle),
                    () -> there.leave(right.guild.person(people[1]), circle));
            assertThat(one.pairings().find(circle).orElseThrow().parts()).hasSize(4);
            assertThat(one.pairings().of(left.key(people[0]), PairingState.RUNNING, 0, 9))
                    .isEmpty();

            AtOnce.both(
                    () -> here.leave(left.guild.person(people[2]), circle),
                    () -> there.leave(right.guild.person(people[3]), circle));
            Pairing over = one.pairings().find(circle).orElseThrow();
            assertThat(over.state()).isEqualTo(PairingState.ENDED);
            assertThat(one.enrolments()
                            .of(programme.id(), left.key(people[5]))
                            .get(0)
                            .free())
                    .isEqualTo(1);
        }
    }

    private static String[] people(int number) {
        return new ArrayList<>(
                        IntStream.range(0, number).mapToObj("p%02d"::formatted).toList())
                .toArray(String[]::new);
    }
}
