package io.guildhall.packing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders class files so that each follows those it shares most with. What presses them (deflate, RFC 1951) looks back no further than 32 KB, which is
 * about eight classes, so it finds what repeats only where it lies near. After each class the one comes next, of those that are left, that shares the
 * most characters of its texts with the last {@value #LOOK_BACK} bytes, in proportion to its length: nearest neighbours, not the best order, which
 * nobody can compute. Quadratic in the number of classes; a thousand take a second.
 */
final class Neighbours {
    /** Half of what deflate looks back to, since a class that follows is as long itself. */
    private static final int LOOK_BACK = 16_000;

    /** Slightly less than in proportion, or the smallest classes would all come first. */
    private static final double WEIGHT_OF_LENGTH = 0.9;

    private record Candidate(ClassFile file, int[] texts) {}

    private final List<Candidate> left = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final Deque<Candidate> near = new ArrayDeque<>();
    private final int[] seen;
    private int bytesNear;

    private Neighbours(List<ClassFile> files) {
        Map<String, Integer> numbers = new HashMap<>();
        for (ClassFile file : files) {
            int[] texts = Constants.texts(file.content()).stream()
                    .mapToInt(text -> numbers.computeIfAbsent(text, fresh -> {
                        lengths.add(fresh.length());
                        return numbers.size();
                    }))
                    .toArray();
            left.add(new Candidate(file, texts));
        }
        seen = new int[numbers.size()];
    }

    /** The same files, in an order that depends on their names and contents alone. */
    static List<ClassFile> inOrder(List<ClassFile> files) {
        List<ClassFile> byName =
                files.stream().sorted(Comparator.comparing(ClassFile::name)).toList();
        return new Neighbours(byName).order();
    }

    private List<ClassFile> order() {
        List<ClassFile> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Candidate next = left.remove(nearest());
            order.add(next.file());
            remember(next);
        }
        return order;
    }

    private int nearest() {
        int best = 0;
        double most = -1;
        for (int at = 0; at < left.size(); at++) {
            double shares = shared(left.get(at));
            if (shares > most) {
                most = shares;
                best = at;
            }
        }
        return best;
    }

    private double shared(Candidate candidate) {
        long shared = 0;
        for (int text : candidate.texts()) {
            shared += seen[text] > 0 ? lengths.get(text) : 0;
        }
        return shared / Math.pow(candidate.file().content().length, WEIGHT_OF_LENGTH);
    }

    private void remember(Candidate next) {
        near.addLast(next);
        bytesNear += next.file().content().length;
        mark(next, 1);
        while (near.size() > 1 && bytesNear > LOOK_BACK) {
            Candidate gone = near.removeFirst();
            bytesNear -= gone.file().content().length;
            mark(gone, -1);
        }
    }

    private void mark(Candidate candidate, int change) {
        for (int text : candidate.texts()) {
            seen[text] += change;
        }
    }
}
