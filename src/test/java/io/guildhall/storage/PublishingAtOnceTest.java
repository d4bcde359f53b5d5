package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Outcome;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.run.Proposal;
import io.guildhall.mentoring.run.Publishing;
import io.guildhall.mentoring.run.Run;
import io.guildhall.mentoring.run.RunState;
import io.guildhall.mentoring.run.SeenRun;
import io.guildhall.mentoring.run.Unmatched;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes on one database that publish a draft, follow an offer, or answer a request, at the same moment. */
class PublishingAtOnceTest {
    private static final Set<PairingState> OFFERED = Set.of(PairingState.OFFERED);

    private static Askers first(Tables tables) {
        return Askers.over(tables, ProgrammeKind.TRADITIONAL, Optional.empty())
                .enrolled(ProgrammeRole.MENTOR, 1, "ana", "ben", "cleo")
                .enrolled(ProgrammeRole.MENTEE, 1, "mia", "max", "moe");
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void invariant_10_two_who_publish_at_once_publish_once(Storage storage) throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Askers here = first(one);
            Publishing left = Publishing.over(here, one);
            Publishing right = Publishing.over(other(here, two), two);
            Run run =
                    left.draft(left.proposals("ana", "mia", "ben", "max"), left.unmatched(Unmatched.Why.TAKEN, "moe"));

            List<Outcome<SeenRun>> both = AtOnce.both(() -> left.publish(run), () -> right.publish(run));

            assertThat(both).allMatch(each -> each.result().isPresent());
            assertThat(both).filteredOn(AtOnce::changed).hasSize(1);
            assertThat(left.now(run).state()).isEqualTo(RunState.PUBLISHED);
            assertThat(one.pairings().page(here.programme, OFFERED, 0, 9)).hasSize(2);
            assertThat(here.enrolment("moe").waitingRounds()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void invariant_7_whoever_accepts_a_request_while_a_draft_is_published_is_not_paired_twice(Storage storage)
            throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Askers here = first(one);
            Askers there = other(here, two);
            Publishing left = Publishing.over(here, one);
            Pairing asked = here.asked("moe", "ana");
            Run run = left.draft(left.proposals("ana", "mia", "ben", "max"), List.of());

            List<Outcome<?>> both = AtOnce.<Outcome<?>>both(() -> left.publish(run), () -> there.accept("ana", asked));

            assertThat(both).filteredOn(each -> each.result().isPresent()).hasSize(1);
            for (String person : List.of("ana", "ben", "mia", "max", "moe")) {
                Enrolment enrolment = here.enrolment(person);
                assertThat(enrolment.taken()).as(person).isBetween(0, enrolment.places());
                assertThat(one.pairings().of(here.id(person), PairingState.HOLDING, 0, 9))
                        .as(person)
                        .hasSize(enrolment.taken());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void an_offer_is_followed_once_however_many_nodes_look(Storage storage) throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Askers here = first(one);
            Publishing left = Publishing.over(here, one);
            left.wantsNextBest();
            Publishing right = Publishing.over(other(here, two), two);
            Run run = left.draft(left.proposals("ana", "mia", "ben", "max"), List.of());
            left.publish(run).result().orElseThrow();
            here.offerAnswers
                    .decline(
                            here.person("ana"),
                            left.proposals(run).get(0).pairing().orElseThrow(),
                            "",
                            Optional.empty())
                    .result()
                    .orElseThrow();

            List<Chore.Result> both = AtOnce.both(left.next::run, right.next::run);

            assertThat(both.stream().mapToInt(Chore.Result::done).sum()).isEqualTo(1);
            assertThat(left.proposals(run))
                    .extracting(Proposal::fate)
                    .containsExactly(Proposal.Fate.FOLLOWED, Proposal.Fate.OFFERED);
            assertThat(one.pairings().of(here.id("mia"), OFFERED, 0, 9)).hasSize(1);
        }
    }

    private static Askers other(Askers first, Tables tables) {
        Askers other = Askers.over(tables, ProgrammeKind.TRADITIONAL, Optional.of(first));
        List.of("frida", "ana", "ben", "cleo", "mia", "max", "moe").forEach(other::person);
        return other;
    }
}
