package io.guildhall.membership.ao;

import io.guildhall.membership.Guest;
import io.guildhall.membership.JoinSource;
import io.guildhall.membership.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rows of memberships something waits of, as a condition for a statement. */
record WaitingCriteria(String criteria, List<Object> values, String order) {
    /** One kind alone. */
    static WaitingCriteria of(Waiting what, Instant now) {
        long latest = what.latest(now).toEpochMilli();
        String state = what.state().name();
        return switch (what) {
            case NEWCOMER ->
                new WaitingCriteria(
                        "MEMBER_STATE = ? AND JOINED_MS > ? AND JOINED_MS <= ? AND WELCOMED_MS IS NULL AND FACILITATOR = ? AND JOIN_SOURCE <> ?",
                        List.of(state, Waiting.newSince(now).toEpochMilli(), latest, false, JoinSource.FOUNDING.name()),
                        "JOINED_MS, ID");
            case GUEST ->
                new WaitingCriteria(
                        "MEMBER_STATE = ? AND GUEST_UNTIL_MS <= ?",
                        List.of(state, now.plus(Guest.NEAR).toEpochMilli()),
                        "GUEST_UNTIL_MS, ID");
            default ->
                new WaitingCriteria("MEMBER_STATE = ? AND SINCE_MS <= ?", List.of(state, latest), "SINCE_MS, ID");
        };
    }

    /** Every kind but requests. */
    static WaitingCriteria any(Instant now) {
        List<WaitingCriteria> each = Stream.of(Waiting.PROPOSAL, Waiting.LAPSING, Waiting.NEWCOMER, Waiting.GUEST)
                .map(what -> of(what, now))
                .toList();
        return new WaitingCriteria(
                each.stream().map(WaitingCriteria::criteria).collect(Collectors.joining(") OR (", "((", "))")),
                each.stream().flatMap(one -> one.values().stream()).toList(),
                "ID");
    }

    Object[] parameters() {
        return values.toArray();
    }

    /** What fills the condition behind another value. */
    Object[] after(Object before) {
        return Stream.concat(Stream.of(before), values.stream()).toArray();
    }
}
