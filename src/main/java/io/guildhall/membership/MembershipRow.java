package io.guildhall.membership;

import io.guildhall.kernel.SortName;

/** A membership that was read to be changed. Good for one transaction only. */
public interface MembershipRow {
    Membership value();

    /**
     * Writes everything that can change; person, community and number stay.
     *
     * @param name what the person is sorted by now
     */
    void save(Membership changed, SortName name);
}
