package io.guildhall.mentoring.matching;

import java.util.Arrays;

/**
 * Sees to it that a place that stays free costs nothing, where a search began with prices: then only such a choice is proved to be the best. From each mentor
 * who costs too much it looks for a cheapest chain of changes that fills the place: somebody moves there, whose place somebody else takes, until somebody
 * comes who had none, or a place stays free that costs less to leave; where there is none the mentor becomes cheaper until nothing more would change. This is
 * the search of {@link MentorMatcher} from the other side, over the same lengths, in {@code O(pairs + people · log(people))} for each place.
 */
final class Filling {
    private static final long FAR = Long.MAX_VALUE;
    private static final int NONE = -1;

    private final Assignment assignment;
    private final MentorGraph graph;
    private final Rows rows;
    private final int mentors;

    /** The places in the rows of the pairs of mentor {@code m} are those from {@code starts[m]} on, before {@code starts[m + 1]}. */
    private final int[] starts;

    private final int[] pairs;
    private final int[] mentees;

    /** Of a mentor by number, then of a mentee by number after the last mentor. */
    private final long[] distance;

    private final Nearest nearest;
    private final int[] reached;
    private int reachedSize;

    /** Through whom a mentor was reached, who would leave the seat; and by which pair a mentee, who would take it. */
    private final int[] seatLeft;

    private final int[] pairTaken;

    private long limit;
    private int end;

    private Filling(Assignment assignment) {
        this.assignment = assignment;
        graph = assignment.graph;
        rows = assignment.rows;
        mentors = graph.mentors();
        starts = new int[mentors + 1];
        pairs = new int[graph.pairs()];
        mentees = new int[graph.pairs()];
        int people = mentors + graph.mentees();
        distance = new long[people];
        Arrays.fill(distance, FAR);
        nearest = new Nearest(distance);
        reached = new int[people];
        seatLeft = new int[mentors];
        pairTaken = new int[graph.mentees()];
        index();
    }

    static void run(Assignment assignment) {
        Filling filling = null;
        for (int mentor = 0; mentor < assignment.graph.mentors(); mentor++) {
            while (excess(assignment, mentor) > 0) {
                filling = filling == null ? new Filling(assignment) : filling;
                filling.fill(mentor);
            }
        }
    }

    /** By how much a mentor costs more than the next place, if it is free. */
    private static long excess(Assignment assignment, int mentor) {
        return assignment.rise(mentor) == Long.MAX_VALUE
                ? 0
                : assignment.mentorPrice[mentor] - assignment.graph.evenness() * assignment.load[mentor];
    }

    private void index() {
        for (int pair = 0; pair < graph.pairs(); pair++) {
            starts[graph.mentor(pair) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        rows.layOut();
        for (int mentee = 0; mentee < graph.mentees(); mentee++) {
            for (int pair = rows.first(mentee); pair != Rows.NONE; pair = rows.next(mentee, pair)) {
                int at = next[rows.mentor[pair]]++;
                pairs[at] = pair;
                mentees[at] = mentee;
            }
        }
    }

    private void fill(int mentor) {
        limit = excess(assignment, mentor);
        end = mentor;
        reach(mentor, 0);
        while (!nearest.isEmpty() && distance[nearest.first()] < limit) {
            int person = nearest.take();
            if (person < mentors) {
                lookFromMentor(person);
            } else {
                lookFromMentee(person - mentors);
            }
        }
        movePrices();
        if (end != mentor) {
            change(mentor);
        }
        for (int at = 0; at < reachedSize; at++) {
            distance[reached[at]] = FAR;
        }
        reachedSize = 0;
        nearest.clear();
    }

    /** Reaches the mentees who might come. */
    private void lookFromMentor(int mentor) {
        long from = distance[mentor] + assignment.mentorPrice[mentor];
        for (int at = starts[mentor]; at < starts[mentor + 1]; at++) {
            int mentee = mentees[at];
            long far = from + assignment.menteePrice[mentee] - assignment.worth(mentee, pairs[at]);
            if (far < limit && far < distance[mentors + mentee] && !isWith(mentee, mentor, pairs[at])) {
                pairTaken[mentee] = at;
                reach(mentors + mentee, far);
                if (assignment.count[mentee] < graph.demand(mentee)) {
                    long lacks =
                            assignment.costOf(mentee, assignment.count[mentee] + 1) - assignment.menteePrice[mentee];
                    endAt(mentors + mentee, far, lacks);
                }
            }
        }
    }

    private boolean isWith(int mentee, int mentor, int pair) {
        return assignment.several()
                ? assignment.isChosen(pair)
                : assignment.count[mentee] > 0 && rows.mentor[assignment.pairAt[assignment.seatOf[mentee]]] == mentor;
    }

    /** Reaches the mentors whom a mentee might leave. */
    private void lookFromMentee(int mentee) {
        if (!assignment.several()) {
            if (assignment.count[mentee] > 0) {
                leave(mentee, assignment.seatOf[mentee]);
            }
            return;
        }
        for (int pair = rows.first(mentee); pair != Rows.NONE; pair = rows.next(mentee, pair)) {
            if (assignment.isChosen(pair)) {
                int seat = assignment.seats[rows.mentor[pair]];
                while (assignment.sitter[seat] != mentee) {
                    seat++;
                }
                leave(mentee, seat);
            }
        }
    }

    private void leave(int mentee, int seat) {
        int pair = assignment.pairAt[seat];
        int mentor = rows.mentor[pair];
        long besides = assignment.worth(mentee, pair) - assignment.menteePrice[mentee] - assignment.mentorPrice[mentor];
        long far = distance[mentors + mentee] + besides;
        if (far < distance[mentor] && far < limit) {
            seatLeft[mentor] = seat;
            reach(mentor, far);
            endAt(mentor, far, assignment.mentorPrice[mentor] - graph.evenness() * (assignment.load[mentor] - 1));
        }
    }

    private void endAt(int person, long far, long more) {
        if (more < limit - far) {
            limit = far + more;
            end = person;
        }
    }

    private void reach(int person, long far) {
        if (distance[person] == FAR) {
            reached[reachedSize++] = person;
        }
        distance[person] = far;
        nearest.put(person);
    }

    private void movePrices() {
        for (int at = 0; at < reachedSize; at++) {
            int person = reached[at];
            long by = limit - distance[person];
            if (by > 0 && person < mentors) {
                assignment.makeDearer(person, -by);
            } else if (by > 0 && assignment.several()) {
                assignment.menteePrice[person - mentors] += by;
            }
        }
    }

    /** Makes the changes of the chain, from its end. */
    private void change(int first) {
        int mentor;
        int mentee;
        if (end < mentors) {
            mentee = assignment.sitter[seatLeft[end]];
            vacate(end, seatLeft[end]);
        } else {
            mentee = end - mentors;
            assignment.count[mentee]++;
        }
        while (true) {
            int at = pairTaken[mentee];
            mentor = rows.mentor[pairs[at]];
            if (mentor == first) {
                assignment.sit(assignment.seats[mentor] + assignment.load[mentor]++, mentee, pairs[at]);
                return;
            }
            int seat = seatLeft[mentor];
            int leaves = assignment.sitter[seat];
            assignment.free(seat);
            assignment.sit(seat, mentee, pairs[at]);
            mentee = leaves;
        }
    }

    /** Taken seats stay together. */
    private void vacate(int mentor, int seat) {
        int last = assignment.seats[mentor] + --assignment.load[mentor];
        assignment.free(seat);
        if (seat != last) {
            int moved = assignment.sitter[last];
            int pair = assignment.pairAt[last];
            assignment.free(last);
            assignment.sit(seat, moved, pair);
        }
    }
}
