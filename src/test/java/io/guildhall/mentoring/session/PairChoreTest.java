package io.guildhall.mentoring.session;

import static io.guildhall.mentoring.session.TwoOfThem.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.mentoring.pairing.EndReason;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.Days;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.round.RoundService;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Pillar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PairChoreTest {
    private final TwoOfThem two = new TwoOfThem();

    private void after(TwoOfThem pair, int days) {
        pair.workshop.guild.clock.goOn(Duration.ofDays(days));
        pair.chore.run();
        assertThat(pair.chore.run().done()).as("a second run").isZero();
    }

    @Test
    void two_who_do_not_meet_are_reminded_once_asked_once_and_then_left_alone() {
        after(two, 20);
        assertThat(two.told()).isEmpty();
        after(two, 1);
        assertThat(two.told()).containsExactly("PAIRING_NUDGED ana", "PAIRING_NUDGED ben");
        after(two, 14);
        assertThat(two.told()).hasSize(4).endsWith("PAIRING_QUESTIONED ana", "PAIRING_QUESTIONED ben");
        after(two, 100);
        assertThat(two.told()).hasSize(4);
        assertThat(two.pairing().state()).isEqualTo(PairingState.ACTIVE);
    }

    @Test
    void whoever_met_or_is_about_to_is_not_reminded_before_that_is_long_ago() {
        after(two, 21);
        done(two.sessions.plan(two.person("ana"), two.id, two.tomorrow(), "token-aa"));
        after(two, 20);
        assertThat(two.told()).hasSize(3);
        done(two.sessions.plan(two.person("ana"), two.id, two.yesterday(), "token-bb"));
        after(two, 19);
        assertThat(two.told()).hasSize(3);

        after(two, 2);

        assertThat(two.told())
                .as("meeting begins it anew")
                .hasSize(5)
                .endsWith("PAIRING_NUDGED ana", "PAIRING_NUDGED ben");
    }

    @Test
    void nobody_is_reminded_in_a_roulette_nor_while_they_pause_nor_where_mentoring_is_off() {
        TwoOfThem roulette = new TwoOfThem(ProgrammeKind.ROULETTE, Dates.open());
        after(roulette, 50);
        assertThat(roulette.told()).isEmpty();
        done(two.service.pause(two.person("ana"), two.id, Optional.empty()));
        after(two, 50);
        assertThat(two.told()).containsExactly("PAIRING_PAUSED ben");
        done(two.service.resume(two.person("ana"), two.id));
        ((InMemorySettings) two.workshop.guild.settings).switchOff(Pillar.MENTORING);
        after(two, 50);
        assertThat(two.told()).hasSize(2);
    }

    @Test
    void a_pause_ends_on_its_day() {
        done(two.service.pause(two.person("ana"), two.id, Optional.of(LocalDate.parse("2026-11-10"))));
        after(two, 6);
        assertThat(two.pairing().state()).isEqualTo(PairingState.PAUSED);

        after(two, 3);

        assertThat(two.pairing().state()).isEqualTo(PairingState.ACTIVE);
        assertThat(two.told()).contains("PAIRING_RESUMED_BY_ITSELF ana", "PAIRING_RESUMED_BY_ITSELF ben");
    }

    @Test
    void it_waits_thirty_days_for_somebody_who_is_not_there_and_then_ends_for_no_reason_of_theirs() {
        two.workshop.guild.people.deactivate(two.key("ana"));
        after(two, 1);
        assertThat(two.pairing().state()).isEqualTo(PairingState.PAUSED);
        assertThat(two.told()).containsExactly("PAIRING_PAUSED_ALONE ben");
        after(two, 29);
        assertThat(two.pairing().state()).isEqualTo(PairingState.PAUSED);

        after(two, 1);

        assertThat(two.pairing().state()).isEqualTo(PairingState.ENDED);
        assertThat(two.pairing().course().reason()).contains(EndReason.PARTNER_GONE);
        assertThat(two.told()).endsWith("PAIRING_ENDED ben");
        assertThat(two.enrolment("ben").taken()).isZero();
    }

    @Test
    void nobody_lets_it_go_on_while_the_other_is_not_there() {
        two.workshop.guild.people.deactivate(two.key("ana"));
        after(two, 1);

        assertThat(two.service
                        .resume(two.person("ben"), two.id)
                        .reason()
                        .orElseThrow()
                        .code())
                .isEqualTo(SessionRefusal.SOMEBODY_AWAY);
        assertThat(two.pairing().state()).isEqualTo(PairingState.PAUSED);

        two.workshop.guild.people.activate(two.key("ana"));
        done(two.service.resume(two.person("ben"), two.id));
        assertThat(two.pairing().state()).isEqualTo(PairingState.ACTIVE);
        assertThat(two.pairing().course().pausedUntil()).isEmpty();
    }

    @Test
    void whoever_comes_back_in_time_goes_on() {
        two.workshop.guild.people.deactivate(two.key("ana"));
        after(two, 1);
        two.workshop.guild.people.activate(two.key("ana"));

        after(two, 30);

        assertThat(two.pairing().state()).isEqualTo(PairingState.ACTIVE);
    }

    @Test
    void what_still_runs_fourteen_days_after_its_round_is_completed() {
        TwoOfThem round = new TwoOfThem(ProgrammeKind.TRADITIONAL, endingOn(round(5)));
        after(round, 18);
        assertThat(round.pairing().state()).isEqualTo(PairingState.ACTIVE);

        after(round, 1);

        assertThat(round.pairing().state()).isEqualTo(PairingState.COMPLETED);
        assertThat(round.pairing().course().reason()).contains(EndReason.TIME_OVER);
        assertThat(round.told()).contains("PAIRING_COMPLETED ana", "PAIRING_COMPLETED ben");
    }

    @Test
    void the_end_that_counts_for_a_pair_is_that_of_its_own_round_whatever_follows() {
        TwoOfThem round = new TwoOfThem(ProgrammeKind.TRADITIONAL, endingOn(round(5)));
        RoundService rounds = new RoundService(
                round.workshop.door,
                round.workshop.known,
                round.rounds,
                round.workshop.guild.audit,
                round.workshop.guild.clock);
        after(round, 5);
        LocalDate farAway = LocalDate.parse("2027-06-30");
        done(rounds.begin(
                round.person("frida"),
                round.programme.id(),
                new Days(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(farAway))));
        PairingId later = round.paired("zoe", "ben").id();
        after(round, 13);
        assertThat(round.pairing().state()).isEqualTo(PairingState.ACTIVE);

        after(round, 1);

        assertThat(round.pairing().course().reason()).contains(EndReason.TIME_OVER);
        assertThat(round.pairings.find(later).orElseThrow().state()).isEqualTo(PairingState.ACTIVE);
    }

    private static Dates endingOn(Instant end) {
        return new Dates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(end));
    }

    private Instant round(int days) {
        return two.now().plus(Duration.ofDays(days));
    }

    @Test
    void a_buddy_is_done_after_ninety_days_also_while_they_pause_and_both_hear_of_it_once() {
        TwoOfThem buddies = new TwoOfThem(ProgrammeKind.BUDDY, Dates.open());
        done(buddies.service.pause(buddies.person("ana"), buddies.id, Optional.empty()));
        after(buddies, 89);
        assertThat(buddies.pairing().state()).isEqualTo(PairingState.PAUSED);

        after(buddies, 1);

        assertThat(buddies.pairing().state()).isEqualTo(PairingState.COMPLETED);
        assertThat(buddies.pairing().course().reason()).contains(EndReason.TIME_OVER);
        assertThat(buddies.told()).endsWith("PAIRING_COMPLETED ana", "PAIRING_COMPLETED ben");
        assertThat(buddies.enrolment("ana").taken()).isZero();
        two.workshop.guild.clock.goOn(Duration.ofDays(90));
        two.chore.run();
        assertThat(two.pairing().state())
                .as("others have all the time they want")
                .isEqualTo(PairingState.ACTIVE);
    }
}
