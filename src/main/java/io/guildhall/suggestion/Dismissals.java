package io.guildhall.suggestion;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** Port: what is not to be suggested again. */
public interface Dismissals {
    /** Those of several people who do not fit into a community. One statement for every 500. */
    Set<UserId> notFitting(CommunityId community, Collection<UserId> people);

    /** What somebody does not want to have suggested; not where others found that they do not fit. One statement. */
    Set<Dismissal> of(UserId user);

    /**
     * Keeps one; inside a transaction, under a lock of its person. Two statements.
     *
     * @return whether it was not kept yet
     */
    boolean add(Dismissal dismissal, Instant at);

    /**
     * Forgets one; inside a transaction. One statement.
     *
     * @return whether it was kept
     */
    boolean remove(Dismissal dismissal);
}
