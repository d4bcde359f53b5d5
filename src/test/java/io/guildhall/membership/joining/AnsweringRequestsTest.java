package io.guildhall.membership.joining;

import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.JoinPolicy;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.Situation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnsweringRequestsTest {
    private final Situation situation = aCommunity().with(JoinPolicy.REQUEST).person("ana", MembershipState.REQUESTED);

    @Test
    void approving_lets_somebody_in() {
        Membership ana = situation.approve("frida", "ana").result().orElseThrow();

        assertThat(ana.isActive()).isTrue();
        assertThat(ana.joinedAt()).contains(situation.guild.clock.instant());
        assertThat(ana.decision().orElseThrow().by()).isEqualTo(situation.idOf("frida"));
        assertThat(situation.community().memberCount()).isEqualTo(2);
        assertThat(situation.events.told()).last().isInstanceOf(RequestApproved.class);
        assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("membership.approved");
    }

    @Test
    void declining_keeps_the_reason_for_the_person() {
        Membership ana = situation
                .decline("frida", "ana", "  Not yet.\nCome in May.  ")
                .result()
                .orElseThrow();

        assertThat(ana.state()).isEqualTo(MembershipState.DECLINED);
        assertThat(ana.decision().orElseThrow().reason()).isEqualTo("Not yet.\nCome in May.");
        assertThat(situation.community().memberCount()).isEqualTo(1);
        assertThat(situation.events.told()).last().isInstanceOf(RequestDeclined.class);
    }

    @Test
    void the_audit_never_holds_the_reason() {
        situation.decline("frida", "ana", "secret words");

        assertThat(situation.audit.latest(1).get(0).toString()).doesNotContain("secret words");
    }

    @Test
    void a_right_that_was_lost_while_waiting_is_gone() {
        situation.member("ben", Role.FACILITATOR);
        situation.locks.letPass(() -> situation.assign("frida", "ben"));

        assertThat(codeOf(situation.approve("ben", "ana"))).isEqualTo(MembershipRefusal.NOT_FACILITATOR);
        assertThat(situation.stateOf("ana")).contains(MembershipState.REQUESTED);
    }

    @Test
    void the_request_of_somebody_who_is_gone_can_only_be_declined() {
        UserId ana = situation.idOf("ana");
        situation.guild.people.delete(ana);

        assertThat(codeOf(situation.guild.deciding.approve(situation.person("frida"), Situation.GARDEN, ana.value())))
                .isEqualTo(MembershipRefusal.PERSON_GONE);
        Outcome<Membership> declined =
                situation.guild.deciding.decline(situation.person("frida"), Situation.GARDEN, ana.value(), "");

        assertThat(declined.result().orElseThrow().state()).isEqualTo(MembershipState.DECLINED);
        assertThat(situation.community().waitingCount()).isZero();
    }

    @Test
    void the_same_answer_again_changes_nothing() {
        situation.approve("frida", "ana");
        int audit = situation.audit.latest(100).size();

        assertThat(changed(situation.approve("frida", "ana"))).isFalse();
        assertThat(situation.audit.latest(100)).hasSize(audit);
    }

    @Test
    void the_same_answer_by_somebody_else_is_refused_with_who_was_faster() {
        situation.member("ben", Role.FACILITATOR).approve("frida", "ana");

        Outcome<Membership> refused = situation.approve("ben", "ana");

        assertThat(codeOf(refused)).isEqualTo(MembershipRefusal.DECIDED_ALREADY);
        assertThat(refused.reason().orElseThrow().details()).containsExactly(MembershipState.ACTIVE, "Frida");
    }

    @Test
    void the_same_answer_for_another_reason_is_refused() {
        situation.decline("frida", "ana", "Come in May.");

        assertThat(codeOf(situation.decline("frida", "ana", "Never."))).isEqualTo(MembershipRefusal.DECIDED_ALREADY);
        assertThat(changed(situation.decline("frida", "ana", " Come in May. "))).isFalse();
        assertThat(situation.decline("frida", "ana", "Come in May.").result()).isPresent();
    }

    @Test
    void the_other_answer_is_refused_with_what_was_found_and_who_made_it() {
        situation.approve("frida", "ana");

        Outcome<Membership> refused = situation.decline("frida", "ana", "");

        assertThat(codeOf(refused)).isEqualTo(MembershipRefusal.DECIDED_ALREADY);
        assertThat(refused.reason().orElseThrow().details()).containsExactly(MembershipState.ACTIVE, "Frida");
    }

    @Test
    void who_took_the_request_back_is_named_as_who_made_it() {
        situation.leave("ana");

        assertThat(situation.approve("frida", "ana").reason().orElseThrow().details())
                .containsExactly(MembershipState.LEFT, "Ana");
    }

    @Test
    void names_stay_away_from_who_may_not_browse_people() {
        situation.guild.people.forbidBrowsing(situation.person("frida"));
        situation.leave("ana");

        assertThat(situation.approve("frida", "ana").reason().orElseThrow().details())
                .containsExactly(MembershipState.LEFT, "");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FACILITATOR", "DEPUTY"})
    void facilitators_may_answer_and_deputies_while_no_facilitator_can(Role role) {
        situation.member("ben", role).orphaned();

        assertThat(situation.approve("ben", "ana").result()).isPresent();
    }

    @Test
    void a_deputy_does_not_answer_while_a_facilitator_can() {
        situation.member("ben", Role.DEPUTY);

        assertThat(codeOf(situation.approve("ben", "ana"))).isEqualTo(MembershipRefusal.NOT_FACILITATOR);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CHAMPION", "SPONSOR", "STEWARD"})
    void no_other_role_lets_answer(Role role) {
        situation.member("ben", role);

        assertThat(codeOf(situation.approve("ben", "ana"))).isEqualTo(MembershipRefusal.NOT_FACILITATOR);
        assertThat(situation.stateOf("ana")).contains(MembershipState.REQUESTED);
    }

    @Test
    void administrators_of_space_and_site_may_answer() {
        situation.guild.people.makeAdministrator(situation.person("root"));

        assertThat(situation.approve("root", "ana").result()).isPresent();
        assertThat(changed(situation.approve("spacey", "ana"))).isFalse();
    }

    @Test
    void nobody_lets_themselves_in() {
        assertThat(codeOf(situation.approve("ana", "ana"))).isEqualTo(MembershipRefusal.NOT_FACILITATOR);
    }

    @Test
    void who_facilitated_once_may_not_answer_any_more() {
        situation.member("ben", Role.FACILITATOR).leave("ben");

        assertThat(codeOf(situation.approve("ben", "ana"))).isEqualTo(MembershipRefusal.NOT_FACILITATOR);
    }

    @Test
    void a_stranger_cannot_be_let_in_and_nobody_is_unknown() {
        assertThat(codeOf(situation.approve("frida", "zoe"))).isEqualTo(MembershipRefusal.NOT_A_MEMBER);
        assertThat(codeOf(situation.guild.deciding.approve(situation.person("frida"), Situation.GARDEN, "nobody")))
                .isEqualTo(MembershipRefusal.UNKNOWN_PERSON);
    }

    @Test
    void a_stranger_to_the_community_does_not_learn_whom_the_host_knows() {
        assertThat(codeOf(situation.guild.deciding.approve(situation.person("zoe"), Situation.GARDEN, "nobody")))
                .isEqualTo(MembershipRefusal.NOT_FACILITATOR);
    }

    @Test
    void a_reason_that_is_too_long_is_refused() {
        Outcome<Membership> refused = situation.decline("frida", "ana", "x".repeat(451));

        assertThat(refused.reason().orElseThrow().fields())
                .containsExactly(new FieldError("reason", TextRule.TOO_LONG, List.of(450)));
        assertThat(situation.stateOf("ana")).contains(MembershipState.REQUESTED);
    }

    @Test
    void nothing_is_answered_where_the_space_is_archived() {
        situation.archived();

        assertThat(codeOf(situation.approve("frida", "ana"))).isEqualTo(CommunityRefusal.ARCHIVED);
    }

    @Test
    void needs_a_login() {
        assertThat(codeOf(situation.guild.deciding.approve(Viewer.anonymous(), Situation.GARDEN, "key-ana")))
                .isEqualTo(CommunityRefusal.LOGIN_NEEDED);
    }
}
