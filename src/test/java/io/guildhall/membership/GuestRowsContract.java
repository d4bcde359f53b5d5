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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link Memberships} knows of guests. */
abstract class GuestRowsContract {
    private final MembershipRows rows;
    private final Memberships memberships;

    GuestRowsContract(MembershipRows rows) {
        this.rows = rows;
        memberships = rows.memberships();
    }

    @Test
    void lists_members_and_guests_apart() {
        Membership ana = rows.add(GARDEN, ANA, MembershipState.ACTIVE);

        Membership ben = addGuest(BEN, MembershipState.ACTIVE, "2027-05-03");

        assertThat(ofKind(MemberKind.MEMBER)).extracting(RosterLine::membership).containsExactly(ana);
        assertThat(ofKind(MemberKind.GUEST)).extracting(RosterLine::membership).containsExactly(ben);
        assertThat(memberships.countGuests(GARDEN)).isEqualTo(1);
        assertThat(memberships.countGuests(KITCHEN)).isZero();
    }

    @Test
    void keeps_what_makes_somebody_a_guest_until_they_are_a_member() {
        Membership ben = addGuest(BEN, MembershipState.INVITED, "2027-05-03");
        assertThat(ben.guest()).contains(new Guest(GuestKind.CUSTOMER, "Acme", LocalDate.parse("2027-05-03")));
        assertThat(memberships.find(GARDEN, BEN)).contains(ben);

        Membership longer = ben.as(Optional.of(new Guest(GuestKind.STUDENT, "", LocalDate.parse("2027-06-30"))));
        save(longer);
        assertThat(memberships.find(GARDEN, BEN)).contains(longer);

        Membership member = longer.as(Optional.empty());
        save(member);
        assertThat(memberships.find(GARDEN, BEN)).contains(member);
        assertThat(member.kind()).isEqualTo(MemberKind.MEMBER);
    }

    @Test
    void finds_in_all_communities_whose_time_as_a_guest_ends_by_a_day() {
        Membership ana = addGuest(ANA, MembershipState.ACTIVE, "2027-05-03");
        Membership ben = addGuest(BEN, MembershipState.SUSPENDED, "2027-05-02");
        addGuest(FRIDA, MembershipState.INVITED, "2027-05-01");
        save(ana.reminded(LATER));

        assertThat(guestsUntil("2027-05-03", true, 0)).containsExactly(ana.id(), ben.id());
        assertThat(guestsUntil("2027-05-03", true, ana.id())).containsExactly(ben.id());
        assertThat(guestsUntil("2027-05-03", false, 0)).containsExactly(ben.id());
        assertThat(guestsUntil("2027-05-02", true, 0)).containsExactly(ben.id());
        assertThat(guestsUntil("2027-05-01", true, 0)).isEmpty();
    }

    @Test
    void knows_whose_time_as_a_guest_ends_soon_the_first_to_end_first() {
        Membership ana = addGuest(ANA, MembershipState.ACTIVE, "2027-05-03");
        Membership ben = addGuest(BEN, MembershipState.ACTIVE, "2027-05-01");
        addGuest(FRIDA, MembershipState.SUSPENDED, "2027-05-01");
        Instant near = Instant.parse("2027-04-19T00:00:00Z");

        assertThat(rows.waiting(Waiting.GUEST, near)).containsExactly(ben, ana);
        assertThat(rows.waiting(Waiting.GUEST, near.minusMillis(1))).containsExactly(ben);
        assertThat(memberships.countWaiting(GARDEN, Waiting.GUEST, near)).isEqualTo(2);
        assertThat(memberships.waitingIn(Set.of(GARDEN), near, 10)).containsExactly(ana, ben);
        assertThat(Waiting.of(ana, near)).isEqualTo(Waiting.GUEST);
        assertThat(Waiting.of(ana, near.minusMillis(1))).isEqualTo(Waiting.NEWCOMER);
    }

    private List<Long> guestsUntil(String day, boolean reminded, long after) {
        return memberships.guestsUntil(LocalDate.parse(day), reminded, after, 10).stream()
                .map(Membership::id)
                .toList();
    }

    private Membership addGuest(UserId user, MembershipState state, String until) {
        return memberships.add(
                new NewMembership(GARDEN, user, SortName.of(user.value()), state, Set.of(), JoinSource.INVITATION, NOON)
                        .as(Optional.of(new Guest(GuestKind.CUSTOMER, "Acme", LocalDate.parse(until)))));
    }

    private void save(Membership changed) {
        memberships
                .forChange(GARDEN, Set.of(changed.user()))
                .get(changed.user())
                .save(changed, SortName.of("Somebody"));
    }

    private List<RosterLine> ofKind(MemberKind kind) {
        return memberships.page(
                GARDEN,
                new RosterFilter(MembershipState.ACTIVE, Optional.empty(), Optional.of(kind), ""),
                Optional.empty(),
                10);
    }
}
