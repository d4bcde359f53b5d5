package io.guildhall.mentoring.run;

import java.util.List;

/**
 * Whom a manager wants together and whom apart, as requests name them.
 *
 * @param together pairs of user keys or usernames
 */
public record WantedPins(List<Two> together, List<Two> apart) {
    /** How many of each may be wanted. */
    public static final int MOST = 2_000;

    /** Two people by key or username; which of them is named first says nothing. */
    public record Two(String one, String other) {}
}
