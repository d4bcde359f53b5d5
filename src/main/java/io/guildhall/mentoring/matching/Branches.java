package io.guildhall.mentoring.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The tree of a {@link PeerSearch}: how flowers were reached, and what that makes of two branches that meet, or of one whose end finds a partner. */
final class Branches {
    private final PeerGraph graph;
    private final Flowers flowers;
    private int walks;

    Branches(PeerGraph graph, Flowers flowers) {
        this.graph = graph;
        this.flowers = flowers;
    }

    private Flower before(Flower flower) {
        return flowers.top(graph.tail(flower.reachedBy));
    }

    /** Where two branches part, found from both ends in turn. */
    Flower joint(Flower one, Flower other) {
        walks++;
        Flower seen = one;
        Flower next = other;
        seen.walk = walks;
        while (next.walk != walks) {
            next.walk = walks;
            if (seen.reachedBy == PeerGraph.NO_ARC) {
                next = before(before(next));
            } else {
                Flower turn = next;
                next = before(before(seen));
                seen = turn;
            }
        }
        return next;
    }

    /** The ring that an arc closes: from where its branches part to where it leads away from, and back from where it leads to. */
    List<Flower> ring(int arc, Flower joint) {
        List<Flower> ring = new ArrayList<>();
        for (Flower at = flowers.top(graph.tail(arc)); at != joint; at = before(at)) {
            ring.add(at);
        }
        ring.add(joint);
        Collections.reverse(ring);
        for (Flower at = flowers.top(graph.head(arc)); at != joint; at = before(at)) {
            ring.add(at);
        }
        return ring;
    }

    /** From each of that ring to the next. */
    int[] arcs(int arc, Flower joint) {
        List<Integer> arcs = new ArrayList<>();
        for (Flower at = flowers.top(graph.tail(arc)); at != joint; at = before(at)) {
            arcs.add(at.reachedBy);
        }
        Collections.reverse(arcs);
        arcs.add(arc);
        for (Flower at = flowers.top(graph.head(arc)); at != joint; at = before(at)) {
            arcs.add(graph.back(at.reachedBy));
        }
        return arcs.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Pairs somebody with somebody outside the tree by an arc, and along the branch behind it everybody anew. */
    void pairAlong(int arc) {
        flowers.pair(flowers.top(graph.head(arc)), graph.back(arc));
        pairBefore(arc);
    }

    /** Leaves somebody in the tree without a partner, and pairs everybody anew along the branch that leads there. */
    void free(int person) {
        Flower even = flowers.top(person);
        flowers.rebase(even, person);
        flowers.partners[person] = PeerGraph.NO_ARC;
        pairBefore(pairOdd(even.reachedBy));
    }

    private void pairBefore(int arc) {
        int next = arc;
        while (next != PeerGraph.NO_ARC) {
            Flower even = flowers.top(graph.tail(next));
            flowers.pair(even, next);
            next = pairOdd(even.reachedBy);
        }
    }

    /** Pairs who is before an arc to somebody's partner with who comes before that; by an arc, of which this is the other end. */
    private int pairOdd(int arc) {
        if (arc == PeerGraph.NO_ARC) {
            return PeerGraph.NO_ARC;
        }
        Flower odd = flowers.top(graph.tail(arc));
        flowers.pair(odd, graph.back(odd.reachedBy));
        return odd.reachedBy;
    }
}
