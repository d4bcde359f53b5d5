package io.guildhall.expertise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text, without what people leave out or write in different ways: case, accents, full stops, hyphens. {@code c++} and
 * {@code c#} are words, written {@code cpp} and {@code csharp}; {@code .net} and {@code net} are the same.
 */
record Wording(List<String> words) {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern PLUS_PLUS = Pattern.compile("(?<=\\p{L})\\s?\\+\\+|\\s?\\bplus[ -]?plus\\b");
    private static final Pattern SHARP = Pattern.compile("(?<=\\b[a-z])\\s?#");
    private static final Pattern WITHIN = Pattern.compile("[.'\u2019](?=[\\p{L}\\p{N}])");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{Mc}]+");

    Wording {
        words = List.copyOf(words);
    }

    /** One way to read it; two where there are umlauts, which some write {@code ue} and some {@code u}. */
    static List<Wording> of(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("\u00df", "ss")
                .replace("\u00f8", "\u00f6")
                .replace("\u00e6", "\u00e4")
                .replace("\u0153", "\u00f6")
                .replace("\u0142", "l")
                .replace("\u0131", "i");
        String spelled = lower.replace("\u00e4", "ae").replace("\u00f6", "oe").replace("\u00fc", "ue");
        Wording plain = words(lower);
        return spelled.equals(lower) ? List.of(plain) : List.of(plain, words(spelled));
    }

    private static Wording words(String lower) {
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        String named = SHARP.matcher(PLUS_PLUS.matcher(bare).replaceAll("pp")).replaceAll("sharp");
        String joined = WITHIN.matcher(named).replaceAll("");
        return new Wording(
                BETWEEN.splitAsStream(joined).filter(word -> !word.isEmpty()).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** As one word: {@code front end} is {@code frontend}. */
    String joined() {
        return String.join("", words);
    }

    /** What people call it for short, {@code ml} for machine learning; empty for a single word. */
    String initials() {
        return words.size() < 2
                ? ""
                : words.stream()
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining());
    }

    /** The words from one to before another. */
    Wording part(int from, int to) {
        return new Wording(new ArrayList<>(words.subList(from, to)));
    }
}
