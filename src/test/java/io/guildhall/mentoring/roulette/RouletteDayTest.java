package io.guildhall.mentoring.roulette;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.InMemoryOccasions;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Preference;
import io.guildhall.mentoring.enrolment.PreferenceKind;
import io.guildhall.mentoring.pairing.EndReason;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.Workshop;
import io.guildhall.people.Facts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What coffee roulette does by itself on its day. The clock stands at nine on a Monday, which is when it draws first. */
class RouletteDayTest {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String[] SEVEN = {"ana", "ben", "cleo", "dan", "eva", "finn", "gia"};

    private final Workshop workshop = new Workshop();
    private final RouletteOf roulette = new RouletteOf(workshop);
    private Programme coffee;

    @BeforeEach
    void someDrinkCoffee() {
        workshop.members(SEVEN);
        coffee = workshop.open(ProgrammeKind.ROULETTE);
    }

    @Test
    void nobody_takes_part_so_nothing_happens_and_it_waits() {
        assertThat(roulette.day.run()).isEqualTo(new Chore.Result(0, List.of()));
        assertThat(roulette.draws.last(coffee.id())).isEmpty();
    }

    @Test
    void one_is_told_once_that_somebody_is_missing_and_comes_first_the_next_time() {
        roulette.enrolled(coffee, "ana");
        roulette.day.run();
        weekly(2);

        assertThat(told(OccasionKind.ROULETTE_ALONE)).containsExactly("ana");
        assertThat(roulette.enrolments
                        .of(coffee.id(), workshop.key("ana"))
                        .get(0)
                        .waitingRounds())
                .isEqualTo(3);
        roulette.enrolled(coffee, "ben");
        weekly(1);
        assertThat(roulette.meeting(coffee)).containsExactly(Set.of("ana", "ben"));
        assertThat(roulette.enrolments
                        .of(coffee.id(), workshop.key("ana"))
                        .get(0)
                        .waitingRounds())
                .isZero();
    }

    @Test
    void two_meet_three_meet_together_and_seven_make_two_pairs_and_a_three() {
        roulette.enrolled(coffee, "ana", "ben");
        roulette.day.run();
        assertThat(roulette.meeting(coffee)).containsExactly(Set.of("ana", "ben"));
        assertThat(told(OccasionKind.ROULETTE_DRAWN)).containsExactlyInAnyOrder("ana", "ben");

        roulette.enrolled(coffee, "cleo");
        weekly(2);
        assertThat(roulette.meeting(coffee)).containsExactly(Set.of("ana", "ben", "cleo"));

        roulette.enrolled(coffee, "dan", "eva", "finn", "gia");
        weekly(2);
        assertThat(roulette.meeting(coffee)).extracting(Set::size).containsExactlyInAnyOrder(2, 2, 3);
    }

    @Test
    void whoever_meets_are_peers_from_then_on_and_done_when_the_next_are_drawn() {
        roulette.enrolled(coffee, "ana", "ben");
        roulette.day.run();
        var first =
                roulette.pairings.page(coffee.id(), PairingState.RUNNING, 0, 9).get(0);
        assertThat(first.state()).isEqualTo(PairingState.ACTIVE);
        assertThat(first.parts()).allMatch(part -> part.role() == PartRole.PEER && part.agreed());
        assertThat(first.ask().by()).isEmpty();

        weekly(2);

        var over = roulette.pairings.find(first.id()).orElseThrow();
        assertThat(over.state()).isEqualTo(PairingState.COMPLETED);
        assertThat(over.course().reason()).contains(EndReason.TIME_OVER);
        assertThat(roulette.meeting(coffee)).hasSize(1);
        assertThat(acts()).containsOnlyOnce("mentoring.draw-over").contains("mentoring.drawn");
    }

    @Test
    void it_draws_once_however_often_it_runs_and_every_second_week() {
        roulette.enrolled(coffee, SEVEN);
        assertThat(roulette.day.run().done()).isEqualTo(1);
        assertThat(roulette.day.run().done()).isZero();
        workshop.guild.clock.goOn(WEEK);
        assertThat(roulette.day.run().done()).isZero();
        workshop.guild.clock.goOn(WEEK.minusMinutes(1));
        assertThat(roulette.day.run().done()).isZero();
        workshop.guild.clock.goOn(Duration.ofMinutes(6));
        assertThat(roulette.day.run().done()).isEqualTo(1);
        assertThat(roulette.draws.last(coffee.id()).orElseThrow().no()).isEqualTo(2);
    }

    @Test
    void two_nodes_at_once_draw_once() throws Exception {
        roulette.enrolled(coffee, SEVEN);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Chore.Result>> both = List.of(roulette.day::run, roulette.otherNode()::run);
            int drawn = 0;
            for (var node : nodes.invokeAll(both)) {
                drawn += node.get().done();
            }
            assertThat(drawn).isEqualTo(1);
        } finally {
            nodes.shutdown();
        }
        assertThat(roulette.meeting(coffee)).hasSize(3);
        assertThat(told(OccasionKind.ROULETTE_DRAWN)).hasSize(7);
    }

    @Test
    void a_day_that_nothing_ran_on_is_made_up_for_within_two_days_and_then_waits_for_its_weekday() {
        roulette.enrolled(coffee, "ana", "ben");
        workshop.guild.clock.goOn(Duration.ofDays(1));
        assertThat(roulette.day.run().done()).isEqualTo(1);
        workshop.guild.clock.goOn(Duration.ofDays(16));
        assertThat(roulette.day.run().done()).as("Thursday").isZero();
        workshop.guild.clock.goOn(Duration.ofDays(4));
        assertThat(roulette.day.run().done()).as("Monday").isEqualTo(1);
    }

    @Test
    void whoever_comes_after_it_was_due_waits_for_the_next_draw() {
        roulette.enrolled(coffee, "ana", "ben");
        workshop.guild.clock.goOn(Duration.ofMinutes(5));
        roulette.enrolled(coffee, "cleo");

        roulette.day.run();

        assertThat(roulette.meeting(coffee)).containsExactly(Set.of("ana", "ben"));
    }

    @Test
    void who_sits_it_out_pauses_left_or_is_gone_is_not_drawn() {
        roulette.enrolled(coffee, SEVEN);
        assertThat(roulette.service
                        .skip(workshop.person("ana"), coffee.id())
                        .result()
                        .orElseThrow()
                        .skips())
                .isTrue();
        roulette.change(coffee, "ben", part -> part.in(EnrolmentState.PAUSED, workshop.guild.clock.instant()));
        roulette.change(coffee, "cleo", part -> part.in(EnrolmentState.WITHDRAWN, workshop.guild.clock.instant()));
        workshop.guild.people.deactivate(workshop.key("dan"));

        roulette.day.run();
        assertThat(roulette.meeting(coffee)).containsExactly(Set.of("eva", "finn", "gia"));

        weekly(2);
        assertThat(roulette.meeting(coffee).stream().flatMap(Set::stream))
                .as("she sat out one draw")
                .containsExactlyInAnyOrder("ana", "eva", "finn", "gia");
    }

    @Test
    void sitting_it_out_again_changes_nothing_and_is_written_down_once() {
        roulette.enrolled(coffee, "ana");
        roulette.service.skip(workshop.person("ana"), coffee.id());
        roulette.service.skip(workshop.person("ana"), coffee.id());

        assertThat(acts()).containsOnlyOnce("mentoring.draw-skipped");
        assertThat(roulette.service
                        .skip(workshop.person("ben"), coffee.id())
                        .reason()
                        .orElseThrow()
                        .code()
                        .code())
                .isEqualTo("pairing.not-enrolled");
        Programme duo = workshop.open(ProgrammeKind.DUO);
        assertThat(roulette.service
                        .skip(workshop.person("ana"), duo.id())
                        .reason()
                        .orElseThrow()
                        .code()
                        .code())
                .isEqualTo("roulette.other-kind");
    }

    /** Invariant 8, as far as a draw can break it. */
    @Test
    void invariant_8_nobody_meets_their_line_manager_nor_whom_they_blocked() {
        workshop.guild.facts.put(List.of(new Facts(
                workshop.key("ana"),
                "",
                "",
                OptionalInt.empty(),
                Optional.of(workshop.key("ben")),
                workshop.guild.clock.instant())));
        UserId cleo = workshop.key("cleo");
        roulette.preferences.set(
                coffee.id(), cleo, List.of(new Preference(workshop.key("ana"), PreferenceKind.BLOCK, 0)));
        roulette.enrolled(coffee, "ana", "ben", "cleo", "dan");
        for (int draw = 0; draw < 10; draw++) {
            roulette.day.run();
            assertThat(roulette.meeting(coffee)).contains(Set.of("ana", "dan"), Set.of("ben", "cleo"));
            workshop.guild.clock.goOn(WEEK.multipliedBy(2));
        }
    }

    @Test
    void nobody_is_drawn_where_it_is_paused_closed_or_its_community_is_archived() {
        roulette.enrolled(coffee, "ana", "ben");
        var row = workshop.programmes.forChange(coffee.id()).orElseThrow();
        row.save(row.value().in(ProgrammeState.PAUSED));
        assertThat(roulette.day.run().done()).isZero();
        row.save(row.value().in(ProgrammeState.OPEN));
        workshop.guild
                .life
                .archive(workshop.person("spacey"), Workshop.GARDEN)
                .result()
                .orElseThrow();
        assertThat(roulette.day.run().done()).isZero();
        assertThat(roulette.meeting(coffee)).isEmpty();
    }

    /** Runs so many weeks later, on the day. */
    private void weekly(int weeks) {
        for (int week = 0; week < weeks; week++) {
            workshop.guild.clock.goOn(WEEK);
            roulette.day.run();
        }
    }

    private List<String> told(OccasionKind kind) {
        return ((InMemoryOccasions) workshop.guild.occasions)
                .noted().stream()
                        .filter(occasion -> occasion.kind() == kind)
                        .map(Occasion::person)
                        .map(person -> person.orElseThrow().value().replaceFirst("^key-", ""))
                        .toList();
    }

    private List<String> acts() {
        return workshop.guild.audit.latest(500).stream().map(AuditEntry::act).toList();
    }
}
