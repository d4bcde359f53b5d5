package io.guildhall.mentoring.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.InMemoryAudit;
import io.guildhall.kernel.InMemoryOccasions;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.Days;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.Round;
import io.guildhall.mentoring.programme.SeenProgramme;
import io.guildhall.mentoring.programme.Workshop;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Pillar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How one round follows another, and what becomes of those who take part. */
class NextRoundTest {
    private final Workshop workshop = new Workshop().members("ana", "ben", "zoe", "mia", "tom");
    private final RoundsOf made = new RoundsOf(workshop);
    private final Viewer frida = workshop.person("frida");

    @Test
    void begins_once_the_running_one_is_over_and_keeps_that_one() {
        Dates first = made.endingIn(5);
        Programme programme = workshop.open(ProgrammeKind.TRADITIONAL, first);
        assertThat(refused(begin(programme)).details())
                .containsExactly(first.end().orElseThrow());
        assertThat(refused(begin(programme)).code()).isEqualTo(RoundRefusal.RUNNING);
        made.goOn(5);
        Instant begun = made.now();

        Days wanted = made.daysUntil(30);
        Programme after = done(made.service.begin(frida, programme.id(), wanted));

        assertThat(after.round()).isEqualTo(new Round(2, Optional.of(begun)));
        assertThat(Days.of(after)).isEqualTo(wanted);
        assertThat(after.revision()).isEqualTo(programme.revision() + 1);
        assertThat(made.programme(programme.id())).isEqualTo(after);
        assertThat(workshop.known.find(programme.id())).contains(after);
        assertThat(over(programme)).containsExactly(PastRound.over(programme.id(), 1, first, Instant.EPOCH, begun));
        assertThat(audited()).containsExactly("mentoring.round-begun key-frida programme:1 round 1>2");
        assertThat(refused(begin(programme)).code()).as("pressed twice").isEqualTo(RoundRefusal.RUNNING);
    }

    @Test
    void only_those_who_manage_it_begin_one_and_see_those_that_are_over() {
        Programme programme = workshop.open(ProgrammeKind.DUO, made.endingIn(1));
        made.goOn(2);

        for (String other : List.of("ana", "stranger")) {
            Viewer viewer = workshop.person(other);
            assertThat(refused(made.service.begin(viewer, programme.id(), made.daysUntil(9)))
                            .code()
                            .code())
                    .isEqualTo("programme.not-manager");
            assertThat(refused(made.service.over(viewer, programme.id(), Optional.empty(), 9))
                            .code()
                            .code())
                    .isEqualTo("programme.not-manager");
        }
        assertThat(refused(made.service.begin(Viewer.anonymous(), programme.id(), made.daysUntil(9)))
                        .code()
                        .code())
                .isEqualTo("login.needed");
        assertThat(refused(made.service.over(Viewer.anonymous(), programme.id(), Optional.empty(), 9))
                        .code()
                        .code())
                .isEqualTo("login.needed");
        assertThat(made.programme(programme.id()).round()).isEqualTo(Round.first());
    }

    @ParameterizedTest
    @EnumSource(
            value = ProgrammeKind.class,
            names = {"BUDDY", "ROULETTE"})
    void there_are_none_where_every_pair_has_its_own_time(ProgrammeKind kind) {
        Programme programme = workshop.open(kind, made.endingIn(1));
        made.goOn(2);

        assertThat(refused(begin(programme)).code()).isEqualTo(RoundRefusal.NONE_HERE);
    }

    @Test
    void one_without_an_end_has_to_be_given_one_first_and_one_that_is_over_for_good_has_none() {
        Programme evergreen = workshop.open(ProgrammeKind.DUO);
        Programme closed = workshop.open(ProgrammeKind.DUO, made.endingIn(1));
        made.goOn(2);
        workshop.programmes.forChange(closed.id()).orElseThrow().save(closed.in(ProgrammeState.CLOSED));

        assertThat(refused(begin(evergreen)).code()).isEqualTo(RoundRefusal.NO_END);
        assertThat(refused(begin(closed)).code().code()).isEqualTo("programme.other-state");
    }

    @Test
    void its_end_is_still_to_come_and_its_days_are_in_order() {
        Programme programme = workshop.open(ProgrammeKind.DUO, made.endingIn(1));
        made.goOn(2);
        Days today = made.daysUntil(0);
        Days backwards = new Days(made.daysUntil(3).end(), made.daysUntil(2).end(), Optional.empty(), Optional.empty());

        assertThat(fields(made.service.begin(frida, programme.id(), made.daysUntil(-1))))
                .containsExactly("end");
        assertThat(fields(made.service.begin(frida, programme.id(), backwards))).containsExactly("enrolTo", "end");
        done(made.service.begin(frida, programme.id(), today));
    }

    @Test
    void everybody_stays_in_and_whoever_went_without_comes_first() {
        Programme programme = workshop.open(ProgrammeKind.TRADITIONAL, made.endingIn(5));
        in(programme, "ana", ProgrammeRole.MENTOR);
        in(programme, "ben", ProgrammeRole.MENTEE);
        in(programme, "zoe", ProgrammeRole.MENTEE);
        made.enrolled(programme, "mia", ProgrammeRole.MENTEE, EnrolmentState.PAUSED);
        made.end(made.paired(programme, "ana", "ben"), PairingState.COMPLETED);
        made.goOn(6);
        in(programme, "tom", ProgrammeRole.MENTEE);
        begin(programme);
        assertThat(waiting(programme, "zoe")).as("until the chore has run").isZero();

        assertThat(made.chore.run().done()).isEqualTo(6);

        assertThat(waiting(programme, "zoe")).isEqualTo(1);
        assertThat(waiting(programme, "ana")).as("was with somebody").isZero();
        assertThat(waiting(programme, "ben")).as("was with somebody").isZero();
        assertThat(waiting(programme, "mia")).as("did not want to").isZero();
        assertThat(waiting(programme, "tom")).as("came after its end").isZero();
        assertThat(List.of("ana", "ben", "zoe", "mia", "tom"))
                .allSatisfy(each -> assertThat(made.of(programme, each).round()).isEqualTo(2));
        assertThat(over(programme).get(0).people()).isEqualTo(new RoundPeople(5, 2, 1));
        assertThat(told()).containsExactlyInAnyOrder("key-ana", "key-ben", "key-zoe", "key-mia", "key-tom");
        assertThat(audited()).startsWith("mentoring.round-carried nobody programme:1 round 2, people 5, waited 1");
        assertThat(made.chore.run().done()).as("a second run").isZero();
        assertThat(told()).hasSize(5);
    }

    @Test
    void who_goes_without_again_has_waited_twice_and_who_is_paired_waits_no_longer() {
        Programme programme = workshop.open(ProgrammeKind.TRADITIONAL, made.endingIn(5));
        in(programme, "ana", ProgrammeRole.MENTOR);
        in(programme, "ben", ProgrammeRole.MENTEE);
        in(programme, "zoe", ProgrammeRole.MENTEE);
        follow(programme);
        made.end(made.paired(programme, "ana", "ben"), PairingState.COMPLETED);
        follow(programme);

        assertThat(waiting(programme, "zoe")).isEqualTo(2);
        assertThat(waiting(programme, "ben")).isZero();
        assertThat(waiting(programme, "ana")).isZero();
        assertThat(over(programme)).extracting(PastRound::no).containsExactly(2, 1);
        assertThat(over(programme))
                .extracting(PastRound::people)
                .containsExactly(new RoundPeople(3, 2, 1), new RoundPeople(3, 0, 3));
    }

    @Test
    void whom_a_match_of_the_round_found_nobody_for_was_counted_by_it_and_is_open_again() {
        Programme programme = workshop.open(ProgrammeKind.TRADITIONAL, made.endingIn(5));
        in(programme, "ben", ProgrammeRole.MENTEE);
        made.enrolled(programme, "zoe", ProgrammeRole.MENTEE, EnrolmentState.WAITING);
        Enrolment counted = made.of(programme, "ben").wentWithout(1).in(EnrolmentState.WAITING, made.now());
        made.enrolments
                .forChange(programme.id(), List.of(counted.user()))
                .get(0)
                .save(counted);

        follow(programme);

        assertThat(waiting(programme, "ben")).as("once for the round").isEqualTo(1);
        assertThat(waiting(programme, "zoe"))
                .as("who waits without a match is counted now")
                .isEqualTo(1);
        assertThat(made.of(programme, "ben").state()).isEqualTo(EnrolmentState.OPEN);
        assertThat(over(programme).get(0).people()).isEqualTo(new RoundPeople(2, 0, 2));
    }

    @Test
    void whose_pair_ended_early_keeps_what_they_waited_for() {
        Programme programme = workshop.open(ProgrammeKind.TRADITIONAL, made.endingIn(5));
        in(programme, "ana", ProgrammeRole.MENTOR);
        in(programme, "ben", ProgrammeRole.MENTEE);
        Enrolment again = made.of(programme, "ben").waited(1);
        made.enrolments.forChange(programme.id(), List.of(again.user())).get(0).save(again);
        made.end(made.paired(programme, "ana", "ben"), PairingState.ENDED);

        follow(programme);

        assertThat(waiting(programme, "ben")).isEqualTo(1);
        assertThat(waiting(programme, "ana")).isZero();
    }

    @Test
    void what_became_of_its_pairs_is_counted_until_the_last_is_over() {
        Programme programme = workshop.open(ProgrammeKind.TRADITIONAL, made.endingIn(5));
        made.end(made.paired(programme, "ana", "ben"), PairingState.ENDED);
        Pairing runs = made.paired(programme, "mia", "zoe");
        follow(programme);
        made.paired(programme, "ana", "tom");
        assertThat(over(programme).get(0).pairs()).isEqualTo(new RoundPairs(2, 0, 1));
        assertThat(over(programme).get(0).counted()).isEqualTo(PastRound.Counted.RUNNING);

        made.end(runs, PairingState.COMPLETED);
        made.chore.run();

        assertThat(over(programme).get(0).pairs()).isEqualTo(new RoundPairs(2, 1, 1));
        assertThat(over(programme).get(0).counted()).isEqualTo(PastRound.Counted.DONE);
        assertThat(made.rounds.uncounted(9)).isEmpty();
    }

    @Test
    void however_many_they_are_each_is_carried_once_and_whoever_has_two_roles_counts_once() {
        Programme programme = workshop.open(ProgrammeKind.TRADITIONAL, made.endingIn(5));
        for (int each = 0; each < 250; each++) {
            in(programme, "person-" + each, ProgrammeRole.MENTEE);
        }
        in(programme, "person-7", ProgrammeRole.MENTOR);

        follow(programme);

        assertThat(over(programme).get(0).people()).isEqualTo(new RoundPeople(250, 0, 250));
        assertThat(told()).hasSize(250).doesNotHaveDuplicates();
        assertThat(waiting(programme, "person-249")).isEqualTo(1);
    }

    @Test
    void nothing_moves_while_mentoring_is_off() {
        Programme programme = workshop.open(ProgrammeKind.DUO, made.endingIn(1));
        in(programme, "ana", ProgrammeRole.PEER);
        made.goOn(2);
        begin(programme);
        ((InMemorySettings) workshop.guild.settings).switchOff(Pillar.MENTORING);
        made.goOn(9);

        assertThat(made.chore.run().done()).isZero();
        assertThat(refused(begin(programme)).code().code()).isEqualTo("feature.off");
    }

    /** Lets the running one end, and the next one begin and be carried into. */
    private void follow(Programme programme) {
        made.goOn(6);
        done(begin(programme));
        made.chore.run();
    }

    private Outcome<SeenProgramme> begin(Programme programme) {
        return made.service.begin(frida, programme.id(), made.daysUntil(4));
    }

    private void in(Programme programme, String username, ProgrammeRole role) {
        made.enrolled(programme, username, role, EnrolmentState.OPEN);
    }

    private int waiting(Programme programme, String username) {
        return made.of(programme, username).waitingRounds();
    }

    private List<PastRound> over(Programme programme) {
        return made.service
                .over(frida, programme.id(), Optional.empty(), 9)
                .result()
                .orElseThrow()
                .page()
                .items();
    }

    private List<String> told() {
        return ((InMemoryOccasions) workshop.guild.occasions)
                .noted().stream()
                        .filter(each -> each.kind() == OccasionKind.ROUND_CARRIED)
                        .map(Occasion::person)
                        .map(each -> each.orElseThrow().value())
                        .toList();
    }

    private List<String> audited() {
        return ((InMemoryAudit) workshop.guild.audit)
                .latest(50).stream()
                        .filter(entry -> entry.act().startsWith("mentoring.round"))
                        .map(entry -> entry.act() + " "
                                + entry.actor().map(each -> each.value()).orElse("nobody") + " " + entry.object() + " "
                                + entry.detail())
                        .toList();
    }

    private static Programme done(Outcome<SeenProgramme> outcome) {
        return outcome.result()
                .orElseThrow(() -> new AssertionError(outcome.reason().orElseThrow()))
                .programme();
    }

    private static Refusal refused(Outcome<?> outcome) {
        return outcome.reason().orElseThrow();
    }

    private static List<String> fields(Outcome<?> outcome) {
        return refused(outcome).fields().stream().map(Refusal.FieldError::name).toList();
    }
}
