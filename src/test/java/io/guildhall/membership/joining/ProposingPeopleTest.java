package io.guildhall.membership.joining;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Admission;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Listing;
import io.guildhall.kernel.Outcome;
import io.guildhall.membership.Ability;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Situation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ProposingPeopleTest {
    private final Situation situation = aCommunity()
            .with(new Admission(OptionalInt.empty(), true, Optional.empty()))
            .member("ben");

    @Test
    void puts_somebody_before_those_who_run_the_community() {
        assertThat(propose("ben", "zoe").result()).isEqualTo(Invitation.Result.PROPOSED);

        Membership zoe = standingOf("zoe");
        assertThat(zoe.state()).isEqualTo(MembershipState.INVITE_REQUESTED);
        assertThat(zoe.decision().orElseThrow().by()).isEqualTo(situation.idOf("ben"));
        assertThat(situation.events.told()).last().isInstanceOf(PersonProposed.class);
        assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("membership.invite-proposed");
        assertThat(situation.audit.latest(1).get(0).detail()).isEqualTo("NONE>INVITE_REQUESTED");
    }

    @Test
    void is_for_members_where_it_was_settled_so() {
        assertThat(codeOf(invite("zoe", "cem"))).isEqualTo(MembershipRefusal.MAY_NOT_INVITE);

        situation.with(Admission.plain());

        assertThat(codeOf(invite("ben", "zoe"))).isEqualTo(MembershipRefusal.MAY_NOT_INVITE);
    }

    @Test
    void leads_to_an_invitation_when_it_is_approved() {
        propose("ben", "zoe");

        assertThat(situation.approve("frida", "zoe").result().orElseThrow().state())
                .isEqualTo(MembershipState.INVITED);
        assertThat(changed(situation.approve("frida", "zoe"))).isFalse();
        assertThat(situation.events.told()).last().isInstanceOf(PersonInvited.class);
        assertThat(situation.join("zoe").result().orElseThrow().isActive()).isTrue();
    }

    @Test
    void leads_to_an_invitation_when_somebody_invites_them_anyway() {
        propose("ben", "zoe");

        assertThat(propose("frida", "zoe").result()).isEqualTo(Invitation.Result.INVITED);
        assertThat(situation.stateOf("zoe")).contains(MembershipState.INVITED);
    }

    @Test
    void leaves_a_stranger_where_it_is_declined() {
        propose("ben", "zoe");

        assertThat(situation
                        .decline("frida", "zoe", "not now")
                        .result()
                        .orElseThrow()
                        .state())
                .isEqualTo(MembershipState.EXPIRED);
        assertThat(changed(situation.decline("frida", "zoe", "not now"))).isFalse();
        assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("membership.invite-declined");
        assertThat(situation.join("zoe").result().orElseThrow().isActive()).isTrue();
    }

    @Test
    void is_taken_back_by_whoever_proposed_and_by_no_other_member() {
        situation.member("mia");
        propose("ben", "zoe");

        assertThat(codeOf(withdraw("mia", "zoe"))).isEqualTo(MembershipRefusal.MAY_NOT_INVITE);
        assertThat(withdraw("ben", "zoe").result().orElseThrow().state()).isEqualTo(MembershipState.EXPIRED);
        assertThat(situation.events.told()).last().isInstanceOf(ProposalWithdrawn.class);
    }

    @Test
    void twice_is_once() {
        situation.member("mia");
        propose("ben", "zoe");

        assertThat(propose("mia", "zoe").result()).isEqualTo(Invitation.Result.ALREADY_PROPOSED);
        assertThat(standingOf("zoe").decision().orElseThrow().by()).isEqualTo(situation.idOf("ben"));
    }

    @Test
    void tells_members_nothing_of_requests_and_bans() {
        situation.person("rob", MembershipState.REQUESTED).person("bob", MembershipState.BANNED);

        assertThat(propose("ben", "rob").result()).isEqualTo(Invitation.Result.ALREADY_PROPOSED);
        assertThat(propose("ben", "bob").refusal()).contains(MembershipRefusal.NOT_POSSIBLE);
        assertThat(situation.stateOf("rob")).contains(MembershipState.REQUESTED);
        assertThat(situation.stateOf("bob")).contains(MembershipState.BANNED);
    }

    @Test
    void tells_nobody_who_was_proposed_of_a_hidden_community() {
        situation.with(Listing.HIDDEN);
        propose("ben", "zoe");

        assertThat(situation
                        .guild
                        .directory
                        .one(situation.person("zoe"), GARDEN)
                        .reason())
                .isPresent();
    }

    @Test
    void does_not_stand_in_the_way_of_asking() {
        situation.with(JoinPolicy.REQUEST);
        propose("ben", "zoe");

        assertThat(situation.join("zoe").result().orElseThrow().state()).isEqualTo(MembershipState.REQUESTED);
        assertThat(situation.approve("frida", "zoe").result().orElseThrow().isActive())
                .isTrue();
    }

    @Test
    void does_not_wash_off_that_somebody_was_removed() {
        situation.member("zoe");
        situation.guild.removing.remove(
                situation.person("frida"), GARDEN, situation.idOf("zoe").value(), "");
        propose("ben", "zoe");
        situation.approve("frida", "zoe");

        situation.guild.clock.goOn(Duration.ofDays(15));
        situation.guild.lapses.run();

        assertThat(situation.stateOf("zoe")).contains(MembershipState.REMOVED);
    }

    @Test
    void is_what_only_those_may_who_do_not_invite_anyway() {
        assertThat(situation.seenBy("ben").can(Ability.PROPOSE)).isTrue();
        assertThat(situation.seenBy("ben").can(Ability.INVITE)).isFalse();
        assertThat(situation.seenBy("frida").can(Ability.PROPOSE)).isFalse();
        assertThat(situation.seenBy("frida").can(Ability.INVITE)).isTrue();
    }

    private Invitation propose(String by, String name) {
        return invite(by, name).result().orElseThrow().get(0);
    }

    private Outcome<List<Invitation>> invite(String by, String name) {
        situation.person(name);
        return situation.guild.inviting.invite(situation.person(by), GARDEN, List.of(name), "");
    }

    private Outcome<Membership> withdraw(String by, String name) {
        return situation.guild.inviting.withdraw(
                situation.person(by), GARDEN, situation.idOf(name).value());
    }

    private Membership standingOf(String name) {
        return situation
                .memberships
                .find(situation.community().id(), situation.idOf(name))
                .orElseThrow();
    }
}
