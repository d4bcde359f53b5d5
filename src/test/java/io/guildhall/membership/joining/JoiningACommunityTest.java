package io.guildhall.membership.joining;

import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Listing;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Situation;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JoiningACommunityTest {
    @Nested
    class that_is_open {
        final Situation situation = aCommunity();

        @Test
        void makes_a_member_at_once() {
            Membership ana = situation.join("ana").result().orElseThrow();

            assertThat(ana.state()).isEqualTo(MembershipState.ACTIVE);
            assertThat(ana.joinedAt()).contains(situation.guild.clock.instant());
            assertThat(ana.roles()).isEmpty();
            assertThat(situation.community().memberCount()).isEqualTo(2);
        }

        @Test
        void leaves_one_event_one_audit_entry_and_one_line_of_history() {
            int before = situation.audit.latest(100).size();
            int told = situation.events.told().size();

            situation.join("ana");

            assertThat(situation.audit.latest(100)).hasSize(before + 1);
            assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("membership.joined");
            assertThat(situation.audit.latest(1).get(0).detail()).isEqualTo("NONE>ACTIVE");
            assertThat(situation.audit.latest(1).get(0).actor()).contains(situation.idOf("ana"));
            assertThat(situation.events.told()).hasSize(told + 1).last().isInstanceOf(MemberJoined.class);
            assertThat(situation.memberships.events()).last().satisfies(event -> {
                assertThat(event.from()).isEmpty();
                assertThat(event.to()).isEqualTo(MembershipState.ACTIVE);
            });
        }

        @Test
        void a_second_click_changes_nothing() {
            situation.join("ana");
            int audit = situation.audit.latest(100).size();

            assertThat(changed(situation.join("ana"))).isFalse();

            assertThat(situation.audit.latest(100)).hasSize(audit);
        }

        @Test
        void is_told_only_after_the_commit_and_without_the_lock() {
            situation.events.listen(event -> {
                assertThat(situation.transactions.isActiveHere()).isFalse();
                assertThat(situation.locks.isHeldHere()).isFalse();
            });

            assertThat(changed(situation.join("ana"))).isTrue();
        }

        @Test
        void brings_back_who_left_in_the_same_row() {
            long first = situation.join("ana").result().orElseThrow().id();
            situation.leave("ana");

            Membership back = situation.join("ana").result().orElseThrow();

            assertThat(back.id()).isEqualTo(first);
            assertThat(back.isActive()).isTrue();
            assertThat(situation.community().memberCount()).isEqualTo(2);
        }

        @Test
        void brings_back_whose_membership_expired() {
            situation.person("ana", MembershipState.EXPIRED);

            assertThat(situation.join("ana").result().orElseThrow().isActive()).isTrue();
        }

        @Test
        void only_lets_ask_who_was_removed() {
            situation.person("ana", MembershipState.REMOVED);

            assertThat(situation.join("ana").result().orElseThrow().state()).isEqualTo(MembershipState.REQUESTED);
        }

        @Test
        void does_not_forget_a_removal_when_the_request_is_taken_back() {
            situation.person("ana", MembershipState.REMOVED);
            situation.join("ana");
            situation.leave("ana");

            assertThat(situation.join("ana").result().orElseThrow().state()).isEqualTo(MembershipState.REQUESTED);
        }

        @Test
        void is_refused_to_who_was_banned() {
            situation.person("ana", MembershipState.BANNED);

            assertThat(codeOf(situation.join("ana"))).isEqualTo(MembershipRefusal.BANNED);
            assertThat(situation.stateOf("ana")).contains(MembershipState.BANNED);
        }

        @Test
        void does_not_let_in_by_a_second_click_who_asked_when_it_was_not_open() {
            situation.person("ana", MembershipState.REQUESTED);

            assertThat(changed(situation.join("ana"))).isFalse();
            assertThat(situation.stateOf("ana")).contains(MembershipState.REQUESTED);
        }
    }

    @Nested
    class on_request {
        final Situation situation = aCommunity().with(JoinPolicy.REQUEST);

        @Test
        void asks_and_waits() {
            Membership ana = situation.join("ana").result().orElseThrow();

            assertThat(ana.state()).isEqualTo(MembershipState.REQUESTED);
            assertThat(ana.joinedAt()).isEmpty();
            assertThat(situation.community().memberCount()).isEqualTo(1);
            assertThat(situation.events.told()).last().isInstanceOf(MembershipRequested.class);
            assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("membership.requested");
        }

        @Test
        void asking_twice_is_one_request() {
            situation.join("ana");

            assertThat(changed(situation.join("ana"))).isFalse();
        }

        @Test
        void cools_down_for_thirty_days_after_a_no_and_says_until_when() {
            situation.join("ana");
            situation.decline("frida", "ana", "");
            var declinedAt = situation.guild.clock.instant();
            situation.guild.clock.goOn(Duration.ofDays(30).minusSeconds(1));

            var refused = situation.join("ana");

            assertThat(codeOf(refused)).isEqualTo(MembershipRefusal.COOLING_DOWN);
            assertThat(refused.reason().orElseThrow().details()).containsExactly(declinedAt.plus(Duration.ofDays(30)));
        }

        @Test
        void may_be_asked_again_after_thirty_days() {
            situation.join("ana");
            situation.decline("frida", "ana", "");
            situation.guild.clock.goOn(Duration.ofDays(30));

            assertThat(situation.join("ana").result().orElseThrow().state()).isEqualTo(MembershipState.REQUESTED);
        }
    }

    @Nested
    class that_is_not_open {
        @Test
        void is_refused_where_one_must_be_invited() {
            var situation = aCommunity().with(JoinPolicy.INVITE);

            assertThat(codeOf(situation.join("ana"))).isEqualTo(MembershipRefusal.INVITE_ONLY);
            assertThat(situation.stateOf("ana")).isEmpty();
        }

        @Test
        void accepts_an_invitation() {
            var situation = aCommunity().with(JoinPolicy.INVITE).person("ana", MembershipState.INVITED);

            assertThat(situation.join("ana").result().orElseThrow().isActive()).isTrue();
        }

        @Test
        void is_refused_where_it_is_closed() {
            var situation = aCommunity().with(JoinPolicy.CLOSED);

            assertThat(codeOf(situation.join("ana"))).isEqualTo(MembershipRefusal.CLOSED);
        }

        @Test
        void is_refused_where_the_space_is_archived() {
            var situation = aCommunity().archived();

            assertThat(codeOf(situation.join("ana"))).isEqualTo(CommunityRefusal.ARCHIVED);
        }

        @Test
        void still_says_that_one_is_in_where_it_is_archived() {
            var situation = aCommunity().member("ana").archived();

            assertThat(changed(situation.join("ana"))).isFalse();
            assertThat(situation.join("ana").result().orElseThrow().isActive()).isTrue();
        }
    }

    @Nested
    class that_one_cannot_see {
        final Situation situation = aCommunity();

        @Test
        void is_refused_as_unknown_where_the_space_is_invisible() {
            situation.guild.spaces.showOnlyTo(Situation.GARDEN, situation.person("frida"));

            assertThat(codeOf(situation.join("ana"))).isEqualTo(CommunityRefusal.SPACE_UNKNOWN);
            assertThat(codeOf(situation.guild.joining.join(situation.person("ana"), "NOWHERE")))
                    .isEqualTo(CommunityRefusal.SPACE_UNKNOWN);
            assertThat(situation.stateOf("ana")).isEmpty();
        }

        @Test
        void is_refused_as_no_community_where_it_is_hidden() {
            situation.with(Listing.HIDDEN);

            assertThat(codeOf(situation.join("ana"))).isEqualTo(CommunityRefusal.NOT_A_COMMUNITY);
        }

        @Test
        void needs_a_login() {
            assertThat(codeOf(situation.guild.joining.join(Viewer.anonymous(), Situation.GARDEN)))
                    .isEqualTo(CommunityRefusal.LOGIN_NEEDED);
        }
    }
}
