package io.guildhall.community;

import java.time.Instant;
import java.util.List;

/** Port: the words that communities are about, which the whole site shares, and which community has which. */
public interface Topics {
    /**
     * Makes these the topics of a community and no others; a word that nobody used before joins those of the site. Inside a transaction,
     * under the lock of all topics. One statement for each that begins or ends, and one more for each new word.
     *
     * @return the same topics in the same order, as the site writes them
     */
    List<String> put(CommunityId community, List<String> labels, Instant at);

    /** Words of the site that begin so, in any case of letters, by name; those that are put aside are left out. */
    List<String> beginning(String prefix, int limit);
}
