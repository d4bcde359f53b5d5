package io.guildhall.membership.web;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, line by line: the fewest lines that were taken out and put in. Pure. */
final class TextDifference {
    /** Texts with more lines between the first and the last that differ are shown as wholly exchanged there. */
    private static final int LINES_MAX = 300;

    private TextDifference() {}

    static List<DifferenceLine> between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<DifferenceLine> lines = new ArrayList<>();
        old.subList(0, head).forEach(line -> lines.add(DifferenceLine.kept(line)));
        lines.addAll(middle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail)));
        old.subList(old.size() - tail, old.size()).forEach(line -> lines.add(DifferenceLine.kept(line)));
        return lines;
    }

    private static List<DifferenceLine> middle(List<String> old, List<String> now) {
        List<DifferenceLine> lines = new ArrayList<>();
        if (old.size() > LINES_MAX || now.size() > LINES_MAX) {
            old.forEach(line -> lines.add(DifferenceLine.removed(line)));
            now.forEach(line -> lines.add(DifferenceLine.added(line)));
            return lines;
        }
        int[][] common = lengths(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                lines.add(DifferenceLine.kept(old.get(i)));
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(DifferenceLine.removed(old.get(i)));
                i++;
            } else {
                lines.add(DifferenceLine.added(now.get(j)));
                j++;
            }
        }
        return lines;
    }

    /** The length of the longest run of lines that both have in this order, from each pair of places on. */
    private static int[][] lengths(List<String> old, List<String> now) {
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
