package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {
    @Test
    void shows_lines_that_were_taken_out_and_put_in_between_those_that_stayed() {
        assertThat(shown("a\nb\nc\nd", "a\nx\nc\nd\ne")).containsExactly(" a", "-b", "+x", " c", " d", "+e");
    }

    @Test
    void takes_as_few_lines_as_can_be() {
        assertThat(shown("one\ntwo\nthree\nfour\nfive", "zero\ntwo\nfour\nfive and a half"))
                .containsExactly("-one", "+zero", " two", "-three", " four", "-five", "+five and a half");
    }

    @Test
    void shows_a_first_text_as_new_and_an_equal_one_as_kept() {
        assertThat(shown("", "a\n\nb")).containsExactly("+a", "+", "+b");
        assertThat(shown("a\nb", "a\nb")).containsExactly(" a", " b");
    }

    @Test
    void ends_soon_with_texts_of_many_lines() {
        String many = IntStream.range(0, 5_000).mapToObj(i -> "" + i % 7).collect(Collectors.joining("\n"));
        String others = IntStream.range(0, 5_000).mapToObj(i -> "" + i % 5).collect(Collectors.joining("\n"));

        assertThat(shown("x\n" + many, "y\n" + others)).hasSizeBetween(5_000, 10_002);
    }

    private static List<String> shown(String before, String after) {
        return TextDifference.between(before, after).stream()
                .map(line -> switch (line.change()) {
                    case "added" -> "+" + line.text();
                    case "removed" -> "-" + line.text();
                    default -> " " + line.text();
                })
                .toList();
    }
}
