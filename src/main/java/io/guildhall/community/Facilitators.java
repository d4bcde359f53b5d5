package io.guildhall.community;

import io.guildhall.kernel.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Port: who facilitates. Only those who can act: active members with the role. */
public interface Facilitators {
    /** The facilitators of many communities at once, by name; a community without any is missing. */
    Map<CommunityId, List<UserId>> facilitators(Collection<CommunityId> communities);
}
