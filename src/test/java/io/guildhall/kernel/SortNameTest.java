package io.guildhall.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SortNameTest {
    @Test
    void is_lower_case_without_blanks_around_it() {
        assertThat(SortName.of("  Ärzte ").value()).isEqualTo("ärzte");
    }

    @Test
    void is_never_empty() {
        assertThat(SortName.of("  ").value()).isNotEmpty();
    }

    @Test
    void is_cut_without_splitting_a_character() {
        assertThat(SortName.of("a".repeat(300)).value()).hasSize(SortName.MAX);
        assertThat(SortName.of("a".repeat(SortName.MAX - 1) + "😀").value()).isEqualTo("a".repeat(SortName.MAX - 1));
    }

    @Test
    void makes_places_that_survive_the_way_to_the_caller_and_back() {
        Place place = new Place("ana: of the:colons ü 😀", 42);

        assertThat(Place.parse(place.cursor())).contains(place);
        assertThat(place.cursor()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void makes_no_place_out_of_anything_else() {
        assertThat(Place.parse("")).isEmpty();
        assertThat(Place.parse("%%%")).isEmpty();
        assertThat(Place.parse("bm90aGluZw")).isEmpty();
        assertThat(Place.parse(new Place("a\0b", 1).cursor())).isEqualTo(Optional.empty());
        assertThat(Place.parse("A".repeat(2_001))).isEmpty();
    }
}
