package io.guildhall.mentoring.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.run.Proposal.Fate;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Publishing breaks at each of the calls by which it reads or writes, one after the other: nothing of it is ever kept, until all of it is. */
class AllOrNothingTest {
    private static final int CALLS_MOST = 200;

    private int left = Integer.MAX_VALUE;

    /** A port that breaks at a call. */
    private <T> T breaking(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, args) -> {
            try {
                left--;
                if (left == 0) {
                    throw new IllegalStateException("broken on purpose");
                }
                Object result = method.invoke(real, args);
                if (left == 1) {
                    left = 0;
                    throw new IllegalStateException("broken on purpose, after " + method.getName());
                }
                return result;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }));
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void invariant_10_whatever_breaks_nothing_of_it_is_kept(Storage storage) {
        Tables tables = storage.cleared();
        Askers garden = Askers.over(tables, ProgrammeKind.TRADITIONAL, Optional.empty())
                .enrolled(ProgrammeRole.MENTOR, 2, "ana", "ben")
                .enrolled(ProgrammeRole.MENTEE, 1, "mia", "max", "moe", "mel");
        Publishing sound = Publishing.over(garden, tables);
        Run other = sound.draft(sound.proposals("ben", "mel"), List.of());
        Run run = sound.draft(
                sound.proposals("ana", "mia", "ana", "max", "ben", "moe"), sound.unmatched(Unmatched.Why.TAKEN, "mel"));
        garden.asked("moe", "ben");
        String seen = sound.differences(run).now();
        int audited = garden.room.guild.audit.latest(1_000).size();
        Askers fragile = garden.breaking(this::breaking);
        Publishing broken = new Publishing(
                fragile,
                breaking(Runs.class, tables.runs()),
                fragile.enrolments,
                fragile.pairings,
                tables.personFacts());

        int calls = 0;
        boolean done = false;
        while (!done && calls < CALLS_MOST) {
            calls++;
            left = calls;
            try {
                done = broken.publish(run, Optional.of(seen)).result().isPresent();
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessageStartingWith("broken on purpose");
            }
            left = Integer.MAX_VALUE;
            if (!done) {
                nothingIsKept(sound, run, other, audited);
            }
        }

        assertThat(done).as("after %s calls", calls).isTrue();
        assertThat(calls).isGreaterThan(15);
        assertThat(sound.proposals(run)).extracting(Proposal::fate).containsOnly(Fate.OFFERED);
        assertThat(sound.now(run).state()).isEqualTo(RunState.PUBLISHED);
        assertThat(sound.now(other).state()).isEqualTo(RunState.DISCARDED);
        assertThat(sound.of("mel").state()).isEqualTo(EnrolmentState.WAITING);
    }

    private static void nothingIsKept(Publishing sound, Run run, Run other, int audited) {
        assertThat(sound.now(run).state()).isEqualTo(RunState.DRAFT);
        assertThat(sound.now(other).state()).isEqualTo(RunState.DRAFT);
        assertThat(sound.proposals(run)).extracting(Proposal::fate).containsOnly(Fate.PROPOSED);
        assertThat(sound.garden.pairings.count(sound.garden.programme)).containsOnlyKeys(PairingState.REQUESTED);
        for (String each : List.of("ana", "ben", "mia", "max", "moe", "mel")) {
            assertThat(sound.of(each).taken()).isZero();
            assertThat(sound.of(each).state()).isEqualTo(EnrolmentState.OPEN);
            assertThat(sound.of(each).waitingRounds()).isZero();
        }
        assertThat(sound.garden.room.guild.audit.latest(1_000)).hasSize(audited);
    }
}
