package io.guildhall.ambition;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something a community wants to reach. It has no date and is assigned to nobody: with those it would be a project.
 *
 * @param id its number in the database
 * @param text one line of at most {@value #TEXT_MAX} characters
 * @param votes how many members stand behind it
 * @param endorsedBy the sponsor who backs it, if one does; that changes nothing about its state
 * @param changedAt when it came into its state
 * @param revision counts changes of the text, from 1; it is the ETag
 */
public record Ambition(
        long id,
        CommunityId community,
        String text,
        UserId author,
        AmbitionState state,
        int votes,
        Optional<UserId> endorsedBy,
        Instant proposedAt,
        Instant changedAt,
        int revision) {
    public static final int TEXT_MAX = 300;

    private static final TextRule TEXT = TextRule.neededLine("text", TEXT_MAX);

    /** What is wrong with a text that has been stripped. */
    static Optional<FieldError> problem(String text) {
        return TEXT.problem(text);
    }

    /** Whether more than its author and a friend stand behind it. */
    public boolean isShared() {
        return votes >= Adoption.LEAST;
    }

    Ambition worded(String other) {
        return new Ambition(
                id, community, other, author, state, votes, endorsedBy, proposedAt, changedAt, revision + 1);
    }

    Ambition withVotes(int counted) {
        return new Ambition(id, community, text, author, state, counted, endorsedBy, proposedAt, changedAt, revision);
    }

    Ambition in(AmbitionState other, Instant at) {
        return new Ambition(id, community, text, author, other, votes, endorsedBy, proposedAt, at, revision);
    }

    Ambition endorsed(UserId sponsor) {
        return new Ambition(
                id, community, text, author, state, votes, Optional.of(sponsor), proposedAt, changedAt, revision);
    }
}
