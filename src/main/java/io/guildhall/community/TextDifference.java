package io.guildhall.community;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What became of a text: the fewest words or lines that were taken out and put in. Pure.
 *
 * @param pieces in the order of reading: those that are kept or removed give the old text, those that are kept or added the new one
 */
public record TextDifference(List<Piece> pieces) {
    /** A word, or the blanks between two. */
    private static final Pattern WORD = Pattern.compile("\\s+|\\S+");

    /** How many pairs are compared; of longer texts everything between the first and the last that differ counts as exchanged. */
    private static final int PAIRS_MAX = 1_000_000;

    public TextDifference {
        pieces = List.copyOf(pieces);
    }

    /** What became of a piece. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A line, or words in a row of which the same became. */
    public record Piece(Kind kind, String text) {}

    /** Word by word; words of which the same became stand together. */
    public static TextDifference ofWords(String before, String after) {
        List<Piece> together = new ArrayList<>();
        for (Piece word : between(words(before), words(after))) {
            int last = together.size() - 1;
            if (last >= 0 && together.get(last).kind() == word.kind()) {
                together.set(last, new Piece(word.kind(), together.get(last).text() + word.text()));
            } else {
                together.add(word);
            }
        }
        return new TextDifference(together);
    }

    /** Line by line, each a piece without its end. */
    public static TextDifference ofLines(String before, String after) {
        return new TextDifference(between(before.lines().toList(), after.lines().toList()));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Piece> between(List<String> old, List<String> now) {
        int most = Math.min(old.size(), now.size());
        int head = 0;
        while (head < most && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<Piece> pieces = new ArrayList<>();
        old.subList(0, head).forEach(text -> pieces.add(new Piece(Kind.KEPT, text)));
        exchange(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), pieces);
        old.subList(old.size() - tail, old.size()).forEach(text -> pieces.add(new Piece(Kind.KEPT, text)));
        return pieces;
    }

    private static void exchange(List<String> old, List<String> now, List<Piece> pieces) {
        boolean compared = (long) old.size() * now.size() <= PAIRS_MAX;
        int[][] common = compared ? common(old, now) : new int[0][0];
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (compared && i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                pieces.add(new Piece(Kind.KEPT, old.get(i++)));
                j++;
            } else if (j == now.size() || i < old.size() && (!compared || common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(new Piece(Kind.REMOVED, old.get(i++)));
            } else {
                pieces.add(new Piece(Kind.ADDED, now.get(j++)));
            }
        }
    }

    /** How much the rests have in common in this order, from every pair of places on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
