package io.guildhall.membership;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.List;

/** Port: who did something in a community lately, answered by whatever feature knows. */
public interface LatelyActive {
    /** People who did something there in the thirteen weeks before now, members or not, whoever did most first. One statement. */
    List<UserId> mostActive(CommunityId community, Instant now, int limit);
}
