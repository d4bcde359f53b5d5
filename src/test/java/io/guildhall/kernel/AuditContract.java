package io.guildhall.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Audit} does. */
public abstract class AuditContract {
    private static final Instant START = Instant.parse("2026-11-02T12:00:00.123Z");

    protected abstract Audit audit();

    /** The same, to be read. */
    protected abstract AuditTrail trail();

    @Test
    void gives_back_the_last_entries_newest_first() {
        AuditEntry first = entry(Optional.of(new UserId("key-ana")), "membership.joined", "NONE>ACTIVE");
        AuditEntry second = entry(Optional.empty(), "membership.expired", "");
        audit().record(first);
        audit().record(second);

        assertThat(audit().latest(10)).containsExactly(second, first);
        assertThat(audit().latest(1)).containsExactly(second);
    }

    @Test
    void gives_back_what_each_filter_lets_through_and_goes_on_where_a_page_ended() {
        AuditEntry joined = at(0, "ana", "membership.joined", "GARDEN");
        AuditEntry left = at(1, "ana", "membership.left", "GARDEN");
        AuditEntry elsewhere = at(1, "ben", "membership.joined", "KITCHEN");
        AuditEntry late = at(9, "ben", "membership.left", "GARDEN");
        List.of(joined, left, elsewhere, late).forEach(audit()::record);

        assertThat(found(AuditTrail.Filter.NONE)).containsExactly(late, elsewhere, left, joined);
        assertThat(found(filter("membership.joined", "", ""))).containsExactly(elsewhere, joined);
        assertThat(found(filter("", "ana", ""))).containsExactly(left, joined);
        assertThat(found(filter("", "", "GARDEN"))).containsExactly(late, left, joined);
        assertThat(found(filter("membership.left", "ben", "KITCHEN"))).isEmpty();
        assertThat(found(new AuditTrail.Filter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(left.at()),
                        Optional.of(late.at()))))
                .containsExactly(elsewhere, left);

        List<AuditTrail.Line> first = trail().page(AuditTrail.Filter.NONE, Optional.empty(), 2);
        Optional<AuditTrail.Mark> mark =
                AuditTrail.Mark.parse(first.get(1).mark().cursor());
        assertThat(trail().page(AuditTrail.Filter.NONE, mark, 9))
                .as("two of the same moment are two")
                .extracting(AuditTrail.Line::entry)
                .containsExactly(left, joined);
    }

    @Test
    void forgets_the_oldest_a_few_at_a_time() {
        for (int day = 0; day < 5; day++) {
            audit().record(at(day, "ana", "membership.joined", "GARDEN"));
        }
        Instant limit = START.plus(Duration.ofDays(3));

        assertThat(trail().forgetBefore(limit, 2)).isEqualTo(2);
        assertThat(trail().forgetBefore(limit, 2)).isEqualTo(1);
        assertThat(trail().forgetBefore(limit, 2)).isZero();
        assertThat(audit().latest(9)).hasSize(2);
    }

    private List<AuditEntry> found(AuditTrail.Filter filter) {
        return trail().page(filter, Optional.empty(), 9).stream()
                .map(AuditTrail.Line::entry)
                .toList();
    }

    private static AuditTrail.Filter filter(String act, String actor, String space) {
        return new AuditTrail.Filter(
                Optional.of(act).filter(each -> !each.isEmpty()),
                Optional.of(actor).filter(each -> !each.isEmpty()).map(UserId::new),
                Optional.of(space).filter(each -> !each.isEmpty()).map(SpaceKey::new),
                Optional.empty(),
                Optional.empty());
    }

    private static AuditEntry at(int day, String actor, String act, String space) {
        return new AuditEntry(
                Optional.of(new UserId(actor)),
                act,
                new SpaceKey(space),
                "user:" + actor,
                "",
                START.plus(Duration.ofDays(day)));
    }

    private static AuditEntry entry(Optional<UserId> actor, String act, String detail) {
        return new AuditEntry(
                actor, act, new SpaceKey("GARDEN"), "user:key-ana", detail, Instant.parse("2026-11-02T12:00:00.123Z"));
    }
}
