package io.guildhall.site;

import io.guildhall.kernel.Chore;
import java.time.Instant;
import java.util.List;

/** Port: the last run of each job on each node. Whatever writes is called in a transaction, under the lock of the job. */
public interface JobRuns {
    /** All of them, the newest start first, at most 500. One statement. */
    List<JobRun> all();

    /** A job begins on a node; what was there of its run before goes, but for the trouble. */
    void begin(Job job, String node, String version, Instant at);

    /** It is over. Nothing where it never began. */
    void end(Job job, String node, Chore.Result result, Instant at);

    /** Forgets what began before a time: nodes that are no more. @return how many runs there were */
    int forgetBefore(Instant time);
}
