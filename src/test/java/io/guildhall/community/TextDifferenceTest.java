package io.guildhall.community;

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

    @Test
    void shows_words_together_of_which_the_same_became() {
        assertThat(words("We meet every Monday at nine sharp.", "We meet every second Monday at ten sharp."))
                .containsExactly(" We meet every ", "+second ", " Monday at ", "-nine", "+ten", "  sharp.");
    }

    @Test
    void gives_both_texts_back_word_by_word() {
        String before = "Tests  that\nlast,\tand why";
        String after = "Tests that last longer\n\nand how";

        assertThat(text(TextDifference.ofWords(before, after), TextDifference.Kind.ADDED))
                .isEqualTo(before);
        assertThat(text(TextDifference.ofWords(before, after), TextDifference.Kind.REMOVED))
                .isEqualTo(after);
        assertThat(TextDifference.ofWords("", "").pieces()).isEmpty();
    }

    private static String text(TextDifference difference, TextDifference.Kind without) {
        return difference.pieces().stream()
                .filter(piece -> piece.kind() != without)
                .map(TextDifference.Piece::text)
                .collect(Collectors.joining());
    }

    private static List<String> words(String before, String after) {
        return marked(TextDifference.ofWords(before, after));
    }

    private static List<String> shown(String before, String after) {
        return marked(TextDifference.ofLines(before, after));
    }

    private static List<String> marked(TextDifference difference) {
        return difference.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case ADDED -> "+" + piece.text();
                    case REMOVED -> "-" + piece.text();
                    case KEPT -> " " + piece.text();
                })
                .toList();
    }
}
