package io.guildhall.mentoring.circle;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatingTest {
    @ParameterizedTest
    @CsvSource({
        "0,6,'',0",
        "1,6,'',1",
        "3,6,'',3",
        "4,6,4,0",
        "6,6,6,0",
        "7,6,6,1",
        "8,6,4 4,0",
        "9,6,5 4,0",
        "11,6,6 5,0",
        "12,6,6 6,0",
        "13,6,5 4 4,0",
        "30,6,6 6 6 6 6,0",
        "5,4,4,1",
        "7,4,4,3",
        "8,4,4 4,0",
        "6,5,5,1",
        "11,5,5 5,1"
    })
    void circles_are_as_even_as_can_be_and_whoever_came_last_waits(int people, int most, String sizes, int waiting) {
        Seating seating = Seating.of(List.of(), people(people), most, (one, other) -> true);

        assertThat(seating.circles())
                .extracting(List::size)
                .containsExactlyElementsOf(Stream.of(sizes.split(" "))
                        .filter(size -> !size.isEmpty())
                        .map(Integer::valueOf)
                        .toList());
        assertThat(seating.waiting()).isEqualTo(people(people).subList(people - waiting, people));
    }

    @Test
    void circles_that_are_short_are_filled_before_new_ones_begin_and_the_rest_joins_where_there_is_room() {
        List<UserId> old = IntStream.range(90, 93).mapToObj(SeatingTest::person).toList();

        Seating seating = Seating.of(List.of(old), people(6), 6, (one, other) -> true);

        assertThat(seating.circles()).extracting(List::size).containsExactly(4, 5);
        assertThat(Seating.of(List.of(old), people(3), 6, (one, other) -> true).circles())
                .extracting(List::size)
                .containsExactly(6);
        assertThat(Seating.of(List.of(old), people(4), 6, (one, other) -> true).waiting())
                .as("a circle has its limit")
                .hasSize(1);
    }

    @Test
    void those_who_are_kept_apart_are_never_in_one_circle() {
        Seating seating = Seating.of(
                List.of(), people(8), 6, (one, other) -> !List.of(one, other).containsAll(people(2)));

        assertThat(seating.circles()).noneMatch(circle -> circle.containsAll(people(2)));
        assertThat(seating.circles()).extracting(List::size).containsExactly(4, 4);
    }

    @Test
    void a_circle_that_nobody_may_share_does_not_begin() {
        Seating seating = Seating.of(List.of(), people(4), 6, (one, other) -> !one.equals(person(3)));

        assertThat(seating.circles()).isEmpty();
        assertThat(seating.waiting()).isEqualTo(people(4));
    }

    private static List<UserId> people(int number) {
        return new ArrayList<>(
                IntStream.range(0, number).mapToObj(SeatingTest::person).toList());
    }

    private static UserId person(int number) {
        return new UserId("key-%03d".formatted(number));
    }
}
