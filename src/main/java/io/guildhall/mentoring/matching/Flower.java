package io.guildhall.mentoring.matching;

/**
 * A person, or a blossom: an odd ring of persons and blossoms of which all but one are paired with a neighbour in the ring. The one that is not holds the
 * base, the person through whom the blossom is paired with somebody outside. Anybody in it can become the base, by pairing along the ring.
 */
final class Flower {
    private final Flower[] ring;

    /** From each of the ring to the next. */
    private final int[] arcs;

    /** Where the ring begins: with the one that holds the base. */
    private int begin;

    /** Its place among the ring of what it is within, as that was made. */
    private int slot;

    /** The blossom that it is in; itself where there is none. */
    Flower within = this;

    /** A shorter way to the outermost blossom around it, as far as it is known in this search; itself where it is outermost. */
    Flower towardsTop = this;

    /** Whether it was a blossom that is none any more. */
    boolean isOpened;

    int base;

    /** The arc that leads to it in the search; none where the search begins with it. */
    int reachedBy = PeerGraph.NO_ARC;

    /** Counted twice, as in the {@link PeerCertificate}; while a search has reached it, what makes that up with how far the search is. Of a blossom only. */
    long price;

    /** In which walk this was come by last. */
    int walk;

    /** The people in it, as a chain from the first to the last. */
    final int first;

    final int last;

    private Flower(Flower[] ring, int[] arcs, int base, int first, int last) {
        this.ring = ring;
        this.arcs = arcs;
        this.base = base;
        this.first = first;
        this.last = last;
    }

    static Flower person(int number) {
        return new Flower(new Flower[0], new int[0], number, number, number);
    }

    /** A blossom of a ring, of which the first holds the base. */
    static Flower blossom(Flower[] ring, int[] arcs) {
        Flower blossom = new Flower(ring, arcs, ring[0].base, ring[0].first, ring[ring.length - 1].last);
        for (int slot = 0; slot < ring.length; slot++) {
            ring[slot].slot = slot;
            ring[slot].within = blossom;
            ring[slot].towardsTop = blossom;
        }
        return blossom;
    }

    boolean isBlossom() {
        return ring.length > 0;
    }

    boolean isOutermost() {
        return within == this && !isOpened;
    }

    /** How many are in the ring: none in that of a person. */
    int size() {
        return ring.length;
    }

    /** One of the ring, from the one that holds the base; the second is paired with the third, the fourth with the fifth. */
    Flower petal(int place) {
        return ring[(begin + place) % ring.length];
    }

    /** The arc from one of the ring to the next. */
    int arc(int place) {
        return arcs[(begin + place) % ring.length];
    }

    /** Which of the ring holds a person. */
    int placeOf(Flower person) {
        Flower petal = person;
        while (petal.within != this) {
            petal = petal.within;
        }
        return (petal.slot - begin + ring.length) % ring.length;
    }

    /** Lets the ring begin with another of it. */
    void beginAt(int place) {
        begin = (begin + place) % ring.length;
    }

    /** Stands in no ring any more. */
    void leave() {
        within = this;
        towardsTop = this;
    }

    /** The outermost flower around it. */
    Flower top() {
        Flower at = this;
        while (at.towardsTop != at) {
            at.towardsTop = at.towardsTop.towardsTop;
            at = at.towardsTop;
        }
        return at;
    }
}
