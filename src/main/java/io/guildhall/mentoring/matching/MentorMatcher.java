package io.guildhall.mentoring.matching;

import java.util.Arrays;

/**
 * Chooses pairs of mentors and mentees so that all together are worth most: a maximum weight b-matching of a bipartite graph, which is a transportation
 * problem. An auction seats most ({@link Bidding}); each mentee who is left gets one search for a cheapest chain of changes: mentees move to other mentors,
 * until one takes a free place or gives one up (successive shortest paths, R. G. Busacker and P. J. Gowen 1960; with prices that keep all lengths from
 * being negative, N. Tomizawa 1971 and J. Edmonds and R. M. Karp 1972; the arrangement after R. Jonker and A. Volgenant 1987). One search takes
 * {@code O(pairs + people · log(people))} (E. W. Dijkstra 1959), and there are at most as many as mentors wanted. It ends where the best end that is known
 * is no farther than whatever is left to look at; one that takes long goes on from both ends ({@link Backward}).
 */
final class MentorMatcher {
    private static final long FAR = Long.MAX_VALUE;
    private static final int NONE = -1;

    /** To begin at the other end takes a look at everybody, which does not pay before one in so many pairs was looked at. */
    private static final int PART = 32;

    private final MentorGraph graph;
    private final Assignment assignment;
    private final Rows rows;
    private final int mentors;

    /** Whether some mentee may have several mentors. Where none may, mentees take no part in the search but the one whose turn it is. */
    private final boolean several;

    /** Of a mentor by number, then of a mentee by number after the last mentor. */
    private final long[] distance;

    private final Nearest nearest;

    /** Those as near as the present distance, whose order does not matter. */
    private final int[] ready;

    private int readySize;

    /** Those whose distance is set in this search. */
    private final int[] reached;

    private int reachedSize;

    /** By which pair, and of which mentee, a mentor was reached. */
    private final int[] pairTo;

    private final int[] menteeTo;

    private long now;

    /** How far the best end is, and where: a mentor with a free place or from whom one can be reached, or a mentee who gives up a seat. */
    private long limit;

    private int end;

    /** How far this has looked from the root in the end. */
    private long radius;

    /** How many pairs this has looked at, and from how many on it is worth while to begin at the other end as well. */
    private int scanned;

    private final int enough;
    private final Backward backward;

    private MentorMatcher(MentorGraph graph) {
        this.graph = graph;
        assignment = new Assignment(graph);
        rows = assignment.rows;
        mentors = graph.mentors();
        several = assignment.several();
        int people = mentors + graph.mentees();
        distance = new long[people];
        Arrays.fill(distance, FAR);
        nearest = new Nearest(distance);
        ready = new int[people];
        reached = new int[people];
        pairTo = new int[mentors];
        menteeTo = new int[mentors];
        backward = new Backward(assignment);
        enough = several ? Integer.MAX_VALUE : graph.pairs() / PART;
    }

    static Assignment match(MentorGraph graph) {
        MentorMatcher matcher = new MentorMatcher(graph);
        Bidding.run(matcher.assignment);
        for (int mentee = 0; mentee < graph.mentees(); mentee++) {
            matcher.serve(mentee);
        }
        return matcher.assignment;
    }

    /**
     * The same, beginning with prices that are thought to be near the last ones: the nearer, the less there is to look for. Whoever finds a free place with
     * somebody best at these prices takes it; places that stay free are seen to in the end.
     *
     * @param prices of the mentors, nothing or more
     */
    static Assignment match(MentorGraph graph, long[] prices) {
        MentorMatcher matcher = new MentorMatcher(graph);
        System.arraycopy(prices, 0, matcher.assignment.mentorPrice, 0, prices.length);
        for (int mentee = 0; mentee < graph.mentees(); mentee++) {
            if (graph.demand(mentee) == 1) {
                matcher.assignment.sitAtBest(mentee);
            }
        }
        for (int mentee = 0; mentee < graph.mentees(); mentee++) {
            matcher.serve(mentee);
        }
        Filling.run(matcher.assignment);
        return matcher.assignment;
    }

    /** Gives a mentee as many mentors as add to what all pairs are worth. */
    private void serve(int mentee) {
        if (assignment.count[mentee] == 0) {
            assignment.menteePrice[mentee] = assignment.bestGain(mentee);
        }
        while (assignment.count[mentee] < graph.demand(mentee)
                && assignment.menteePrice[mentee] > assignment.costOf(mentee, assignment.count[mentee] + 1)) {
            search(mentee);
            if (end < mentors) {
                end = backward.follow(end, pairTo, menteeTo);
            }
            movePrices();
            if (limit > radius) {
                backward.movePrices(mentee, limit - radius);
            }
            if (end != mentors + mentee) {
                change(mentee);
            }
            forget();
        }
    }

    private void search(int mentee) {
        int root = mentors + mentee;
        limit = assignment.menteePrice[mentee] - assignment.costOf(mentee, assignment.count[mentee] + 1);
        end = root;
        now = 0;
        distance[root] = 0;
        reached[reachedSize++] = root;
        ready[readySize++] = root;
        scanned = 0;
        while (true) {
            long near = readySize > 0 ? now : nearest.isEmpty() ? FAR : distance[nearest.first()];
            if (near >= limit - backward.radius()) {
                radius = Math.min(near, limit);
                return;
            }
            if (backward.isBehind(scanned)) {
                meet(backward.look(distance, limit));
            } else {
                look(near);
                if (scanned > enough && !backward.isBegun()) {
                    backward.begin(limit);
                }
            }
        }
    }

    private void look(long near) {
        int person = readySize > 0 ? ready[--readySize] : nearest.take();
        now = near;
        if (person < mentors) {
            lookFromMentor(person);
        } else {
            lookFromMentee(person - mentors);
        }
    }

    /** A chain goes from the root by a mentor to an end. */
    private void meet(int mentor) {
        if (mentor != NONE && backward.distance[mentor] < limit - distance[mentor]) {
            limit = distance[mentor] + backward.distance[mentor];
            end = mentor;
        }
    }

    /** Reaches the mentors whom a mentee might have. */
    private void lookFromMentee(int mentee) {
        long[] mentorPrice = assignment.mentorPrice;
        long from = now + assignment.menteePrice[mentee] - graph.first(mentee);
        for (int pair = rows.first(mentee); pair != Rows.NONE; pair = rows.after(mentee, pair)) {
            scanned++;
            long worth = rows.worth[pair];
            if (from - worth >= limit) {
                return;
            }
            int mentor = rows.mentor[pair];
            long far = from + mentorPrice[mentor] - worth;
            if (far < distance[mentor] && far < limit && !assignment.isChosen(pair)) {
                pairTo[mentor] = pair;
                menteeTo[mentor] = mentee;
                reach(mentor, far);
                long rest = Math.min(assignment.rise(mentor), backward.distance[mentor]);
                if (rest < limit - far) {
                    limit = far + rest;
                    end = mentor;
                    if (limit == now) {
                        return;
                    }
                }
            }
        }
    }

    /** Reaches the mentees who might leave a mentor, some of them for good. */
    private void lookFromMentor(int mentor) {
        int last = assignment.seats[mentor] + assignment.load[mentor];
        for (int seat = assignment.seats[mentor]; seat < last && now < limit; seat++) {
            int mentee = assignment.sitter[seat];
            if (!several) {
                // The pair is worth just its prices, so the mentee is as near as the mentor, and nobody else leads
                // there.
                endAt(mentee, now, assignment.menteePrice[mentee]);
                lookFromMentee(mentee);
            } else {
                reachBySeat(mentee, seat, mentor);
            }
        }
    }

    private void reachBySeat(int mentee, int seat, int mentor) {
        long price = assignment.menteePrice[mentee];
        long far = now + assignment.worth(mentee, assignment.pairAt[seat]) - price - assignment.mentorPrice[mentor];
        if (far < distance[mentors + mentee] && far < limit) {
            assignment.seatOf[mentee] = seat;
            reach(mentors + mentee, far);
            endAt(mentee, far, price - assignment.costOf(mentee, assignment.count[mentee]));
        }
    }

    private void endAt(int mentee, long far, long loss) {
        if (loss < limit - far) {
            limit = far + loss;
            end = mentors + mentee;
        }
    }

    private void reach(int person, long far) {
        if (distance[person] == FAR) {
            reached[reachedSize++] = person;
        }
        distance[person] = far;
        if (far > now || nearest.has(person)) {
            nearest.put(person);
        } else {
            ready[readySize++] = person;
        }
    }

    /** So that every pair of the chain is worth just its prices, and no other pair becomes worth more than its own. */
    private void movePrices() {
        for (int at = 0; at < reachedSize; at++) {
            int person = reached[at];
            long by = radius - distance[person];
            if (by > 0 && person < mentors) {
                assignment.makeDearer(person, by);
            } else if (by > 0) {
                assignment.menteePrice[person - mentors] -= by;
            }
        }
    }

    /** Makes the changes of the chain, from its end. */
    private void change(int mentee) {
        int seat;
        int mentor;
        if (end < mentors) {
            mentor = end;
            seat = assignment.seats[mentor] + assignment.load[mentor]++;
        } else {
            seat = assignment.seatOf[end - mentors];
            mentor = rows.mentor[assignment.pairAt[seat]];
            assignment.free(seat);
            assignment.count[end - mentors]--;
        }
        while (menteeTo[mentor] != mentee) {
            int moved = menteeTo[mentor];
            int left = assignment.seatOf[moved];
            int before = rows.mentor[assignment.pairAt[left]];
            int pair = pairTo[mentor];
            assignment.free(left);
            assignment.sit(seat, moved, pair);
            seat = left;
            mentor = before;
        }
        assignment.sit(seat, mentee, pairTo[mentor]);
        assignment.count[mentee]++;
    }

    private void forget() {
        for (int at = 0; at < reachedSize; at++) {
            distance[reached[at]] = FAR;
        }
        reachedSize = 0;
        readySize = 0;
        nearest.clear();
        backward.forget();
    }
}
