package io.guildhall.community;

/**
 * How many people a community has, each number set from a count under its lock, never added to.
 *
 * @param members those who are active
 * @param waiting requests that wait for an answer
 * @param guests those of the members who are guests
 * @param turnout how many wrote something, counted from time to time
 */
public record Counted(int members, int waiting, int guests, Turnout turnout) {
    /** Of a community that was just founded with so many members. */
    public static Counted founded(int members) {
        return new Counted(members, 0, 0, Turnout.none());
    }
}
