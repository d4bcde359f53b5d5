package io.guildhall.newcomer;

import io.guildhall.community.CommunityId;
import java.util.Optional;

/** Port: who offers newcomers somebody that knows the place. Answered by the feature that pairs people. */
public interface Buddies {
    /**
     * The number of the programme in which newcomers of a community find their buddy; empty where nobody offers one now. No statement; one where nothing
     * is known that is fresh, however many communities are asked for.
     */
    Optional<String> programme(CommunityId community);
}
