package io.guildhall.mentoring.run;

import io.guildhall.mentoring.run.Result.Wanted;
import io.guildhall.profile.ProfileSkill;
import io.guildhall.profile.SkillKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Where one more mentor would help most: somebody whom nothing keeps from anybody, who offers one skill at the highest level and has as many places as usual.
 * They take whoever wants that skill; where such a mentee has somebody already, they give up a place, which another can take, and so on, until somebody has
 * one who had none (augmenting paths: C. Berge, 1957). There are as many more as such chains that share no place. Counted over the pairs that the run looked
 * at, for the {@value #SKILLS} skills that most of those want who have nobody.
 */
final class Shortage {
    private static final int SKILLS = 20;
    private static final int BEST = 5;

    /** As the mentor of somebody: nobody, and the one who is thought of. */
    private static final int NONE = -1;

    private static final int NEW = -2;

    private final Chosen chosen;
    private final Added added;

    /** With whom each taker is; of several mentors one, as the others' places could be given to somebody else. */
    private final int[] mentorOf;

    private final List<Set<Integer>> menteesOf = new ArrayList<>();
    private int[] next = new int[0];

    private Shortage(Chosen chosen, Added added) {
        this.chosen = chosen;
        this.added = added;
        mentorOf = new int[chosen.takers.length];
        Arrays.fill(mentorOf, NONE);
        IntStream.range(0, chosen.givers.length).forEach(giver -> menteesOf.add(new TreeSet<>()));
        // Whom a manager pinned does not move.
        chosen.entrants.pinned.forEach(two -> mentorOf[two.taker()] = two.giver());
        for (Two two : chosen.pairs) {
            if (mentorOf[two.taker()] == NONE) {
                sit(two.taker(), two.giver());
            }
        }
    }

    /** The skills of which one more mentor would help, the best first; none among peers. */
    static List<Wanted> of(Chosen chosen, Added added) {
        if (chosen.entrants.peers) {
            return List.of();
        }
        Map<Long, List<Integer>> wanting = new TreeMap<>();
        Map<Long, Integer> alone = new HashMap<>();
        for (int taker = 0; taker < chosen.takers.length; taker++) {
            if (chosen.takes(taker)) {
                for (ProfileSkill each :
                        chosen.entrants.crowd.takers().get(taker).about().skills(SkillKind.WANT)) {
                    long skill = each.skill().value();
                    wanting.computeIfAbsent(skill, none -> new ArrayList<>()).add(taker);
                    alone.merge(skill, chosen.takers[taker] == 0 ? 1 : 0, Integer::sum);
                }
            }
        }
        return wanting.keySet().stream()
                .filter(skill -> alone.getOrDefault(skill, 0) > 0)
                .sorted(Comparator.comparingInt((Long skill) -> -alone.getOrDefault(skill, 0)))
                .limit(SKILLS)
                .map(skill ->
                        new Wanted(skill, new Shortage(chosen, added).more(wanting.getOrDefault(skill, List.of()))))
                .sorted(Comparator.comparingInt((Wanted each) -> -each.more()).thenComparingLong(Wanted::skill))
                .limit(BEST)
                .toList();
    }

    private int more(List<Integer> wanting) {
        int places = chosen.entrants.crowd.programme().settings().places();
        int more = 0;
        while (more < places && serves(wanting)) {
            more++;
        }
        return more;
    }

    /** Whether the one more can take somebody so that one more has somebody. */
    private boolean serves(List<Integer> wanting) {
        for (int taker : wanting) {
            if (mentorOf[taker] == NONE) {
                sit(taker, NEW);
                return true;
            }
        }
        Set<Integer> ends = new TreeSet<>(wanting);
        next = new int[mentorOf.length];
        Arrays.fill(next, NONE);
        Deque<Integer> left = new ArrayDeque<>();
        IntStream.range(0, mentorOf.length)
                .filter(taker -> mentorOf[taker] == NONE && chosen.takes(taker))
                .forEach(left::add);
        boolean[] seen = new boolean[chosen.givers.length];
        while (!left.isEmpty()) {
            int taker = left.remove();
            List<Integer> fresh = new ArrayList<>();
            added.each(taker, (giver, points) -> {
                if (!seen[giver]) {
                    seen[giver] = true;
                    fresh.add(giver);
                }
            });
            for (int giver : fresh) {
                for (int other : menteesOf.get(giver)) {
                    next[other] = taker;
                    if (ends.contains(other)) {
                        move(other);
                        return true;
                    }
                    left.add(other);
                }
            }
        }
        return false;
    }

    /** Lets somebody go to the one more, whose place goes to the next, and so on. */
    private void move(int first) {
        int taker = first;
        int to = NEW;
        while (taker != NONE) {
            int from = mentorOf[taker];
            if (from >= 0) {
                menteesOf.get(from).remove(taker);
            }
            sit(taker, to);
            to = from;
            taker = from == NONE ? NONE : next[taker];
        }
    }

    private void sit(int taker, int mentor) {
        mentorOf[taker] = mentor;
        if (mentor >= 0) {
            menteesOf.get(mentor).add(taker);
        }
    }
}
