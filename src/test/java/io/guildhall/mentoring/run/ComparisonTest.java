package io.guildhall.mentoring.run;

import static io.guildhall.mentoring.run.Crowds.NOW;
import static io.guildhall.mentoring.run.Crowds.SEED;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.mentoring.criteria.Crowd;
import io.guildhall.mentoring.criteria.Gathering;
import io.guildhall.mentoring.programme.Aim;
import io.guildhall.mentoring.programme.Criterion;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.run.Difference.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is different since a run read everybody. */
class ComparisonTest {
    private static Gathering people() {
        Gathering all = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.RHYTHM);
        all.giver("ana").hours(4).places(2).in("Europe/Berlin").offers(1, 3).works("Kiln", "North", 4);
        all.giver("ben").hours(1).speaks("de");
        all.giver("full").places(0);
        all.taker("mia").hours(4);
        all.wish("mia", "ana", "ben");
        return all;
    }

    private static List<Difference> after(Consumer<Gathering> what) {
        Gathering later = people();
        what.accept(later);
        List<Difference> found = Comparison.between(
                Computation.likeness(people().crowd(), NOW), Computation.likeness(later.crowd(true), NOW));
        assertThat(stamp(later.crowd()).input().equals(stamp(people().crowd()).input()))
                .as("the hash says the same")
                .isEqualTo(found.isEmpty());
        return found;
    }

    private static Stamp stamp(Crowd of) {
        return Computation.stamp(of, Pins.NONE, SEED, NOW);
    }

    private static Difference is(String name, Kind kind) {
        return new Difference(people().enrolment(name), kind);
    }

    @Test
    void each_kind_of_difference_is_told_once_for_each_person() {
        assertThat(after(all -> {})).isEmpty();
        assertThat(after(all -> all.giver("ana").places(1))).containsExactly(is("ana", Kind.FEWER_PLACES));
        assertThat(after(all -> all.giver("ana").places(0))).containsExactly(is("ana", Kind.FEWER_PLACES));
        assertThat(after(all -> all.giver("ana").places(3).hours(1))).containsExactly(is("ana", Kind.MORE_PLACES));
        assertThat(after(all -> all.giver("full").places(1))).containsExactly(is("full", Kind.MORE_PLACES));
        assertThat(after(all -> all.giver("ben").away())).containsExactly(is("ben", Kind.WENT));
        assertThat(after(all -> all.taker("new"))).extracting(Difference::kind).containsExactly(Kind.CAME);
        assertThat(after(all -> {
                    all.taker("mia").hours(1);
                    all.giver("ben").away();
                }))
                .containsExactly(is("ben", Kind.WENT), is("mia", Kind.CHANGED));
    }

    @Test
    void whatever_counts_of_somebody_is_seen() {
        List<Consumer<Gathering>> changes = List.of(
                all -> all.taker("mia").hours(3),
                all -> all.taker("mia").waited(1),
                all -> all.taker("mia").wants(1, 2, 3),
                all -> all.taker("mia").speaks("de"),
                all -> all.taker("mia").in("Europe/Paris"),
                all -> all.taker("mia").works("Kiln", "", 3),
                all -> all.wish("mia", "ben", "ana"));
        assertThat(changes).allSatisfy(each -> assertThat(after(each)).containsExactly(is("mia", Kind.CHANGED)));

        List<Consumer<Gathering>> ofTwo = List.of(
                all -> all.block("mia", "ben"),
                all -> all.manager("mia", "ben"),
                all -> all.before("mia", "ben", 1),
                all -> all.together("mia", "ben"));
        assertThat(ofTwo)
                .allSatisfy(each ->
                        assertThat(after(each)).containsExactly(is("ben", Kind.CHANGED), is("mia", Kind.CHANGED)));
    }

    @Test
    void whoever_came_went_or_came_back() {
        List<Likeness> then = Computation.likeness(people().crowd(), NOW);
        Gathering away = people();
        away.giver("ana").away();
        List<Likeness> now = Computation.likeness(away.crowd(), NOW);

        assertThat(Comparison.between(now, then)).containsExactly(is("ana", Kind.CAME));
        assertThat(Comparison.between(then, List.of()))
                .as("full could be in no pair")
                .containsExactly(is("ana", Kind.WENT), is("ben", Kind.WENT), is("mia", Kind.WENT));
    }

    @Test
    void whoever_could_be_in_no_pair_is_not_different_and_changes_nothing_that_others_fit() {
        assertThat(after(all -> all.giver("full").offers(1, 5).hours(9))).isEmpty();

        Gathering all = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.SKILLS);
        all.giver("ana").offers(1, 5);
        all.giver("ben").offers(2, 5);
        all.taker("mia").wants(1, 1, 1).wants(2, 1, 1);
        int points = Crowds.run(all).proposals().get(0).points();
        all.giver("away").offers(1, 5).offers(2, 5).away();
        all.giver("full").offers(1, 5).places(0);
        assertThat(Crowds.run(all).proposals().get(0).points()).isEqualTo(points);
    }

    @Test
    void that_time_passed_and_clocks_were_put_forward_makes_nobody_different() {
        Crowd crowd = people().crowd();

        assertThat(Computation.likeness(crowd, NOW.plus(Duration.ofDays(120))))
                .isEqualTo(Computation.likeness(crowd, NOW));
        assertThat(Computation.stamp(crowd, Pins.NONE, SEED, NOW.plus(Duration.ofDays(120))))
                .isEqualTo(stamp(crowd));
    }

    @Test
    void likeness_is_the_same_when_it_is_read_and_names_nobody() {
        List<Likeness> all = Computation.likeness(people().crowd(), NOW);

        assertThat(Likeness.parse(Likeness.text(all))).isEqualTo(all);
        assertThat(all).extracting(each -> each.person().value()).isSorted();
        assertThat(all).allMatch(each -> each.mark().matches("[0-9a-f]{12}"));
        assertThat(Likeness.text(all)).doesNotContain("ana", "mia");
        assertThat(all.get(2).places()).isZero();
    }

    @Test
    void settings_that_count_are_told_from_pins_and_from_the_rest() {
        Stamp one = stamp(people().crowd());
        Stamp aiming =
                stamp(people().with(by -> Crowds.aiming(by, Aim.BEST_FIT)).crowd());
        Stamp again = stamp(people().notAgain().crowd());
        Pin pin = new Pin(people().enrolment("ana"), people().enrolment("mia"));
        Stamp pinned = Computation.stamp(people().crowd(), new Pins(Set.of(pin), Set.of()), SEED, NOW);

        assertThat(one.settings()).matches("[0-9a-f]{32}-[0-9a-f]{12}");
        assertThat(one.input()).matches("[0-9a-f]{32}");
        assertThat(Set.of(one.settings(), aiming.settings(), again.settings(), pinned.settings()))
                .hasSize(4);
        assertThat(pinned.settings().split("-")[0])
                .as("pins for the next run make none stale")
                .isEqualTo(one.settings().split("-")[0]);
        assertThat(aiming.settings().split("-")[0]).isNotEqualTo(one.settings().split("-")[0]);
    }
}
