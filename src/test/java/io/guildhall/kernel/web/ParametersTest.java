package io.guildhall.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
    private final Parameters.Form form =
            new Parameters.Form().choice("layout", "avatars", "list").optional("role", List.of("deputy", "sponsor"));

    @Test
    void have_defaults_where_nothing_was_written() {
        Parameters parameters = understood(Map.of());

        assertThat(parameters.space()).isEmpty();
        assertThat(parameters.title()).isEmpty();
        assertThat(parameters.max()).isEqualTo(20);
        assertThat(parameters.choice("layout")).isEqualTo("avatars");
        assertThat(parameters.chosen("role")).isEmpty();
    }

    @Test
    void are_taken_without_blanks_around_and_in_any_case_of_letters() {
        Parameters parameters = understood(
                Map.of("space", " GARDEN ", "title", " Who ", "layout", "LIST", "role", " Deputy", "max", " 7 "));

        assertThat(parameters.space()).contains("GARDEN");
        assertThat(parameters.title()).isEqualTo("Who");
        assertThat(parameters.choice("layout")).isEqualTo("list");
        assertThat(parameters.chosen("role")).contains("deputy");
        assertThat(parameters.max()).isEqualTo(7);
    }

    @Test
    void that_are_empty_count_as_left_out() {
        Parameters parameters = understood(Map.of("space", "  ", "layout", "", "role", "", "max", ""));

        assertThat(parameters).isEqualTo(understood(Map.of()));
    }

    @Test
    void of_the_host_are_left_alone() {
        assertThat(understood(Map.of("atlassian-macro-output-type", "BLOCK"))).isEqualTo(understood(Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "007,7", "100,100", "101,100", "999999999,100"})
    void cap_the_number_of_lines(String written, int lines) {
        assertThat(understood(Map.of("max", written)).max()).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1.5", "12345678901234567890", "٣"})
    void refuse_a_number_of_lines_that_is_none(String written) {
        assertThat(form.read(Map.of("max", written))).isEqualTo(new WrongParameter("max", written, "1–100"));
    }

    @Test
    void refuse_a_value_that_is_not_among_the_choices_and_name_those() {
        assertThat(form.read(Map.of("layout", "Mosaic")))
                .isEqualTo(new WrongParameter("layout", "Mosaic", "avatars, list"));
        assertThat(form.read(Map.of("role", "king"))).isEqualTo(new WrongParameter("role", "king", "deputy, sponsor"));
    }

    private Parameters understood(Map<String, String> raw) {
        return (Parameters) form.read(raw);
    }
}
