package io.guildhall.newcomer;

import io.guildhall.community.Community;
import io.guildhall.community.StepAct;
import io.guildhall.kernel.UserId;
import java.util.Set;

/** Port for the features above: how a first step counts for whoever did elsewhere what it asks for. */
public interface StepsTaken {
    /**
     * Counts an act as taken, as the system does: where it is a step of that community, and they are members who have not taken it. One audit entry for
     * each.
     *
     * @return how many it was counted for
     */
    int count(Community community, StepAct act, Set<UserId> who);
}
