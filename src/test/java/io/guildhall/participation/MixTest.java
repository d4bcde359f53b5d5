package io.guildhall.participation;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.UserId;
import io.guildhall.participation.Mix.Kind;
import io.guildhall.participation.Mix.Part;
import io.guildhall.participation.Mix.Side;
import io.guildhall.people.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MixTest {
    @Test
    void parts_of_five_and_more_are_shown_the_largest_first_and_smaller_ones_together() {
        List<Facts> known = departments("Research", 9, "Sales", 5, "Law", 4, "Board", 1);

        assertThat(Mix.of(20, true, known).orElseThrow().sides())
                .containsExactly(
                        new Side(Kind.DEPARTMENT, 4, List.of(new Part("Research", 9), new Part("Sales", 5)), 6));
    }

    @Test
    void others_are_never_so_few_that_it_would_be_about_somebody() {
        List<Facts> known = departments("Research", 9, "Sales", 5, "Board", 1);

        assertThat(Mix.of(15, true, known).orElseThrow().sides())
                .containsExactly(new Side(Kind.DEPARTMENT, 3, List.of(new Part("Research", 9)), 6));
    }

    @Test
    void where_only_one_part_and_a_few_others_would_be_left_nothing_is_said() {
        assertThat(Mix.of(13, true, departments("Research", 9, "Board", 4))).isEmpty();
        assertThat(Mix.of(12, true, departments("A", 4, "B", 4, "C", 4))).isEmpty();
        assertThat(Mix.of(12, true, List.of())).isEmpty();
    }

    @Test
    void everybody_from_one_place_is_all_of_it() {
        assertThat(Mix.of(12, true, departments("Research", 12)).orElseThrow().sides())
                .containsExactly(new Side(Kind.DEPARTMENT, 1, List.of(new Part("Research", 12)), 0));
    }

    @Test
    void seniority_is_told_in_three_steps_and_sites_by_their_names() {
        List<Facts> known = new ArrayList<>();
        known.addAll(Collections.nCopies(5, said("", "Graz", OptionalInt.of(2))));
        known.addAll(Collections.nCopies(6, said("", "Wien", OptionalInt.of(3))));
        known.addAll(Collections.nCopies(7, said("", "Graz", OptionalInt.of(9))));

        assertThat(Mix.of(18, true, known).orElseThrow().sides())
                .containsExactly(
                        new Side(Kind.SITE, 2, List.of(new Part("Graz", 12), new Part("Wien", 6)), 0),
                        new Side(
                                Kind.SENIORITY,
                                3,
                                List.of(new Part("LONG", 7), new Part("MIDDLE", 6), new Part("NEW", 5)),
                                0));
    }

    private static List<Facts> departments(Object... namesAndCounts) {
        List<Facts> known = new ArrayList<>();
        for (int i = 0; i < namesAndCounts.length; i += 2) {
            known.addAll(Collections.nCopies(
                    (Integer) namesAndCounts[i + 1], said((String) namesAndCounts[i], "", OptionalInt.empty())));
        }
        return known;
    }

    private static Facts said(String department, String site, OptionalInt seniority) {
        return new Facts(new UserId("key"), department, site, seniority, Optional.empty(), Instant.EPOCH);
    }
}
