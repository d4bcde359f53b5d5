package io.guildhall.mentoring.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The search for somebody without a partner who costs something: a tree of chains along arcs without slack, in which every other person is paired with the
 * next. Prices move by the least step that takes the slack of one more arc away, until there can be one pair more, or until somebody in the tree costs
 * nothing and can be the one without a partner instead, or until the search has gone far enough for now.
 *
 * <p>Nothing is moved while the search goes on: what changes with every step is kept as what makes it up with how far the search is, and what is to be
 * looked at is kept by when (Z. Galil, S. Micali and H. Gabow, "An O(EV log V) algorithm for finding a maximal weighted matching in general graphs", 1986).
 * Of what is due after the first known end nothing is kept. So a search takes {@code O(arcs · log(arcs))} of the arcs of those whom it reaches, and nothing
 * for others; people in blossoms that it opens count once for each.
 */
final class PeerSearch {
    private static final long FAR = Long.MAX_VALUE;
    private static final int NOBODY = -1;

    /** Where somebody stands: an even or odd number of steps from where the search begins, or not reached. */
    private static final byte NOT = 0;

    private static final byte EVEN = 1;
    private static final byte ODD = 2;

    private final PeerGraph graph;
    private final Flowers flowers;
    private final Branches branches;
    private final byte[] reach;

    /** The least of what arcs from people reached evenly to somebody lack, but for the price of who they lead to; and which arc that is. */
    private final long[] nearest;

    private final int[] nearestArc;

    /** For whom anything above was set in this search. */
    private final int[] touched;

    private int touchedSize;
    private final boolean[] isTouched;

    /** The flowers that were reached, one after the other; the agenda means those that are to be opened by their places here. */
    private final List<Flower> reached = new ArrayList<>();

    private final List<Flower> closed = new ArrayList<>();
    private final Agenda agenda = new Agenda();

    /** How far the search is: by so much those reached evenly cost less than at first. */
    private long now;

    /** When the search ends at the latest; by an arc to somebody without a partner, or with somebody who costs nothing then, or for now. */
    private long limit;

    private int endArc;
    private int endPerson;

    PeerSearch(PeerGraph graph, Flowers flowers) {
        this.graph = graph;
        this.flowers = flowers;
        branches = new Branches(graph, flowers);
        reach = new byte[graph.people()];
        nearest = new long[graph.people()];
        Arrays.fill(nearest, FAR);
        nearestArc = new int[graph.people()];
        touched = new int[graph.people()];
        isTouched = new boolean[graph.people()];
    }

    /**
     * Finds a partner for somebody who has none, or somebody else who costs nothing to have none.
     *
     * @param most of how many people it sees the search gives up; prices stay as they are then, so that the next one goes on from there
     */
    void run(int person, long most) {
        now = 0;
        limit = FAR;
        endPerson = NOBODY;
        endArc = PeerGraph.NO_ARC;
        reachEvenly(flowers.top(person), PeerGraph.NO_ARC);
        while (!agenda.isEmpty() && agenda.due() < limit) {
            if (touchedSize > most && agenda.due() > now) {
                limit = agenda.due();
                endPerson = NOBODY;
                endArc = PeerGraph.NO_ARC;
                break;
            }
            now = agenda.due();
            int thing = agenda.take();
            if (thing < 0) {
                open(reached.get(-1 - thing));
            } else {
                follow(thing);
            }
        }
        now = limit;
        if (endArc != PeerGraph.NO_ARC) {
            branches.pairAlong(endArc);
        } else if (endPerson != NOBODY) {
            branches.free(endPerson);
        }
        end();
    }

    private void touch(int person) {
        if (!isTouched[person]) {
            isTouched[person] = true;
            touched[touchedSize++] = person;
        }
    }

    private void reachEvenly(Flower top, int arc) {
        top.reachedBy = arc;
        top.price -= 2 * now;
        reached.add(top);
        flowers.people(top, person -> setEven(person, now));
        flowers.people(top, this::look);
    }

    private void setEven(int person, long by) {
        touch(person);
        reach[person] = EVEN;
        flowers.prices[person] += by;
        if (flowers.prices[person] < limit) {
            limit = flowers.prices[person];
            endPerson = person;
            endArc = PeerGraph.NO_ARC;
        }
    }

    private void reachOddly(Flower top, int arc) {
        top.reachedBy = arc;
        top.price += 2 * now;
        reached.add(top);
        flowers.people(top, person -> {
            touch(person);
            reach[person] = ODD;
            flowers.prices[person] -= now;
        });
        if (top.isBlossom() && top.price / 2 < limit) {
            agenda.add(top.price / 2, -reached.size());
        }
    }

    /** Finds what leads away from somebody reached evenly. */
    private void look(int person) {
        long price = flowers.prices[person];
        int last = graph.start(person + 1);
        for (int arc = graph.start(person); arc < last; arc++) {
            int head = graph.head(arc);
            long far = price - 2 * graph.worth(arc);
            if (reach[head] == EVEN) {
                long due = (far + flowers.prices[head]) / 2;
                if (due < limit && flowers.top(head) != flowers.top(person)) {
                    agenda.add(due, arc);
                }
            } else if (far < nearest[head]) {
                touch(head);
                nearest[head] = far;
                nearestArc[head] = arc;
                lookAhead(head);
            }
        }
    }

    /** Notes when somebody is reached who was not. */
    private void lookAhead(int person) {
        long due = nearest[person] + flowers.prices[person];
        if (reach[person] == NOT && due < limit) {
            if (flowers.isAlone(flowers.top(person))) {
                limit = due;
                endArc = nearestArc[person];
            } else {
                agenda.add(due, nearestArc[person]);
            }
        }
    }

    /** Goes along an arc that was to have no slack now, if nothing has changed that since. */
    private void follow(int arc) {
        int head = graph.head(arc);
        long twice = flowers.prices[graph.tail(arc)] + flowers.prices[head] - 2 * graph.worth(arc);
        if (reach[head] == NOT && twice == now) {
            Flower odd = flowers.top(head);
            reachOddly(odd, arc);
            int toPartner = flowers.partners[odd.base];
            reachEvenly(flowers.top(graph.head(toPartner)), toPartner);
        } else if (reach[head] == EVEN && twice == 2 * now) {
            Flower one = flowers.top(graph.tail(arc));
            Flower other = flowers.top(head);
            if (one != other) {
                close(arc, branches.joint(one, other));
            }
        }
    }

    /** Makes a blossom of what an arc closes to a ring. */
    private void close(int arc, Flower joint) {
        List<Flower> ring = branches.ring(arc, joint);
        List<Flower> odd =
                ring.stream().filter(petal -> reach[petal.base] == ODD).toList();
        ring.forEach(petal -> petal.price += reach[petal.base] == EVEN ? 2 * now : -2 * now);
        odd.forEach(petal -> flowers.people(petal, person -> setEven(person, 2 * now)));
        Flower blossom = flowers.close(ring.toArray(Flower[]::new), branches.arcs(arc, joint));
        blossom.reachedBy = joint.reachedBy;
        blossom.price = -2 * now;
        reached.add(blossom);
        closed.add(blossom);
        odd.forEach(petal -> flowers.people(petal, this::look));
    }

    /**
     * Opens a blossom reached oddly that costs nothing any more, unless it is in another by now. The search goes on through it on the way of even length to
     * its base; the rest of it is not reached any more.
     */
    private void open(Flower blossom) {
        if (!blossom.isOutermost()) {
            return;
        }
        int place = flowers.placeOf(blossom, graph.head(blossom.reachedBy));
        int step = place % 2 == 1 ? 1 : -1;
        flowers.people(blossom, person -> {
            flowers.prices[person] += now;
            reach[person] = NOT;
        });
        flowers.open(blossom);
        int arc = blossom.reachedBy;
        while (true) {
            reachOddly(blossom.petal(place), arc);
            if (place == 0) {
                break;
            }
            int even = (place + step) % blossom.size();
            reachEvenly(blossom.petal(even), arcBetween(blossom, place, step));
            arc = arcBetween(blossom, even, step);
            place = (even + step) % blossom.size();
        }
        flowers.people(blossom, person -> {
            if (nearest[person] != FAR) {
                lookAhead(person);
            }
        });
    }

    private int arcBetween(Flower blossom, int place, int step) {
        return step == 1 ? blossom.arc(place) : graph.back(blossom.arc(place - 1));
    }

    /** Makes prices what they are at the end, and forgets the rest. */
    private void end() {
        for (Flower flower : reached) {
            if (flower.isBlossom() && flower.isOutermost()) {
                flower.price += reach[flower.base] == EVEN ? 2 * now : -2 * now;
            }
        }
        for (int at = 0; at < touchedSize; at++) {
            int person = touched[at];
            if (reach[person] != NOT) {
                flowers.prices[person] += reach[person] == EVEN ? -now : now;
            }
            reach[person] = NOT;
            nearest[person] = FAR;
            isTouched[person] = false;
        }
        closed.stream().filter(Flower::isOutermost).forEach(flowers::settle);
        reached.stream().filter(Flower::isOutermost).forEach(flowers::openFree);
        touchedSize = 0;
        agenda.clear();
        reached.clear();
        closed.clear();
    }
}
