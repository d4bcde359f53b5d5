package io.guildhall.recognition.art;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One to three letters or digits of any script, in the place of an emblem. A letter may carry up to two marks that have no composed form. Three
 * want 32 px or more to be read.
 *
 * @param text as typed, in Unicode's composed form (NFC)
 */
public record Letters(String text) implements Mark {
    private static final Pattern ALLOWED = Pattern.compile("(?:[\\p{L}\\p{Nd}]\\p{M}{0,2}){1,3}");
    /** What is longer is not even looked at. */
    private static final int TYPED_MAX = 40;

    private static final Pattern CLUSTER = Pattern.compile("[\\p{L}\\p{Nd}]\\p{M}*");
    private static final Pattern EACH = Pattern.compile("[\\p{L}\\p{Nd}]");

    /**
     * Takes what {@link #of} would give.
     *
     * @throws IllegalArgumentException for anything else
     */
    public Letters {
        if (!isAllowed(text)) {
            throw new IllegalArgumentException("no letters of a badge: " + text);
        }
    }

    /** Those that were typed, composed; empty where they are none, too many, or anything but letters and digits. */
    public static Optional<Letters> of(String typed) {
        if (typed.length() > TYPED_MAX) {
            return Optional.empty();
        }
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return isAllowed(composed) ? Optional.of(new Letters(composed)) : Optional.empty();
    }

    /** How many there are, 1 to 3; marks are not counted. */
    int number() {
        return (int) EACH.matcher(text).results().count();
    }

    /** Each with its marks after it, taken apart (NFD). */
    List<String> clusters() {
        return CLUSTER.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static boolean isAllowed(String text) {
        return ALLOWED.matcher(text).matches() && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }
}
