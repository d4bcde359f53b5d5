package io.guildhall.mentoring.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.run.Proposal.Fate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An offer of a match came to nothing: the next best is offered by itself, once, where the programme wants it. */
class FollowingOffersTest {
    private Publishing world = in(true);

    private static Publishing in(boolean nextBest) {
        return Publishing.inMemory(Askers.in(
                        ProgrammeKind.TRADITIONAL,
                        settings -> Publishing.lenient(ProgrammeKind.TRADITIONAL, settings, nextBest))
                .enrolled(ProgrammeRole.MENTOR, 1, "ana", "ben", "cleo")
                .enrolled(ProgrammeRole.MENTEE, 1, "mia", "max"));
    }

    private Run published() {
        Run run = world.draft(world.proposals("ana", "mia", "ben", "max"), List.of());
        world.publish(run).result().orElseThrow();
        world.garden.news("mia");
        return run;
    }

    private void declines(String who, Pairing offer) {
        world.garden
                .offerAnswers
                .decline(world.garden.person(who), offer.id(), "", Optional.empty())
                .result()
                .orElseThrow();
    }

    private Pairing offerOf(Run run, int no) {
        return world.pairing(world.proposals(run).get(no - 1));
    }

    private List<Pairing> offered(String who) {
        return world.garden.pairings.of(world.garden.id(who), Set.of(PairingState.OFFERED), 0, 9);
    }

    @Test
    void whoever_was_declined_is_offered_the_next_best_with_a_free_place_once() {
        Run run = published();
        declines("ana", offerOf(run, 1));

        assertThat(world.next.run().done()).isEqualTo(1);

        assertThat(offered("mia"))
                .singleElement()
                .satisfies(each -> assertThat(each.has(world.garden.id("cleo")))
                        .as("neither ana, who declined, nor ben, who has no place")
                        .isTrue());
        assertThat(world.proposals(run)).extracting(Proposal::fate).containsExactly(Fate.FOLLOWED, Fate.OFFERED);
        assertThat(world.garden.news("cleo")).containsExactly("pairing-offered");
        assertThat(world.garden.room.guild.audit.latest(1).get(0).actor())
                .as("nobody did it")
                .isEmpty();
        assertThat(world.next.run().done()).as("a second run").isZero();
        assertThat(offered("mia")).hasSize(1);
    }

    @Test
    void what_followed_is_not_followed_again() {
        Run run = published();
        declines("ana", offerOf(run, 1));
        world.next.run();
        declines("cleo", offered("mia").get(0));

        assertThat(world.next.run().done()).isZero();
        assertThat(offered("mia")).isEmpty();
    }

    @Test
    void where_nobody_is_left_they_wait_and_come_first_next_time() {
        Run run = published();
        world.garden.set("cleo", each -> each.in(EnrolmentState.PAUSED, each.since()));
        declines("ana", offerOf(run, 1));

        assertThat(world.next.run().done()).isEqualTo(1);

        assertThat(world.of("mia").state()).isEqualTo(EnrolmentState.WAITING);
        assertThat(world.of("mia").waitingRounds()).isEqualTo(1);
        assertThat(world.garden.news("mia")).contains("match-nobody");
        assertThat(world.next.run().done()).isZero();
        assertThat(world.garden.news("mia")).filteredOn("match-nobody"::equals).hasSize(1);
    }

    @Test
    void of_an_offer_that_ran_out_only_whoever_said_yes_is_offered_another() {
        Run run = published();
        world.garden
                .offerAnswers
                .accept(world.garden.person("mia"), offerOf(run, 1).id(), "")
                .result()
                .orElseThrow();
        world.garden.room.guild.clock.goOn(Duration.ofDays(7));
        world.garden.chore.run();
        assertThat(offerOf(run, 1).state()).isEqualTo(PairingState.EXPIRED);

        assertThat(world.next.run().done()).isEqualTo(2);

        assertThat(offered("mia")).hasSize(1);
        assertThat(offered("max")).isEmpty();
        assertThat(world.of("max").state())
                .as("who said nothing is told nothing")
                .isEqualTo(EnrolmentState.OPEN);
    }

    @Test
    void nothing_follows_where_the_programme_does_not_want_it_or_is_not_open_or_it_is_long_ago() {
        world = in(false);
        Run run = published();
        declines("ana", offerOf(run, 1));
        assertThat(world.next.run().done()).isZero();

        world = in(true);
        run = published();
        declines("ana", offerOf(run, 1));
        state(ProgrammeState.PAUSED);
        assertThat(world.next.run().done()).isZero();
        state(ProgrammeState.OPEN);
        world.garden.room.guild.clock.goOn(NextBestChore.BACK.plusMinutes(1));
        assertThat(world.next.run().done()).isZero();
        assertThat(world.proposals(run).get(0).fate()).isEqualTo(Fate.OFFERED);
    }

    @Test
    void an_offer_by_hand_is_not_followed() {
        declines("ana", world.garden.offered("ana", "mia"));
        assertThat(world.next.run().done()).isZero();
    }

    @Test
    void of_two_peers_each_is_offered_another() {
        world = Publishing.inMemory(
                Askers.in(ProgrammeKind.DUO, settings -> Publishing.lenient(ProgrammeKind.DUO, settings, true))
                        .enrolled(ProgrammeRole.PEER, 1, "ana", "ben", "cleo", "dan"));
        Run run = world.draft(world.proposals("ana", "ben"), List.of());
        world.publish(run, Optional.of(world.differences(run).now())).result().orElseThrow();
        declines("ana", offerOf(run, 1));

        assertThat(world.next.run().done()).isEqualTo(1);

        assertThat(offered("ana")).hasSize(1);
        assertThat(offered("ben")).hasSize(1);
        assertThat(offered("ana")).isNotEqualTo(offered("ben"));
    }

    @Test
    void a_draft_whose_people_are_others_is_stale_within_the_hour() {
        Run run = world.draft(world.proposals("ana", "mia", "ben", "max"), List.of());
        assertThat(world.stale.run().done()).as("nothing is different").isZero();
        world.garden.room.guild.clock.goOn(Duration.ofHours(3));
        assertThat(world.stale.run().done()).as("but the hour").isZero();
        world.garden.set("max", each -> each.in(EnrolmentState.WITHDRAWN, each.since()));

        assertThat(world.stale.run().done()).isEqualTo(1);

        assertThat(world.now(run).state()).isEqualTo(RunState.STALE);
        assertThat(world.garden.room.guild.audit.latest(1).get(0).act()).isEqualTo("mentoring.run-stale");
        assertThat(world.stale.run().done()).isZero();
    }

    @Test
    void whoever_pins_for_the_next_run_makes_no_draft_stale_and_old_drafts_are_left_alone() {
        Run run = world.draft(world.proposals("ana", "mia"), List.of());
        Pin pin = new Pin(world.enrolment("ben"), world.enrolment("mia"));
        world.garden.room.transactions.inTransaction(() -> {
            world.runs
                    .forChange(run.id())
                    .ifPresent(row -> row.save(row.value().with(new Pins(Set.of(pin), Set.of()))));
            return true;
        });
        assertThat(world.stale.run().done()).isZero();
        assertThat(world.differences(run).isNone()).isTrue();

        world.garden.set("max", each -> each.in(EnrolmentState.WITHDRAWN, each.since()));
        world.garden.room.guild.clock.goOn(StaleChore.YOUNG.plusDays(1));
        assertThat(world.stale.run().done()).isZero();
    }

    private void state(ProgrammeState state) {
        world.garden.room.transactions.inTransaction(() -> {
            world.garden
                    .programmes
                    .forChange(world.garden.programme)
                    .ifPresent(row -> row.save(row.value().in(state)));
            return true;
        });
    }
}
