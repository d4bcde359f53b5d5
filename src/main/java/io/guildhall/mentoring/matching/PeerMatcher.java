package io.guildhall.mentoring.matching;

import io.guildhall.mentoring.matching.Flower.Reach;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Pairs people so that what all pairs are worth together is most: the maximum weight matching of a general graph, by blossoms and prices (J. Edmonds,
 * "Maximum matching and a polyhedron with 0,1-vertices", 1965; the arrangement in searches after Z. Galil, "Efficient algorithms for finding maximum
 * matching in graphs", 1986). At most one search for each pair; a search looks at every arc once, and again for each blossom that it makes or opens.
 *
 * <p>A search starts from everybody without a partner and grows trees along arcs without slack. Prices move by the least step that takes the slack of
 * one more arc away, until two trees meet, so that there can be one pair more, or until those without a partner cost nothing: then nothing better exists.
 */
final class PeerMatcher {
    private final PeerGraph graph;
    private final Flower[] persons;

    /** The outermost flower that somebody is in. */
    private final Flower[] tops;

    private final Set<Flower> outermost = new LinkedHashSet<>();

    /** The arc to somebody's partner. */
    private final int[] partners;

    private final Deque<Integer> toLookAt = new ArrayDeque<>();

    private PeerMatcher(PeerGraph graph) {
        this.graph = graph;
        persons = new Flower[graph.people()];
        Arrays.setAll(persons, person -> Flower.person(person, graph.mostWorth()));
        tops = persons.clone();
        outermost.addAll(Arrays.asList(persons));
        partners = new int[graph.people()];
        Arrays.fill(partners, Flower.NO_ARC);
    }

    /** The best pairs, with what proves it. */
    static PeerMatching match(PeerGraph graph) {
        PeerMatcher matcher = new PeerMatcher(graph);
        while (matcher.formsOneMore()) {
            matcher.openFreeBlossoms();
        }
        return matcher.result();
    }

    private PeerMatching result() {
        List<OptionalInt> chosen = Arrays.stream(partners)
                .mapToObj(arc -> arc == Flower.NO_ARC ? OptionalInt.empty() : OptionalInt.of(graph.head(arc)))
                .toList();
        List<Long> prices = Arrays.stream(persons).map(person -> person.price).toList();
        List<PeerCertificate.OddSet> sets = new ArrayList<>();
        outermost.forEach(top -> collect(top, sets));
        return new PeerMatching(chosen, new PeerCertificate(prices, sets));
    }

    private static void collect(Flower flower, List<PeerCertificate.OddSet> sets) {
        if (flower.price > 0 && flower.isBlossom()) {
            List<Integer> people = new ArrayList<>();
            flower.people(people::add);
            Collections.sort(people);
            sets.add(new PeerCertificate.OddSet(people, flower.price));
        }
        flower.ring().forEach(petal -> collect(petal, sets));
    }

    /** One search; whether there is one pair more after it. */
    private boolean formsOneMore() {
        toLookAt.clear();
        outermost.forEach(Flower::forget);
        outermost.stream().filter(this::isAlone).forEach(top -> reachEvenly(top, Flower.NO_ARC));
        while (true) {
            while (!toLookAt.isEmpty()) {
                if (meetsBeside(toLookAt.remove())) {
                    return true;
                }
            }
            Optional<Step> step = leastStep();
            if (step.isEmpty()) {
                return false;
            }
            movePrices(step.get().by());
            if (step.get().at().reach == Reach.ODD) {
                open(step.get().at());
            } else if (meets(step.get().at().nearest)) {
                return true;
            } else {
                step.get().at().nearest = Flower.NO_ARC;
            }
        }
    }

    private boolean isAlone(Flower top) {
        return partners[top.base] == Flower.NO_ARC;
    }

    private void reachEvenly(Flower top, int arc) {
        top.reach = Reach.EVEN;
        top.reachedBy = arc;
        top.nearest = Flower.NO_ARC;
        top.people(toLookAt::add);
    }

    private void reachOddly(Flower top, int arc) {
        top.reach = Reach.ODD;
        top.reachedBy = arc;
        top.nearest = Flower.NO_ARC;
        int toPartner = partners[top.base];
        reachEvenly(tops[graph.head(toPartner)], toPartner);
    }

    /** Follows what leads away from somebody reached evenly; whether another tree was met. */
    private boolean meetsBeside(int person) {
        for (int arc : graph.out(person)) {
            if (slack(arc) > 0 || tops[graph.head(arc)] == tops[person]) {
                remember(arc);
            } else if (meets(arc)) {
                return true;
            }
        }
        return false;
    }

    private void remember(int arc) {
        Flower from = tops[graph.tail(arc)];
        Flower to = tops[graph.head(arc)];
        if (from == to || to.reach == Reach.ODD) {
            return;
        }
        Flower keeper = to.reach == Reach.EVEN ? from : to;
        if (keeper.nearest == Flower.NO_ARC || slack(arc) < slack(keeper.nearest)) {
            keeper.nearest = arc;
        }
    }

    /** Goes along an arc without slack from where the search is; whether it met another tree, so that there is one pair more. */
    private boolean meets(int arc) {
        Flower from = tops[graph.tail(arc)];
        Flower to = tops[graph.head(arc)];
        if (to.reach == Reach.NOT) {
            reachOddly(to, arc);
        } else if (to.reach == Reach.EVEN && from != to) {
            Optional<Flower> joint = joint(from, to);
            if (joint.isEmpty()) {
                pairAlong(arc);
                pairAlong(PeerGraph.back(arc));
                return true;
            }
            close(arc, joint.get());
        }
        return false;
    }

    /** Where two branches of the same tree part. */
    private Optional<Flower> joint(Flower one, Flower other) {
        Set<Flower> seen = new HashSet<>();
        for (Optional<Flower> at = Optional.of(one); at.isPresent(); at = before(at.get())) {
            seen.add(at.get());
        }
        Optional<Flower> at = Optional.of(other);
        while (at.isPresent() && !seen.contains(at.get())) {
            at = before(at.get());
        }
        return at;
    }

    private Optional<Flower> before(Flower reached) {
        return reached.reachedBy == Flower.NO_ARC ? Optional.empty() : Optional.of(tops[graph.tail(reached.reachedBy)]);
    }

    /** Makes a blossom of what an arc closes to a ring. */
    private void close(int arc, Flower joint) {
        Deque<Flower> ring = new ArrayDeque<>();
        Deque<Integer> arcs = new ArrayDeque<>();
        arcs.add(arc);
        for (Flower at = tops[graph.tail(arc)]; at != joint; at = before(at).orElseThrow()) {
            ring.addFirst(at);
            arcs.addFirst(at.reachedBy);
        }
        ring.addFirst(joint);
        for (Flower at = tops[graph.head(arc)]; at != joint; at = before(at).orElseThrow()) {
            ring.addLast(at);
            arcs.addLast(PeerGraph.back(at.reachedBy));
        }
        Flower blossom = Flower.blossom(
                List.copyOf(ring), arcs.stream().mapToInt(Integer::intValue).toArray());
        outermost.removeAll(blossom.ring());
        setTop(blossom);
        reachEvenly(blossom, joint.reachedBy);
    }

    private void setTop(Flower top) {
        outermost.add(top);
        top.people(person -> tops[person] = top);
    }

    /** Pairs whoever the arc leads away from with whoever it leads to, and along the branch behind it everybody anew. */
    private void pairAlong(int arc) {
        int next = arc;
        while (true) {
            Flower even = tops[graph.tail(next)];
            int before = even.reachedBy;
            rebase(even, graph.tail(next));
            partners[graph.tail(next)] = next;
            if (before == Flower.NO_ARC) {
                return;
            }
            Flower odd = tops[graph.tail(before)];
            next = odd.reachedBy;
            rebase(odd, graph.head(next));
            partners[graph.head(next)] = PeerGraph.back(next);
        }
    }

    /** Pairs people inside a flower anew, so that one of them is left for somebody outside. */
    private void rebase(Flower flower, int person) {
        if (flower.isBlossom()) {
            int place = flower.placeOf(persons[person]);
            rebase(flower.ring().get(place), person);
            boolean onwards = place % 2 == 1;
            for (int at = onwards ? place + 1 : 0; at < (onwards ? flower.ring().size() : place); at += 2) {
                pairNeighbours(flower, at);
            }
            flower.beginAt(place);
            flower.base = person;
        }
    }

    private void pairNeighbours(Flower blossom, int place) {
        int arc = blossom.arc(place);
        List<Flower> ring = blossom.ring();
        rebase(ring.get(place), graph.tail(arc));
        rebase(ring.get((place + 1) % ring.size()), graph.head(arc));
        partners[graph.tail(arc)] = arc;
        partners[graph.head(arc)] = PeerGraph.back(arc);
    }

    /** Opens a blossom reached oddly that costs nothing any more. The search goes on through it on the way of even length to its base. */
    private void open(Flower blossom) {
        List<Flower> ring = blossom.ring();
        int into = blossom.reachedBy;
        int place = blossom.placeOf(persons[graph.head(into)]);
        int step = place % 2 == 1 ? 1 : -1;
        dissolve(blossom);
        int arc = into;
        while (true) {
            ring.get(place).reach = Reach.ODD;
            ring.get(place).reachedBy = arc;
            if (place == 0) {
                break;
            }
            int even = (place + step) % ring.size();
            reachEvenly(ring.get(even), arcBetween(blossom, place, step));
            arc = arcBetween(blossom, even, step);
            place = (even + step) % ring.size();
        }
        ring.stream()
                .filter(petal -> petal.reach == Reach.NOT)
                .forEach(petal -> petal.people(this::rememberWhatLeadsTo));
    }

    private static int arcBetween(Flower blossom, int place, int step) {
        return step == 1 ? blossom.arc(place) : PeerGraph.back(blossom.arc(place - 1));
    }

    private void rememberWhatLeadsTo(int person) {
        for (int arc : graph.out(person)) {
            if (tops[graph.head(arc)].reach == Reach.EVEN) {
                remember(PeerGraph.back(arc));
            }
        }
    }

    private void dissolve(Flower blossom) {
        outermost.remove(blossom);
        for (Flower petal : blossom.ring()) {
            petal.leave();
            petal.forget();
            setTop(petal);
        }
    }

    private void openFreeBlossoms() {
        Deque<Flower> left = new ArrayDeque<>(outermost);
        while (!left.isEmpty()) {
            Flower top = left.remove();
            if (top.isBlossom() && top.price == 0) {
                dissolve(top);
                left.addAll(top.ring());
            }
        }
    }

    /** By how much prices move, and at which flower something is found then: its nearest arc has no slack, or the blossom costs nothing. */
    private record Step(long by, Flower at) {}

    /** The least step; none where those without a partner cost nothing before. */
    private Optional<Step> leastStep() {
        long most = outermost.stream()
                .filter(this::isAlone)
                .mapToLong(top -> persons[top.base].price)
                .findFirst()
                .orElse(0);
        Optional<Step> least = Optional.empty();
        for (Flower top : outermost) {
            long by = stepAt(top);
            if (by < most) {
                most = by;
                least = Optional.of(new Step(by, top));
            }
        }
        if (least.isEmpty()) {
            movePrices(most);
        }
        return least;
    }

    private long stepAt(Flower top) {
        if (top.reach == Reach.ODD) {
            return top.isBlossom() ? top.price / 2 : Long.MAX_VALUE;
        } else if (top.nearest == Flower.NO_ARC) {
            return Long.MAX_VALUE;
        } else {
            return top.reach == Reach.EVEN ? slack(top.nearest) / 2 : slack(top.nearest);
        }
    }

    private void movePrices(long by) {
        for (Flower top : outermost) {
            int sign = top.reach == Reach.EVEN ? 1 : top.reach == Reach.ODD ? -1 : 0;
            if (sign != 0) {
                top.people(person -> persons[person].price -= sign * by);
                if (top.isBlossom()) {
                    top.price += 2 * sign * by;
                }
            }
        }
    }

    private long slack(int arc) {
        return persons[graph.tail(arc)].price + persons[graph.head(arc)].price - 2 * graph.worth(arc);
    }
}
