package io.guildhall.mentoring.session;

import static io.guildhall.mentoring.session.TwoOfThem.changed;
import static io.guildhall.mentoring.session.TwoOfThem.codeOf;
import static io.guildhall.mentoring.session.TwoOfThem.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Preference;
import io.guildhall.mentoring.enrolment.PreferenceKind;
import io.guildhall.mentoring.pairing.EndReason;
import io.guildhall.mentoring.pairing.PairingRefusal;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Pillar;
import io.guildhall.site.SiteRefusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LifeOfAPairTest {
    private final TwoOfThem two = new TwoOfThem();
    private final Viewer ana = two.person("ana");
    private final Viewer ben = two.person("ben");
    private final Viewer frida = two.person("frida");

    @Test
    void the_two_see_it_whoever_manages_sees_that_it_is_there_and_nobody_else_does() {
        assertThat(done(two.service.look(ana, two.id)).seen().isOwn()).isTrue();
        assertThat(done(two.service.look(frida, two.id)).seen().isOwn()).isFalse();
        assertThat(codeOf(two.service.look(two.person("zoe"), two.id))).isEqualTo(PairingRefusal.UNKNOWN);
        assertThat(codeOf(two.service.look(two.person("stranger"), two.id))).isEqualTo(PairingRefusal.UNKNOWN);
        assertThat(codeOf(two.service.look(Viewer.anonymous(), two.id))).isEqualTo(SiteRefusal.LOGIN_NEEDED);
        assertThat(codeOf(two.service.look(ana, two.id + 9))).isEqualTo(PairingRefusal.UNKNOWN);
    }

    @Test
    void whoever_manages_reads_nothing_that_they_write_and_changes_nothing_but_its_end() {
        assertThat(codeOf(two.sessions.list(frida, two.id))).isEqualTo(PairingRefusal.NOT_YOURS);
        assertThat(codeOf(two.agreements.look(frida, two.id))).isEqualTo(PairingRefusal.NOT_YOURS);
        assertThat(codeOf(two.goals.list(frida, two.id))).isEqualTo(PairingRefusal.NOT_YOURS);
        assertThat(codeOf(two.notes.list(frida, two.id))).isEqualTo(PairingRefusal.NOT_YOURS);
        assertThat(codeOf(two.fits.own(frida, two.id))).isEqualTo(PairingRefusal.NOT_YOURS);
        assertThat(codeOf(two.service.pause(frida, two.id, Optional.empty()))).isEqualTo(PairingRefusal.NOT_YOURS);
        assertThat(codeOf(two.service.done(frida, two.id, true))).isEqualTo(PairingRefusal.NOT_YOURS);
    }

    @Test
    void where_mentoring_is_switched_off_nobody_sees_it() {
        ((InMemorySettings) two.workshop.guild.settings).switchOff(Pillar.MENTORING);
        two.workshop.guild.clock.goOn(Duration.ofMinutes(2));

        assertThat(codeOf(two.service.look(ana, two.id))).isEqualTo(SiteRefusal.FEATURE_OFF);
    }

    @Test
    void one_pauses_and_the_other_goes_on() {
        assertThat(done(two.service.pause(ana, two.id, Optional.of(LocalDate.parse("2026-12-24")))))
                .isNotNull();
        assertThat(two.pairing().state()).isEqualTo(PairingState.PAUSED);
        assertThat(two.pairing().course().pausedUntil()).isPresent();
        assertThat(changed(two.service.pause(ana, two.id, Optional.of(LocalDate.parse("2026-12-24")))))
                .as("a second click")
                .isFalse();
        done(two.service.resume(ben, two.id));

        assertThat(two.pairing().state()).isEqualTo(PairingState.ACTIVE);
        assertThat(two.pairing().course().pausedUntil()).isEmpty();
        assertThat(two.told()).containsExactly("PAIRING_PAUSED ben", "PAIRING_RESUMED ana");
        assertThat(codeOf(two.service.pause(ana, two.id, Optional.of(LocalDate.parse("2026-01-01")))))
                .as("a day that is past")
                .isEqualTo(SessionRefusal.INVALID);
    }

    @Test
    void it_is_completed_once_both_say_so_and_their_places_are_free() {
        done(two.service.done(ana, two.id, true));
        assertThat(two.pairing().state()).isEqualTo(PairingState.ACTIVE);
        assertThat(changed(two.service.done(ana, two.id, true))).isFalse();
        done(two.service.done(ana, two.id, false));
        done(two.service.done(ana, two.id, true));
        done(two.service.done(ben, two.id, true));

        assertThat(two.pairing().state()).isEqualTo(PairingState.COMPLETED);
        assertThat(two.pairing().course().reason()).contains(EndReason.DONE);
        assertThat(List.of(two.enrolment("ana"), two.enrolment("ben")))
                .allSatisfy(each -> assertThat(each.state()).isEqualTo(EnrolmentState.OPEN))
                .extracting(Enrolment::taken)
                .containsExactly(0, 0);
        assertThat(codeOf(two.service.end(ana, two.id, false))).isEqualTo(PairingRefusal.OTHER_STATE);
        assertThat(done(two.service.look(ben, two.id))).as("their page stays").isNotNull();
    }

    @Test
    void one_ends_it_by_no_fault_and_neither_the_other_nor_the_record_of_changes_is_told_who() {
        done(two.service.end(ben, two.id, false));

        assertThat(two.pairing().state()).isEqualTo(PairingState.ENDED);
        assertThat(two.pairing().course().reason()).contains(EndReason.NO_FAULT);
        assertThat(two.workshop.guild.audit.latest(50))
                .filteredOn(entry -> entry.act().equals("mentoring.ended"))
                .extracting(AuditEntry::actor, AuditEntry::object, AuditEntry::detail)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Optional.empty(), "pairing:" + two.id, "ACTIVE>ENDED"));
        assertThat(two.told()).containsExactly("PAIRING_ENDED ana");
        assertThat(changed(two.service.end(ana, two.id, false)))
                .as("both at once")
                .isFalse();
        assertThat(two.enrolment("ben").waitingRounds()).isZero();
        assertThat(two.preferences.of(two.programme.id(), two.workshop.key("ben")))
                .isEmpty();
    }

    @Test
    void whoever_wants_to_be_paired_anew_comes_first_and_is_not_shown_the_same_person() {
        two.preferences.set(
                two.programme.id(),
                two.workshop.key("ben"),
                List.of(
                        new Preference(two.workshop.key("ana"), PreferenceKind.WISH, 1),
                        new Preference(two.workshop.key("zoe"), PreferenceKind.WISH, 2)));

        done(two.service.end(ben, two.id, true));

        assertThat(two.enrolment("ben").waitingRounds()).isEqualTo(1);
        assertThat(two.enrolment("ana").waitingRounds()).isZero();
        assertThat(two.preferences.of(two.programme.id(), two.workshop.key("ben")))
                .containsExactlyInAnyOrder(
                        new Preference(two.workshop.key("zoe"), PreferenceKind.WISH, 1),
                        new Preference(two.workshop.key("ana"), PreferenceKind.IGNORE, 0));
    }

    @Test
    void places_that_others_have_stay_taken() {
        two.paired("ana", "zoe");

        done(two.service.end(ben, two.id, false));

        assertThat(two.enrolment("ana").taken()).isEqualTo(1);
        assertThat(two.enrolment("ana").state()).isEqualTo(EnrolmentState.FULL);
    }

    @Test
    void whoever_manages_ends_it_and_both_are_told() {
        done(two.service.end(frida, two.id, false));

        assertThat(two.pairing().course().reason()).contains(EndReason.BY_MANAGER);
        assertThat(two.told()).containsExactly("PAIRING_ENDED_BY_MANAGER ana", "PAIRING_ENDED_BY_MANAGER ben");
        assertThat(two.enrolment("ben").waitingRounds())
                .as("nobody asked for that")
                .isZero();
    }

    @Test
    void whoever_manages_pairs_both_anew_who_come_first_and_are_not_shown_each_other() {
        done(two.service.end(frida, two.id, true));

        for (String each : List.of("ana", "ben")) {
            assertThat(two.enrolment(each).waitingRounds()).as(each).isEqualTo(1);
            assertThat(two.preferences.of(two.programme.id(), two.workshop.key(each)))
                    .containsExactly(new Preference(
                            two.workshop.key(each.equals("ana") ? "ben" : "ana"), PreferenceKind.IGNORE, 0));
        }
        assertThat(two.told()).containsExactly("PAIRING_ENDED_BY_MANAGER ana", "PAIRING_ENDED_BY_MANAGER ben");
    }

    @Test
    void a_circle_is_not_ended_by_one_who_goes() {
        TwoOfThem circle = new TwoOfThem(ProgrammeKind.CIRCLE, Dates.open());

        assertThat(codeOf(circle.service.end(circle.person("ana"), circle.id, false)))
                .isEqualTo(SessionRefusal.CIRCLE_GOES_ON);
    }

    @Test
    void in_an_archived_community_what_runs_goes_on() {
        two.workshop.guild.life.archive(frida, io.guildhall.mentoring.programme.Workshop.GARDEN);

        done(two.sessions.plan(ana, two.id, two.tomorrow(), "token-aa"));
        done(two.service.done(ana, two.id, true));
    }
}
