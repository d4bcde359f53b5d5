package io.guildhall.mentoring.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of requests that nobody answers: within three days, after three, and after seven. */
class RequestsThatWaitTest {
    private final Askers garden = Askers.in(ProgrammeKind.TRADITIONAL)
            .enrolled(ProgrammeRole.MENTOR, 3, "ana")
            .enrolled(ProgrammeRole.MENTEE, 1, "mia", "max", "moe");
    private final Pairing asked = garden.asked("mia", "ana");

    private int after(long hours) {
        garden.room.guild.clock.goOn(Duration.ofHours(hours));
        return garden.chore.run().done();
    }

    @Test
    void after_three_days_the_other_is_reminded_once() {
        assertThat(after(71)).isZero();
        assertThat(after(1)).isEqualTo(1);
        assertThat(garden.chore.run().done()).isZero();

        assertThat(garden.now(asked).ask().reminded()).isTrue();
        assertThat(garden.news("ana")).containsExactly("mentoring-reminded");
        assertThat(garden.news("mia")).isEmpty();
    }

    @Test
    void after_seven_days_it_is_over_and_who_asked_is_told() {
        after(72);
        assertThat(after(24 * 4 - 1)).isZero();
        assertThat(after(1)).isEqualTo(1);

        assertThat(garden.now(asked).state()).isEqualTo(PairingState.EXPIRED);
        assertThat(garden.news("ana")).as("it waits no longer").isEmpty();
        assertThat(garden.news("mia")).containsExactly("mentoring-expired");
        assertThat(garden.enrolment("ana").unanswered()).isEqualTo(1);
        assertThat(garden.enrolment("ana").state()).isEqualTo(EnrolmentState.OPEN);
        assertThat(garden.chore.run().done()).isZero();
    }

    @Test
    void whoever_lets_two_in_a_row_run_out_rests_and_is_told_so() {
        after(24 * 7);
        garden.asked("max", "ana");
        after(24 * 7);

        assertThat(garden.enrolment("ana").state()).isEqualTo(EnrolmentState.PAUSED);
        assertThat(garden.enrolment("ana").unanswered()).as("begins anew").isZero();
        assertThat(garden.news("ana")).containsExactly("mentoring-silent");
        assertThat(garden.room.guild.audit.latest(1).get(0).detail()).isEqualTo("OPEN>PAUSED");
        assertThat(garden.ask("moe", "ana").reason().orElseThrow().code()).isEqualTo(PairingRefusal.NO_REQUESTS_NOW);
    }

    @Test
    void an_answer_in_between_begins_the_count_anew() {
        after(24 * 7);
        Pairing second = garden.asked("max", "ana");
        garden.answers.decline(garden.person("ana"), second.id(), "", Optional.empty());
        garden.asked("moe", "ana");
        after(24 * 7);

        assertThat(garden.enrolment("ana").unanswered()).isEqualTo(1);
        assertThat(garden.enrolment("ana").state()).isEqualTo(EnrolmentState.OPEN);
    }
}
