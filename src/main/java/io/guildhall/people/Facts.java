package io.guildhall.people;

import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the organisation says of somebody: it comes in a file that an administrator brings.
 *
 * @param department empty for none
 * @param site where they work; empty for none
 * @param seniority from 0, newest, to 9
 * @param manager their line manager; nobody manages themselves, in however many steps
 * @param at when it was brought last
 */
public record Facts(
        UserId person, String department, String site, OptionalInt seniority, Optional<UserId> manager, Instant at) {
    /** How many characters department and site have at most. */
    public static final int TEXT_MAX = 100;

    /** The highest seniority. */
    public static final int SENIORITY_MAX = 9;

    /** Somebody of whom nothing is said yet. */
    static Facts nothing(UserId person, Instant at) {
        return new Facts(person, "", "", OptionalInt.empty(), Optional.empty(), at);
    }

    /** The same, said at another time. */
    Facts at(Instant other) {
        return new Facts(person, department, site, seniority, manager, other);
    }

    /** The same with another manager. */
    Facts under(Optional<UserId> other) {
        return new Facts(person, department, site, seniority, other, at);
    }
}
