package io.guildhall.membership;

import io.guildhall.kernel.SortName;
import java.util.Optional;

/** A membership that was read to be changed. Good for one transaction only. */
public interface MembershipRow {
    Membership value();

    /**
     * Writes everything that can change; person, community and number stay.
     *
     * @param name what the person is sorted by now
     */
    void save(Membership changed, SortName name);

    /** Who welcomed them since they last joined; empty where nobody did. */
    Optional<Welcome> welcome();

    /** Writes that alone. Who joins again is to be welcomed again. */
    void welcomed(Welcome welcome);
}
