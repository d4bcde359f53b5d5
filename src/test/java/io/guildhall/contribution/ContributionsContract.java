package io.guildhall.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.ContentWritten.Kind;
import io.guildhall.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

        log().delete(List.of(lines.get(0).id(), lines.get(2).id()));
        assertThat(log().after(0, 100)).containsExactly(lines.get(1));
        log().delete(List.of());
        assertThat(log().after(0, 100)).hasSize(1);
    }

    @Test
    void somebody_who_writes_again_keeps_their_first_time_and_their_last_never_goes_back() {
        contributors().keep(List.of(new Contributor(GARDEN, ANA, NOON, NOON, 3)));
        Instant later = NOON.plusSeconds(60);
        contributors()
                .keep(List.of(
                        new Contributor(GARDEN, ANA, later, later, 9), new Contributor(GARDEN, BEN, NOON, NOON, 5)));
        contributors().keep(List.of(new Contributor(GARDEN, ANA, NOON, NOON.plusSeconds(30), 7)));

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
                        new Contributor(GARDEN, ANA, NOON, NOON.plus(Duration.ofDays(10)), 0),
                        new Contributor(GARDEN, BEN, NOON, NOON, 0),
                        new Contributor(KITCHEN, BEN, NOON, NOON.plus(Duration.ofDays(10)), 0)));

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
            contributors().keep(List.of(new Contributor(GARDEN, new UserId("key-" + i), at, at, days[i])));
        }

        assertThat(contributors().medianDays(GARDEN, NOON.minusMillis(1), 4)).hasValue(2);
        assertThat(contributors().medianDays(GARDEN, NOON, 3)).hasValue(2);
        assertThat(contributors().medianDays(GARDEN, NOON.plusSeconds(1), 2)).hasValue(2);
        assertThat(contributors().medianDays(GARDEN, NOON.minusMillis(1), 5)).isEmpty();
        assertThat(contributors().medianDays(KITCHEN, NOON.minusMillis(1), 1)).isEmpty();
    }
}
