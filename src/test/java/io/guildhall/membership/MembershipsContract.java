package io.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Place;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every {@link Memberships} does. */
public abstract class MembershipsContract {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final CommunityId GARDEN = new CommunityId(1);
    private static final CommunityId KITCHEN = new CommunityId(2);
    private static final UserId ANA = new UserId("key-ana");
    private static final UserId BEN = new UserId("key-ben");
    private static final UserId FRIDA = new UserId("key-frida");

    protected abstract Memberships memberships();

    protected abstract Transactions transactions();

    @Test
    void gives_back_what_was_added() {
        Membership added = add(GARDEN, ANA, MembershipState.ACTIVE, Role.FACILITATOR, Role.STEWARD);

        assertThat(memberships().find(GARDEN, ANA)).contains(added);
        assertThat(added.joinedAt()).contains(NOON);
        assertThat(added.since()).isEqualTo(NOON);
        assertThat(added.kind()).isEqualTo(MemberKind.MEMBER);
        assertThat(memberships().find(KITCHEN, ANA)).isEmpty();
        assertThat(memberships().find(GARDEN, BEN)).isEmpty();
    }

    @Test
    void gives_the_places_of_one_person_with_what_waits_first() {
        CommunityId third = new CommunityId(3);
        Membership member = add(GARDEN, ANA, MembershipState.ACTIVE);
        Membership facilitator = add(KITCHEN, ANA, MembershipState.ACTIVE, Role.FACILITATOR);
        Membership invited = add(third, ANA, MembershipState.INVITED);
        Membership asked = add(new CommunityId(4), ANA, MembershipState.REQUESTED);
        add(new CommunityId(5), ANA, MembershipState.LEFT);
        add(GARDEN, BEN, MembershipState.ACTIVE);
        Set<MembershipState> inside =
                Set.of(MembershipState.ACTIVE, MembershipState.INVITED, MembershipState.REQUESTED);

        assertThat(memberships().placesOf(ANA, inside, 10)).containsExactly(asked, invited, facilitator, member);
        assertThat(memberships().placesOf(ANA, inside, 2)).containsExactly(asked, invited);
        assertThat(memberships().placesOf(FRIDA, inside, 10)).isEmpty();
    }

    @Test
    void tells_where_several_people_are_active_together() {
        Membership garden = add(GARDEN, ANA, MembershipState.ACTIVE);
        Membership kitchen = add(KITCHEN, ANA, MembershipState.ACTIVE);
        Membership ben = add(GARDEN, BEN, MembershipState.ACTIVE);
        add(KITCHEN, BEN, MembershipState.SUSPENDED);
        add(GARDEN, FRIDA, MembershipState.ACTIVE);

        assertThat(memberships().active(Set.of(ANA, BEN), Optional.empty()))
                .containsExactlyInAnyOrder(garden, kitchen, ben);
        assertThat(memberships().active(Set.of(ANA, BEN), Optional.of(Set.of(GARDEN))))
                .containsExactlyInAnyOrder(garden, ben);
        assertThat(memberships().active(Set.of(ANA), Optional.of(Set.of()))).isEmpty();
        assertThat(memberships().active(Set.of(), Optional.empty())).isEmpty();
        assertThat(memberships().activeIn(Set.of(GARDEN)))
                .containsExactlyInAnyOrderElementsOf(
                        memberships().active(Set.of(ANA, BEN, FRIDA), Optional.of(Set.of(GARDEN))));
        assertThat(memberships().activeIn(Set.of())).isEmpty();

        List<UserId> thousand = new ArrayList<>(IntStream.range(0, 1_000)
                .mapToObj(number -> new UserId("a" + number))
                .toList());
        thousand.addAll(List.of(ANA, BEN));
        assertThat(memberships().active(thousand, Optional.of(Set.of(GARDEN)))).containsExactlyInAnyOrder(garden, ben);
    }

    @Test
    void tells_of_whom_something_waits_longest_first() {
        Instant now = NOON.plus(Duration.ofDays(20));
        add(GARDEN, FRIDA, JoinSource.FOUNDING, MembershipState.ACTIVE, NOON);
        Membership ana = add(GARDEN, ANA, JoinSource.SELF, MembershipState.ACTIVE, NOON.plusSeconds(2));
        Membership ben = add(GARDEN, BEN, JoinSource.SELF, MembershipState.ACTIVE, NOON.plusSeconds(1));
        add(GARDEN, new UserId("key-late"), JoinSource.SELF, MembershipState.ACTIVE, now.minus(Duration.ofDays(13)));
        add(GARDEN, new UserId("key-old"), JoinSource.SELF, MembershipState.ACTIVE, now.minus(Duration.ofDays(60)));
        add(KITCHEN, new UserId("key-other"), JoinSource.SELF, MembershipState.ACTIVE, NOON);
        Membership asked = add(GARDEN, new UserId("key-asks"), JoinSource.SELF, MembershipState.REQUESTED, now);
        Membership lapses = add(
                GARDEN,
                new UserId("key-lapses"),
                JoinSource.INVITATION,
                MembershipState.INVITED,
                now.minus(Duration.ofDays(11)));
        add(GARDEN, new UserId("key-invited"), JoinSource.INVITATION, MembershipState.INVITED, now.minusSeconds(99));
        Membership proposed =
                add(GARDEN, new UserId("key-proposed"), JoinSource.INVITATION, MembershipState.INVITE_REQUESTED, now);

        assertThat(waiting(Waiting.NEWCOMER, now)).containsExactly(ben, ana);
        assertThat(waiting(Waiting.REQUEST, now)).containsExactly(asked);
        assertThat(waiting(Waiting.LAPSING, now)).containsExactly(lapses);
        assertThat(waiting(Waiting.PROPOSAL, now)).containsExactly(proposed);
        assertThat(memberships().waiting(GARDEN, Waiting.NEWCOMER, now, 1)).containsExactly(ben);
        assertThat(memberships().countWaiting(GARDEN, Waiting.NEWCOMER, now)).isEqualTo(2);
        assertThat(memberships().waitingIn(Set.of(GARDEN), now, 10)).containsExactly(ana, ben, lapses, proposed);
        assertThat(memberships().waitingIn(Set.of(GARDEN), now, 1)).containsExactly(ana);
        assertThat(memberships().waitingIn(Set.of(), now, 10)).isEmpty();
    }

    @Test
    void welcomes_somebody_once_for_each_time_that_they_join() {
        Instant now = NOON.plus(Duration.ofDays(20));
        Membership ana = add(GARDEN, ANA, JoinSource.SELF, MembershipState.ACTIVE, NOON);
        Welcome hello = new Welcome(FRIDA, now);
        assertThat(rowOf(ANA).welcome()).isEmpty();

        rowOf(ANA).welcomed(hello);

        assertThat(rowOf(ANA).welcome()).contains(hello);
        assertThat(waiting(Waiting.NEWCOMER, now)).isEmpty();
        assertThat(memberships().waitingIn(Set.of(GARDEN), now, 10)).isEmpty();

        rowOf(ANA).save(ana.moved(MembershipState.SUSPENDED, now), SortName.of("Ana"));
        rowOf(ANA)
                .save(ana.moved(MembershipState.SUSPENDED, now).moved(MembershipState.ACTIVE, now), SortName.of("Ana"));
        assertThat(rowOf(ANA).welcome()).contains(hello);

        rowOf(ANA).save(ana.moved(MembershipState.LEFT, now), SortName.of("Ana"));
        rowOf(ANA).save(ana.moved(MembershipState.LEFT, now).moved(MembershipState.ACTIVE, now), SortName.of("Ana"));
        assertThat(rowOf(ANA).welcome()).isEmpty();
        assertThat(waiting(Waiting.NEWCOMER, now.plus(Duration.ofDays(14)))).hasSize(1);
    }

    private MembershipRow rowOf(UserId user) {
        return memberships().forChange(GARDEN, Set.of(user)).get(user);
    }

    private List<Membership> waiting(Waiting what, Instant now) {
        return memberships().waiting(GARDEN, what, now, 10);
    }

    private Membership add(CommunityId community, UserId user, JoinSource source, MembershipState state, Instant at) {
        return memberships()
                .add(new NewMembership(community, user, SortName.of(user.value()), state, Set.of(), source, at));
    }

    @Test
    void has_not_joined_who_only_asked() {
        Membership asked = add(GARDEN, ANA, MembershipState.REQUESTED);

        assertThat(memberships().find(GARDEN, ANA)).contains(asked);
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

        Membership added = memberships().add(made);

        assertThat(added.decision()).isEqualTo(made.decision());
        assertThat(memberships().find(GARDEN, ANA)).contains(added);
    }

    @Test
    void refuses_a_second_row_for_a_person() {
        add(GARDEN, ANA, MembershipState.REQUESTED);

        assertThatThrownBy(() -> transactions().inTransaction(() -> add(GARDEN, ANA, MembershipState.ACTIVE)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(memberships().find(GARDEN, ANA).orElseThrow().state()).isEqualTo(MembershipState.REQUESTED);
    }

    @Test
    void writes_what_changed() {
        add(GARDEN, ANA, MembershipState.REQUESTED);
        MembershipRow row = memberships().forChange(GARDEN, Set.of(ANA)).get(ANA);
        Membership approved = row.value()
                .moved(MembershipState.ACTIVE, LATER)
                .decided(new Membership.Decision(FRIDA, LATER, "Welcome, \"Ana\""))
                .inRoles(Set.of(Role.CHAMPION));

        row.save(approved, SortName.of("Ana"));

        assertThat(memberships().find(GARDEN, ANA)).contains(approved);
    }

    @Test
    void keeps_a_decision_without_a_reason() {
        add(GARDEN, ANA, MembershipState.REQUESTED);
        MembershipRow row = memberships().forChange(GARDEN, Set.of(ANA)).get(ANA);
        Membership declined =
                row.value().moved(MembershipState.DECLINED, LATER).decided(new Membership.Decision(FRIDA, LATER, ""));

        row.save(declined, SortName.of("Ana"));

        assertThat(memberships().find(GARDEN, ANA)).contains(declined);
    }

    @Test
    void keeps_which_rules_were_accepted() {
        NewMembership made = new NewMembership(
                        GARDEN, ANA, SortName.of("Ana"), MembershipState.REQUESTED, Set.of(), JoinSource.REQUEST, NOON)
                .accepting(OptionalInt.of(3));
        Membership added = memberships().add(made);
        assertThat(memberships().find(GARDEN, ANA)).contains(added);
        assertThat(added.rulesAccepted()).hasValue(3);
        MembershipRow row = memberships().forChange(GARDEN, Set.of(ANA)).get(ANA);

        row.save(row.value().accepting(4), SortName.of("Ana"));

        assertThat(memberships().find(GARDEN, ANA).orElseThrow().rulesAccepted())
                .hasValue(4);
    }

    @Test
    void keeps_which_first_steps_were_taken() {
        NewMembership made = new NewMembership(
                GARDEN, ANA, SortName.of("Ana"), MembershipState.ACTIVE, Set.of(), JoinSource.SELF, NOON);
        assertThat(memberships().add(made).stepsDone()).isEmpty();
        MembershipRow row = memberships().forChange(GARDEN, Set.of(ANA)).get(ANA);

        row.save(row.value().havingDone(Set.of(3, 12, 2_000_000_000)), SortName.of("Ana"));
        assertThat(memberships().find(GARDEN, ANA).orElseThrow().stepsDone())
                .containsExactlyInAnyOrder(3, 12, 2_000_000_000);

        MembershipRow again = memberships().forChange(GARDEN, Set.of(ANA)).get(ANA);
        again.save(again.value().havingDone(Set.of()), SortName.of("Ana"));
        assertThat(memberships().find(GARDEN, ANA).orElseThrow().stepsDone()).isEmpty();
    }

    @Test
    void tells_when_a_state_was_left() {
        append(7, MembershipState.REQUESTED, MembershipState.DECLINED, NOON);
        append(7, MembershipState.DECLINED, MembershipState.REQUESTED, NOON.plusSeconds(1));
        append(7, MembershipState.REQUESTED, MembershipState.ACTIVE, NOON.plusSeconds(2));
        append(8, MembershipState.INVITED, MembershipState.ACTIVE, NOON);
        append(9, MembershipState.REQUESTED, MembershipState.LEFT, NOON);

        assertThat(memberships().leftState(List.of(7L, 8L), MembershipState.REQUESTED))
                .isEqualTo(Map.of(7L, List.of(NOON, NOON.plusSeconds(2))));
        assertThat(memberships().leftState(List.of(), MembershipState.REQUESTED))
                .isEmpty();
    }

    private void append(long membership, MembershipState from, MembershipState to, Instant at) {
        memberships()
                .append(new MembershipEvent(membership, GARDEN, Optional.of(from), to, Optional.of(FRIDA), "", at));
    }

    @Test
    void finds_several_people_at_once() {
        Membership ana = add(GARDEN, ANA, MembershipState.ACTIVE);
        Membership ben = add(GARDEN, BEN, MembershipState.LEFT);
        add(KITCHEN, FRIDA, MembershipState.ACTIVE);

        assertThat(memberships().find(GARDEN, Set.of(ANA, BEN, FRIDA))).isEqualTo(Map.of(ANA, ana, BEN, ben));
        assertThat(memberships().find(GARDEN, Set.of())).isEmpty();
    }

    @Test
    void finds_one_person_in_many_communities_at_once() {
        Membership garden = add(GARDEN, ANA, MembershipState.ACTIVE);
        Membership kitchen = add(KITCHEN, ANA, MembershipState.DECLINED);
        add(GARDEN, BEN, MembershipState.ACTIVE);
        List<CommunityId> many =
                LongStream.rangeClosed(1, 1_201).mapToObj(CommunityId::new).toList();

        assertThat(memberships().ofUser(ANA, many)).isEqualTo(Map.of(GARDEN, garden, KITCHEN, kitchen));
        assertThat(memberships().ofUser(ANA, List.of())).isEmpty();
    }

    @Test
    void finds_the_facilitators_of_many_communities_by_name() {
        add(GARDEN, FRIDA, MembershipState.ACTIVE, Role.FACILITATOR);
        add(GARDEN, ANA, MembershipState.ACTIVE, Role.FACILITATOR, Role.CHAMPION);
        add(GARDEN, BEN, MembershipState.SUSPENDED, Role.FACILITATOR);
        add(KITCHEN, BEN, MembershipState.ACTIVE, Role.FACILITATOR);
        add(new CommunityId(3), ANA, MembershipState.ACTIVE, Role.DEPUTY);

        assertThat(memberships().facilitators(List.of(GARDEN, KITCHEN, new CommunityId(3))))
                .isEqualTo(Map.of(GARDEN, List.of(ANA, FRIDA), KITCHEN, List.of(BEN)));
        assertThat(memberships().facilitators(List.of(KITCHEN))).containsOnlyKeys(KITCHEN);
        assertThat(memberships().facilitators(List.of())).isEmpty();
        assertThat(memberships().countFacilitators(GARDEN)).isEqualTo(2);
    }

    @Test
    void counts_members_by_role_and_by_when_they_joined() {
        add(GARDEN, FRIDA, MembershipState.ACTIVE, Role.FACILITATOR);
        add(GARDEN, ANA, MembershipState.ACTIVE, Role.FACILITATOR, Role.CHAMPION);
        add(GARDEN, BEN, MembershipState.SUSPENDED, Role.CHAMPION);
        add(KITCHEN, BEN, MembershipState.ACTIVE, Role.CHAMPION);
        memberships()
                .add(new NewMembership(
                        GARDEN,
                        new UserId("key-late"),
                        SortName.of("Late"),
                        MembershipState.ACTIVE,
                        Set.of(Role.CHAMPION),
                        JoinSource.SELF,
                        LATER));

        assertThat(memberships().countMembers(GARDEN, Optional.empty(), Optional.empty()))
                .isEqualTo(3);
        assertThat(memberships().countMembers(GARDEN, Optional.of(Role.CHAMPION), Optional.empty()))
                .isEqualTo(2);
        assertThat(memberships().countMembers(GARDEN, Optional.empty(), Optional.of(LATER)))
                .isEqualTo(1);
        assertThat(memberships().countMembers(GARDEN, Optional.of(Role.FACILITATOR), Optional.of(LATER)))
                .isZero();
        assertThat(memberships().countMembers(GARDEN, Optional.empty(), Optional.of(NOON)))
                .isEqualTo(3);
    }

    @Test
    void pages_by_name_and_goes_on_after_a_place() {
        add(GARDEN, FRIDA, MembershipState.ACTIVE);
        add(GARDEN, ANA, MembershipState.ACTIVE);
        add(GARDEN, BEN, MembershipState.ACTIVE);
        add(KITCHEN, ANA, MembershipState.ACTIVE);
        add(GARDEN, new UserId("key-zoe"), MembershipState.REQUESTED);

        List<RosterLine> first = page(Optional.empty(), Optional.empty(), 2);
        List<RosterLine> second =
                page(Optional.empty(), Optional.of(first.get(1).place()), 2);

        assertThat(users(first)).containsExactly(ANA, BEN);
        assertThat(users(second)).containsExactly(FRIDA);
    }

    @Test
    void walks_through_every_row_of_a_community_by_number_and_meets_nobody_twice() {
        Membership ana = add(GARDEN, ANA, MembershipState.BANNED);
        add(KITCHEN, ANA, MembershipState.ACTIVE);
        Membership ben = add(GARDEN, BEN, MembershipState.ACTIVE, Role.CHAMPION);
        Membership frida = add(GARDEN, FRIDA, MembershipState.REQUESTED);

        assertThat(memberships().rows(GARDEN, 0, 2)).containsExactly(ana, ben);
        assertThat(memberships().rows(GARDEN, ben.id(), 2)).containsExactly(frida);
        assertThat(memberships().rows(GARDEN, frida.id(), 2)).isEmpty();
    }

    @Test
    void knows_the_place_of_a_membership_only_in_its_own_community() {
        Membership ana = add(GARDEN, ANA, MembershipState.ACTIVE);

        assertThat(memberships().placeOf(GARDEN, ana.id())).contains(new Place("ana", ana.id()));
        assertThat(memberships().placeOf(KITCHEN, ana.id())).isEmpty();
        assertThat(memberships().placeOf(GARDEN, ana.id() + 1)).isEmpty();
    }

    @Test
    void pages_people_of_one_name_by_their_number() {
        for (int i = 1; i <= 5; i++) {
            addNamed(GARDEN, new UserId("key-" + i), "Same");
        }

        List<RosterLine> first = page(Optional.empty(), Optional.empty(), 3);
        List<RosterLine> second =
                page(Optional.empty(), Optional.of(first.get(2).place()), 3);

        assertThat(users(first)).extracting(UserId::value).containsExactly("key-1", "key-2", "key-3");
        assertThat(users(second)).extracting(UserId::value).containsExactly("key-4", "key-5");
    }

    @Test
    void pages_those_with_a_role() {
        add(GARDEN, ANA, MembershipState.ACTIVE, Role.SPONSOR, Role.CHAMPION);
        add(GARDEN, BEN, MembershipState.ACTIVE, Role.STEWARD);
        add(GARDEN, FRIDA, MembershipState.ACTIVE);

        assertThat(users(page(Optional.of(Role.SPONSOR), Optional.empty(), 5))).containsExactly(ANA);
        assertThat(users(page(Optional.of(Role.STEWARD), Optional.empty(), 5))).containsExactly(BEN);
        assertThat(users(page(Optional.of(Role.DEPUTY), Optional.empty(), 5))).isEmpty();
    }

    @Test
    void counts_by_state() {
        add(GARDEN, ANA, MembershipState.ACTIVE);
        add(GARDEN, BEN, MembershipState.ACTIVE);
        add(GARDEN, FRIDA, MembershipState.REQUESTED);
        add(KITCHEN, FRIDA, MembershipState.ACTIVE);

        assertThat(memberships().count(GARDEN, MembershipState.ACTIVE)).isEqualTo(2);
        assertThat(memberships().count(GARDEN, MembershipState.REQUESTED)).isEqualTo(1);
        assertThat(memberships().count(GARDEN, MembershipState.BANNED)).isZero();
    }

    @Test
    void tells_who_had_which_role_when() {
        Membership ana = add(GARDEN, ANA, MembershipState.ACTIVE);
        Membership champion = change(ana, NOON, Role.CHAMPION);
        Membership deputy = change(champion, LATER, Role.DEPUTY);
        change(deputy, LATER.plusSeconds(60), Role.CHAMPION, Role.DEPUTY);

        assertThat(memberships().roles(ana.id()))
                .containsExactly(
                        new RoleSpell(ana.id(), Role.CHAMPION, FRIDA, NOON, Optional.of(LATER)),
                        new RoleSpell(ana.id(), Role.DEPUTY, FRIDA, LATER, Optional.empty()),
                        new RoleSpell(ana.id(), Role.CHAMPION, FRIDA, LATER.plusSeconds(60), Optional.empty()));
    }

    @Test
    void remembers_what_happened_last() {
        MembershipEvent asked = event(7, Optional.empty(), MembershipState.REQUESTED, Optional.of(ANA), "");
        MembershipEvent expired =
                event(7, Optional.of(MembershipState.REQUESTED), MembershipState.EXPIRED, Optional.empty(), "why");
        memberships().append(asked);
        assertThat(memberships().lastEvent(7)).contains(asked);

        memberships().append(expired);
        memberships().append(event(8, Optional.empty(), MembershipState.ACTIVE, Optional.of(BEN), ""));

        assertThat(memberships().lastEvent(7)).contains(expired);
        assertThat(memberships().lastEvent(9)).isEmpty();
    }

    @Test
    void tells_what_happened_in_a_community_newest_first_and_goes_on_before_a_number() {
        Membership ana = add(GARDEN, ANA, MembershipState.ACTIVE);
        Membership ben = add(GARDEN, BEN, MembershipState.ACTIVE);
        MembershipEvent first = event(ana.id(), Optional.empty(), MembershipState.ACTIVE, Optional.of(ANA), "");
        MembershipEvent second = event(ben.id(), Optional.empty(), MembershipState.REQUESTED, Optional.of(BEN), "");
        MembershipEvent third =
                event(ben.id(), Optional.of(MembershipState.REQUESTED), MembershipState.ACTIVE, Optional.empty(), "ok");
        memberships().append(first);
        memberships().append(second);
        memberships().append(third);

        List<HistoryLine> newest = memberships().history(GARDEN, OptionalLong.empty(), 2);
        List<HistoryLine> older =
                memberships().history(GARDEN, OptionalLong.of(newest.get(1).no()), 2);

        assertThat(newest).extracting(HistoryLine::event).containsExactly(third, second);
        assertThat(newest).extracting(HistoryLine::user).containsExactly(BEN, BEN);
        assertThat(older).extracting(HistoryLine::event).containsExactly(first);
        assertThat(older).extracting(HistoryLine::user).containsExactly(ANA);
        assertThat(memberships().history(KITCHEN, OptionalLong.empty(), 2)).isEmpty();
    }

    @Test
    void tells_what_happened_since_then() {
        Membership ana = add(GARDEN, ANA, MembershipState.ACTIVE);
        Membership kitchen = add(KITCHEN, ANA, MembershipState.ACTIVE);
        MembershipEvent first = event(ana.id(), Optional.empty(), MembershipState.ACTIVE, Optional.of(ANA), "");
        MembershipEvent second = new MembershipEvent(
                ana.id(),
                GARDEN,
                Optional.of(MembershipState.ACTIVE),
                MembershipState.LEFT,
                Optional.of(ANA),
                "",
                LATER);
        memberships().append(first);
        memberships().append(second);
        memberships()
                .append(new MembershipEvent(
                        kitchen.id(), KITCHEN, Optional.empty(), MembershipState.ACTIVE, Optional.of(ANA), "", LATER));

        assertThat(memberships().since(GARDEN, NOON, 10)).containsExactly(second, first);
        assertThat(memberships().since(GARDEN, NOON, 1)).containsExactly(second);
        assertThat(memberships().since(GARDEN, LATER, 10)).containsExactly(second);
        assertThat(memberships().since(GARDEN, LATER.plusMillis(1), 10)).isEmpty();
    }

    @Test
    void lists_those_whose_name_begins_so_and_takes_no_sign_for_another() {
        addNamed(GARDEN, ANA, "Ann%_a");
        addNamed(GARDEN, BEN, "Annie!");
        addNamed(GARDEN, FRIDA, "Joann");

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
    void keeps_what_was_offered_and_that_somebody_was_reminded_until_they_are_cleared() {
        add(GARDEN, ANA, MembershipState.ACTIVE);
        MembershipRow row = memberships().forChange(GARDEN, Set.of(ANA)).get(ANA);
        Membership offered = row.value()
                .offered(Optional.of(new RoleOffer(Set.of(Role.FACILITATOR, Role.SPONSOR), FRIDA, LATER)))
                .reminded(LATER);
        row.save(offered, SortName.of("Ana"));
        assertThat(memberships().find(GARDEN, ANA)).contains(offered);

        Membership left = offered.moved(MembershipState.LEFT, LATER);
        memberships().forChange(GARDEN, Set.of(ANA)).get(ANA).save(left, SortName.of("Ana"));

        assertThat(left.offer()).isEmpty();
        assertThat(left.remindedAt()).isEmpty();
        assertThat(memberships().find(GARDEN, ANA)).contains(left);
    }

    @Test
    void finds_in_all_communities_who_waits_since_before_a_time_and_goes_on_after_a_number() {
        Membership ana = add(GARDEN, ANA, MembershipState.REQUESTED);
        Membership ben = add(KITCHEN, BEN, MembershipState.REQUESTED);
        add(GARDEN, FRIDA, MembershipState.INVITED);
        MembershipRow row = memberships().forChange(KITCHEN, Set.of(BEN)).get(BEN);
        row.save(row.value().reminded(LATER), SortName.of("Ben"));

        assertThat(waiting(NOON, true, 0)).containsExactly(ana.id(), ben.id());
        assertThat(waiting(NOON, true, ana.id())).containsExactly(ben.id());
        assertThat(waiting(NOON, false, 0)).containsExactly(ana.id());
        assertThat(waiting(NOON.minusMillis(1), true, 0)).isEmpty();
    }

    private List<Long> waiting(Instant before, boolean reminded, long after) {
        return memberships().waitingSince(MembershipState.REQUESTED, before, reminded, after, 10).stream()
                .map(Membership::id)
                .toList();
    }

    @Test
    void walks_through_members_and_suspended_ones_by_number() {
        Membership ana = add(GARDEN, ANA, MembershipState.ACTIVE);
        Membership ben = add(KITCHEN, BEN, MembershipState.SUSPENDED);
        add(GARDEN, FRIDA, MembershipState.LEFT);

        assertThat(memberships().walk(0, 10)).containsExactly(ana, ben);
        assertThat(memberships().walk(0, 1)).containsExactly(ana);
        assertThat(memberships().walk(ana.id(), 10)).containsExactly(ben);
    }

    @Test
    void remembers_the_last_things_that_happened_newest_first() {
        MembershipEvent asked = event(7, Optional.empty(), MembershipState.REQUESTED, Optional.of(ANA), "");
        MembershipEvent left =
                event(7, Optional.of(MembershipState.REQUESTED), MembershipState.LEFT, Optional.of(ANA), "");
        memberships().append(asked);
        memberships().append(left);
        memberships().append(event(8, Optional.empty(), MembershipState.ACTIVE, Optional.of(BEN), ""));

        assertThat(memberships().lastEvents(7, 5)).containsExactly(left, asked);
        assertThat(memberships().lastEvents(7, 1)).containsExactly(left);
    }

    @Test
    void lists_members_and_guests_apart() {
        Membership ana = add(GARDEN, ANA, MembershipState.ACTIVE);

        Membership ben = addGuest(BEN, MembershipState.ACTIVE, "2027-05-03");

        assertThat(ofKind(MemberKind.MEMBER)).extracting(RosterLine::membership).containsExactly(ana);
        assertThat(ofKind(MemberKind.GUEST)).extracting(RosterLine::membership).containsExactly(ben);
        assertThat(memberships().countGuests(GARDEN)).isEqualTo(1);
        assertThat(memberships().countGuests(KITCHEN)).isZero();
    }

    @Test
    void keeps_what_makes_somebody_a_guest_until_they_are_a_member() {
        Membership ben = addGuest(BEN, MembershipState.INVITED, "2027-05-03");
        assertThat(ben.guest()).contains(new Guest(GuestKind.CUSTOMER, "Acme", LocalDate.parse("2027-05-03")));
        assertThat(memberships().find(GARDEN, BEN)).contains(ben);

        Membership longer = ben.as(Optional.of(new Guest(GuestKind.STUDENT, "", LocalDate.parse("2027-06-30"))));
        save(longer);
        assertThat(memberships().find(GARDEN, BEN)).contains(longer);

        Membership member = longer.as(Optional.empty());
        save(member);
        assertThat(memberships().find(GARDEN, BEN)).contains(member);
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

        assertThat(waiting(Waiting.GUEST, near)).containsExactly(ben, ana);
        assertThat(waiting(Waiting.GUEST, near.minusMillis(1))).containsExactly(ben);
        assertThat(memberships().countWaiting(GARDEN, Waiting.GUEST, near)).isEqualTo(2);
        assertThat(memberships().waitingIn(Set.of(GARDEN), near, 10)).containsExactly(ana, ben);
        assertThat(Waiting.of(ana, near)).isEqualTo(Waiting.GUEST);
        assertThat(Waiting.of(ana, near.minusMillis(1))).isEqualTo(Waiting.NEWCOMER);
    }

    private List<Long> guestsUntil(String day, boolean reminded, long after) {
        return memberships().guestsUntil(LocalDate.parse(day), reminded, after, 10).stream()
                .map(Membership::id)
                .toList();
    }

    private Membership addGuest(UserId user, MembershipState state, String until) {
        return memberships()
                .add(new NewMembership(
                                GARDEN, user, SortName.of(user.value()), state, Set.of(), JoinSource.INVITATION, NOON)
                        .as(Optional.of(new Guest(GuestKind.CUSTOMER, "Acme", LocalDate.parse(until)))));
    }

    private void save(Membership changed) {
        memberships()
                .forChange(GARDEN, Set.of(changed.user()))
                .get(changed.user())
                .save(changed, SortName.of("Somebody"));
    }

    @Test
    void finds_who_offers_to_facilitate_and_who_is_a_member_for_longest() {
        Membership ana = add(GARDEN, ANA, MembershipState.ACTIVE);
        Membership ben = add(GARDEN, BEN, MembershipState.ACTIVE);
        add(GARDEN, FRIDA, MembershipState.ACTIVE, Role.FACILITATOR);
        add(KITCHEN, BEN, MembershipState.ACTIVE);
        Membership first = tenure(ben, Tenure.none().volunteering(Optional.of(NOON)));
        Membership second = tenure(ana, Tenure.none().volunteering(Optional.of(LATER)));

        assertThat(memberships().volunteers(GARDEN, NOON, 10)).containsExactly(first, second);
        assertThat(memberships().volunteers(GARDEN, LATER, 10)).containsExactly(second);
        assertThat(memberships().volunteers(GARDEN, NOON, 1)).containsExactly(first);
        assertThat(memberships().volunteers(KITCHEN, NOON, 10)).isEmpty();
        assertThat(memberships().longest(GARDEN, 2)).containsExactly(second, first);

        Membership opposed = tenure(second, second.tenure().opposed(LATER));
        assertThat(memberships().find(GARDEN, ANA)).contains(opposed);
        assertThat(memberships().volunteers(GARDEN, NOON, 10)).containsExactly(first);
    }

    @Test
    void finds_facilitators_whose_term_ends_and_who_of_them_was_not_told() {
        LocalDate may = LocalDate.parse("2027-05-03");
        Membership ana = add(GARDEN, ANA, MembershipState.ACTIVE, Role.FACILITATOR);
        Membership ben = add(GARDEN, BEN, MembershipState.ACTIVE, Role.FACILITATOR);
        Membership frida = add(GARDEN, FRIDA, MembershipState.ACTIVE);
        Membership first = tenure(ana, Tenure.none().lasting(Optional.of(Term.until(may))));
        Membership second = tenure(
                ben,
                Tenure.none().lasting(Optional.of(Term.until(may.minusDays(1)).told(NOON))));
        tenure(frida, Tenure.none().lasting(Optional.of(Term.until(may))));

        assertThat(memberships().termsUntil(may, true, 0, 10)).containsExactly(first, second);
        assertThat(memberships().termsUntil(may, false, 0, 10)).containsExactly(first);
        assertThat(memberships().termsUntil(may, true, ana.id(), 10)).containsExactly(second);
        assertThat(memberships().termsUntil(may, true, 0, 1)).containsExactly(first);
        assertThat(memberships().termsUntil(may.minusDays(1), true, 0, 10)).containsExactly(second);

        Membership open = tenure(second, second.tenure().lasting(Optional.empty()));
        assertThat(memberships().find(GARDEN, BEN)).contains(open);
        assertThat(memberships().termsUntil(may, true, 0, 10)).containsExactly(first);
    }

    private Membership tenure(Membership before, Tenure tenure) {
        Membership changed = before.with(tenure);
        MembershipRow row = memberships()
                .forChange(before.community(), Set.of(before.user()))
                .get(before.user());
        row.save(changed, SortName.of(before.user().value()));
        return changed;
    }

    private List<RosterLine> beginning(String prefix) {
        return memberships()
                .page(
                        GARDEN,
                        new RosterFilter(MembershipState.ACTIVE, Optional.empty(), Optional.empty(), prefix),
                        Optional.empty(),
                        10);
    }

    private List<RosterLine> ofKind(MemberKind kind) {
        return memberships()
                .page(
                        GARDEN,
                        new RosterFilter(MembershipState.ACTIVE, Optional.empty(), Optional.of(kind), ""),
                        Optional.empty(),
                        10);
    }

    private Membership change(Membership before, Instant at, Role... roles) {
        memberships().rolesChanged(before, Set.of(roles), FRIDA, at);
        return before.inRoles(Set.of(roles));
    }

    private static MembershipEvent event(
            long membership, Optional<MembershipState> from, MembershipState to, Optional<UserId> actor, String why) {
        return new MembershipEvent(membership, GARDEN, from, to, actor, why, NOON);
    }

    private List<RosterLine> page(Optional<Role> role, Optional<Place> after, int limit) {
        return memberships()
                .page(GARDEN, new RosterFilter(MembershipState.ACTIVE, role, Optional.empty(), ""), after, limit);
    }

    private static List<UserId> users(List<RosterLine> lines) {
        return lines.stream().map(line -> line.membership().user()).toList();
    }

    private Membership add(CommunityId community, UserId user, MembershipState state, Role... roles) {
        SortName name = SortName.of(user.value().substring("key-".length()));
        return memberships().add(new NewMembership(community, user, name, state, Set.of(roles), JoinSource.SELF, NOON));
    }

    private void addNamed(CommunityId community, UserId user, String name) {
        memberships()
                .add(new NewMembership(
                        community, user, SortName.of(name), MembershipState.ACTIVE, Set.of(), JoinSource.SELF, NOON));
    }
}
