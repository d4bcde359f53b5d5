package io.guildhall.community;

import java.util.List;

/** Port: the words that communities are about, which the whole site shares. Which community has which stands with the community. */
public interface Topics {
    /** How many words may join those of the site at once: a change costs the same few statements however many topics it brings. */
    int NEW_AT_ONCE = 3;

    /**
     * The same topics in the same order, as the site writes them. The first {@value #NEW_AT_ONCE} that nobody used before join the words of
     * the site, the others when somebody uses them again. Inside a transaction, under the lock of all topics. One statement, and one for each
     * word that joins.
     */
    List<String> shared(List<String> labels);

    /** Words of the site that begin so, in any case of letters, by name; those that are put aside are left out. */
    List<String> beginning(String prefix, int limit);
}
