package io.guildhall.review;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A facilitator hands a community on to somebody.
 *
 * @param id its number in the database
 * @param from who facilitates
 * @param to who was asked to
 * @param words what was written to them, plain, at most {@value #WORDS_MAX} characters; may be empty
 * @param endedAt when it was answered, taken back or lapsed; empty while it is open
 * @param page the host's number of the page that keeps it; empty where there is none
 */
public record HandOver(
        long id,
        CommunityId community,
        UserId from,
        UserId to,
        HandOverState state,
        String words,
        Checklist checklist,
        Instant startedAt,
        Optional<Instant> endedAt,
        OptionalLong page) {
    public static final int WORDS_MAX = 2_000;

    /** How long it waits for an answer. */
    static final Duration HOLDS = Duration.ofDays(30);

    /** When it lapses unless it is answered. */
    public Instant lapsesAt() {
        return startedAt.plus(HOLDS);
    }

    public boolean isOpen() {
        return state == HandOverState.OPEN;
    }

    /** Whether it is between these two. */
    boolean concerns(UserId user) {
        return from.equals(user) || to.equals(user);
    }

    HandOver with(Checklist other) {
        return new HandOver(id, community, from, to, state, words, other, startedAt, endedAt, page);
    }

    HandOver ended(HandOverState how, Instant at) {
        return new HandOver(id, community, from, to, how, words, checklist, startedAt, Optional.of(at), page);
    }

    HandOver keptOn(long made) {
        return new HandOver(
                id, community, from, to, state, words, checklist, startedAt, endedAt, OptionalLong.of(made));
    }
}
