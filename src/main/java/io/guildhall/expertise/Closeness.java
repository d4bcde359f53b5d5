package io.guildhall.expertise;

import java.util.Set;

/** How close what somebody typed is to a word, from 0, not at all, to 1, the same. */
final class Closeness {
    private static final double INFLECTED = 0.95;
    private static final double PREFIX_LEAST = 0.75;
    private static final double PREFIX_SHARE = 0.2;
    private static final double WITHIN_LEAST = 0.55;
    private static final double WITHIN_SHARE = 0.25;
    private static final double SLIP = 0.9;
    private static final int INFLECTED_MIN = 3;
    private static final int WITHIN_MIN = 4;

    /** What German and English put behind a noun. */
    private static final Set<String> ENDINGS = Set.of("s", "es", "e", "en", "n", "er", "ern", "ing");

    private Closeness() {}

    /** The letters of a word as bits, which tells cheaply that two words differ too much. */
    static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << (word.charAt(i) % Long.SIZE);
        }
        return letters;
    }

    /** @param typedLetters and {@code letters} what {@link #letters} says of both */
    static double of(String typed, long typedLetters, String word, long letters) {
        if (typed.equals(word)) {
            return 1;
        }
        double share = (double) Math.min(typed.length(), word.length()) / Math.max(typed.length(), word.length());
        if (isInflected(typed, word)) {
            return INFLECTED;
        }
        if (typed.length() > 1 && word.startsWith(typed)) {
            return PREFIX_LEAST + PREFIX_SHARE * share;
        }
        double slip = slip(typed, typedLetters, word, letters);
        if (slip > 0) {
            return slip;
        }
        boolean within = typed.length() >= WITHIN_MIN && word.contains(typed)
                || word.length() >= WITHIN_MIN && typed.contains(word);
        return within ? WITHIN_LEAST + WITHIN_SHARE * share : 0;
    }

    private static boolean isInflected(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return shorter.length() >= INFLECTED_MIN
                && longer.startsWith(shorter)
                && ENDINGS.contains(longer.substring(shorter.length()));
    }

    private static double slip(String typed, long typedLetters, String word, long letters) {
        int longest = Math.max(typed.length(), word.length());
        int bound = bound(longest);
        if (bound == 0
                || Math.abs(typed.length() - word.length()) > bound
                || Long.bitCount(typedLetters ^ letters) > 2 * bound) {
            return 0;
        }
        int slips = slips(typed, word, bound);
        return slips > bound ? 0 : SLIP * (1 - (double) slips / longest);
    }

    /** How many slips a word of that length may hold and still be meant. */
    private static int bound(int length) {
        if (length < 3) {
            return 0;
        }
        return length < 6 ? 1 : length < 10 ? 2 : 3;
    }

    /**
     * How many letters were left out, put in, changed or swapped with their neighbour: the distance of Damerau and Levenshtein, each place
     * touched once. Anything greater than {@code bound} where it is more than that.
     */
    static int slips(String one, String other, int bound) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int cost = Math.min(Math.min(last[j] + 1, now[j - 1] + 1), last[j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                now[j] = swapped ? Math.min(cost, beforeLast[j - 2] + 1) : cost;
                least = Math.min(least, now[j]);
            }
            if (least > bound) {
                return least;
            }
            beforeLast = last;
            last = now;
        }
        return last[other.length()];
    }
}
