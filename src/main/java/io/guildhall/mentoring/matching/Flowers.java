package io.guildhall.mentoring.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.IntConsumer;

/** Everybody with the partner and the price so far, and the blossoms that people are in. */
final class Flowers {
    private final PeerGraph graph;
    private final Flower[] persons;

    /** A flower around a person from which {@link Flower#top()} leads to the outermost one; between searches that one itself. */
    private final Flower[] homes;

    /** In the chain of those in a flower, who comes after somebody. */
    private final int[] after;

    /** The arc to somebody's partner. */
    final int[] partners;

    /** What somebody costs, counted twice; while a search has reached them, what makes that up with how far the search is. */
    final long[] prices;

    Flowers(PeerGraph graph) {
        this.graph = graph;
        persons = new Flower[graph.people()];
        Arrays.setAll(persons, Flower::person);
        homes = persons.clone();
        after = new int[graph.people()];
        partners = new int[graph.people()];
        Arrays.fill(partners, PeerGraph.NO_ARC);
        prices = new long[graph.people()];
    }

    /** The outermost flower that somebody is in. */
    Flower top(int person) {
        return homes[person].top();
    }

    boolean isAlone(Flower top) {
        return partners[top.base] == PeerGraph.NO_ARC;
    }

    /** Everybody in a flower. */
    void people(Flower flower, IntConsumer each) {
        for (int person = flower.first; ; person = after[person]) {
            each.accept(person);
            if (person == flower.last) {
                return;
            }
        }
    }

    /** Makes a blossom of a ring of outermost flowers. */
    Flower close(Flower[] ring, int[] arcs) {
        for (int slot = 1; slot < ring.length; slot++) {
            after[ring[slot - 1].last] = ring[slot].first;
        }
        return Flower.blossom(ring, arcs);
    }

    /** Makes a flower the home of those in it, which it must be once the search ends. */
    void settle(Flower top) {
        people(top, person -> homes[person] = top);
    }

    /** Opens an outermost blossom, so that those of the ring are outermost. */
    void open(Flower blossom) {
        blossom.isOpened = true;
        for (int place = 0; place < blossom.size(); place++) {
            blossom.petal(place).leave();
            settle(blossom.petal(place));
        }
    }

    /** Opens an outermost blossom if it costs nothing, and what comes out of it likewise. */
    void openFree(Flower top) {
        Deque<Flower> left = new ArrayDeque<>();
        left.add(top);
        while (!left.isEmpty()) {
            Flower flower = left.remove();
            if (flower.isBlossom() && flower.price == 0) {
                open(flower);
                for (int place = 0; place < flower.size(); place++) {
                    left.add(flower.petal(place));
                }
            }
        }
    }

    int placeOf(Flower blossom, int person) {
        return blossom.placeOf(persons[person]);
    }

    /** Pairs whoever an arc leads away from with whoever it leads to, as far as that one is concerned who it leads away from. */
    void pair(Flower top, int arc) {
        rebase(top, graph.tail(arc));
        partners[graph.tail(arc)] = arc;
    }

    private record Change(Flower flower, int person) {}

    /** Pairs people inside a flower anew, so that one of them is left for somebody outside, or nobody. */
    void rebase(Flower flower, int person) {
        Deque<Change> changes = new ArrayDeque<>();
        changes.add(new Change(flower, person));
        while (!changes.isEmpty()) {
            Change change = changes.remove();
            if (change.flower().isBlossom() && change.flower().base != change.person()) {
                changeRing(change.flower(), change.person(), changes);
            }
        }
    }

    private void changeRing(Flower blossom, int person, Deque<Change> changes) {
        int place = placeOf(blossom, person);
        changes.add(new Change(blossom.petal(place), person));
        boolean onwards = place % 2 == 1;
        for (int at = onwards ? place + 1 : 0; at < (onwards ? blossom.size() : place); at += 2) {
            int arc = blossom.arc(at);
            changes.add(new Change(blossom.petal(at), graph.tail(arc)));
            changes.add(new Change(blossom.petal((at + 1) % blossom.size()), graph.head(arc)));
            partners[graph.tail(arc)] = arc;
            partners[graph.head(arc)] = graph.back(arc);
        }
        blossom.beginAt(place);
        blossom.base = person;
    }

    /** Every blossom that costs something, with everybody in it. */
    List<PeerCertificate.OddSet> sets() {
        Deque<Flower> left = new ArrayDeque<>();
        for (Flower person : persons) {
            Flower top = top(person.base);
            if (top.first == person.base) {
                left.add(top);
            }
        }
        List<PeerCertificate.OddSet> sets = new ArrayList<>();
        while (!left.isEmpty()) {
            Flower flower = left.remove();
            if (flower.isBlossom() && flower.price > 0) {
                List<Integer> people = new ArrayList<>();
                people(flower, people::add);
                people.sort(null);
                sets.add(new PeerCertificate.OddSet(people, flower.price));
            }
            for (int place = 0; place < flower.size(); place++) {
                left.add(flower.petal(place));
            }
        }
        return sets;
    }
}
