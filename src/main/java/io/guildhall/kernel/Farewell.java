package io.guildhall.kernel;

import java.util.List;

/**
 * Port: ends what still goes on with a person who goes for good, as the rules of a feature have it: places, roles, requests. One bean for each
 * feature that has such things; what is left after it are rows, which {@link PersonalData} takes the person out of.
 */
public interface Farewell {
    /** What would end, as it is now. Never writes. */
    List<Ending> endings(UserId person);

    /**
     * Ends it, by the system, outside any transaction, so that it may take the locks of communities. Called again after a break, it finds less
     * to do.
     */
    void end(UserId person);

    /**
     * Something that would end.
     *
     * @param what which sort: the end of {@code guildhall.privacy.ending.<what>}, a text that may name {@code {0}} the community
     * @param community what it is called
     */
    record Ending(String what, String community) {}
}
