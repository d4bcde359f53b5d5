package io.guildhall.recognition.badge;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who recognises each other more than is usual. */
class RingsTest {
    private static final int MANY = 40;

    private final List<Recognised> all = new ArrayList<>();

    @Test
    void two_who_recognise_each_other_again_and_again_are_a_ring() {
        gave("ana", "ben", 3);
        gave("ben", "ana", 2);
        gave("ana", "cleo", 1);

        assertThat(Rings.in(all, MANY)).containsExactly(new ThanksRing(people("ana", "ben"), 5));
    }

    @Test
    void to_return_thanks_once_is_courtesy() {
        gave("ana", "ben", 3);
        gave("ben", "ana", 1);

        assertThat(Rings.in(all, MANY)).isEmpty();
    }

    @Test
    void three_in_a_circle_are_a_ring_and_found_once() {
        gave("cleo", "ana", 2);
        gave("ana", "ben", 2);
        gave("ben", "cleo", 2);

        assertThat(Rings.in(all, MANY)).containsExactly(new ThanksRing(people("ana", "ben", "cleo"), 6));
    }

    @Test
    void three_who_do_not_close_the_circle_are_none() {
        gave("ana", "ben", 4);
        gave("ben", "cleo", 4);
        gave("ana", "cleo", 4);

        assertThat(Rings.in(all, MANY)).isEmpty();
    }

    @Test
    void people_who_recognise_many_others_too_are_generous_and_no_ring() {
        gave("ana", "ben", 2);
        gave("ben", "ana", 2);
        Stream.of("cleo", "dan", "eve").forEach(other -> gave("ana", other, 2));

        assertThat(Rings.in(all, MANY)).as("four of ten").isEmpty();
    }

    @Test
    void where_there_are_few_others_it_is_what_chance_would_give_and_under_ten_nothing_is_told() {
        gave("ana", "ben", 2);
        gave("ben", "cleo", 2);
        gave("cleo", "ana", 2);
        gave("ana", "dan", 2);

        assertThat(Rings.in(all, 13)).as("six of eight, a sixth by chance").hasSize(1);
        assertThat(Rings.in(all, 10)).as("six of eight, two ninths by chance").hasSize(1);
        assertThat(Rings.in(all, 9)).isEmpty();
        gave("ben", "eve", 2);
        assertThat(Rings.in(all, 10))
                .as("six of ten, under thrice two ninths of ten")
                .isEmpty();
    }

    @Test
    void somebody_in_a_ring_of_two_is_not_told_of_again_in_one_of_three() {
        gave("ana", "ben", 5);
        gave("ben", "ana", 5);
        gave("ben", "cleo", 2);
        gave("cleo", "ana", 2);

        assertThat(Rings.in(all, MANY)).containsExactly(new ThanksRing(people("ana", "ben"), 10));
    }

    @Test
    void what_somebody_gave_to_themselves_counts_for_nothing() {
        gave("ana", "ana", 9);

        assertThat(Rings.in(all, MANY)).isEmpty();
    }

    private void gave(String from, String to, int times) {
        for (int each = 0; each < times; each++) {
            all.add(new Recognised(new UserId(from), new UserId(to)));
        }
    }

    private static List<UserId> people(String... names) {
        return Stream.of(names).map(UserId::new).toList();
    }
}
