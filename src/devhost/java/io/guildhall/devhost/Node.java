package io.guildhall.devhost;

/**
 * One of the hosts that share a database, as a node of a Confluence Data Center does.
 *
 * @param number from 1 on
 * @param of how many there are, {@value #MOST} at most
 */
public record Node(int number, int of) {
    /** A host that shares its database with nobody. */
    public static final Node ALONE = new Node(1, 1);

    /** More hosts on one machine are not asked for. */
    static final int MOST = 4;

    /** @throws IllegalArgumentException for a number that is not among them */
    public Node {
        if (of < 1 || of > MOST || number < 1 || number > of) {
            throw new IllegalArgumentException("no node " + number + " of " + of);
        }
    }

    /** {@code node1}, {@code node2} … */
    public String name() {
        return "node" + number;
    }

    /** Whether there is no other one. */
    public boolean isAlone() {
        return of == 1;
    }

    /** Whether it is the one that starts before all others. */
    boolean isFirst() {
        return number == 1;
    }
}
