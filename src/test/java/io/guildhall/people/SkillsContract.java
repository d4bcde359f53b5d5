package io.guildhall.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every {@link Skills} does. */
public abstract class SkillsContract {
    protected abstract Skills skills();

    @Test
    void a_word_is_written_as_whoever_used_it_first_wrote_it() {
        assertThat(shared("Äpfel", "Compost")).containsExactly("Äpfel", "Compost");

        assertThat(shared("COMPOST", "äpfel", "Jam", "compost")).containsExactly("Compost", "Äpfel", "Jam");
        assertThat(labels(skills().beginning("", 10))).containsExactly("Compost", "Jam", "Äpfel");
    }

    @Test
    void new_words_join_however_many_and_keep_how_they_were_written_first() {
        assertThat(shared("Ants", "Bees", "Cows", "Deer", "Eels"))
                .containsExactly("Ants", "Bees", "Cows", "Deer", "Eels");

        assertThat(labels(skills().beginning("", 10))).containsExactly("Ants", "Bees", "Cows", "Deer", "Eels");
        assertThat(shared("eels", "ANTS", "Frogs")).containsExactly("Eels", "Ants", "Frogs");
        assertThat(shared()).isEmpty();
    }

    @Test
    void labels_are_written_as_the_site_writes_them_and_those_it_does_not_have_join_it() {
        shared("Ants");

        assertThat(skills().asTheSiteWrites(List.of("Bees", "ANTS", "bees", "ants", "Cows")))
                .containsExactly("Bees", "Ants", "Cows");
        assertThat(labels(skills().beginning("", 10))).containsExactly("Ants", "Bees", "Cows");
    }

    @Test
    void words_are_found_by_how_they_begin_and_no_sign_stands_for_others() {
        shared("100% wool", "1000 looms");
        shared("Wool_work", "Wood");

        assertThat(labels(skills().beginning("100%", 10))).containsExactly("100% wool");
        assertThat(labels(skills().beginning("WOO", 10))).containsExactly("Wood", "Wool_work");
        assertThat(labels(skills().beginning("woo", 1))).containsExactly("Wood");
        assertThat(skills().beginning("_", 10)).isEmpty();
    }

    @Test
    void a_skill_is_found_by_its_name_and_by_its_number() {
        Skill jam = skills().shared(List.of("Jam", "Compost")).get(0);

        assertThat(skills().named(" JAM ")).contains(jam);
        assertThat(skills().named("Ja")).isEmpty();
        assertThat(skills().named(" ")).isEmpty();
        assertThat(skills().of(List.of(jam.id(), jam.id(), new SkillId(Long.MAX_VALUE))))
                .isEqualTo(Map.of(jam.id(), jam));
        assertThat(skills().of(List.of())).isEmpty();
        assertThat(jam.isCalled("jAM")).isTrue();
        assertThat(jam.isCalled("Compost")).isFalse();
    }

    @Test
    void all_are_walked_through_in_stretches() {
        shared("Jam", "Ants", "Compost");

        List<Skill> first = skills().all(SkillId.BEFORE_ALL, 2);
        assertThat(labels(first)).containsExactly("Jam", "Ants");
        assertThat(labels(skills().all(first.get(1).id(), 2))).containsExactly("Compost");
    }

    private List<String> shared(String... labels) {
        return labels(skills().shared(List.of(labels)));
    }

    private static List<String> labels(List<Skill> skills) {
        return skills.stream().map(Skill::label).toList();
    }
}
