package io.guildhall.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityStatus;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryPageMaking;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Guest;
import io.guildhall.membership.GuestKind;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.Role;
import io.guildhall.membership.joining.Invitees;
import io.guildhall.notice.Newsroom;
import io.guildhall.review.Checklist.Item;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandingOverTest {
    private static final String GARDEN = Newsroom.GARDEN;

    private final Newsroom room = Newsroom.inMemory();
    private final InMemoryPageMaking pages = new InMemoryPageMaking();
    private final ReviewsOf of = ReviewsOf.inMemory(room.guild, pages);
    private final HandOverService handing = of.handing();

    @BeforeEach
    void launch() {
        room.guild.launched(GARDEN);
        room.member("dora", Role.DEPUTY).member("ana").member("spencer", Role.SPONSOR);
    }

    @Test
    void the_roles_move_when_the_successor_agrees_and_a_page_keeps_it() {
        HandOverView asked = start("frida", "dora");
        assertThat(asked.handOver().state()).isEqualTo(HandOverState.OPEN);
        assertThat(roles("dora")).containsExactly(Role.DEPUTY);
        assertThat(roles("frida")).containsExactly(Role.FACILITATOR);

        HandOverView done = accept("dora", asked).result().orElseThrow();

        assertThat(done.handOver().state()).isEqualTo(HandOverState.ACCEPTED);
        assertThat(roles("dora")).containsExactly(Role.FACILITATOR);
        assertThat(roles("frida")).isEmpty();
        assertThat(room.community().life().status()).isEqualTo(CommunityStatus.ACTIVE);
        assertThat(pages.made)
                .extracting(InMemoryPageMaking.Made::by)
                .as("in the name of whoever accepts")
                .containsExactly(room.person("dora"));
        assertThat(done.handOver().page()).hasValue(4711);
        assertThat(accept("dora", asked).result().orElseThrow().handOver()).isEqualTo(done.handOver());
        assertThat(pages.made).hasSize(1);
        assertThat(acts()).containsSubsequence("handover.started", "handover.accepted", "handover.kept");
        assertThat(Collections.frequency(acts(), "membership.roles")).isEqualTo(2);
    }

    @Test
    void both_hear_of_it_and_nothing_waits_any_more() {
        HandOverView asked = start("frida", "dora");
        room.tell();
        assertThat(room.news("dora")).containsExactly("hand-over-started");

        accept("dora", asked);
        room.tell();

        assertThat(room.told("frida")).contains("hand-over-accepted", "role-taken");
        assertThat(room.news("dora")).doesNotContain("hand-over-started");
    }

    @Test
    void without_a_page_it_is_handed_over_all_the_same_and_can_be_tried_again() {
        pages.broken = true;
        HandOverView done = accept("dora", start("frida", "dora")).result().orElseThrow();

        assertThat(done.handOver().state()).isEqualTo(HandOverState.ACCEPTED);
        assertThat(done.handOver().page()).isEmpty();
        assertThat(done.can()).contains(HandOverAct.KEEP);
        assertThat(roles("dora")).containsExactly(Role.FACILITATOR);

        pages.broken = false;
        pages.open = false;
        assertThat(keep("dora", done).handOver().page()).isEmpty();
        pages.open = true;
        HandOverView kept = keep("dora", done);
        assertThat(kept.handOver().page()).hasValue(4711);
        assertThat(kept.can()).doesNotContain(HandOverAct.KEEP);
        assertThat(keep("dora", done).handOver().page()).hasValue(4711);
        assertThat(pages.made).hasSize(1);
    }

    @Test
    void who_declines_or_lets_it_lapse_changes_nothing() {
        HandOverView first = start("frida", "ana");
        assertThat(handing.decline(room.person("ana"), GARDEN, id(first))
                        .result()
                        .orElseThrow()
                        .handOver()
                        .state())
                .isEqualTo(HandOverState.DECLINED);
        assertThat(roles("frida")).containsExactly(Role.FACILITATOR);
        assertThat(code(accept("ana", first))).isEqualTo(ReviewRefusal.HAND_OVER_ENDED);

        HandOverView second = start("frida", "dora");
        room.guild.clock.goOn(Duration.ofDays(30).minusMillis(1));
        assertThat(of.chore().run().done()).isZero();
        room.guild.clock.goOn(Duration.ofMillis(1));
        assertThat(of.chore().run().done()).isEqualTo(1);
        assertThat(of.chore().run().done()).as("another node").isZero();
        assertThat(code(accept("dora", second))).isEqualTo(ReviewRefusal.HAND_OVER_ENDED);
        assertThat(room.guild.audit.latest(1))
                .extracting(AuditEntry::act, AuditEntry::actor)
                .containsExactly(tuple("handover.expired", Optional.<UserId>empty()));
        room.tell();
        assertThat(room.told("frida")).contains("hand-over-declined", "hand-over-expired");
        assertThat(room.news("dora")).isEmpty();
    }

    @Test
    void only_who_has_it_hands_it_on_and_only_to_a_member_who_can_have_it() {
        assertThat(code(asks("ana", "dora"))).isEqualTo(ReviewRefusal.NOT_GIVER);
        assertThat(code(asks("spacey", "dora")))
                .as("an administrator appoints instead")
                .isEqualTo(ReviewRefusal.NOT_GIVER);
        guest("gus");
        for (String unfit : List.of("frida", "spencer", "stranger", "gus")) {
            assertThat(code(asks("frida", unfit))).as(unfit).isEqualTo(ReviewRefusal.NOT_A_SUCCESSOR);
        }
        assertThat(code(asks("frida", "nobody-at-all"))).isEqualTo(MembershipRefusal.UNKNOWN_PERSON);
        HandOverView asked = start("frida", "dora");
        assertThat(asks("frida", "dora").result().orElseThrow().handOver()).isEqualTo(asked.handOver());
        assertThat(code(asks("frida", "ana"))).isEqualTo(ReviewRefusal.HAND_OVER_OPEN);
    }

    @Test
    void nobody_answers_for_another_and_others_do_not_know_of_it() {
        HandOverView asked = start("frida", "dora");

        assertThat(code(accept("frida", asked))).isEqualTo(ReviewRefusal.NOT_SUCCESSOR);
        assertThat(code(accept("spacey", asked))).isEqualTo(ReviewRefusal.NOT_SUCCESSOR);
        assertThat(code(accept("ana", asked))).isEqualTo(ReviewRefusal.NO_HAND_OVER);
        assertThat(code(handing.withdraw(room.person("dora"), GARDEN, id(asked))))
                .isEqualTo(ReviewRefusal.NOT_GIVER);
        assertThat(list("ana").page().items()).isEmpty();
        assertThat(list("dora").page().items()).hasSize(1);
        assertThat(list("spacey").page().items()).hasSize(1);
        assertThat(handing.withdraw(room.person("spacey"), GARDEN, id(asked)).result())
                .isPresent();
        assertThat(roles("frida")).containsExactly(Role.FACILITATOR);
    }

    @Test
    void whoever_lost_the_role_has_nothing_to_hand_on_unless_nobody_facilitates() {
        HandOverView asked = start("frida", "dora");
        room.member("co", Role.FACILITATOR);
        assign("co", "frida");
        assertThat(code(accept("dora", asked))).isEqualTo(ReviewRefusal.GIVER_GONE);
        assertThat(roles("dora")).containsExactly(Role.DEPUTY);
    }

    @Test
    void an_orphaned_community_is_taken_on_by_whom_the_last_facilitator_asked() {
        HandOverView asked = start("frida", "dora");
        room.guild.people.deactivate(room.id("frida"));
        room.guild.presence.run();
        assertThat(room.community().life().status()).isEqualTo(CommunityStatus.ORPHANED);

        assertThat(accept("dora", asked).result()).isPresent();

        assertThat(roles("dora")).containsExactly(Role.FACILITATOR);
        assertThat(room.community().life().status()).isEqualTo(CommunityStatus.ACTIVE);
    }

    @Test
    void what_was_gone_through_is_kept_and_what_is_there_is_counted() {
        room.ask("zoe");
        HandOverView asked = start("frida", "dora");
        Checklist gone =
                new Checklist(EnumSet.of(HandOverTopic.RIGHTS), List.of(new Item(" Keys of the shed ", false)));

        assertThat(check("dora", asked, gone)
                        .result()
                        .orElseThrow()
                        .handOver()
                        .checklist()
                        .items())
                .containsExactly(new Item("Keys of the shed", false));
        assertThat(code(check("ana", asked, gone))).isEqualTo(ReviewRefusal.NO_HAND_OVER);
        assertThat(code(check("dora", asked, new Checklist(Set.of(), Collections.nCopies(31, new Item("x", false))))))
                .isEqualTo(ReviewRefusal.HAND_OVER_INVALID);
        HandOverFacts facts = list("dora").page().items().get(0).facts().orElseThrow();
        assertThat(facts.requests()).isEqualTo(1);
        assertThat(facts.deputies()).isEqualTo(1);
        assertThat(facts.administers()).isFalse();
        assertThat(facts.review()).isPresent();
        accept("dora", asked);
        assertThat(code(check("dora", asked, gone))).isEqualTo(ReviewRefusal.HAND_OVER_ENDED);
    }

    @Test
    void invariant_23_two_nodes_end_it_once() {
        start("frida", "dora");
        room.guild.clock.goOn(Duration.ofDays(30));
        ((InMemoryLocks) room.locks).letPass(() -> of.chore().run());

        of.chore().run();

        assertThat(Collections.frequency(acts(), "handover.expired")).isEqualTo(1);
        room.tell();
        assertThat(room.told("frida")).containsOnlyOnce("hand-over-expired");
    }

    @Test
    void two_who_keep_it_at_once_make_one_page() {
        pages.broken = true;
        HandOverView done = accept("dora", start("frida", "dora")).result().orElseThrow();
        pages.broken = false;
        ((InMemoryLocks) room.locks).letPass(() -> keep("spacey", done));

        keep("dora", done);

        assertThat(pages.made).hasSize(1);
    }

    @Test
    void nothing_is_handed_on_in_what_is_archived() {
        HandOverView asked = start("frida", "dora");
        room.guild.life.archive(room.person("frida"), GARDEN).result().orElseThrow();

        assertThat(code(accept("dora", asked))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(code(asks("frida", "ana"))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(list("dora").page().items()).hasSize(1);
        room.guild.clock.goOn(Duration.ofDays(40));
        assertThat(of.chore().run().done()).as("it waits for the revival").isZero();
    }

    private void guest(String who) {
        Guest guest = new Guest(
                GuestKind.PARTNER, "", Guest.today(room.guild.clock.instant()).plusDays(90));
        Invitees invited = Invitees.named(List.of(room.id(who).value())).asGuests(guest);
        room.guild.inviting.invite(room.person("frida"), GARDEN, invited, "");
        room.guild.joining.join(room.person(who), GARDEN).result().orElseThrow();
    }

    private HandOverView start(String who, String to) {
        return asks(who, to).result().orElseThrow();
    }

    private Outcome<HandOverView> asks(String who, String to) {
        if (!to.startsWith("nobody")) {
            room.person(to);
        }
        return handing.start(room.person(who), GARDEN, to, "Would you?");
    }

    private Outcome<HandOverView> accept(String who, HandOverView asked) {
        return handing.accept(room.person(who), GARDEN, id(asked));
    }

    private HandOverView keep(String who, HandOverView done) {
        return handing.keep(room.person(who), GARDEN, id(done)).result().orElseThrow();
    }

    private Outcome<HandOverView> check(String who, HandOverView asked, Checklist list) {
        return handing.check(room.person(who), GARDEN, id(asked), list);
    }

    private HandOverList list(String who) {
        return handing.list(room.person(who), GARDEN, Optional.empty(), 10)
                .result()
                .orElseThrow();
    }

    private void assign(String by, String whom) {
        room.guild
                .roles
                .assign(room.person(by), GARDEN, room.id(whom).value(), Set.of())
                .result()
                .orElseThrow();
    }

    private Set<Role> roles(String who) {
        return room.guild
                .memberships
                .find(room.community().id(), room.id(who))
                .map(Membership::roles)
                .orElseThrow();
    }

    /** Oldest first. */
    private List<String> acts() {
        List<String> acts = new ArrayList<>(
                room.guild.audit.latest(100).stream().map(AuditEntry::act).toList());
        Collections.reverse(acts);
        return acts;
    }

    private static long id(HandOverView view) {
        return view.handOver().id();
    }

    private static RefusalCode code(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code();
    }
}
