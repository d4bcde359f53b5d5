package io.guildhall.mentoring.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every place where enrolments, wishes and blocks are kept must do. */
abstract class EnrolmentsContract {
    private static final ProgrammeId PAIRS = new ProgrammeId(7);
    private static final ProgrammeId OTHER = new ProgrammeId(8);
    private static final UserId ANA = new UserId("key-ana");
    private static final UserId BEN = new UserId("key-ben");
    private static final UserId ZOE = new UserId("key-zoe");
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    private static final Set<EnrolmentState> ALL = EnumSet.allOf(EnrolmentState.class);

    abstract Enrolments enrolments();

    abstract Preferences preferences();

    abstract Transactions transactions();

    @Test
    void keeps_everything_of_one() {
        Enrolment made = add(new Enrolment(
                new EnrolmentId(0),
                PAIRS,
                ANA,
                ProgrammeRole.MENTOR,
                EnrolmentState.PAUSED,
                3,
                1,
                new Availability(
                        Optional.of(NOON), Optional.of(NOON.plusSeconds(90)), Optional.of(NOON.plusSeconds(30))),
                2,
                1,
                "ü".repeat(Enrolment.STATEMENT_MAX),
                NOON,
                4));

        assertThat(made.id().value()).isPositive();
        assertThat(enrolments().of(PAIRS, ANA)).containsExactly(made);
        assertThat(enrolments().of(OTHER, ANA)).isEmpty();
        assertThat(enrolments().of(PAIRS, BEN)).isEmpty();
    }

    @Test
    void has_one_for_each_role_of_a_person_in_a_programme() {
        Enrolment mentor = add(of(PAIRS, ANA, ProgrammeRole.MENTOR));
        Enrolment mentee = add(of(PAIRS, ANA, ProgrammeRole.MENTEE));
        Enrolment elsewhere = add(of(OTHER, ANA, ProgrammeRole.MENTOR));

        assertThatThrownBy(() -> transactions().inTransaction(() -> add(of(PAIRS, ANA, ProgrammeRole.MENTOR))))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(enrolments().of(PAIRS, ANA)).containsExactly(mentor, mentee);
        assertThat(enrolments().of(ANA)).containsExactly(mentor, mentee, elsewhere);
    }

    @Test
    void writes_what_changed_time_and_again() {
        add(of(PAIRS, BEN, ProgrammeRole.PEER));
        add(of(PAIRS, ANA, ProgrammeRole.PEER));
        add(of(OTHER, ANA, ProgrammeRole.PEER));
        List<EnrolmentRow> rows = enrolments().forChange(PAIRS, List.of(ANA, ZOE));
        assertThat(rows).hasSize(1);
        EnrolmentRow row = rows.get(0);
        Enrolment changed = row.value()
                .arranged(
                        5,
                        new Availability(Optional.of(NOON), Optional.of(NOON.plusSeconds(1)), Optional.empty()),
                        "Hi")
                .counted(5, NOON.plusSeconds(2))
                .silent(1)
                .waited(3);

        row.save(changed);
        assertThat(row.value()).isEqualTo(changed);
        assertThat(enrolments().of(PAIRS, ANA)).containsExactly(changed);

        Enrolment again = changed.arranged(5, Availability.always(), "").counted(4, NOON.plusSeconds(3));
        row.save(again);
        assertThat(enrolments().of(PAIRS, ANA)).containsExactly(again);
        assertThat(again.state()).isEqualTo(EnrolmentState.OPEN);
    }

    @Test
    void goes_through_a_role_by_number_in_the_states_wanted() {
        Enrolment first = add(of(PAIRS, ANA, ProgrammeRole.MENTEE));
        Enrolment second = add(of(PAIRS, BEN, ProgrammeRole.MENTEE).in(EnrolmentState.WITHDRAWN, NOON));
        Enrolment third = add(of(PAIRS, ZOE, ProgrammeRole.MENTEE));
        add(of(PAIRS, ZOE, ProgrammeRole.MENTOR));
        add(of(OTHER, ZOE, ProgrammeRole.MENTEE));

        assertThat(enrolments().page(PAIRS, ProgrammeRole.MENTEE, ALL, 0, 2)).containsExactly(first, second);
        assertThat(enrolments()
                        .page(PAIRS, ProgrammeRole.MENTEE, ALL, second.id().value(), 2))
                .containsExactly(third);
        assertThat(enrolments().page(PAIRS, ProgrammeRole.MENTEE, Set.of(EnrolmentState.OPEN), 0, 9))
                .containsExactly(first, third);
        assertThat(enrolments().page(PAIRS, ProgrammeRole.MENTEE, Set.of(), 0, 9))
                .isEmpty();
        assertThat(enrolments().count(PAIRS, ProgrammeRole.MENTEE))
                .isEqualTo(Map.of(EnrolmentState.OPEN, 2, EnrolmentState.WITHDRAWN, 1));
    }

    @Test
    void finds_those_who_have_a_place_free() {
        Enrolment free = add(of(PAIRS, ANA, ProgrammeRole.MENTOR));
        add(of(PAIRS, BEN, ProgrammeRole.MENTOR).counted(2, NOON));
        Enrolment waiting = add(of(PAIRS, ZOE, ProgrammeRole.MENTOR).in(EnrolmentState.WAITING, NOON));
        add(of(PAIRS, new UserId("key-yann"), ProgrammeRole.MENTOR).in(EnrolmentState.PAUSED, NOON));

        assertThat(enrolments().withPlaces(PAIRS, ProgrammeRole.MENTOR, 0, 9)).containsExactly(free, waiting);
        assertThat(enrolments().withPlaces(PAIRS, ProgrammeRole.MENTOR, 0, 1)).containsExactly(free);
        assertThat(enrolments()
                        .withPlaces(PAIRS, ProgrammeRole.MENTOR, free.id().value(), 9))
                .containsExactly(waiting);
    }

    @Test
    void knows_whose_pause_is_over() {
        Enrolment over = add(paused(ANA, Optional.of(NOON)));
        add(paused(BEN, Optional.of(NOON.plusSeconds(1))));
        add(paused(ZOE, Optional.empty()));

        assertThat(enrolments().pausedUntil(NOON, 9)).isEmpty();
        assertThat(enrolments().pausedUntil(NOON.plusSeconds(1), 9)).containsExactly(over);
        assertThat(enrolments().pausedUntil(NOON.plusSeconds(2), 1)).hasSize(1);
    }

    @Test
    void finds_those_of_some_numbers_in_their_order() {
        Enrolment ana = add(of(PAIRS, ANA, ProgrammeRole.PEER));
        add(of(PAIRS, BEN, ProgrammeRole.PEER));
        Enrolment zoe = add(of(OTHER, ZOE, ProgrammeRole.PEER));
        List<EnrolmentId> many = new ArrayList<>(List.of(zoe.id(), ana.id(), ana.id()));
        LongStream.range(1_000_000, 1_001_000).mapToObj(EnrolmentId::new).forEach(many::add);

        assertThat(enrolments().ofNumbers(many)).containsExactly(ana, zoe);
        assertThat(enrolments().ofNumbers(List.of())).isEmpty();
    }

    @Test
    void walks_through_everybody_who_has_not_left() {
        Enrolment first = add(of(PAIRS, ANA, ProgrammeRole.PEER));
        add(of(PAIRS, BEN, ProgrammeRole.PEER).in(EnrolmentState.WITHDRAWN, NOON));
        Enrolment third = add(of(OTHER, ZOE, ProgrammeRole.MENTEE));

        assertThat(enrolments().walk(0, 9)).containsExactly(first, third);
        assertThat(enrolments().walk(first.id().value(), 9)).containsExactly(third);
        assertThat(enrolments().walk(0, 1)).containsExactly(first);
    }

    @Test
    void sets_all_of_somebodys_own_wishes() {
        Preference wish = new Preference(BEN, PreferenceKind.WISH, 2);
        Preference dearer = new Preference(ZOE, PreferenceKind.WISH, 1);
        Preference block = new Preference(new UserId("key-yann"), PreferenceKind.BLOCK, 0);
        set(PAIRS, ANA, wish, block, dearer);
        set(OTHER, ANA, new Preference(BEN, PreferenceKind.IGNORE, 0));
        set(PAIRS, BEN, new Preference(ANA, PreferenceKind.WISH, 1));
        assertThat(preferences().of(PAIRS, ANA)).containsExactly(dearer, wish, block);

        Preference turned = new Preference(ZOE, PreferenceKind.IGNORE, 0);
        set(PAIRS, ANA, turned, wish);

        assertThat(preferences().of(PAIRS, ANA)).containsExactly(wish, turned);
        assertThat(preferences().of(OTHER, ANA)).hasSize(1);
        assertThat(preferences().of(PAIRS, BEN)).hasSize(1);
        set(PAIRS, ANA);
        assertThat(preferences().of(PAIRS, ANA)).isEmpty();
    }

    @Test
    void a_block_holds_for_both_in_its_programme() {
        set(PAIRS, ANA, new Preference(BEN, PreferenceKind.BLOCK, 0), new Preference(ZOE, PreferenceKind.IGNORE, 0));

        assertThat(preferences().blocked(PAIRS, ANA, List.of(BEN, ZOE))).containsExactly(BEN);
        assertThat(preferences().blocked(PAIRS, BEN, List.of(ANA, ZOE))).containsExactly(ANA);
        assertThat(preferences().blocked(PAIRS, ANA, List.of(ZOE))).isEmpty();
        assertThat(preferences().blocked(OTHER, BEN, List.of(ANA, ZOE))).isEmpty();
    }

    @Test
    void nobody_is_shown_whom_they_block_or_pass_over_or_who_blocks_them() {
        set(PAIRS, ANA, new Preference(BEN, PreferenceKind.BLOCK, 0), new Preference(ZOE, PreferenceKind.IGNORE, 0));
        set(PAIRS, BEN, new Preference(ZOE, PreferenceKind.WISH, 1));

        assertThat(preferences().unshown(PAIRS, ANA)).containsExactlyInAnyOrder(BEN, ZOE);
        assertThat(preferences().unshown(PAIRS, BEN)).containsExactly(ANA);
        assertThat(preferences().unshown(PAIRS, ZOE)).as("passed over").isEmpty();
        assertThat(preferences().unshown(OTHER, ANA)).isEmpty();
        assertThat(preferences().blocks(PAIRS)).isEqualTo(Map.of(ANA, Set.of(BEN), BEN, Set.of(ANA)));
        assertThat(preferences().blocks(OTHER)).isEmpty();
    }

    @Test
    void those_who_were_not_carried_into_a_round_yet_are_found_by_number_until_they_are_or_leave() {
        Enrolment ana = add(of(PAIRS, ANA, ProgrammeRole.PEER));
        Enrolment ben = add(of(PAIRS, BEN, ProgrammeRole.PEER));
        add(of(PAIRS, ZOE, ProgrammeRole.PEER).carried(2));
        add(of(OTHER, ZOE, ProgrammeRole.PEER));
        assertThat(enrolments().behind(PAIRS, 1, 9)).isEmpty();
        assertThat(enrolments().behind(PAIRS, 2, 9)).containsExactly(ana, ben);
        assertThat(enrolments().behind(PAIRS, 2, 1)).containsExactly(ana);

        transactions().inTransaction(() -> {
            enrolments()
                    .forChange(PAIRS, List.of(ANA))
                    .get(0)
                    .save(ana.waited(1).carried(2));
            enrolments().forChange(PAIRS, List.of(BEN)).get(0).save(ben.in(EnrolmentState.WITHDRAWN, NOON));
            return "";
        });

        assertThat(enrolments().behind(PAIRS, 2, 9)).isEmpty();
        assertThat(enrolments().of(PAIRS, ANA)).containsExactly(ana.waited(1).carried(2));

        Enrolment without = ana.waited(1).carried(2).wentWithout(2);
        assertThat(without.wentWithout(2)).as("a round counts once").isEqualTo(without);
        transactions().inTransaction(() -> {
            enrolments().forChange(PAIRS, List.of(ANA)).get(0).save(without);
            return "";
        });
        assertThat(enrolments().of(PAIRS, ANA)).containsExactly(without);
    }

    @Test
    void whom_people_wish_for_comes_by_rank() {
        set(PAIRS, ANA, new Preference(ZOE, PreferenceKind.WISH, 2), new Preference(BEN, PreferenceKind.WISH, 1));
        set(PAIRS, BEN, new Preference(ZOE, PreferenceKind.BLOCK, 0));
        set(OTHER, ZOE, new Preference(ANA, PreferenceKind.WISH, 1));

        assertThat(preferences().wishes(PAIRS)).isEqualTo(Map.of(ANA, List.of(BEN, ZOE)));
        assertThat(preferences().wishes(OTHER)).isEqualTo(Map.of(ZOE, List.of(ANA)));
    }

    private void set(ProgrammeId programme, UserId owner, Preference... wanted) {
        preferences().set(programme, owner, List.of(wanted));
    }

    private Enrolment add(Enrolment made) {
        return enrolments().add(made);
    }

    private static Enrolment paused(UserId user, Optional<Instant> until) {
        Enrolment open = of(PAIRS, user, ProgrammeRole.PEER);
        return open.arranged(2, Availability.always().paused(until), "").in(EnrolmentState.PAUSED, NOON);
    }

    private static Enrolment of(ProgrammeId programme, UserId user, ProgrammeRole role) {
        return new Enrolment(
                new EnrolmentId(0),
                programme,
                user,
                role,
                EnrolmentState.OPEN,
                2,
                0,
                Availability.always(),
                0,
                0,
                "",
                NOON,
                1);
    }
}
