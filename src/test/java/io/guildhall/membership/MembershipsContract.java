package io.guildhall.membership;

import static io.guildhall.membership.MembershipRows.ANA;
import static io.guildhall.membership.MembershipRows.BEN;
import static io.guildhall.membership.MembershipRows.FRIDA;
import static io.guildhall.membership.MembershipRows.GARDEN;
import static io.guildhall.membership.MembershipRows.KITCHEN;
import static io.guildhall.membership.MembershipRows.LATER;
import static io.guildhall.membership.MembershipRows.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every {@link Memberships} does with one membership and with those of several people. */
abstract class MembershipsContract {
    private final MembershipRows rows;
    private final Memberships memberships;

    MembershipsContract(MembershipRows rows) {
        this.rows = rows;
        memberships = rows.memberships();
    }

    @Test
    void gives_back_what_was_added() {
        Membership added = rows.add(GARDEN, ANA, MembershipState.ACTIVE, Role.FACILITATOR, Role.STEWARD);

        assertThat(memberships.find(GARDEN, ANA)).contains(added);
        assertThat(added.joinedAt()).contains(NOON);
        assertThat(added.since()).isEqualTo(NOON);
        assertThat(added.kind()).isEqualTo(MemberKind.MEMBER);
        assertThat(memberships.find(KITCHEN, ANA)).isEmpty();
        assertThat(memberships.find(GARDEN, BEN)).isEmpty();
    }

    @Test
    void gives_the_places_of_one_person_with_what_waits_first() {
        CommunityId third = new CommunityId(3);
        Membership member = rows.add(GARDEN, ANA, MembershipState.ACTIVE);
        Membership facilitator = rows.add(KITCHEN, ANA, MembershipState.ACTIVE, Role.FACILITATOR);
        Membership invited = rows.add(third, ANA, MembershipState.INVITED);
        Membership asked = rows.add(new CommunityId(4), ANA, MembershipState.REQUESTED);
        rows.add(new CommunityId(5), ANA, MembershipState.LEFT);
        rows.add(GARDEN, BEN, MembershipState.ACTIVE);
        Set<MembershipState> inside =
                Set.of(MembershipState.ACTIVE, MembershipState.INVITED, MembershipState.REQUESTED);

        assertThat(memberships.placesOf(ANA, inside, 10)).containsExactly(asked, invited, facilitator, member);
        assertThat(memberships.placesOf(ANA, inside, 2)).containsExactly(asked, invited);
        assertThat(memberships.placesOf(FRIDA, inside, 10)).isEmpty();
    }

    @Test
    void tells_where_several_people_are_active_together() {
        Membership garden = rows.add(GARDEN, ANA, MembershipState.ACTIVE);
        Membership kitchen = rows.add(KITCHEN, ANA, MembershipState.ACTIVE);
        Membership ben = rows.add(GARDEN, BEN, MembershipState.ACTIVE);
        rows.add(KITCHEN, BEN, MembershipState.SUSPENDED);
        rows.add(GARDEN, FRIDA, MembershipState.ACTIVE);

        assertThat(memberships.active(Set.of(ANA, BEN), Optional.empty()))
                .containsExactlyInAnyOrder(garden, kitchen, ben);
        assertThat(memberships.active(Set.of(ANA, BEN), Optional.of(Set.of(GARDEN))))
                .containsExactlyInAnyOrder(garden, ben);
        assertThat(memberships.active(Set.of(ANA), Optional.of(Set.of()))).isEmpty();
        assertThat(memberships.active(Set.of(), Optional.empty())).isEmpty();
        assertThat(memberships.activeIn(Set.of(GARDEN)))
                .containsExactlyInAnyOrderElementsOf(
                        memberships.active(Set.of(ANA, BEN, FRIDA), Optional.of(Set.of(GARDEN))));
        assertThat(memberships.activeIn(Set.of())).isEmpty();

        List<UserId> thousand = new ArrayList<>(IntStream.range(0, 1_000)
                .mapToObj(number -> new UserId("a" + number))
                .toList());
        thousand.addAll(List.of(ANA, BEN));
        assertThat(memberships.active(thousand, Optional.of(Set.of(GARDEN)))).containsExactlyInAnyOrder(garden, ben);
    }

    @Test
    void has_not_joined_who_only_asked() {
        Membership asked = rows.add(GARDEN, ANA, MembershipState.REQUESTED);

        assertThat(memberships.find(GARDEN, ANA)).contains(asked);
        assertThat(asked.joinedAt()).isEmpty();
        assertThat(asked.roles()).isEmpty();
    }

    @Test
    void keeps_who_invited_somebody_from_the_start() {
        NewMembership made = new NewMembership(
                GARDEN,
                ANA,
                SortName.of("Ana"),
                MembershipState.INVITED,
                Set.of(),
                JoinSource.INVITATION,
                NOON,
                Optional.of(new Membership.Decision(FRIDA, NOON, "Come along")));

        Membership added = memberships.add(made);

        assertThat(added.decision()).isEqualTo(made.decision());
        assertThat(memberships.find(GARDEN, ANA)).contains(added);
    }

    @Test
    void refuses_a_second_row_for_a_person() {
        rows.add(GARDEN, ANA, MembershipState.REQUESTED);

        assertThatThrownBy(() -> rows.transactions().inTransaction(() -> rows.add(GARDEN, ANA, MembershipState.ACTIVE)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(memberships.find(GARDEN, ANA).orElseThrow().state()).isEqualTo(MembershipState.REQUESTED);
    }

    @Test
    void writes_what_changed() {
        rows.add(GARDEN, ANA, MembershipState.REQUESTED);
        MembershipRow row = memberships.forChange(GARDEN, Set.of(ANA)).get(ANA);
        Membership approved = row.value()
                .moved(MembershipState.ACTIVE, LATER)
                .decided(new Membership.Decision(FRIDA, LATER, "Welcome, \"Ana\""))
                .inRoles(Set.of(Role.CHAMPION));

        row.save(approved, SortName.of("Ana"));

        assertThat(memberships.find(GARDEN, ANA)).contains(approved);
    }

    @Test
    void keeps_a_decision_without_a_reason() {
        rows.add(GARDEN, ANA, MembershipState.REQUESTED);
        MembershipRow row = memberships.forChange(GARDEN, Set.of(ANA)).get(ANA);
        Membership declined =
                row.value().moved(MembershipState.DECLINED, LATER).decided(new Membership.Decision(FRIDA, LATER, ""));

        row.save(declined, SortName.of("Ana"));

        assertThat(memberships.find(GARDEN, ANA)).contains(declined);
    }

    @Test
    void keeps_which_rules_were_accepted() {
        NewMembership made = new NewMembership(
                        GARDEN, ANA, SortName.of("Ana"), MembershipState.REQUESTED, Set.of(), JoinSource.REQUEST, NOON)
                .accepting(OptionalInt.of(3));
        Membership added = memberships.add(made);
        assertThat(memberships.find(GARDEN, ANA)).contains(added);
        assertThat(added.rulesAccepted()).hasValue(3);
        MembershipRow row = memberships.forChange(GARDEN, Set.of(ANA)).get(ANA);

        row.save(row.value().accepting(4), SortName.of("Ana"));

        assertThat(memberships.find(GARDEN, ANA).orElseThrow().rulesAccepted()).hasValue(4);
    }

    @Test
    void keeps_which_first_steps_were_taken() {
        NewMembership made = new NewMembership(
                GARDEN, ANA, SortName.of("Ana"), MembershipState.ACTIVE, Set.of(), JoinSource.SELF, NOON);
        assertThat(memberships.add(made).stepsDone()).isEmpty();
        MembershipRow row = memberships.forChange(GARDEN, Set.of(ANA)).get(ANA);

        row.save(row.value().havingDone(Set.of(3, 12, 2_000_000_000)), SortName.of("Ana"));
        assertThat(memberships.find(GARDEN, ANA).orElseThrow().stepsDone())
                .containsExactlyInAnyOrder(3, 12, 2_000_000_000);

        MembershipRow again = memberships.forChange(GARDEN, Set.of(ANA)).get(ANA);
        again.save(again.value().havingDone(Set.of()), SortName.of("Ana"));
        assertThat(memberships.find(GARDEN, ANA).orElseThrow().stepsDone()).isEmpty();
    }

    @Test
    void finds_several_people_at_once() {
        Membership ana = rows.add(GARDEN, ANA, MembershipState.ACTIVE);
        Membership ben = rows.add(GARDEN, BEN, MembershipState.LEFT);
        rows.add(KITCHEN, FRIDA, MembershipState.ACTIVE);

        assertThat(memberships.find(GARDEN, Set.of(ANA, BEN, FRIDA))).isEqualTo(Map.of(ANA, ana, BEN, ben));
        assertThat(memberships.find(GARDEN, Set.of())).isEmpty();
    }

    @Test
    void finds_one_person_in_many_communities_at_once() {
        Membership garden = rows.add(GARDEN, ANA, MembershipState.ACTIVE);
        Membership kitchen = rows.add(KITCHEN, ANA, MembershipState.DECLINED);
        rows.add(GARDEN, BEN, MembershipState.ACTIVE);
        List<CommunityId> many =
                LongStream.rangeClosed(1, 1_201).mapToObj(CommunityId::new).toList();

        assertThat(memberships.ofUser(ANA, many)).isEqualTo(Map.of(GARDEN, garden, KITCHEN, kitchen));
        assertThat(memberships.ofUser(ANA, List.of())).isEmpty();
    }

    @Test
    void keeps_what_was_offered_and_that_somebody_was_reminded_until_they_are_cleared() {
        rows.add(GARDEN, ANA, MembershipState.ACTIVE);
        MembershipRow row = memberships.forChange(GARDEN, Set.of(ANA)).get(ANA);
        Membership offered = row.value()
                .offered(Optional.of(new RoleOffer(Set.of(Role.FACILITATOR, Role.SPONSOR), FRIDA, LATER)))
                .reminded(LATER);
        row.save(offered, SortName.of("Ana"));
        assertThat(memberships.find(GARDEN, ANA)).contains(offered);

        Membership left = offered.moved(MembershipState.LEFT, LATER);
        memberships.forChange(GARDEN, Set.of(ANA)).get(ANA).save(left, SortName.of("Ana"));

        assertThat(left.offer()).isEmpty();
        assertThat(left.remindedAt()).isEmpty();
        assertThat(memberships.find(GARDEN, ANA)).contains(left);
    }
}
