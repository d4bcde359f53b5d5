package io.guildhall.mentoring.matching;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A person, or a blossom: an odd ring of persons and blossoms of which all but one are paired with a neighbour in the ring. The one that is not holds the
 * base, the person through whom the blossom is paired with somebody outside. Anybody in it can become the base, by pairing along the ring.
 */
final class Flower {
    /** Where a flower stands in the search: not reached, or an even or odd number of steps from somebody without a partner. */
    enum Reach {
        NOT,
        EVEN,
        ODD
    }

    /** In the place of an arc where there is none. */
    static final int NO_ARC = -1;

    /** The ring, from the one that holds the base; the second is paired with the third, the fourth with the fifth. Empty for a person. */
    private List<Flower> ring;

    /** From each of the ring to the next. */
    private int[] arcs;

    private Optional<Flower> within = Optional.empty();

    int base;
    Reach reach = Reach.NOT;

    /** The arc that leads to it in the search; none where the search begins with it. */
    int reachedBy = NO_ARC;

    /** Counted twice, as in the {@link PeerCertificate}. */
    long price;

    /** The arc of least slack that leads to it, or away from it if it was reached evenly; as far as the search has seen. */
    int nearest = NO_ARC;

    private Flower(int base, List<Flower> ring, int[] arcs) {
        this.base = base;
        this.ring = ring;
        this.arcs = arcs;
    }

    static Flower person(int number, long price) {
        Flower person = new Flower(number, List.of(), new int[0]);
        person.price = price;
        return person;
    }

    static Flower blossom(List<Flower> ring, int[] arcs) {
        Flower blossom = new Flower(ring.get(0).base, ring, arcs);
        ring.forEach(petal -> petal.within = Optional.of(blossom));
        return blossom;
    }

    boolean isBlossom() {
        return !ring.isEmpty();
    }

    List<Flower> ring() {
        return ring;
    }

    /** The arc from one of the ring to the next. */
    int arc(int place) {
        return arcs[place];
    }

    /** Which of the ring holds a person. */
    int placeOf(Flower person) {
        Flower petal = person;
        while (petal.within.orElseThrow() != this) {
            petal = petal.within.orElseThrow();
        }
        return ring.indexOf(petal);
    }

    /** Lets the ring begin with another of it. */
    void beginAt(int place) {
        List<Flower> others = ring;
        int[] before = arcs;
        ring = Stream.concat(others.stream().skip(place), others.stream().limit(place))
                .toList();
        arcs = IntStream.range(0, before.length)
                .map(at -> before[(at + place) % before.length])
                .toArray();
    }

    /** Stands in no ring any more. */
    void leave() {
        within = Optional.empty();
    }

    void forget() {
        reach = Reach.NOT;
        reachedBy = NO_ARC;
        nearest = NO_ARC;
    }

    /** Every person in it. */
    void people(IntConsumer each) {
        if (isBlossom()) {
            ring.forEach(petal -> petal.people(each));
        } else {
            each.accept(base);
        }
    }
}
