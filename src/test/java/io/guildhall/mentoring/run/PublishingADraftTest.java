package io.guildhall.mentoring.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Preference;
import io.guildhall.mentoring.enrolment.PreferenceKind;
import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.run.Proposal.Fate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Frida publishes drafts in the garden: ana has two places for mentees and ben has one; mia, max and moe look for somebody. */
class PublishingADraftTest {
    private final Askers garden = Askers.in(ProgrammeKind.TRADITIONAL)
            .enrolled(ProgrammeRole.MENTOR, 2, "ana")
            .enrolled(ProgrammeRole.MENTOR, 1, "ben")
            .enrolled(ProgrammeRole.MENTEE, 1, "mia", "max", "moe");
    private final Publishing world = Publishing.inMemory(garden);

    private Run draft() {
        return world.draft(world.proposals("ana", "mia", "ben", "max"), world.unmatched(Unmatched.Why.TAKEN, "moe"));
    }

    private static RefusalCode code(Outcome<?> outcome) {
        return outcome.reason().map(Refusal::code).orElseThrow();
    }

    private static boolean changed(Outcome<?> outcome) {
        return outcome instanceof Outcome.Done<?> done && done.changed();
    }

    private List<String> acts() {
        return garden.room.guild.audit.latest(50).stream()
                .filter(entry -> entry.act().startsWith("mentoring."))
                .map(AuditEntry::act)
                .toList();
    }

    @Test
    void invariant_10_every_pair_of_it_is_offered_and_a_second_click_offers_nothing_more() {
        Run run = draft();

        Outcome<SeenRun> published = world.publish(run);

        assertThat(published.result().orElseThrow().run().state()).isEqualTo(RunState.PUBLISHED);
        assertThat(world.now(run).since()).isEqualTo(garden.room.guild.clock.instant());
        List<Proposal> proposals = world.proposals(run);
        assertThat(proposals).extracting(Proposal::fate).containsOnly(Fate.OFFERED);
        assertThat(proposals).extracting(each -> world.pairing(each).state()).containsOnly(PairingState.OFFERED);
        assertThat(world.pairing(proposals.get(0)).has(garden.id("mia"))).isTrue();
        assertThat(world.pairing(proposals.get(0)).ask().message()).isEqualTo("Good luck to both of you.");
        assertThat(garden.news("ana")).containsExactly("pairing-offered");
        assertThat(garden.news("max")).containsExactly("pairing-offered");
        assertThat(acts())
                .containsExactly(
                        "mentoring.run-published", "mentoring.match-nobody", "mentoring.offered", "mentoring.offered");

        assertThat(changed(world.publish(run))).isFalse();
        assertThat(acts()).hasSize(4);
        assertThat(garden.pairings.count(garden.programme)).containsOnly(java.util.Map.entry(PairingState.OFFERED, 2));
    }

    @Test
    void whoever_is_left_waits_comes_first_next_time_and_is_told_why() {
        world.publish(draft());

        assertThat(world.of("moe").state()).isEqualTo(EnrolmentState.WAITING);
        assertThat(world.of("moe").waitingRounds()).isEqualTo(1);
        assertThat(garden.news("moe")).containsExactly("match-nobody");
        assertThat(garden.room.guild.audit.latest(50))
                .filteredOn(entry -> entry.act().equals("mentoring.match-nobody"))
                .extracting(AuditEntry::detail)
                .containsExactly("run 1, people 1");
    }

    @Test
    void a_second_match_of_the_round_tells_again_and_counts_no_further_round() {
        world.publish(draft());
        Run second = world.draft(List.of(), world.unmatched(Unmatched.Why.NOBODY_OFFERS, "moe"));
        assertThat(code(world.publish(second))).as("nothing to offer").isEqualTo(RunRefusal.EMPTY);
        garden.enrolled(ProgrammeRole.MENTOR, 1, "cleo").enrolled(ProgrammeRole.MENTEE, 1, "mel");
        Run third = world.draft(world.proposals("cleo", "mel"), world.unmatched(Unmatched.Why.NOBODY_OFFERS, "moe"));

        world.publish(third).result().orElseThrow();

        assertThat(world.of("moe").waitingRounds()).isEqualTo(1);
        assertThat(garden.news("moe")).as("of each").containsExactly("match-nobody", "match-nobody");
    }

    @Test
    void whoever_could_not_be_paired_meanwhile_does_not_wait() {
        Run run = draft();
        garden.asked("moe", "ana");
        garden.accept(
                "ana",
                garden.pairings.of(garden.id("moe"), PairingState.OPEN, 0, 1).get(0));

        world.publish(run, Optional.of(world.differences(run).now())).result().orElseThrow();

        assertThat(world.of("moe").state()).isEqualTo(EnrolmentState.FULL);
        assertThat(world.of("moe").waitingRounds()).isZero();
        assertThat(garden.news("moe")).doesNotContain("match-nobody");
    }

    @Test
    void invariant_10_a_draft_that_is_different_now_is_published_only_after_that_was_seen() {
        Run run = draft();
        assertThat(world.differences(run).isNone()).isTrue();
        garden.set("ben", each -> each.in(EnrolmentState.PAUSED, garden.room.guild.clock.instant()));

        Outcome<SeenRun> refused = world.publish(run);

        assertThat(code(refused)).isEqualTo(RunRefusal.STALE);
        assertThat(refused.reason().orElseThrow().details()).containsExactly(1, 1);
        assertThat(world.now(run).state()).isEqualTo(RunState.STALE);
        assertThat(garden.pairings.count(garden.programme)).isEmpty();
        assertThat(acts()).containsExactly("mentoring.run-stale");
        assertThat(code(world.publish(run))).isEqualTo(RunRefusal.STALE);
        assertThat(acts()).as("it was stale already").containsExactly("mentoring.run-stale");
        Differences seen = world.differences(run);
        assertThat(seen.lost()).extracting(each -> each.proposal().no()).containsExactly(2);
        assertThat(seen.lost().get(0).giver()).contains(garden.id("ben"));
        assertThat(seen.people())
                .extracting(Differences.Changed::difference)
                .containsExactly(new Difference(world.enrolment("ben"), Difference.Kind.WENT));
        assertThat(code(world.publish(run, Optional.of("something else")))).isEqualTo(RunRefusal.STALE);

        assertThat(world.publish(run, Optional.of(seen.now()))
                        .result()
                        .orElseThrow()
                        .run()
                        .state())
                .isEqualTo(RunState.PUBLISHED);
        assertThat(world.proposals(run)).extracting(Proposal::fate).containsExactly(Fate.OFFERED, Fate.DROPPED);
        assertThat(world.of("max").state()).as("whose pair was lost").isEqualTo(EnrolmentState.WAITING);
        assertThat(garden.news("max")).containsExactly("match-nobody");
        assertThat(garden.news("ben")).as("who pauses waits for nobody").isEmpty();
    }

    @Test
    void what_came_after_the_differences_were_seen_is_to_be_seen_as_well() {
        Run run = draft();
        garden.set("ben", each -> each.in(EnrolmentState.PAUSED, garden.room.guild.clock.instant()));
        String seen = world.differences(run).now();
        garden.set("mia", each -> each.in(EnrolmentState.WITHDRAWN, garden.room.guild.clock.instant()));

        assertThat(code(world.publish(run, Optional.of(seen)))).isEqualTo(RunRefusal.STALE);
        assertThat(garden.pairings.count(garden.programme)).isEmpty();
        assertThat(world.differences(run).lost()).hasSize(2);
        assertThat(code(world.publish(run, Optional.of(world.differences(run).now()))))
                .isEqualTo(RunRefusal.EMPTY);
    }

    @Test
    void invariant_10_two_who_found_each_other_meanwhile_are_lost_and_listed_and_not_paired_twice() {
        Run run = draft();
        Pairing asked = garden.asked("mia", "ana");
        garden.accept("ana", asked).result().orElseThrow();

        assertThat(code(world.publish(run))).isEqualTo(RunRefusal.STALE);
        Differences seen = world.differences(run);
        assertThat(seen.lost()).extracting(each -> each.proposal().no()).containsExactly(1);
        world.publish(run, Optional.of(seen.now())).result().orElseThrow();

        assertThat(world.proposals(run)).extracting(Proposal::fate).containsExactly(Fate.DROPPED, Fate.OFFERED);
        assertThat(garden.now(asked).state()).isEqualTo(PairingState.ACTIVE);
        assertThat(world.of("mia").state()).isEqualTo(EnrolmentState.FULL);
        assertThat(garden.news("mia")).doesNotContain("match-nobody");
    }

    @Test
    void two_who_are_offered_to_each_other_already_stay_so() {
        Pairing offered = garden.offered("ana", "mia");
        Run run = draft();

        world.publish(run).result().orElseThrow();

        assertThat(world.proposals(run).get(0).pairing()).contains(offered.id());
        assertThat(world.proposals(run).get(0).fate()).isEqualTo(Fate.OFFERED);
    }

    @Test
    void a_request_between_the_two_becomes_the_offer() {
        Pairing asked = garden.asked("mia", "ana");
        Run run = draft();

        world.publish(run).result().orElseThrow();

        assertThat(world.proposals(run).get(0).pairing()).contains(asked.id());
        assertThat(garden.now(asked).state()).isEqualTo(PairingState.OFFERED);
    }

    @Test
    void invariant_7_publishing_never_gives_more_places_than_there_are() {
        Run run = world.draft(world.proposals("ben", "mia", "ben", "max", "ana", "moe"), List.of());

        assertThat(code(world.publish(run)))
                .as("of two for one place one is lost")
                .isEqualTo(RunRefusal.STALE);
        world.publish(run, Optional.of(world.differences(run).now())).result().orElseThrow();

        assertThat(world.of("ben").taken()).isEqualTo(1);
        assertThat(world.proposals(run))
                .extracting(Proposal::fate)
                .containsExactly(Fate.OFFERED, Fate.DROPPED, Fate.OFFERED);
    }

    @Test
    void invariant_8_whoever_blocks_the_other_meanwhile_is_not_offered_them() {
        Run run = draft();
        garden.preferences.set(
                garden.programme, garden.id("mia"), List.of(new Preference(garden.id("ana"), PreferenceKind.BLOCK, 0)));

        assertThat(code(world.publish(run))).isEqualTo(RunRefusal.STALE);
        assertThat(world.differences(run).lost())
                .extracting(each -> each.proposal().no())
                .containsExactly(1);
    }

    @Test
    void other_drafts_are_thrown_away_by_it() {
        Run first = draft();
        Run second = draft();
        Run third = draft();

        world.publish(second).result().orElseThrow();

        assertThat(List.of(first, second, third))
                .extracting(each -> world.now(each).state())
                .containsExactly(RunState.DISCARDED, RunState.PUBLISHED, RunState.DISCARDED);
        assertThat(code(world.publish(first))).isEqualTo(RunRefusal.OTHER_STATE);
        assertThat(acts()).filteredOn("mentoring.run-discarded"::equals).hasSize(2);
    }

    @Test
    void only_whoever_manages_the_programme_publishes_while_it_is_open() {
        Run run = draft();
        assertThat(code(world.service.publish(Viewer.anonymous(), run.id(), Optional.empty(), ""))
                        .code())
                .isEqualTo("login.needed");
        assertThat(code(world.service.publish(garden.person("mia"), run.id(), Optional.empty(), "")))
                .isEqualTo(ProgrammeRefusal.NOT_MANAGER);
        assertThat(code(world.service.publish(garden.person("frida"), new RunId(99), Optional.empty(), "")))
                .isEqualTo(RunRefusal.UNKNOWN);
        assertThat(code(world.service.publish(garden.person("frida"), run.id(), Optional.empty(), "x".repeat(1_001)))
                        .code())
                .isEqualTo("pairing.invalid");
        garden.room.transactions.inTransaction(() -> {
            garden.programmes
                    .forChange(garden.programme)
                    .ifPresent(row -> row.save(row.value().in(ProgrammeState.PAUSED)));
            return true;
        });
        assertThat(code(world.publish(run))).isEqualTo(ProgrammeRefusal.NOT_OPEN);
        assertThat(world.now(run).state()).isEqualTo(RunState.DRAFT);
    }
}
