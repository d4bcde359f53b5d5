package io.guildhall.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Chore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What all {@link JobRuns} do. */
public abstract class JobRunsContract {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123Z");

    protected abstract JobRuns runs();

    @Test
    void before_anything_ran_there_is_nothing() {
        assertThat(runs().all()).isEmpty();

        runs().end(Job.NOTICES, "one", new Chore.Result(1, List.of()), NOON);
        assertThat(runs().all()).as("an end without a beginning").isEmpty();
    }

    @Test
    void a_run_goes_on_until_it_ends_and_the_next_one_takes_its_place() {
        runs().begin(Job.NOTICES, "one", "0.1", NOON);
        assertThat(runs().all())
                .containsExactly(new JobRun("NOTICES", "one", "0.1", NOON, Optional.empty(), 0, Optional.empty()));

        runs().end(Job.NOTICES, "one", new Chore.Result(7, List.of()), NOON.plusSeconds(5));
        assertThat(runs().all())
                .containsExactly(new JobRun(
                        "NOTICES", "one", "0.1", NOON, Optional.of(NOON.plusSeconds(5)), 7, Optional.empty()));

        runs().begin(Job.NOTICES, "one", "0.2", NOON.plusSeconds(60));
        assertThat(runs().all())
                .containsExactly(new JobRun(
                        "NOTICES", "one", "0.2", NOON.plusSeconds(60), Optional.empty(), 0, Optional.empty()));
    }

    @Test
    void the_last_trouble_stays_when_later_runs_have_none() {
        runs().begin(Job.NOTICES, "one", "0.1", NOON);
        runs().end(Job.NOTICES, "one", new Chore.Result(0, List.of("a", "b" + "ü".repeat(500))), NOON.plusSeconds(1));
        runs().begin(Job.NOTICES, "one", "0.1", NOON.plusSeconds(60));
        runs().end(Job.NOTICES, "one", new Chore.Result(2, List.of()), NOON.plusSeconds(61));

        JobRun.Trouble kept = runs().all().get(0).trouble().orElseThrow();
        assertThat(kept.at()).isEqualTo(NOON.plusSeconds(1));
        assertThat(kept.text()).startsWith("a; bü").hasSize(JobRun.Trouble.TEXT_MAX);
        assertThat(runs().all().get(0).done()).isEqualTo(2);
    }

    @Test
    void each_node_has_its_own_and_the_newest_comes_first() {
        runs().begin(Job.NOTICES, "one", "0.1", NOON);
        runs().begin(Job.NOTICES, "x".repeat(ThisNode.NAME_MAX), "0.2", NOON.plusSeconds(1));
        runs().begin(Job.WAITING, "one", "0.1", NOON.plusSeconds(2));

        assertThat(runs().all())
                .extracting(JobRun::job, run -> run.node().charAt(0))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("WAITING", 'o'),
                        org.assertj.core.groups.Tuple.tuple("NOTICES", 'x'),
                        org.assertj.core.groups.Tuple.tuple("NOTICES", 'o'));
    }

    @Test
    void nodes_that_are_no_more_are_forgotten() {
        runs().begin(Job.NOTICES, "gone", "0.1", NOON);
        runs().begin(Job.NOTICES, "one", "0.1", NOON.plusSeconds(1));

        assertThat(runs().forgetBefore(NOON.plusSeconds(1))).isEqualTo(1);
        assertThat(runs().forgetBefore(NOON.plusSeconds(1))).isZero();
        assertThat(runs().all()).extracting(JobRun::node).containsExactly("one");
    }
}
