package io.guildhall.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all {@link PeopleSearch} do. */
public abstract class PeopleSearchContract {
    protected abstract PeopleSearch search();

    protected abstract UserId add(String username, String name);

    @ParameterizedTest
    @CsvSource({"duar", "DUARTE", "ana", "x17", "X1", "te"})
    void somebody_is_found_by_any_part_of_what_they_are_called(String text) {
        UserId ana = add("x17", "Ana Duarte");
        add("bo", "Bo Lindqvist");

        assertThat(search().called(text, 10)).containsExactly(ana);
    }

    @ParameterizedTest
    @CsvSource({
        "\u0645\u064A\u0633, \u0645\u064A\u0633\u0627\u0621",
        "\u5C71, \u5C71\u7530\u592A\u90CE",
        "\uD83C\uDF31, Ivy \uD83C\uDF31"
    })
    void names_are_found_in_every_script(String text, String name) {
        UserId person = add("person", name);
        add("bo", "Bo Lindqvist");

        assertThat(search().called(text, 10)).containsExactly(person);
    }

    @Test
    void signs_that_databases_read_as_others_stand_for_themselves() {
        add("ana", "Ana Duarte");

        assertThat(search().called("%", 10)).isEmpty();
        assertThat(search().called("a_a", 10)).isEmpty();
    }

    @Test
    void whoever_fits_twice_is_found_once_and_no_more_than_asked_for() {
        add("an1", "An One");
        add("an2", "An Two");
        add("an3", "An Three");

        assertThat(search().called("an", 10)).hasSize(3).doesNotHaveDuplicates();
        assertThat(search().called("an", 2)).hasSize(2);
    }
}
