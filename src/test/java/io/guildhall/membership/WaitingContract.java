package io.guildhall.membership;

import static io.guildhall.membership.MembershipRows.ANA;
import static io.guildhall.membership.MembershipRows.BEN;
import static io.guildhall.membership.MembershipRows.FRIDA;
import static io.guildhall.membership.MembershipRows.GARDEN;
import static io.guildhall.membership.MembershipRows.KITCHEN;
import static io.guildhall.membership.MembershipRows.LATER;
import static io.guildhall.membership.MembershipRows.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of whom every {@link Memberships} says that something waits. */
abstract class WaitingContract {
    private final MembershipRows rows;
    private final Memberships memberships;

    WaitingContract(MembershipRows rows) {
        this.rows = rows;
        memberships = rows.memberships();
    }

    @Test
    void tells_of_whom_something_waits_longest_first() {
        Instant now = NOON.plus(Duration.ofDays(20));
        rows.add(GARDEN, FRIDA, JoinSource.FOUNDING, MembershipState.ACTIVE, NOON);
        Membership ana = rows.add(GARDEN, ANA, JoinSource.SELF, MembershipState.ACTIVE, NOON.plusSeconds(2));
        Membership ben = rows.add(GARDEN, BEN, JoinSource.SELF, MembershipState.ACTIVE, NOON.plusSeconds(1));
        rows.add(
                GARDEN,
                new UserId("key-late"),
                JoinSource.SELF,
                MembershipState.ACTIVE,
                now.minus(Duration.ofDays(13)));
        rows.add(
                GARDEN, new UserId("key-old"), JoinSource.SELF, MembershipState.ACTIVE, now.minus(Duration.ofDays(60)));
        rows.add(KITCHEN, new UserId("key-other"), JoinSource.SELF, MembershipState.ACTIVE, NOON);
        Membership asked = rows.add(GARDEN, new UserId("key-asks"), JoinSource.SELF, MembershipState.REQUESTED, now);
        Membership lapses = rows.add(
                GARDEN,
                new UserId("key-lapses"),
                JoinSource.INVITATION,
                MembershipState.INVITED,
                now.minus(Duration.ofDays(11)));
        rows.add(
                GARDEN,
                new UserId("key-invited"),
                JoinSource.INVITATION,
                MembershipState.INVITED,
                now.minusSeconds(99));
        Membership proposed = rows.add(
                GARDEN, new UserId("key-proposed"), JoinSource.INVITATION, MembershipState.INVITE_REQUESTED, now);

        assertThat(rows.waiting(Waiting.NEWCOMER, now)).containsExactly(ben, ana);
        assertThat(rows.waiting(Waiting.REQUEST, now)).containsExactly(asked);
        assertThat(rows.waiting(Waiting.LAPSING, now)).containsExactly(lapses);
        assertThat(rows.waiting(Waiting.PROPOSAL, now)).containsExactly(proposed);
        assertThat(memberships.waiting(GARDEN, Waiting.NEWCOMER, now, 1)).containsExactly(ben);
        assertThat(memberships.countWaiting(GARDEN, Waiting.NEWCOMER, now)).isEqualTo(2);
        assertThat(memberships.waitingIn(Set.of(GARDEN), now, 10)).containsExactly(ana, ben, lapses, proposed);
        assertThat(memberships.waitingIn(Set.of(GARDEN), now, 1)).containsExactly(ana);
        assertThat(memberships.waitingIn(Set.of(), now, 10)).isEmpty();
    }

    @Test
    void welcomes_somebody_once_for_each_time_that_they_join() {
        Instant now = NOON.plus(Duration.ofDays(20));
        Membership ana = rows.add(GARDEN, ANA, JoinSource.SELF, MembershipState.ACTIVE, NOON);
        Welcome hello = new Welcome(FRIDA, now);
        assertThat(rowOf(ANA).welcome()).isEmpty();

        rowOf(ANA).welcomed(hello);

        assertThat(rowOf(ANA).welcome()).contains(hello);
        assertThat(rows.waiting(Waiting.NEWCOMER, now)).isEmpty();
        assertThat(memberships.waitingIn(Set.of(GARDEN), now, 10)).isEmpty();

        rowOf(ANA).save(ana.moved(MembershipState.SUSPENDED, now), SortName.of("Ana"));
        rowOf(ANA)
                .save(ana.moved(MembershipState.SUSPENDED, now).moved(MembershipState.ACTIVE, now), SortName.of("Ana"));
        assertThat(rowOf(ANA).welcome()).contains(hello);

        rowOf(ANA).save(ana.moved(MembershipState.LEFT, now), SortName.of("Ana"));
        rowOf(ANA).save(ana.moved(MembershipState.LEFT, now).moved(MembershipState.ACTIVE, now), SortName.of("Ana"));
        assertThat(rowOf(ANA).welcome()).isEmpty();
        assertThat(rows.waiting(Waiting.NEWCOMER, now.plus(Duration.ofDays(14))))
                .hasSize(1);
    }

    @Test
    void finds_in_all_communities_who_waits_since_before_a_time_and_goes_on_after_a_number() {
        Membership ana = rows.add(GARDEN, ANA, MembershipState.REQUESTED);
        Membership ben = rows.add(KITCHEN, BEN, MembershipState.REQUESTED);
        rows.add(GARDEN, FRIDA, MembershipState.INVITED);
        MembershipRow row = memberships.forChange(KITCHEN, Set.of(BEN)).get(BEN);
        row.save(row.value().reminded(LATER), SortName.of("Ben"));

        assertThat(waiting(NOON, true, 0)).containsExactly(ana.id(), ben.id());
        assertThat(waiting(NOON, true, ana.id())).containsExactly(ben.id());
        assertThat(waiting(NOON, false, 0)).containsExactly(ana.id());
        assertThat(waiting(NOON.minusMillis(1), true, 0)).isEmpty();
    }

    private List<Long> waiting(Instant before, boolean reminded, long after) {
        return memberships.waitingSince(MembershipState.REQUESTED, before, reminded, after, 10).stream()
                .map(Membership::id)
                .toList();
    }

    private MembershipRow rowOf(UserId user) {
        return memberships.forChange(GARDEN, Set.of(user)).get(user);
    }
}
