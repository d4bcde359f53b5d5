package io.guildhall.mentoring.roulette;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.matching.PeerMatching;
import io.guildhall.mentoring.matching.PeerPair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawTest {
    private final Encounters before = new Encounters();

    @Test
    void nobody_meets_where_nobody_is() {
        assertThat(Draw.of(List.of(), before, 1).groups()).isEmpty();
    }

    @Test
    void one_is_alone_and_two_meet() {
        assertThat(Draw.of(people(1), before, 1)).isEqualTo(new Draw(List.of(), people(1)));
        assertThat(Draw.of(people(2), before, 1)).isEqualTo(new Draw(List.of(people(2)), List.of()));
    }

    @Test
    void three_meet_together() {
        assertThat(Draw.of(people(3), before, 1).groups()).hasSize(1);
        assertThat(Draw.of(people(3), before, 1).groups().get(0)).containsExactlyInAnyOrderElementsOf(people(3));
    }

    @Test
    void seven_make_two_pairs_and_a_three() {
        assertThat(Draw.of(people(7), before, 1).groups())
                .extracting(List::size)
                .containsExactlyInAnyOrder(2, 2, 3);
    }

    @Test
    void the_order_of_people_changes_nothing() {
        List<UserId> others = new ArrayList<>(people(15));
        Collections.shuffle(others, new Random(3));

        assertThat(Draw.of(others, before, 7)).isEqualTo(Draw.of(people(15), before, 7));
        assertThat(Draw.of(people(15), before, 8)).isNotEqualTo(Draw.of(people(15), before, 7));
    }

    @Test
    void those_who_must_not_meet_never_do() {
        for (UserId other : people(6).subList(1, 6)) {
            before.bar(person(0), other);
        }

        Draw draw = Draw.of(people(6), before, 1);

        assertThat(draw.alone()).containsExactly(person(0));
        assertThat(draw.groups()).extracting(List::size).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void whoever_was_left_out_comes_first() {
        List<UserId> four = people(4);
        before.bar(four.get(0), four.get(1));
        before.bar(four.get(0), four.get(2));
        before.bar(four.get(1), four.get(2));
        List<UserId> alone = new ArrayList<>();
        for (int round = 0; round < 6; round++) {
            Draw draw = Draw.of(four, before, round);
            assertThat(draw.alone()).hasSize(2).doesNotContain(four.get(3));
            if (!alone.isEmpty()) {
                assertThat(draw.groups().get(0)).containsAnyElementsOf(alone);
            }
            alone = new ArrayList<>(draw.alone());
            before.round(draw.groups(), draw.alone());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6, 8, 10, 12})
    void an_even_number_of_people_all_meet_before_any_two_meet_again(int number) {
        for (int round = 1; round < number; round++) {
            Draw draw = Draw.of(people(number), before, round);
            assertThat(draw.repeats(before)).as("round %s", round).isZero();
            before.round(draw.groups(), draw.alone());
        }
        assertThat(Draw.of(people(number), before, number).repeats(before)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 7, 9, 20, 21})
    void two_meet_again_only_where_it_must_be(int number) {
        for (int round = 0; round < 3 * number; round++) {
            Draw draw = Draw.of(people(number), before, round);
            if (pairsAgain(draw)) {
                assertThat(mostNewPairs(people(number))).as("round %s", round).isLessThan(number / 2);
            }
            before.round(draw.groups(), draw.alone());
        }
    }

    @Test
    void those_who_met_longest_ago_meet_again_first() {
        List<UserId> four = people(4);
        for (int round = 0; round < 30; round++) {
            Draw draw = Draw.of(four, before, round);
            before.round(draw.groups(), draw.alone());
        }
        for (UserId one : four) {
            for (UserId other : four) {
                assertThat(one.equals(other) || before.times(one, other) == 10).isTrue();
            }
        }
    }

    /** The year of the acceptance: 101 people, of whom some come, go and pause. */
    @Test
    void in_a_year_of_101_people_nobody_is_left_out_and_no_two_meet_twice() {
        Random random = new Random(2026);
        List<UserId> members = new ArrayList<>(people(101));
        int everCame = members.size();
        for (int week = 0; week < 52; week++) {
            if (random.nextInt(3) == 0) {
                members.add(person(everCame++));
            }
            if (random.nextInt(4) == 0) {
                members.remove(random.nextInt(members.size()));
            }
            List<UserId> takePart =
                    members.stream().filter(each -> random.nextInt(20) > 0).toList();

            Draw draw = Draw.of(takePart, before, week);

            assertThat(draw.alone()).as("week %s", week).isEmpty();
            assertThat(draw.groups().stream().flatMap(List::stream))
                    .as("week %s", week)
                    .containsExactlyInAnyOrderElementsOf(takePart);
            assertThat(draw.groups().stream().filter(group -> group.size() == 3))
                    .as("week %s", week)
                    .hasSize(takePart.size() % 2);
            assertThat(draw.repeats(before)).as("week %s", week).isZero();
            before.round(draw.groups(), draw.alone());
        }
        assertThat(members).allMatch(each -> before.inThree(each) <= 4);
    }

    private boolean pairsAgain(Draw draw) {
        return draw.groups().stream()
                .filter(group -> group.size() == 2)
                .anyMatch(group -> before.times(group.get(0), group.get(1)) > 0);
    }

    private long mostNewPairs(List<UserId> people) {
        List<PeerPair> fresh = new ArrayList<>();
        for (int one = 0; one < people.size(); one++) {
            for (int other = one + 1; other < people.size(); other++) {
                if (before.times(people.get(one), people.get(other)) == 0) {
                    fresh.add(new PeerPair(one, other, 1));
                }
            }
        }
        return PeerMatching.best(people.size(), fresh).partners().stream()
                        .filter(OptionalInt::isPresent)
                        .count()
                / 2;
    }

    private static List<UserId> people(int number) {
        return IntStream.range(0, number).mapToObj(DrawTest::person).toList();
    }

    private static UserId person(int number) {
        return new UserId("key-%03d".formatted(number));
    }
}
