package io.guildhall.site;

import io.guildhall.kernel.Gauge;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the app does.
 *
 * @param node the node that answers
 * @param version the version of the app there
 * @param schema the version that changed tables last
 * @param jobs each job, in the order of {@link Job}
 * @param readings the figures of all features
 * @param off the features that this host cannot carry
 * @param others nodes on which another version of the app ran a job within a week
 */
public record HealthReport(
        String node,
        String version,
        String schema,
        List<JobState> jobs,
        List<Gauge.Reading> readings,
        List<FeatureState> off,
        List<OtherNode> others) {
    public HealthReport {
        jobs = List.copyOf(jobs);
        readings = List.copyOf(readings);
        off = List.copyOf(off);
        others = List.copyOf(others);
    }

    /** A node with another version of the app. */
    public record OtherNode(String node, String version) {}

    /**
     * A job.
     *
     * @param last its last run on whichever node; empty where it never ran
     * @param state how that run stands
     * @param runs its last run on each node, the newest first
     * @param next when the host starts it next
     */
    public record JobState(
            Job job, Optional<JobRun> last, Optional<JobRun.State> state, List<JobRun> runs, Instant next) {
        public JobState {
            runs = List.copyOf(runs);
        }

        /** What went wrong last, on whichever node. */
        public Optional<JobRun.Trouble> trouble() {
            return runs.stream().flatMap(run -> run.trouble().stream()).max(Comparator.comparing(JobRun.Trouble::at));
        }

        /** Where it ran lately. */
        public Set<String> nodes() {
            Set<String> nodes = new TreeSet<>();
            runs.forEach(run -> nodes.add(run.node()));
            return nodes;
        }
    }
}
