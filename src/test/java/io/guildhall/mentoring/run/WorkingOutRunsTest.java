package io.guildhall.mentoring.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.AuditEntry;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Pillar;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Runs are worked out in the background, whatever becomes of the node. */
class WorkingOutRunsTest {
    private final Matches matches = Matches.inMemory(Matches.pairs());

    private static List<String> acts(Matches matches) {
        return matches.garden.room.guild.audit.latest(50).stream()
                .map(AuditEntry::act)
                .filter(act -> act.startsWith("mentoring.run"))
                .toList();
    }

    @Test
    void a_run_becomes_a_draft_of_which_those_hear_who_manage() {
        Run asked = matches.asked();
        assertThat(asked.state()).isEqualTo(RunState.COMPUTING);
        assertThat(asked.progress()).isEqualTo(Progress.NONE);

        matches.garden.room.guild.clock.goOn(Duration.ofSeconds(3));
        matches.work();

        Run draft = matches.now(asked);
        assertThat(draft.state()).isEqualTo(RunState.DRAFT);
        assertThat(draft.since()).isEqualTo(matches.garden.room.guild.clock.instant());
        assertThat(draft.result().orElseThrow().pairs()).isEqualTo(3);
        assertThat(draft.stamp().orElseThrow().seed()).isEqualTo(draft.seed());
        assertThat(matches.runs.proposals(draft.id(), 0, 9)).hasSize(3);
        assertThat(matches.runs.unmatched(draft.id(), 0, 9)).hasSize(1);
        assertThat(matches.runs.paper(draft.id(), Runs.Paper.CERTIFICATE)).isPresent();
        assertThat(matches.runs
                        .paper(draft.id(), Runs.Paper.PEOPLE)
                        .map(Likeness::parse)
                        .orElseThrow())
                .hasSize(6);
        assertThat(acts(matches)).containsExactly("mentoring.run-ready", "mentoring.run-asked");
        assertThat(matches.garden.news("frida")).anyMatch(news -> news.contains("run-ready"));
        assertThat(matches.garden.news("mia")).noneMatch(news -> news.contains("run-ready"));
        assertThat(matches.chore.run().done()).as("nothing is left to do").isZero();
    }

    @Test
    void the_job_takes_up_what_the_background_lost() {
        Run asked = matches.asked();
        matches.waiting.clear();

        assertThat(matches.chore.run().done()).isEqualTo(1);

        assertThat(matches.now(asked).state()).isEqualTo(RunState.DRAFT);
        assertThat(acts(matches)).containsOnlyOnce("mentoring.run-ready");
    }

    @Test
    void how_far_it_is_is_written_at_each_step_and_once_a_second_in_it() {
        Run asked = matches.asked();
        List<Progress> written = new ArrayList<>();
        matches.computing = (crowd, pins, seed, now, watch) -> {
            for (int done = 0; done < 5; done++) {
                watch.at(RunStep.WEIGHING, done, 5);
                written.add(matches.now(asked).progress());
                matches.garden.room.guild.clock.goOn(Duration.ofMillis(500));
            }
            return Computation.of(crowd, pins, seed, now, watch);
        };

        matches.work();

        assertThat(written)
                .containsExactly(
                        new Progress(RunStep.WEIGHING, 0, 5),
                        new Progress(RunStep.WEIGHING, 0, 5),
                        new Progress(RunStep.WEIGHING, 2, 5),
                        new Progress(RunStep.WEIGHING, 2, 5),
                        new Progress(RunStep.WEIGHING, 4, 5));
        assertThat(matches.now(asked).progress().step()).isEqualTo(RunStep.SAVING);
    }

    @Test
    void one_that_is_stopped_ends_at_its_next_step_and_leaves_nothing() {
        Run asked = matches.asked();
        matches.computing = (crowd, pins, seed, now, watch) -> {
            assertThat(matches.service
                            .discard(matches.garden.person("frida"), asked.id())
                            .result())
                    .isPresent();
            matches.garden.room.guild.clock.goOn(Duration.ofSeconds(2));
            return Computation.of(crowd, pins, seed, now, watch);
        };

        matches.work();

        assertThat(matches.now(asked).state()).isEqualTo(RunState.CANCELLED);
        assertThat(matches.runs.proposals(asked.id(), 0, 9)).isEmpty();
        assertThat(matches.runs.paper(asked.id(), Runs.Paper.PEOPLE)).isEmpty();
        assertThat(acts(matches)).containsExactly("mentoring.run-cancelled", "mentoring.run-asked");
        assertThat(matches.chore.run().done()).isZero();
    }

    @Test
    void one_that_breaks_is_failed_once_and_named_by_its_error() {
        Run asked = matches.asked();
        matches.computing = (crowd, pins, seed, now, watch) -> {
            throw new IllegalStateException("not proved");
        };

        matches.work();

        assertThat(matches.now(asked).state()).isEqualTo(RunState.FAILED);
        AuditEntry entry = matches.garden.room.guild.audit.latest(1).get(0);
        assertThat(entry.act()).isEqualTo("mentoring.run-failed");
        assertThat(entry.detail()).isEqualTo("run 1, error error-1");
        assertThat(matches.garden.news("frida")).anyMatch(news -> news.contains("run-failed"));
        assertThat(matches.chore.run().done()).isZero();
        assertThat(matches.asked().no()).as("another one can be asked for").isEqualTo(2);
    }

    @Test
    void who_runs_out_of_memory_is_failed_too() {
        Run asked = matches.asked();
        matches.computing = (crowd, pins, seed, now, watch) -> {
            throw new OutOfMemoryError("on purpose");
        };

        matches.work();

        assertThat(matches.now(asked).state()).isEqualTo(RunState.FAILED);
    }

    @Test
    void one_that_takes_its_node_down_each_time_is_given_up_at_last() {
        Run asked = matches.asked();
        for (int time = 0; time < 3; time++) {
            matches.garden.room.transactions.inTransaction(() -> matches.runs.begin(asked.id()));
        }

        matches.work();

        assertThat(matches.now(asked).state()).isEqualTo(RunState.FAILED);
        assertThat(matches.garden.room.guild.audit.latest(1).get(0).detail()).isEqualTo("run 1, begun 4 times");
    }

    @Test
    void two_who_come_at_once_work_it_out_once() {
        Run asked = matches.asked();
        List<Boolean> second = new ArrayList<>();
        matches.computing = (crowd, pins, seed, now, watch) -> {
            second.add(CompletableFuture.supplyAsync(() -> matches.worker.work(asked.id()))
                    .join());
            return Computation.of(crowd, pins, seed, now, watch);
        };

        matches.work();

        assertThat(second).containsExactly(false);
        assertThat(matches.now(asked).state()).isEqualTo(RunState.DRAFT);
        assertThat(acts(matches)).containsOnlyOnce("mentoring.run-ready");
    }

    @Test
    void while_mentoring_is_off_it_waits() {
        Run asked = matches.asked();
        ((InMemorySettings) matches.garden.room.guild.settings).switchOff(Pillar.MENTORING);
        matches.garden.room.guild.clock.goOn(Duration.ofMinutes(2));

        matches.work();

        assertThat(matches.now(asked).state()).isEqualTo(RunState.COMPUTING);
    }

    @Test
    void a_programme_that_closed_meanwhile_keeps_its_draft() {
        Run asked = matches.asked();
        matches.garden.room.transactions.inTransaction(() -> {
            var row = matches.garden
                    .programmes
                    .forChange(matches.garden.programme)
                    .orElseThrow();
            row.save(row.value().in(ProgrammeState.CLOSED));
            return true;
        });

        matches.work();

        assertThat(matches.now(asked).state()).isEqualTo(RunState.DRAFT);
    }

    /** Runs that are not to be reached any more from the k-th call on, as for a node that dies; until it is started again. */
    private static final class Mortal {
        private static final Set<String> READS = Set.of("find", "of", "walk");
        final InMemoryRuns real = new InMemoryRuns();
        int left = Integer.MAX_VALUE;

        Runs port() {
            return (Runs) Proxy.newProxyInstance(
                    Runs.class.getClassLoader(), new Class<?>[] {Runs.class}, (proxy, method, args) -> {
                        if (left <= 0) {
                            throw new IllegalStateException("the node is gone");
                        }
                        left -= READS.contains(method.getName()) ? 0 : 1;
                        try {
                            return method.invoke(real, args);
                        } catch (InvocationTargetException failure) {
                            throw failure.getCause();
                        }
                    });
        }
    }

    @Test
    void one_that_is_cut_off_anywhere_is_finished_by_the_next_tick_and_once() {
        int at = 1;
        boolean wasCutOff = true;
        while (wasCutOff) {
            Mortal mortal = new Mortal();
            Matches node = Matches.inMemory(Matches.pairs(), mortal.port());
            Run asked = node.asked();
            mortal.left = at;
            wasCutOff = isCutOff(node);
            mortal.left = Integer.MAX_VALUE;

            node.chore.run();

            assertThat(node.now(asked).state()).as("cut off at call " + at).isEqualTo(RunState.DRAFT);
            assertThat(node.runs.proposals(asked.id(), 0, 99)).hasSize(3);
            assertThat(node.runs.unmatched(asked.id(), 0, 99)).hasSize(1);
            assertThat(acts(node)).containsOnlyOnce("mentoring.run-ready").doesNotContain("mentoring.run-failed");
            at++;
        }
        assertThat(at).isGreaterThan(8);
    }

    private static boolean isCutOff(Matches node) {
        try {
            node.work();
            return false;
        } catch (IllegalStateException gone) {
            return true;
        }
    }

    @Test
    void a_node_that_stops_leaves_it_to_the_next_one() {
        Run asked = matches.asked();
        matches.computing = (crowd, pins, seed, now, watch) -> {
            Thread.currentThread().interrupt();
            watch.at(RunStep.WEIGHING, 1, 2);
            return Computation.of(crowd, pins, seed, now, watch);
        };

        matches.work();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(matches.now(asked).state()).isEqualTo(RunState.COMPUTING);
        matches.computing = Computation::of;
        matches.chore.run();
        assertThat(matches.now(asked).state()).isEqualTo(RunState.DRAFT);
    }
}
