package io.guildhall.membership;

import static io.guildhall.membership.MembershipRows.ANA;
import static io.guildhall.membership.MembershipRows.BEN;
import static io.guildhall.membership.MembershipRows.FRIDA;
import static io.guildhall.membership.MembershipRows.GARDEN;
import static io.guildhall.membership.MembershipRows.KITCHEN;
import static io.guildhall.membership.MembershipRows.LATER;
import static io.guildhall.membership.MembershipRows.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link Memberships} remembers of what happened. */
abstract class MembershipHistoryContract {
    private final MembershipRows rows;
    private final Memberships memberships;

    MembershipHistoryContract(MembershipRows rows) {
        this.rows = rows;
        memberships = rows.memberships();
    }

    @Test
    void tells_when_a_state_was_left() {
        append(7, MembershipState.REQUESTED, MembershipState.DECLINED, NOON);
        append(7, MembershipState.DECLINED, MembershipState.REQUESTED, NOON.plusSeconds(1));
        append(7, MembershipState.REQUESTED, MembershipState.ACTIVE, NOON.plusSeconds(2));
        append(8, MembershipState.INVITED, MembershipState.ACTIVE, NOON);
        append(9, MembershipState.REQUESTED, MembershipState.LEFT, NOON);

        assertThat(memberships.leftState(List.of(7L, 8L), MembershipState.REQUESTED))
                .isEqualTo(Map.of(7L, List.of(NOON, NOON.plusSeconds(2))));
        assertThat(memberships.leftState(List.of(), MembershipState.REQUESTED)).isEmpty();
    }

    private void append(long membership, MembershipState from, MembershipState to, Instant at) {
        memberships.append(new MembershipEvent(membership, GARDEN, Optional.of(from), to, Optional.of(FRIDA), "", at));
    }

    @Test
    void tells_who_had_which_role_when() {
        Membership ana = rows.add(GARDEN, ANA, MembershipState.ACTIVE);
        Membership champion = change(ana, NOON, Role.CHAMPION);
        Membership deputy = change(champion, LATER, Role.DEPUTY);
        change(deputy, LATER.plusSeconds(60), Role.CHAMPION, Role.DEPUTY);

        assertThat(memberships.roles(ana.id()))
                .containsExactly(
                        new RoleSpell(ana.id(), Role.CHAMPION, FRIDA, NOON, Optional.of(LATER)),
                        new RoleSpell(ana.id(), Role.DEPUTY, FRIDA, LATER, Optional.empty()),
                        new RoleSpell(ana.id(), Role.CHAMPION, FRIDA, LATER.plusSeconds(60), Optional.empty()));
    }

    @Test
    void tells_when_several_people_had_a_role_here_or_everywhere() {
        Membership ana = rows.add(GARDEN, ANA, MembershipState.ACTIVE);
        Membership cook = rows.add(KITCHEN, ANA, MembershipState.ACTIVE);
        Membership ben = rows.add(GARDEN, BEN, MembershipState.ACTIVE);
        Membership facilitates = change(ana, NOON, Role.FACILITATOR);
        change(facilitates, LATER, Role.CHAMPION);
        change(cook, LATER, Role.FACILITATOR);
        change(ben, NOON, Role.CHAMPION);

        Served here = new Served(ANA, GARDEN, NOON, Optional.of(LATER));
        Served there = new Served(ANA, KITCHEN, LATER, Optional.empty());
        assertThat(memberships.served(List.of(ANA, BEN), Role.FACILITATOR, Optional.empty()))
                .containsExactlyInAnyOrder(here, there);
        assertThat(memberships.served(List.of(ANA, BEN), Role.FACILITATOR, Optional.of(GARDEN)))
                .containsExactly(here);
        assertThat(memberships.served(List.of(FRIDA), Role.FACILITATOR, Optional.empty()))
                .isEmpty();
    }

    @Test
    void remembers_what_happened_last() {
        MembershipEvent asked =
                MembershipRows.event(7, Optional.empty(), MembershipState.REQUESTED, Optional.of(ANA), "");
        MembershipEvent expired = MembershipRows.event(
                7, Optional.of(MembershipState.REQUESTED), MembershipState.EXPIRED, Optional.empty(), "why");
        memberships.append(asked);
        assertThat(memberships.lastEvent(7)).contains(asked);

        memberships.append(expired);
        memberships.append(MembershipRows.event(8, Optional.empty(), MembershipState.ACTIVE, Optional.of(BEN), ""));

        assertThat(memberships.lastEvent(7)).contains(expired);
        assertThat(memberships.lastEvent(9)).isEmpty();
    }

    @Test
    void tells_what_happened_in_a_community_newest_first_and_goes_on_before_a_number() {
        Membership ana = rows.add(GARDEN, ANA, MembershipState.ACTIVE);
        Membership ben = rows.add(GARDEN, BEN, MembershipState.ACTIVE);
        MembershipEvent first =
                MembershipRows.event(ana.id(), Optional.empty(), MembershipState.ACTIVE, Optional.of(ANA), "");
        MembershipEvent second =
                MembershipRows.event(ben.id(), Optional.empty(), MembershipState.REQUESTED, Optional.of(BEN), "");
        MembershipEvent third = MembershipRows.event(
                ben.id(), Optional.of(MembershipState.REQUESTED), MembershipState.ACTIVE, Optional.empty(), "ok");
        memberships.append(first);
        memberships.append(second);
        memberships.append(third);

        List<HistoryLine> newest = memberships.history(GARDEN, OptionalLong.empty(), 2);
        List<HistoryLine> older =
                memberships.history(GARDEN, OptionalLong.of(newest.get(1).no()), 2);

        assertThat(newest).extracting(HistoryLine::event).containsExactly(third, second);
        assertThat(newest).extracting(HistoryLine::user).containsExactly(BEN, BEN);
        assertThat(older).extracting(HistoryLine::event).containsExactly(first);
        assertThat(older).extracting(HistoryLine::user).containsExactly(ANA);
        assertThat(memberships.history(KITCHEN, OptionalLong.empty(), 2)).isEmpty();
    }

    @Test
    void tells_what_happened_since_then() {
        Membership ana = rows.add(GARDEN, ANA, MembershipState.ACTIVE);
        Membership kitchen = rows.add(KITCHEN, ANA, MembershipState.ACTIVE);
        MembershipEvent first =
                MembershipRows.event(ana.id(), Optional.empty(), MembershipState.ACTIVE, Optional.of(ANA), "");
        MembershipEvent second = new MembershipEvent(
                ana.id(),
                GARDEN,
                Optional.of(MembershipState.ACTIVE),
                MembershipState.LEFT,
                Optional.of(ANA),
                "",
                LATER);
        memberships.append(first);
        memberships.append(second);
        memberships.append(new MembershipEvent(
                kitchen.id(), KITCHEN, Optional.empty(), MembershipState.ACTIVE, Optional.of(ANA), "", LATER));

        assertThat(memberships.since(GARDEN, NOON, 10)).containsExactly(second, first);
        assertThat(memberships.since(GARDEN, NOON, 1)).containsExactly(second);
        assertThat(memberships.since(GARDEN, LATER, 10)).containsExactly(second);
        assertThat(memberships.since(GARDEN, LATER.plusMillis(1), 10)).isEmpty();
    }

    @Test
    void remembers_the_last_things_that_happened_newest_first() {
        MembershipEvent asked =
                MembershipRows.event(7, Optional.empty(), MembershipState.REQUESTED, Optional.of(ANA), "");
        MembershipEvent left = MembershipRows.event(
                7, Optional.of(MembershipState.REQUESTED), MembershipState.LEFT, Optional.of(ANA), "");
        memberships.append(asked);
        memberships.append(left);
        memberships.append(MembershipRows.event(8, Optional.empty(), MembershipState.ACTIVE, Optional.of(BEN), ""));

        assertThat(memberships.lastEvents(7, 5)).containsExactly(left, asked);
        assertThat(memberships.lastEvents(7, 1)).containsExactly(left);
    }

    private Membership change(Membership before, Instant at, Role... roles) {
        memberships.rolesChanged(before, Set.of(roles), FRIDA, at);
        return before.inRoles(Set.of(roles));
    }
}
