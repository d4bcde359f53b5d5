package io.guildhall.community;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What became of a text, word by word. Pure.
 *
 * @param pieces in the order of reading: the pieces that are the same or removed give the old text, those that are the same or added the new one
 */
public record WordDiff(List<Piece> pieces) {
    /** A word, or the blanks between two. */
    private static final Pattern WORD = Pattern.compile("\\s+|\\S+");

    /** How many pairs of words are compared; of longer texts everything between the first and the last difference counts as another. */
    private static final int PAIRS_MAX = 1_000_000;

    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    /** What became of a piece. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Some words in a row of which the same became. */
    public record Piece(Kind kind, String text) {}

    /** The difference of two texts. */
    public static WordDiff of(String before, String after) {
        List<String> old = words(before);
        List<String> present = words(after);
        int first = 0;
        while (first < Math.min(old.size(), present.size()) && old.get(first).equals(present.get(first))) {
            first++;
        }
        int last = 0;
        while (last < Math.min(old.size(), present.size()) - first
                && old.get(old.size() - 1 - last).equals(present.get(present.size() - 1 - last))) {
            last++;
        }
        Pieces pieces = new Pieces();
        old.subList(0, first).forEach(word -> pieces.add(Kind.SAME, word));
        between(old.subList(first, old.size() - last), present.subList(first, present.size() - last), pieces);
        old.subList(old.size() - last, old.size()).forEach(word -> pieces.add(Kind.SAME, word));
        return new WordDiff(pieces.done());
    }

    /** Whether the texts were the same. */
    public boolean isEmpty() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    private static List<String> words(String text) {
        Matcher word = WORD.matcher(text);
        List<String> words = new ArrayList<>();
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static void between(List<String> old, List<String> present, Pieces pieces) {
        if ((long) old.size() * present.size() > PAIRS_MAX) {
            old.forEach(word -> pieces.add(Kind.REMOVED, word));
            present.forEach(word -> pieces.add(Kind.ADDED, word));
            return;
        }
        int[][] common = common(old, present);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < present.size()) {
            if (i < old.size() && j < present.size() && old.get(i).equals(present.get(j))) {
                pieces.add(Kind.SAME, old.get(i));
                i++;
                j++;
            } else if (j == present.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                pieces.add(Kind.REMOVED, old.get(i++));
            } else {
                pieces.add(Kind.ADDED, present.get(j++));
            }
        }
    }

    /** How many words the rests have in common, from every pair of places. */
    private static int[][] common(List<String> old, List<String> present) {
        int[][] common = new int[old.size() + 1][present.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = present.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(present.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Puts words of a kind together. */
    private static final class Pieces {
        private final List<Piece> done = new ArrayList<>();

        void add(Kind kind, String word) {
            int last = done.size() - 1;
            if (last >= 0 && done.get(last).kind() == kind) {
                done.set(last, new Piece(kind, done.get(last).text() + word));
            } else {
                done.add(new Piece(kind, word));
            }
        }

        List<Piece> done() {
            return done;
        }
    }
}
