package io.guildhall.proposal;

import io.guildhall.membership.Sighting;
import java.util.List;

/**
 * A community that is about something like what is proposed, as the viewer sees it.
 *
 * @param topics those that both have
 */
public record SimilarCommunity(Sighting sighting, Way way, List<String> topics) {
    public SimilarCommunity {
        topics = List.copyOf(topics);
    }

    /** How the viewer could come into it. */
    public enum Way {
        /** They are in it. */
        MEMBER,
        JOIN,
        ASK,
        /** They wait for an answer, or may not come in now. */
        NONE
    }
}
