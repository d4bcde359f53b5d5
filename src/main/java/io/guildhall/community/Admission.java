package io.guildhall.community;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who comes in besides by the join policy.
 *
 * @param cap how many members there may be; empty for any number
 * @param membersPropose whether members may propose people, whom facilitators then invite
 * @param group the directory group whose people become members by themselves; empty for none
 * @param confidential whether only administrators bring in guests, and nobody outside is told of the community, whatever its listing
 */
public record Admission(OptionalInt cap, boolean membersPropose, Optional<String> group, boolean confidential) {
    /** That of a community that is not confidential. */
    public Admission(OptionalInt cap, boolean membersPropose, Optional<String> group) {
        this(cap, membersPropose, group, false);
    }

    /** As a community begins: no cap, no proposals, no group. */
    public static Admission plain() {
        return new Admission(OptionalInt.empty(), false, Optional.empty());
    }

    /** The same, confidential or not. */
    public Admission confidential(boolean so) {
        return new Admission(cap, membersPropose, group, so);
    }
}
