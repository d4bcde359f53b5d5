package io.guildhall.community;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who comes in besides by the join policy.
 *
 * @param cap how many members there may be; empty for any number
 * @param membersPropose whether members may propose people, whom facilitators then invite
 * @param group the directory group whose people become members by themselves; empty for none
 */
public record Admission(OptionalInt cap, boolean membersPropose, Optional<String> group) {
    /** As a community begins: no cap, no proposals, no group. */
    public static Admission plain() {
        return new Admission(OptionalInt.empty(), false, Optional.empty());
    }
}
