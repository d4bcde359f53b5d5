package io.guildhall.membership;

import static io.guildhall.membership.MembershipRows.ANA;
import static io.guildhall.membership.MembershipRows.BEN;
import static io.guildhall.membership.MembershipRows.FRIDA;
import static io.guildhall.membership.MembershipRows.GARDEN;
import static io.guildhall.membership.MembershipRows.KITCHEN;
import static io.guildhall.membership.MembershipRows.LATER;
import static io.guildhall.membership.MembershipRows.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Place;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How every {@link Memberships} lists, counts and walks through those of a community. */
abstract class RosterRowsContract {
    private final MembershipRows rows;
    private final Memberships memberships;

    RosterRowsContract(MembershipRows rows) {
        this.rows = rows;
        memberships = rows.memberships();
    }

    @Test
    void pages_by_name_and_goes_on_after_a_place() {
        rows.add(GARDEN, FRIDA, MembershipState.ACTIVE);
        rows.add(GARDEN, ANA, MembershipState.ACTIVE);
        rows.add(GARDEN, BEN, MembershipState.ACTIVE);
        rows.add(KITCHEN, ANA, MembershipState.ACTIVE);
        rows.add(GARDEN, new UserId("key-zoe"), MembershipState.REQUESTED);

        List<RosterLine> first = page(Optional.empty(), Optional.empty(), 2);
        List<RosterLine> second =
                page(Optional.empty(), Optional.of(first.get(1).place()), 2);

        assertThat(users(first)).containsExactly(ANA, BEN);
        assertThat(users(second)).containsExactly(FRIDA);
    }

    @Test
    void pages_people_of_one_name_by_their_number() {
        for (int i = 1; i <= 5; i++) {
            rows.addNamed(GARDEN, new UserId("key-" + i), "Same");
        }

        List<RosterLine> first = page(Optional.empty(), Optional.empty(), 3);
        List<RosterLine> second =
                page(Optional.empty(), Optional.of(first.get(2).place()), 3);

        assertThat(users(first)).extracting(UserId::value).containsExactly("key-1", "key-2", "key-3");
        assertThat(users(second)).extracting(UserId::value).containsExactly("key-4", "key-5");
    }

    @Test
    void pages_those_with_a_role() {
        rows.add(GARDEN, ANA, MembershipState.ACTIVE, Role.SPONSOR, Role.CHAMPION);
        rows.add(GARDEN, BEN, MembershipState.ACTIVE, Role.STEWARD);
        rows.add(GARDEN, FRIDA, MembershipState.ACTIVE);

        assertThat(users(page(Optional.of(Role.SPONSOR), Optional.empty(), 5))).containsExactly(ANA);
        assertThat(users(page(Optional.of(Role.STEWARD), Optional.empty(), 5))).containsExactly(BEN);
        assertThat(users(page(Optional.of(Role.DEPUTY), Optional.empty(), 5))).isEmpty();
    }

    @Test
    void knows_the_place_of_a_membership_only_in_its_own_community() {
        Membership ana = rows.add(GARDEN, ANA, MembershipState.ACTIVE);

        assertThat(memberships.placeOf(GARDEN, ana.id())).contains(new Place("ana", ana.id()));
        assertThat(memberships.placeOf(KITCHEN, ana.id())).isEmpty();
        assertThat(memberships.placeOf(GARDEN, ana.id() + 1)).isEmpty();
    }

    @Test
    void lists_those_whose_name_begins_so_and_takes_no_sign_for_another() {
        rows.addNamed(GARDEN, ANA, "Ann%_a");
        rows.addNamed(GARDEN, BEN, "Annie!");
        rows.addNamed(GARDEN, FRIDA, "Joann");

        assertThat(users(beginning("ann"))).containsExactly(ANA, BEN);
        assertThat(users(beginning("ann%"))).containsExactly(ANA);
        assertThat(users(beginning("ann%_"))).containsExactly(ANA);
        assertThat(users(beginning("annie!"))).containsExactly(BEN);
        assertThat(beginning("a_n")).isEmpty();
        assertThat(beginning("%")).isEmpty();
        assertThat(beginning("'")).isEmpty();
        assertThat(beginning("\\")).isEmpty();
    }

    @Test
    void counts_by_state() {
        rows.add(GARDEN, ANA, MembershipState.ACTIVE);
        rows.add(GARDEN, BEN, MembershipState.ACTIVE);
        rows.add(GARDEN, FRIDA, MembershipState.REQUESTED);
        rows.add(KITCHEN, FRIDA, MembershipState.ACTIVE);

        assertThat(memberships.count(GARDEN, MembershipState.ACTIVE)).isEqualTo(2);
        assertThat(memberships.count(GARDEN, MembershipState.REQUESTED)).isEqualTo(1);
        assertThat(memberships.count(GARDEN, MembershipState.BANNED)).isZero();
    }

    @Test
    void counts_members_by_role_and_by_when_they_joined() {
        rows.add(GARDEN, FRIDA, MembershipState.ACTIVE, Role.FACILITATOR);
        rows.add(GARDEN, ANA, MembershipState.ACTIVE, Role.FACILITATOR, Role.CHAMPION);
        rows.add(GARDEN, BEN, MembershipState.SUSPENDED, Role.CHAMPION);
        rows.add(KITCHEN, BEN, MembershipState.ACTIVE, Role.CHAMPION);
        memberships.add(new NewMembership(
                GARDEN,
                new UserId("key-late"),
                SortName.of("Late"),
                MembershipState.ACTIVE,
                Set.of(Role.CHAMPION),
                JoinSource.SELF,
                LATER));

        assertThat(memberships.countMembers(GARDEN, Optional.empty(), Optional.empty()))
                .isEqualTo(3);
        assertThat(memberships.countMembers(GARDEN, Optional.of(Role.CHAMPION), Optional.empty()))
                .isEqualTo(2);
        assertThat(memberships.countMembers(GARDEN, Optional.empty(), Optional.of(LATER)))
                .isEqualTo(1);
        assertThat(memberships.countMembers(GARDEN, Optional.of(Role.FACILITATOR), Optional.of(LATER)))
                .isZero();
        assertThat(memberships.countMembers(GARDEN, Optional.empty(), Optional.of(NOON)))
                .isEqualTo(3);
    }

    @Test
    void finds_the_facilitators_of_many_communities_by_name() {
        rows.add(GARDEN, FRIDA, MembershipState.ACTIVE, Role.FACILITATOR);
        rows.add(GARDEN, ANA, MembershipState.ACTIVE, Role.FACILITATOR, Role.CHAMPION);
        rows.add(GARDEN, BEN, MembershipState.SUSPENDED, Role.FACILITATOR);
        rows.add(KITCHEN, BEN, MembershipState.ACTIVE, Role.FACILITATOR);
        rows.add(new CommunityId(3), ANA, MembershipState.ACTIVE, Role.DEPUTY);

        assertThat(memberships.facilitators(List.of(GARDEN, KITCHEN, new CommunityId(3))))
                .isEqualTo(Map.of(GARDEN, List.of(ANA, FRIDA), KITCHEN, List.of(BEN)));
        assertThat(memberships.facilitators(List.of(KITCHEN))).containsOnlyKeys(KITCHEN);
        assertThat(memberships.facilitators(List.of())).isEmpty();
        assertThat(memberships.countFacilitators(GARDEN)).isEqualTo(2);
    }

    @Test
    void walks_through_every_row_of_a_community_by_number_and_meets_nobody_twice() {
        Membership ana = rows.add(GARDEN, ANA, MembershipState.BANNED);
        rows.add(KITCHEN, ANA, MembershipState.ACTIVE);
        Membership ben = rows.add(GARDEN, BEN, MembershipState.ACTIVE, Role.CHAMPION);
        Membership frida = rows.add(GARDEN, FRIDA, MembershipState.REQUESTED);

        assertThat(memberships.rows(GARDEN, 0, 2)).containsExactly(ana, ben);
        assertThat(memberships.rows(GARDEN, ben.id(), 2)).containsExactly(frida);
        assertThat(memberships.rows(GARDEN, frida.id(), 2)).isEmpty();
    }

    @Test
    void walks_through_members_and_suspended_ones_by_number() {
        Membership ana = rows.add(GARDEN, ANA, MembershipState.ACTIVE);
        Membership ben = rows.add(KITCHEN, BEN, MembershipState.SUSPENDED);
        Membership frida = rows.add(GARDEN, FRIDA, MembershipState.LEFT);

        assertThat(memberships.walkAll(0, 10)).containsExactly(ana, ben, frida);
        assertThat(memberships.walkAll(ben.id(), 10)).containsExactly(frida);
        assertThat(memberships.walkAll(0, 1)).containsExactly(ana);
        assertThat(memberships.walk(0, 10)).containsExactly(ana, ben);
        assertThat(memberships.walk(0, 1)).containsExactly(ana);
        assertThat(memberships.walk(ana.id(), 10)).containsExactly(ben);
    }

    private List<RosterLine> page(Optional<Role> role, Optional<Place> after, int limit) {
        return memberships.page(
                GARDEN, new RosterFilter(MembershipState.ACTIVE, role, Optional.empty(), ""), after, limit);
    }

    private List<RosterLine> beginning(String prefix) {
        return memberships.page(
                GARDEN,
                new RosterFilter(MembershipState.ACTIVE, Optional.empty(), Optional.empty(), prefix),
                Optional.empty(),
                10);
    }

    private static List<UserId> users(List<RosterLine> lines) {
        return lines.stream().map(line -> line.membership().user()).toList();
    }
}
