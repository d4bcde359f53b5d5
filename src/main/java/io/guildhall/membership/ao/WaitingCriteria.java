package io.guildhall.membership.ao;

import io.guildhall.membership.JoinSource;
import io.guildhall.membership.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rows of memberships something waits of, as a condition for a statement. */
record WaitingCriteria(String criteria, List<Object> values) {
    /** One kind alone. */
    static WaitingCriteria of(Waiting what, Instant now) {
        long latest = what.latest(now).toEpochMilli();
        String state = what.state().name();
        return what == Waiting.NEWCOMER
                ? new WaitingCriteria(
                        "MEMBER_STATE = ? AND JOINED_MS > ? AND JOINED_MS <= ? AND WELCOMED_MS IS NULL AND FACILITATOR = ? AND JOIN_SOURCE <> ?",
                        List.of(state, Waiting.newSince(now).toEpochMilli(), latest, false, JoinSource.FOUNDING.name()))
                : new WaitingCriteria("MEMBER_STATE = ? AND SINCE_MS <= ?", List.of(state, latest));
    }

    /** Every kind but requests. */
    static WaitingCriteria any(Instant now) {
        List<WaitingCriteria> each = Stream.of(Waiting.PROPOSAL, Waiting.LAPSING, Waiting.NEWCOMER)
                .map(what -> of(what, now))
                .toList();
        return new WaitingCriteria(
                each.stream().map(WaitingCriteria::criteria).collect(Collectors.joining(") OR (", "((", "))")),
                each.stream().flatMap(one -> one.values().stream()).toList());
    }

    Object[] parameters() {
        return values.toArray();
    }

    /** What fills the condition behind another value. */
    Object[] after(Object before) {
        return Stream.concat(Stream.of(before), values.stream()).toArray();
    }
}
