package io.guildhall.kernel.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that somebody may have meant who typed another one. Pure. */
public final class NearNames {
    private static final int NAMED = 3;

    private NearNames() {}

    /**
     * The names that are nearest to what was typed, three at most, the nearest first; of those that are equally near the earlier ones.
     *
     * @param names those that there are; at most some hundreds, for each is compared letter by letter
     */
    public static List<String> of(String typed, Collection<String> names) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return names.stream()
                .distinct()
                .sorted(Comparator.comparingInt(name -> distance(wanted, name.toLowerCase(Locale.ROOT))))
                .limit(NAMED)
                .toList();
    }

    /** How many letters must be put in, left out or changed to make one of the other: the distance of Levenshtein (1966), row by row. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            above[at] = at;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] line = new int[other.length() + 1];
            line[0] = row;
            for (int at = 1; at <= other.length(); at++) {
                int changed = above[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
                line[at] = Math.min(changed, 1 + Math.min(above[at], line[at - 1]));
            }
            above = line;
        }
        return above[other.length()];
    }
}
