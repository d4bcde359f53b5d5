package io.guildhall.mentoring.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every place where programmes are kept must do. */
abstract class ProgrammesContract {
    private static final UserId ANA = new UserId("key-ana");
    private static final UserId BEN = new UserId("key-ben");
    private static final Optional<CommunityId> GARDEN = Optional.of(new CommunityId(7));
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    abstract Programmes programmes();

    abstract Transactions transactions();

    private Programme made(Optional<CommunityId> community, ProgrammeKind kind, String token) {
        return programmes().add(wanted(community, kind, "Pairs", Dates.open(), ANA), token);
    }

    private static Programme wanted(
            Optional<CommunityId> community, ProgrammeKind kind, String name, Dates dates, UserId author) {
        ProgrammeSettings usual = ProgrammeSettings.usual(kind, ZoneOffset.UTC);
        return new Programme(
                new ProgrammeId(0), community, name, kind, ProgrammeState.DRAFT, dates, usual, author, NOON, 1);
    }

    private static Dates dates(long start) {
        return new Dates(
                Optional.of(NOON.plusSeconds(1)),
                Optional.of(NOON.plusSeconds(2)),
                Optional.of(NOON.plusSeconds(start)),
                Optional.of(NOON.plusSeconds(99)));
    }

    @Test
    void keeps_the_longest_one_whole() {
        UserId longest = new UserId("k".repeat(255));
        Programme wanted =
                wanted(GARDEN, ProgrammeKind.TRADITIONAL, "\u00fc".repeat(Programme.NAME_MAX), dates(3), longest);

        Programme kept = programmes().add(wanted, "t".repeat(40));

        assertThat(kept).isEqualTo(wanted.numbered(kept.id()));
        assertThat(programmes().find(kept.id())).contains(kept);
        assertThat(programmes().made(longest, "t".repeat(40))).contains(kept);
        assertThat(programmes().made(ANA, "t".repeat(40))).isEmpty();
        assertThat(programmes().find(new ProgrammeId(kept.id().value() + 1))).isEmpty();
        assertThat(programmes().forChange(new ProgrammeId(kept.id().value() + 1)))
                .isEmpty();
    }

    @Test
    void one_token_of_one_person_is_one_programme() {
        made(GARDEN, ProgrammeKind.DUO, "token-01");

        assertThatThrownBy(() -> transactions().inTransaction(() -> made(GARDEN, ProgrammeKind.DUO, "token-01")))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(programmes().add(wanted(GARDEN, ProgrammeKind.DUO, "Pairs", Dates.open(), BEN), "token-01"))
                .isNotNull();
    }

    @Test
    void keeps_what_its_managers_change_and_forgets_dates_that_they_take_away() {
        Programme first = programmes().add(wanted(GARDEN, ProgrammeKind.ROULETTE, "Coffee", dates(3), ANA), "token-01");
        ProgrammeSettings tuned = new ProgrammeSettings(
                "Meet\nsomebody = new \\n".repeat(20),
                10,
                10,
                30,
                3,
                false,
                true,
                AgreementUse.SUGGESTED,
                PairsSeenBy.MEMBERS,
                new Beat(4, DayOfWeek.FRIDAY, 23, ZoneId.of("Pacific/Auckland")),
                4,
                new Criteria(
                        Map.of(Criterion.TIME, 10, Criterion.MIX, 1),
                        false,
                        true,
                        true,
                        true,
                        true,
                        -9,
                        -2,
                        900,
                        Aim.BEST_FIT));
        ProgrammeRow row = programmes().forChange(first.id()).orElseThrow();

        row.save(row.value().arranged("Tea", Dates.open(), tuned).in(ProgrammeState.OPEN));

        Programme after = first.arranged("Tea", Dates.open(), tuned).in(ProgrammeState.OPEN);
        assertThat(row.value()).isEqualTo(after);
        assertThat(programmes().find(first.id())).contains(after);
        row.save(row.value().arranged("Tea", dates(5), tuned));
        assertThat(programmes().find(first.id()).orElseThrow().dates()).isEqualTo(dates(5));
    }

    @Test
    void keeps_which_round_it_is_in() {
        Programme first = made(GARDEN, ProgrammeKind.DUO, "token-01");
        assertThat(programmes().find(first.id()).orElseThrow().round()).isEqualTo(Round.first());

        Programme second = first.begun(dates(5), NOON.plusSeconds(7));
        programmes().forChange(first.id()).orElseThrow().save(second);

        assertThat(programmes().find(first.id())).contains(second);
        assertThat(second.round()).isEqualTo(new Round(2, Optional.of(NOON.plusSeconds(7))));
    }

    @Test
    void lists_those_of_a_community_and_those_across_newest_first() {
        Programme old = made(GARDEN, ProgrammeKind.DUO, "token-01");
        Programme across = made(Optional.empty(), ProgrammeKind.ROULETTE, "token-02");
        Programme fresh = made(GARDEN, ProgrammeKind.CIRCLE, "token-03");
        Programme others = made(Optional.of(new CommunityId(8)), ProgrammeKind.DUO, "token-04");

        assertThat(programmes().of(GARDEN)).containsExactly(fresh, old);
        assertThat(programmes().of(Optional.empty())).containsExactly(across);
        assertThat(programmes().of(Optional.of(new CommunityId(9)))).isEmpty();
        assertThat(programmes().byId(List.of(fresh.id(), old.id(), new ProgrammeId(999))))
                .containsExactlyInAnyOrder(old, fresh);
        assertThat(programmes().byId(List.of())).isEmpty();
        assertThat(programmes().ofAll(List.of(new CommunityId(8), new CommunityId(7), new CommunityId(9))))
                .containsExactly(others, fresh, old);
        assertThat(programmes().ofAll(List.of())).isEmpty();
    }

    @Test
    void walks_those_in_some_states_by_number() {
        Programme first = made(GARDEN, ProgrammeKind.DUO, "token-01");
        Programme second = made(GARDEN, ProgrammeKind.DUO, "token-02");
        Programme third = made(Optional.empty(), ProgrammeKind.DUO, "token-03");
        ProgrammeRow row = programmes().forChange(second.id()).orElseThrow();
        row.save(row.value().in(ProgrammeState.CLOSED));

        Set<ProgrammeState> some = EnumSet.of(ProgrammeState.DRAFT, ProgrammeState.PAUSED);

        assertThat(programmes().walk(some, 0, 10)).containsExactly(first, third);
        assertThat(programmes().walk(some, first.id().value(), 10)).containsExactly(third);
        assertThat(programmes().walk(some, 0, 1)).containsExactly(first);
        assertThat(programmes().walk(EnumSet.of(ProgrammeState.CLOSED), 0, 10)).containsExactly(row.value());
    }

    @Test
    void keeps_who_manages_and_sets_all_of_them_at_once() {
        Programme one = made(GARDEN, ProgrammeKind.DUO, "token-01");
        Programme two = made(GARDEN, ProgrammeKind.DUO, "token-02");
        UserId longest = new UserId("k".repeat(255));
        assertThat(programmes().managers(one.id())).isEmpty();

        programmes().manage(one.id(), Set.of(ANA, BEN));
        programmes().manage(two.id(), Set.of(BEN));
        programmes().manage(one.id(), Set.of(BEN, longest));

        assertThat(programmes().managers(one.id())).containsExactlyInAnyOrder(BEN, longest);
        assertThat(programmes().managedBy(BEN)).containsExactlyInAnyOrder(one.id(), two.id());
        assertThat(programmes().managedBy(ANA)).isEmpty();
        programmes().manage(one.id(), Set.of());
        assertThat(programmes().managers(one.id())).isEmpty();
    }
}
