package io.guildhall.mentoring.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.run.Proposal.Fate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Somebody whom a draft paired, or left without, is erased before it is published. */
class ErasedPeopleInRunsTest {
    private final Askers garden = Askers.in(ProgrammeKind.TRADITIONAL)
            .enrolled(ProgrammeRole.MENTOR, 1, "ana", "ben")
            .enrolled(ProgrammeRole.MENTEE, 1, "mia", "max", "moe", "mel");
    private final Publishing world = Publishing.inMemory(garden);
    private final Run run = world.draft(
            world.proposals("ana", "mia", "ben", "max"), world.unmatched(Unmatched.Why.TAKEN, "moe", "mel"));

    @Test
    void they_are_among_what_changed_and_their_pair_is_lost_without_a_name() {
        garden.set("mia", Erased::of);
        garden.set("moe", Erased::of);

        Differences differences = world.differences(run);

        assertThat(differences.people())
                .extracting(each -> each.difference().kind(), Differences.Changed::user)
                .containsOnly(tuple(Difference.Kind.WENT, Optional.empty()))
                .hasSize(2);
        assertThat(differences.lost()).hasSize(1);
        assertThat(differences.lost().get(0).giver()).contains(garden.id("ana"));
        assertThat(differences.lost().get(0).taker()).isEmpty();
    }

    @Test
    void publishing_says_so_first_and_then_offers_the_others_alone() {
        garden.set("mia", Erased::of);
        garden.set("moe", Erased::of);
        assertThat(world.publish(run).reason().orElseThrow().code()).isEqualTo(RunRefusal.STALE);

        String seen = world.differences(run).now();
        assertThat(world.publish(run, Optional.of(seen)).result()).isPresent();

        assertThat(world.proposals(run)).extracting(Proposal::fate).containsExactly(Fate.DROPPED, Fate.OFFERED);
        assertThat(garden.pairings.count(garden.programme)).containsOnlyKeys(PairingState.OFFERED);
        assertThat(garden.enrolment("ana").taken()).isZero();
        assertThat(garden.enrolment("mel").waitingRounds()).isOne();
        assertThat(garden.enrolments.ofNumbers(List.of(person(0), person(1))))
                .as("nobody is behind them who could wait")
                .allSatisfy(each -> assertThat(each.waitingRounds()).isZero());
    }

    /** The numbers of those two. */
    private EnrolmentId person(int at) {
        return at == 0
                ? world.proposals(run).get(0).taker()
                : world.runs.unmatched(run.id(), 0, 1).get(0).person();
    }
}
