package io.guildhall.membership;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.util.List;

/** Port: who did something in a community lately, answered by whatever feature knows. */
public interface LatelyActive {
    /** People who did something there, members or not, whoever did so last first. One statement. */
    List<UserId> latest(CommunityId community, int limit);
}
