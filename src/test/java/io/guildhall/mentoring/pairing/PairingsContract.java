package io.guildhall.mentoring.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.ProgrammeId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every place where pairings are kept must do. */
abstract class PairingsContract {
    private static final ProgrammeId PROGRAMME = new ProgrammeId(7);
    private static final ProgrammeId OTHER = new ProgrammeId(8);
    private static final UserId ANA = new UserId("key-ana");
    private static final UserId BEN = new UserId("key-ben");
    private static final UserId ZOE = new UserId("key-zoe");
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    abstract Pairings pairings();

    abstract Transactions transactions();

    private Pairing asked(UserId mentee, UserId mentor) {
        return asked(PROGRAMME, mentee, mentor);
    }

    private Pairing asked(ProgrammeId programme, UserId mentee, UserId mentor) {
        List<Part> parts = List.of(Part.of(mentee, PartRole.MENTEE), new Part(mentor, PartRole.MENTOR, false, false));
        return transactions()
                .inTransaction(() -> pairings()
                        .add(new Pairing(
                                new PairingId(0),
                                programme,
                                PairingState.REQUESTED,
                                NOON,
                                parts,
                                Ask.of(mentee, "Please", NOON),
                                Course.none())));
    }

    private Pairing changed(Pairing pairing, Pairing to) {
        return transactions().inTransaction(() -> {
            pairings().forChange(pairing.id()).orElseThrow().save(to);
            return to;
        });
    }

    private static List<PairingId> ids(List<Pairing> pairings) {
        return pairings.stream().map(Pairing::id).toList();
    }

    @Test
    void keeps_many_at_once_in_their_order_and_all_or_none() {
        List<Pairing> wanted = IntStream.range(0, 3)
                .mapToObj(no -> offer(new UserId("mentor-" + (2 - no)), new UserId("mentee-" + no)))
                .toList();

        List<Pairing> kept = transactions().inTransaction(() -> pairings().add(wanted));

        assertThat(kept)
                .extracting(Pairing::parts)
                .isEqualTo(wanted.stream().map(Pairing::parts).toList());
        assertThat(kept)
                .allSatisfy(each -> assertThat(pairings().find(each.id())).contains(each));
        assertThat(pairings().of(new UserId("mentor-1"), PairingState.OPEN, 0, 9))
                .containsExactly(kept.get(1));
        assertThat(pairings().add(List.of())).isEmpty();
        List<Pairing> clash = List.of(offer(ANA, BEN), wanted.get(0));
        assertThatThrownBy(() -> transactions().inTransaction(() -> pairings().add(clash)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(pairings().of(ANA, PairingState.OPEN, 0, 9)).isEmpty();
    }

    @Test
    void what_came_into_a_state_lately_is_found_by_number() {
        Pairing early = asked(ANA, BEN);
        Pairing late = asked(BEN, ZOE);
        changed(early, early.in(PairingState.DECLINED, NOON.plusSeconds(5)));
        Pairing declined = changed(late, late.in(PairingState.DECLINED, NOON.plusSeconds(9)));

        assertThat(ids(pairings().since(PairingState.DECLINED, NOON, 0, 9))).containsExactly(early.id(), late.id());
        assertThat(ids(pairings().since(PairingState.DECLINED, NOON, 0, 1))).containsExactly(early.id());
        assertThat(pairings().since(PairingState.DECLINED, NOON.plusSeconds(9), 0, 9))
                .containsExactly(declined);
        assertThat(pairings().since(PairingState.DECLINED, NOON, late.id().value(), 9))
                .isEmpty();
        assertThat(pairings().since(PairingState.EXPIRED, NOON, 0, 9)).isEmpty();
    }

    private static Pairing offer(UserId mentor, UserId mentee) {
        return new Pairing(
                new PairingId(0),
                PROGRAMME,
                PairingState.OFFERED,
                NOON,
                List.of(
                        new Part(mentor, PartRole.MENTOR, false, false),
                        new Part(mentee, PartRole.MENTEE, false, false)),
                Ask.byProgramme("Both of you", NOON),
                Course.none());
    }

    @Test
    void keeps_the_longest_request_whole() {
        UserId one = new UserId("a".repeat(255));
        UserId other = new UserId("b".repeat(255));
        String longest = "\u00fc".repeat(Ask.MESSAGE_MAX);
        Pairing kept = asked(one, other);
        Ask ask = Ask.of(one, longest, NOON.plusSeconds(1))
                .remindedOnce()
                .answered(longest, Optional.of(DeclineCode.WORKS_TOGETHER));

        changed(kept, kept.with(ask));

        assertThat(pairings().find(kept.id())).contains(kept.with(ask));
        assertThat(kept.parts()).extracting(Part::role).containsExactly(PartRole.MENTEE, PartRole.MENTOR);
        assertThat(pairings().find(new PairingId(kept.id().value() + 1))).isEmpty();
        assertThat(pairings().forChange(new PairingId(kept.id().value() + 1))).isEmpty();
        assertThatThrownBy(() -> asked(one, other)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void keeps_how_it_goes() {
        Pairing kept = asked(ANA, BEN);
        Course course = Course.none()
                .started(NOON.plusSeconds(1))
                .met(Optional.of(NOON.plusSeconds(2)), Optional.of(NOON.plusSeconds(3)), 4)
                .nudged()
                .paused(Optional.of(NOON.plusSeconds(5)));
        List<Part> parts = kept.parts().stream()
                .map(part -> part.agreeing().finishing(true))
                .toList();
        Pairing paused =
                kept.in(PairingState.PAUSED, NOON.plusSeconds(6)).with(parts).with(course);
        assertThat(changed(kept, paused)).isEqualTo(pairings().find(kept.id()).orElseThrow());

        Pairing over = paused.in(PairingState.ENDED, NOON.plusSeconds(7))
                .with(course.over(NOON.plusSeconds(7), EndReason.NO_FAULT));
        changed(paused, over);

        assertThat(pairings().find(kept.id())).contains(over);
    }

    @Test
    void a_pairing_that_the_programme_made_was_asked_for_by_nobody() {
        Pairing kept = transactions()
                .inTransaction(() -> pairings()
                        .add(new Pairing(
                                new PairingId(0),
                                PROGRAMME,
                                PairingState.ACTIVE,
                                NOON,
                                List.of(Part.of(ANA, PartRole.PEER), Part.of(BEN, PartRole.PEER)),
                                Ask.byProgramme(NOON),
                                Course.none().started(NOON).met(Optional.empty(), Optional.of(NOON), 0))));

        assertThat(pairings().find(kept.id())).contains(kept);
        assertThat(kept.ask().by()).isEmpty();
    }

    @Test
    void counts_those_that_began_in_a_stretch_of_time_by_what_became_of_them() {
        begun(ANA, BEN, NOON, PairingState.ACTIVE);
        begun(ANA, ZOE, NOON.plusSeconds(9), PairingState.COMPLETED);
        begun(BEN, ZOE, NOON.plusSeconds(10), PairingState.ENDED);
        asked(ZOE, ANA);
        asked(OTHER, ANA, BEN);

        assertThat(pairings().begun(PROGRAMME, NOON, NOON.plusSeconds(10)))
                .isEqualTo(Map.of(PairingState.ACTIVE, 1, PairingState.COMPLETED, 1));
        assertThat(pairings().begun(PROGRAMME, NOON.plusSeconds(1), NOON.plusSeconds(11)))
                .isEqualTo(Map.of(PairingState.COMPLETED, 1, PairingState.ENDED, 1));
        assertThat(pairings().begun(OTHER, NOON, NOON.plusSeconds(90))).isEmpty();
    }

    private void begun(UserId one, UserId other, Instant at, PairingState state) {
        Pairing pairing = transactions()
                .inTransaction(() -> pairings()
                        .add(new Pairing(
                                new PairingId(0),
                                PROGRAMME,
                                PairingState.ACTIVE,
                                NOON,
                                List.of(Part.of(one, PartRole.PEER), Part.of(other, PartRole.PEER)),
                                Ask.byProgramme(NOON),
                                Course.none().started(at))));
        changed(pairing, pairing.in(state, NOON));
    }

    @Test
    void invariant_9_the_same_people_have_at_most_one_that_is_open_in_a_programme() {
        Pairing first = asked(ANA, BEN);

        assertThatThrownBy(() -> asked(BEN, ANA)).isInstanceOf(DuplicateKeyException.class);
        assertThat(asked(OTHER, ANA, BEN).id()).isNotEqualTo(first.id());

        Pairing over = changed(first, first.in(PairingState.DECLINED, NOON));
        Pairing again = asked(BEN, ANA);

        assertThat(again.id()).isNotEqualTo(first.id());
        assertThatThrownBy(() -> changed(over, over.in(PairingState.ACTIVE, NOON)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(pairings().find(first.id())).contains(over);
    }

    @Test
    void counts_why_people_declined_in_a_programme() {
        Pairing first = asked(ANA, BEN);
        Pairing elsewhere = asked(OTHER, ANA, BEN);
        for (Pairing each : List.of(first, elsewhere)) {
            changed(
                    each,
                    each.in(PairingState.DECLINED, NOON)
                            .with(each.ask().answered("", Optional.of(DeclineCode.NO_TIME))));
        }
        Pairing silent = asked(ZOE, BEN);
        changed(silent, silent.in(PairingState.DECLINED, NOON));

        assertThat(pairings().declined(first.programme())).isEqualTo(Map.of(DeclineCode.NO_TIME, 1));
        assertThat(pairings().declined(new ProgrammeId(99))).isEmpty();
    }

    @Test
    void lists_somebodys_of_all_programmes_newest_first_and_goes_on_where_it_ended() {
        Pairing first = asked(ANA, BEN);
        Pairing second = asked(OTHER, ANA, BEN);
        Pairing third = asked(ZOE, ANA);
        asked(ZOE, BEN);
        changed(second, second.in(PairingState.EXPIRED, NOON));

        assertThat(ids(pairings().of(ANA, Set.of(PairingState.values()), 0, 10)))
                .containsExactly(third.id(), second.id(), first.id());
        assertThat(ids(pairings().of(ANA, PairingState.OPEN, 0, 10))).containsExactly(third.id(), first.id());
        assertThat(ids(pairings().of(ANA, Set.of(PairingState.values()), 0, 2)))
                .containsExactly(third.id(), second.id());
        assertThat(ids(pairings()
                        .of(ANA, Set.of(PairingState.values()), second.id().value(), 10)))
                .containsExactly(first.id());
        assertThat(pairings().of(new UserId("key-nobody"), PairingState.OPEN, 0, 10))
                .isEmpty();
    }

    @Test
    void finds_the_open_ones_behind_very_many_that_are_over() {
        Pairing oldest = asked(ANA, BEN);
        transactions().inTransaction(() -> {
            IntStream.range(0, 510)
                    .forEach(no -> pairings()
                            .add(new Pairing(
                                    new PairingId(0),
                                    OTHER,
                                    PairingState.ACTIVE,
                                    NOON,
                                    List.of(
                                            Part.of(ANA, PartRole.PEER),
                                            Part.of(new UserId("key-" + no), PartRole.PEER)),
                                    Ask.byProgramme(NOON),
                                    Course.none())));
            return true;
        });

        assertThat(ids(pairings().of(ANA, Set.of(PairingState.REQUESTED), 0, 5)))
                .containsExactly(oldest.id());
        assertThat(pairings().of(ANA, PairingState.RUNNING, 0, 1_000)).hasSize(510);
    }

    @Test
    void finds_those_of_several_people_each_once_in_order_to_change_them() {
        Pairing first = asked(ANA, BEN);
        asked(OTHER, ANA, BEN);
        Pairing third = asked(ZOE, BEN);

        List<PairingRow> rows = pairings().forChange(PROGRAMME, List.of(ANA, BEN), Set.of(PairingState.REQUESTED));

        assertThat(rows).extracting(PairingRow::value).containsExactly(first, third);
        transactions().inTransaction(() -> {
            rows.get(0).save(first.in(PairingState.ACTIVE, NOON));
            return true;
        });
        assertThat(rows.get(0).value().state()).isEqualTo(PairingState.ACTIVE);
        assertThat(pairings().forChange(PROGRAMME, List.of(ANA), Set.of(PairingState.REQUESTED)))
                .isEmpty();
        assertThat(pairings().forChange(PROGRAMME, List.of(), PairingState.OPEN))
                .isEmpty();
    }

    @Test
    void people_come_and_go() {
        Pairing circle = asked(ANA, BEN);
        List<Part> others = new ArrayList<>(circle.parts());
        others.remove(0);
        others.add(Part.of(ZOE, PartRole.HOST));
        Pairing changed = changed(circle, circle.with(others));

        assertThat(pairings().find(circle.id())).contains(changed);
        assertThat(pairings().of(ANA, PairingState.OPEN, 0, 5)).isEmpty();
        assertThat(ids(pairings().of(ZOE, PairingState.OPEN, 0, 5))).containsExactly(circle.id());
        assertThat(ids(pairings().of(BEN, PairingState.OPEN, 0, 5))).containsExactly(circle.id());
    }

    @Test
    void walks_through_a_programme_and_counts_it() {
        Pairing first = asked(ANA, BEN);
        Pairing second = asked(ANA, ZOE);
        Pairing third = asked(ZOE, BEN);
        asked(OTHER, ANA, BEN);
        changed(second, second.in(PairingState.ACTIVE, NOON));

        assertThat(ids(pairings().page(PROGRAMME, Set.of(PairingState.REQUESTED), 0, 10)))
                .containsExactly(first.id(), third.id());
        assertThat(ids(pairings().page(PROGRAMME, PairingState.OPEN, first.id().value(), 1)))
                .containsExactly(second.id());
        assertThat(pairings().count(PROGRAMME)).isEqualTo(Map.of(PairingState.REQUESTED, 2, PairingState.ACTIVE, 1));
    }

    @Test
    void walks_through_those_that_are_in_a_state_for_long() {
        Pairing first = asked(ANA, BEN);
        Pairing second = asked(OTHER, ANA, ZOE);
        Pairing young = changed(second, second.in(PairingState.REQUESTED, NOON.plus(Duration.ofDays(1))));

        assertThat(ids(pairings().walk(PairingState.REQUESTED, NOON.plusSeconds(1), 0, 10)))
                .containsExactly(first.id());
        assertThat(ids(pairings()
                        .walk(
                                PairingState.REQUESTED,
                                NOON.plus(Duration.ofDays(2)),
                                first.id().value(),
                                10)))
                .containsExactly(young.id());
        assertThat(pairings().walk(PairingState.REQUESTED, NOON, 0, 10)).isEmpty();
        assertThat(pairings().walk(PairingState.ACTIVE, NOON.plusSeconds(1), 0, 10))
                .isEmpty();
    }
}
