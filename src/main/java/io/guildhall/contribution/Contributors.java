package io.guildhall.contribution;

import io.guildhall.community.CommunityId;
import io.guildhall.membership.LatelyActive;
import java.time.Instant;
import java.util.Collection;
import java.util.OptionalInt;

/** Port: who wrote something in a community, in one row for each person, for ever. To be changed under the community's lock. */
public interface Contributors extends LatelyActive {
    /** Keeps people. Whoever has a row already keeps the first time and its days; the last time moves on, and never back. */
    void keep(Collection<Contributor> contributors);

    /** How many people of a community wrote something after that moment. One statement. */
    int countSince(CommunityId community, Instant then);

    /**
     * The median of the days that people needed who wrote something for the first time after that moment. At most two statements.
     *
     * @param peopleMin from so many people on; empty for fewer
     */
    OptionalInt medianDays(CommunityId community, Instant then, int peopleMin);
}
