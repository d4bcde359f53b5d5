package io.guildhall.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityId;
import io.guildhall.contribution.Contributor.Writing;
import io.guildhall.kernel.ContentWritten.Kind;
import io.guildhall.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every place must do where it is kept who wrote something. */
abstract class ContributionsContract {
    private static final CommunityId GARDEN = new CommunityId(7);
    private static final CommunityId KITCHEN = new CommunityId(8);
    private static final UserId ANA = new UserId("key-ana");
    private static final UserId BEN = new UserId("key-ben");
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00.123Z");

    abstract ContributionLog log();

    abstract Contributors contributors();

    @Test
    void the_log_gives_back_its_lines_in_order_and_forgets_them() {
        List<Contribution> written = List.of(
                new Contribution(GARDEN, ANA, Kind.PAGE, NOON),
                new Contribution(GARDEN, ANA, Kind.PAGE, NOON),
                new Contribution(KITCHEN, BEN, Kind.COMMENT, NOON.minusSeconds(1)));
        written.forEach(log()::add);

        List<ContributionLog.Line> lines = log().after(0, 100);
        assertThat(lines).extracting(ContributionLog.Line::contribution).containsExactlyElementsOf(written);
        assertThat(log().after(lines.get(0).id(), 1)).containsExactly(lines.get(1));

        List<Long> some = List.of(lines.get(0).id(), lines.get(2).id());
        assertThat(log().take(some)).containsExactly(lines.get(0), lines.get(2));
        assertThat(log().after(0, 100)).containsExactly(lines.get(1));
        assertThat(log().take(some)).as("nobody gets them again").isEmpty();
        assertThat(log().take(List.of())).isEmpty();
        assertThat(log().after(0, 100)).hasSize(1);
    }

    @Test
    void somebody_who_writes_again_keeps_their_first_time_and_their_last_never_goes_back() {
        contributors().keep(List.of(wrote(GARDEN, ANA, NOON, NOON, 3)));
        Instant later = NOON.plusSeconds(60);
        contributors().keep(List.of(wrote(GARDEN, ANA, later, later, 9), wrote(GARDEN, BEN, NOON, NOON, 5)));
        contributors().keep(List.of(wrote(GARDEN, ANA, NOON, NOON.plusSeconds(30), 7)));

        assertThat(contributors().countSince(GARDEN, NOON.minusMillis(1))).isEqualTo(2);
        assertThat(contributors().countSince(GARDEN, NOON.plusSeconds(59))).isEqualTo(1);
        assertThat(contributors().countSince(GARDEN, later)).isZero();
        assertThat(contributors().medianDays(GARDEN, NOON.minusMillis(1), 2)).hasValue(3);
        assertThat(contributors().medianDays(GARDEN, NOON, 1)).isEmpty();
    }

    @Test
    void people_are_counted_by_their_last_time_and_each_community_for_itself() {
        contributors()
                .keep(List.of(
                        wrote(GARDEN, ANA, NOON, NOON.plus(Duration.ofDays(10)), 0),
                        wrote(GARDEN, BEN, NOON, NOON, 0),
                        wrote(KITCHEN, BEN, NOON, NOON.plus(Duration.ofDays(10)), 0)));

        assertThat(contributors().countSince(GARDEN, NOON.minusMillis(1))).isEqualTo(2);
        assertThat(contributors().countSince(GARDEN, NOON)).isEqualTo(1);
        assertThat(contributors().countSince(GARDEN, NOON.plus(Duration.ofDays(10))))
                .isZero();
    }

    @Test
    void half_of_the_newcomers_needed_no_more_days_than_the_median() {
        int[] days = {9, 1, 30, 2};
        for (int i = 0; i < days.length; i++) {
            Instant at = NOON.plusSeconds(i);
            contributors().keep(List.of(wrote(GARDEN, new UserId("key-" + i), at, at, days[i])));
        }

        assertThat(contributors().medianDays(GARDEN, NOON.minusMillis(1), 4)).hasValue(2);
        assertThat(contributors().medianDays(GARDEN, NOON, 3)).hasValue(2);
        assertThat(contributors().medianDays(GARDEN, NOON.plusSeconds(1), 2)).hasValue(2);
        assertThat(contributors().medianDays(GARDEN, NOON.minusMillis(1), 5)).isEmpty();
        assertThat(contributors().medianDays(KITCHEN, NOON.minusMillis(1), 1)).isEmpty();
    }

    @Test
    void whoever_only_liked_something_wrote_nothing_until_they_write() {
        Contributor liking = new Contributor(GARDEN, ANA, Optional.empty(), ActiveDays.on(NOON, 0));
        contributors().keep(List.of(liking));
        assertThat(contributors().countSince(GARDEN, Instant.EPOCH)).isZero();
        assertThat(contributors().medianDays(GARDEN, Instant.EPOCH, 1)).isEmpty();
        assertThat(contributors().mostActive(GARDEN, NOON, 5)).containsExactly(ANA);

        contributors().keep(List.of(wrote(GARDEN, ANA, NOON, NOON.plusSeconds(1), 4)));
        contributors().keep(List.of(liking));

        assertThat(contributors().countSince(GARDEN, NOON)).isEqualTo(1);
        assertThat(contributors().medianDays(GARDEN, NOON.minusMillis(1), 1)).hasValue(4);
    }

    @Test
    void days_are_added_to_those_that_are_kept_and_each_day_counts_ten_points_at_most() {
        contributors().keep(List.of(wrote(GARDEN, ANA, NOON, NOON, 0)));
        for (int i = 0; i < 4; i++) {
            contributors().keep(List.of(wrote(GARDEN, ANA, NOON, NOON, 0)));
        }
        Instant later = NOON.plus(Duration.ofDays(8));
        contributors().keep(List.of(wrote(GARDEN, ANA, later, later, 0)));

        ActiveDays days = contributors().daysOf(GARDEN, ANA).orElseThrow();
        assertThat(days.points(later)).isEqualTo(13);
        assertThat(days.weeks(later)).isEqualTo(2);
        assertThat(contributors().daysOf(KITCHEN, ANA)).isEmpty();
        assertThat(contributors().daysOf(ANA, List.of(KITCHEN, GARDEN))).isEqualTo(Map.of(GARDEN, days));
        assertThat(contributors().daysOf(ANA, List.of())).isEmpty();
        assertThat(contributors().daysOf(GARDEN, BEN)).isEmpty();
    }

    @Test
    void whoever_did_most_in_the_last_thirteen_weeks_comes_first() {
        UserId cem = new UserId("key-cem");
        UserId dora = new UserId("key-dora");
        Instant longAgo = NOON.minus(Duration.ofDays(92));
        Instant before = NOON.minus(Duration.ofDays(7));
        contributors()
                .keep(List.of(
                        wrote(GARDEN, ANA, NOON, NOON, 0),
                        wrote(GARDEN, BEN, before, before, 0),
                        wrote(GARDEN, cem, longAgo, longAgo, 0),
                        wrote(KITCHEN, dora, NOON, NOON, 0)));
        contributors().keep(List.of(wrote(GARDEN, BEN, NOON, NOON, 0)));
        assertThat(contributors().mostActive(GARDEN, NOON, 5)).containsExactly(BEN, ANA);
        contributors().keep(List.of(wrote(GARDEN, ANA, NOON, NOON, 0)));

        assertThat(contributors().mostActive(GARDEN, NOON, 5))
                .as("six points each, but Ben in two weeks")
                .containsExactly(BEN, ANA);
        assertThat(contributors().mostActive(GARDEN, NOON, 1)).containsExactly(BEN);
        assertThat(contributors().active(GARDEN, NOON, 5)).containsOnlyKeys(ANA, BEN);
        assertThat(contributors().active(GARDEN, NOON, 1)).hasSize(1);
        assertThat(contributors().mostActive(GARDEN, NOON.plus(Duration.ofDays(98)), 5))
                .isEmpty();
    }

    /** Somebody who wrote a page at the last of these moments. */
    private static Contributor wrote(CommunityId community, UserId user, Instant first, Instant last, int days) {
        return new Contributor(community, user, Optional.of(new Writing(first, last, days)), ActiveDays.on(last, 3));
    }
}
