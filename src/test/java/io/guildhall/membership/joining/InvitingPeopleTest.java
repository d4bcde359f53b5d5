package io.guildhall.membership.joining;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Listing;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Ability;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.Situation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvitingPeopleTest {
    private final Situation situation = aCommunity();

    private Outcome<List<Invitation>> invite(String by, String... names) {
        Arrays.stream(names).filter(name -> !name.startsWith("no")).forEach(situation::person);
        return situation.guild.inviting.invite(situation.person(by), GARDEN, List.of(names), " Join us. ");
    }

    private Invitation one(String by, String name) {
        return invite(by, name).result().orElseThrow().get(0);
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

    @Nested
    class somebody_who_is_invited {
        @Test
        void reads_who_asked_them_and_what_they_wrote() {
            assertThat(one("frida", "ana").result()).isEqualTo(Invitation.Result.INVITED);

            Membership ana = standingOf("ana");
            assertThat(ana.state()).isEqualTo(MembershipState.INVITED);
            assertThat(ana.decision().orElseThrow().by()).isEqualTo(situation.idOf("frida"));
            assertThat(ana.decision().orElseThrow().reason()).isEqualTo("Join us.");
            assertThat(situation.events.told()).last().isInstanceOf(PersonInvited.class);
            assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("membership.invited");
            assertThat(situation.audit.latest(1).toString()).doesNotContain("Join us");
            assertThat(situation.community().memberCount()).isEqualTo(1);
        }

        @ParameterizedTest
        @EnumSource(JoinPolicy.class)
        void comes_in_by_accepting_whatever_the_policy(JoinPolicy policy) {
            situation.with(policy);
            one("frida", "ana");

            assertThat(situation.join("ana").result().orElseThrow().isActive()).isTrue();
            assertThat(situation.community().memberCount()).isEqualTo(2);
        }

        @Test
        void knows_of_a_hidden_community() {
            situation.with(Listing.HIDDEN);
            one("frida", "ana");

            assertThat(situation.seenBy("ana").can(Ability.JOIN)).isTrue();
            assertThat(situation.seenBy("ana").can(Ability.REFUSE)).isTrue();
        }

        @Test
        void may_say_no_and_be_asked_again() {
            one("frida", "ana");

            assertThat(situation.leave("ana").result().orElseThrow().state()).isEqualTo(MembershipState.LEFT);
            assertThat(situation.events.told()).last().isInstanceOf(InvitationDeclined.class);
            assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("membership.invitation-declined");
            assertThat(one("frida", "ana").result()).isEqualTo(Invitation.Result.INVITED);
        }

        @Test
        void is_not_washed_clean_by_saying_no() {
            situation.member("ana");
            situation.guild.removing.remove(
                    situation.person("frida"), GARDEN, situation.idOf("ana").value(), "");
            one("frida", "ana");

            assertThat(situation.leave("ana").result().orElseThrow().state()).isEqualTo(MembershipState.REMOVED);
        }
    }

    @Nested
    class what_comes_of_it {
        @Test
        void depends_on_where_each_of_them_stands() {
            situation
                    .member("mia")
                    .person("sue", MembershipState.SUSPENDED)
                    .person("ivy", MembershipState.INVITED)
                    .person("rob", MembershipState.REQUESTED)
                    .person("bob", MembershipState.BANNED)
                    .person("dan", MembershipState.DECLINED)
                    .person("rem", MembershipState.REMOVED)
                    .person("exp", MembershipState.EXPIRED)
                    .person("lee", MembershipState.LEFT)
                    .person("pam", MembershipState.INVITE_REQUESTED);

            List<Invitation> answers = invite(
                            "frida", "mia", "sue", "ivy", "rob", "bob", "dan", "rem", "exp", "lee", "pam", "new",
                            "nobody")
                    .result()
                    .orElseThrow();

            assertThat(answers)
                    .extracting(Invitation::result)
                    .containsExactly(
                            Invitation.Result.ALREADY_MEMBER,
                            Invitation.Result.ALREADY_MEMBER,
                            Invitation.Result.ALREADY_INVITED,
                            Invitation.Result.APPROVED,
                            Invitation.Result.REFUSED,
                            Invitation.Result.INVITED,
                            Invitation.Result.INVITED,
                            Invitation.Result.INVITED,
                            Invitation.Result.INVITED,
                            Invitation.Result.INVITED,
                            Invitation.Result.INVITED,
                            Invitation.Result.REFUSED);
            assertThat(answers.get(4).refusal()).contains(MembershipRefusal.BANNED);
            assertThat(answers.get(11).refusal()).contains(MembershipRefusal.UNKNOWN_PERSON);
            assertThat(answers.get(11).user()).isEmpty();
            assertThat(situation.stateOf("bob")).contains(MembershipState.BANNED);
            assertThat(situation.stateOf("rob")).contains(MembershipState.ACTIVE);
        }

        @Test
        void is_told_once_for_somebody_who_was_named_twice() {
            situation.person("ana");

            List<Invitation> answers = invite(
                            "frida", "ana", " ana ", situation.idOf("ana").value())
                    .result()
                    .orElseThrow();

            assertThat(answers).hasSize(1);
            assertThat(situation.memberships.events()).hasSize(2);
        }

        @Test
        void is_nothing_where_all_are_in_already() {
            situation.member("mia");

            assertThat(changed(invite("frida", "mia"))).isFalse();
        }

        @Test
        void stops_at_fifteen_open_invitations_while_the_community_is_starting() {
            List<String> names = new ArrayList<>(
                    IntStream.range(0, 17).mapToObj(i -> "p" + i).toList());
            names.add(3, "mia");
            situation.member("mia");

            List<Invitation> answers =
                    invite("frida", names.toArray(String[]::new)).result().orElseThrow();

            assertThat(answers)
                    .filteredOn(answer -> answer.result() == Invitation.Result.INVITED)
                    .hasSize(OpenInvitations.WHILE_DRAFT);
            assertThat(answers.get(17).refusal()).contains(MembershipRefusal.TOO_MANY_INVITED);

            situation.join("p0");
            assertThat(one("frida", "p16").result()).isEqualTo(Invitation.Result.INVITED);
        }
    }

    @Nested
    class whoever_invites {
        @Test
        void runs_the_community_or_is_its_champion() {
            situation
                    .member("cleo", Role.CHAMPION)
                    .member("dora", Role.DEPUTY)
                    .member("mia", Role.STEWARD)
                    .orphaned();

            assertThat(one("cleo", "a1").result()).isEqualTo(Invitation.Result.INVITED);
            assertThat(one("dora", "a2").result()).isEqualTo(Invitation.Result.INVITED);
            assertThat(one("spacey", "a3").result()).isEqualTo(Invitation.Result.INVITED);
            assertThat(codeOf(invite("mia", "a4"))).isEqualTo(MembershipRefusal.MAY_NOT_INVITE);
            assertThat(codeOf(invite("zoe", "a4"))).isEqualTo(MembershipRefusal.MAY_NOT_INVITE);
            assertThat(codeOf(situation.guild.inviting.invite(Viewer.anonymous(), GARDEN, List.of("a4"), "")))
                    .isEqualTo(CommunityRefusal.LOGIN_NEEDED);
        }

        @Test
        void lets_nobody_in_who_asked_unless_they_may_decide() {
            situation.member("cleo", Role.CHAMPION).person("rob", MembershipState.REQUESTED);

            assertThat(one("cleo", "rob").refusal()).contains(MembershipRefusal.NOT_FACILITATOR);
            assertThat(situation.stateOf("rob")).contains(MembershipState.REQUESTED);
        }

        @Test
        void names_somebody_and_not_more_than_a_hundred() {
            String[] many = IntStream.range(0, 101).mapToObj(i -> "no" + i).toArray(String[]::new);

            assertThat(codeOf(invite("frida"))).isEqualTo(MembershipRefusal.INVALID);
            assertThat(codeOf(invite("frida", many))).isEqualTo(MembershipRefusal.INVALID);
        }

        @Test
        void writes_a_message_that_is_not_too_long() {
            Outcome<List<Invitation>> outcome = situation.guild.inviting.invite(
                    situation.person("frida"), GARDEN, List.of("key-ana"), "x".repeat(451));

            assertThat(codeOf(outcome)).isEqualTo(MembershipRefusal.INVALID);
        }

        @Test
        void does_not_do_it_in_an_archived_community() {
            situation.archived();

            assertThat(codeOf(invite("frida", "ana"))).isEqualTo(CommunityRefusal.ARCHIVED);
        }
    }

    @Nested
    class an_invitation_that_is_withdrawn {
        @Test
        void is_gone_and_can_be_made_again() {
            one("frida", "ana");

            assertThat(withdraw("frida", "ana").result().orElseThrow().state()).isEqualTo(MembershipState.LEFT);
            assertThat(situation.events.told()).last().isInstanceOf(InvitationWithdrawn.class);
            assertThat(changed(withdraw("frida", "ana"))).isFalse();
            assertThat(one("frida", "ana").result()).isEqualTo(Invitation.Result.INVITED);
        }

        @Test
        void was_not_accepted_yet() {
            one("frida", "ana");
            situation.join("ana");

            assertThat(codeOf(withdraw("frida", "ana"))).isEqualTo(MembershipRefusal.OTHER_STATE);
            assertThat(situation.stateOf("ana")).contains(MembershipState.ACTIVE);
        }

        @Test
        void belongs_to_somebody() {
            situation.member("mia").person("zoe");
            one("frida", "ana");

            assertThat(codeOf(withdraw("mia", "ana"))).isEqualTo(MembershipRefusal.MAY_NOT_INVITE);
            assertThat(codeOf(withdraw("frida", "zoe"))).isEqualTo(MembershipRefusal.NOT_A_MEMBER);
        }
    }
}
