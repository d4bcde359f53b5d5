package io.guildhall.contribution;

import java.util.Collection;
import java.util.List;

/** Port: what was written lately and was not counted yet. */
public interface ContributionLog {
    /** A line of the log. */
    record Line(long id, Contribution contribution) {}

    /** Adds a line. One insert into a table without a unique key, so that it cannot clash inside somebody else's transaction. */
    void add(Contribution contribution);

    /** The oldest lines after that number. One statement, walking by key. */
    List<Line> after(long id, int limit);

    /**
     * Takes lines out. Under the lock of their community, so that of two nodes only one gets each. Two statements for every {@code 500}.
     *
     * @return those that were still there
     */
    List<Line> take(Collection<Long> ids);
}
