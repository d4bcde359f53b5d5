package io.guildhall.membership.removing;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.JoinPolicy;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.Situation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemovingPeopleTest {
    private final Situation situation = aCommunity().member("ana");

    private Outcome<Membership> remove(String by, String whom) {
        return situation.guild.removing.remove(
                situation.person(by), GARDEN, situation.idOf(whom).value(), "  It was enough.  ");
    }

    private Outcome<Membership> ban(String by, String whom) {
        return situation.guild.removing.ban(
                situation.person(by), GARDEN, situation.idOf(whom).value(), "");
    }

    private Outcome<Membership> lift(String by, String whom) {
        return situation.guild.removing.lift(
                situation.person(by), GARDEN, situation.idOf(whom).value(), "");
    }

    @Nested
    class whoever_is_removed {
        @Test
        void is_out_and_reads_why() {
            Membership ana = remove("frida", "ana").result().orElseThrow();

            assertThat(ana.state()).isEqualTo(MembershipState.REMOVED);
            assertThat(ana.decision().orElseThrow().reason()).isEqualTo("It was enough.");
            assertThat(ana.decision().orElseThrow().by()).isEqualTo(situation.idOf("frida"));
            assertThat(situation.community().memberCount()).isEqualTo(1);
            assertThat(situation.events.told()).last().isInstanceOf(MemberRemoved.class);
            assertThat(situation.memberships.events()).last().satisfies(event -> {
                assertThat(event.from()).contains(MembershipState.ACTIVE);
                assertThat(event.to()).isEqualTo(MembershipState.REMOVED);
            });
            assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("membership.removed");
            assertThat(situation.audit.latest(1).toString()).doesNotContain("enough");
        }

        @Test
        void has_no_role_any_more() {
            situation.assign("frida", "ana", Role.CHAMPION, Role.STEWARD);

            Membership ana = remove("frida", "ana").result().orElseThrow();

            assertThat(ana.roles()).isEmpty();
            assertThat(situation.memberships.roles(ana.id()))
                    .allSatisfy(spell -> assertThat(spell.until()).isPresent());
        }

        @Test
        void may_only_ask_however_open_the_community_is() {
            remove("frida", "ana");

            assertThat(situation.join("ana").result().orElseThrow().state()).isEqualTo(MembershipState.REQUESTED);
        }

        @Test
        void stays_removed_when_it_is_done_again() {
            remove("frida", "ana");
            int audit = situation.audit.latest(100).size();

            assertThat(changed(remove("frida", "ana"))).isFalse();
            assertThat(situation.audit.latest(100)).hasSize(audit);
        }

        @Test
        void may_be_suspended_by_the_host_meanwhile() {
            situation.person("sue", MembershipState.SUSPENDED);

            assertThat(remove("frida", "sue").result().orElseThrow().state()).isEqualTo(MembershipState.REMOVED);
        }

        @ParameterizedTest
        @EnumSource(
                value = MembershipState.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"ACTIVE", "SUSPENDED", "REMOVED"})
        void was_a_member(MembershipState state) {
            situation.person("ben", state);

            Outcome<Membership> outcome = remove("frida", "ben");

            assertThat(codeOf(outcome)).isEqualTo(MembershipRefusal.OTHER_STATE);
            assertThat(outcome.reason().orElseThrow().details()).containsExactly(state, "Ben");
        }
    }

    @Nested
    class whoever_is_banned {
        @ParameterizedTest
        @EnumSource(
                value = MembershipState.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"BANNED"})
        void was_here_in_whatever_way(MembershipState state) {
            situation.person("ben", state);

            assertThat(ban("frida", "ben").result().orElseThrow().state()).isEqualTo(MembershipState.BANNED);
            assertThat(situation.events.told()).last().isInstanceOf(MemberBanned.class);
            assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("membership.banned");
        }

        @Test
        void does_not_come_in_by_any_way() {
            ban("frida", "ana");

            for (JoinPolicy policy : JoinPolicy.values()) {
                situation.with(policy);
                assertThat(codeOf(situation.join("ana"))).isEqualTo(MembershipRefusal.BANNED);
            }
        }

        @Test
        void no_longer_waits_for_an_answer() {
            situation.person("ben", MembershipState.REQUESTED);

            ban("frida", "ben");

            assertThat(situation.community().waitingCount()).isZero();
            assertThat(codeOf(situation.approve("frida", "ben"))).isEqualTo(MembershipRefusal.DECIDED_ALREADY);
        }

        @Test
        void may_come_in_as_a_stranger_may_once_the_ban_is_lifted() {
            ban("frida", "ana");

            assertThat(lift("frida", "ana").result().orElseThrow().state()).isEqualTo(MembershipState.LEFT);

            assertThat(situation.events.told()).last().isInstanceOf(BanLifted.class);
            assertThat(situation.join("ana").result().orElseThrow().isActive()).isTrue();
        }

        @Test
        void is_let_in_again_only_from_a_ban() {
            Outcome<Membership> outcome = lift("frida", "ana");

            assertThat(codeOf(outcome)).isEqualTo(MembershipRefusal.OTHER_STATE);
            assertThat(situation.stateOf("ana")).contains(MembershipState.ACTIVE);
        }
    }

    @Nested
    class nobody {
        @Test
        void does_it_without_the_right() {
            situation.member("ben", Role.CHAMPION);

            for (Outcome<Membership> outcome : new Outcome[] {remove("ben", "ana"), ban("ben", "ana")}) {
                assertThat(codeOf(outcome)).isEqualTo(MembershipRefusal.NOT_FACILITATOR);
            }
            ban("frida", "ana");
            assertThat(codeOf(lift("ben", "ana"))).isEqualTo(MembershipRefusal.NOT_FACILITATOR);
            assertThat(codeOf(situation.guild.removing.remove(Viewer.anonymous(), GARDEN, "key-ana", "")))
                    .isEqualTo(CommunityRefusal.LOGIN_NEEDED);
        }

        @Test
        void who_only_stands_in_does_it_to_a_facilitator() {
            situation
                    .member("dora", Role.DEPUTY)
                    .member("fred", Role.FACILITATOR)
                    .orphaned();

            assertThat(codeOf(remove("dora", "fred"))).isEqualTo(MembershipRefusal.NOT_FACILITATOR);
            assertThat(codeOf(ban("dora", "fred"))).isEqualTo(MembershipRefusal.NOT_FACILITATOR);
            assertThat(remove("dora", "ana").result()).isPresent();
            assertThat(remove("frida", "fred").result()).isPresent();
        }

        @Test
        void does_it_to_the_last_facilitator_not_even_the_space_admin() {
            assertThat(codeOf(remove("spacey", "frida"))).isEqualTo(MembershipRefusal.LAST_FACILITATOR);
            assertThat(codeOf(ban("spacey", "frida"))).isEqualTo(MembershipRefusal.LAST_FACILITATOR);
        }

        @Test
        void does_it_to_themselves() {
            situation.member("fred", Role.FACILITATOR);

            assertThat(codeOf(remove("fred", "fred"))).isEqualTo(MembershipRefusal.OWN_PLACE);
            assertThat(codeOf(ban("fred", "fred"))).isEqualTo(MembershipRefusal.OWN_PLACE);
        }

        @Test
        void does_it_in_an_archived_community() {
            situation.archived();

            assertThat(codeOf(remove("frida", "ana"))).isEqualTo(CommunityRefusal.ARCHIVED);
        }

        @Test
        void does_it_to_strangers_or_to_people_who_do_not_exist() {
            assertThat(codeOf(ban("frida", "zoe"))).isEqualTo(MembershipRefusal.NOT_A_MEMBER);
            assertThat(codeOf(situation.guild.removing.ban(situation.person("frida"), GARDEN, "never-was", "")))
                    .isEqualTo(MembershipRefusal.UNKNOWN_PERSON);
            assertThat(codeOf(situation.guild.removing.ban(situation.person("frida"), GARDEN, " ", "")))
                    .isEqualTo(MembershipRefusal.UNKNOWN_PERSON);
        }

        @Test
        void writes_a_reason_that_is_too_long() {
            Outcome<Membership> outcome =
                    situation.guild.removing.remove(situation.person("frida"), GARDEN, "key-ana", "x".repeat(451));

            assertThat(codeOf(outcome)).isEqualTo(MembershipRefusal.INVALID);
            assertThat(situation.stateOf("ana")).contains(MembershipState.ACTIVE);
        }
    }

    @Test
    void somebody_whom_the_host_has_forgotten_can_be_removed() {
        situation.guild.people.delete(situation.idOf("ana"));

        assertThat(situation
                        .guild
                        .removing
                        .remove(situation.person("frida"), GARDEN, "key-ana", "")
                        .result())
                .isPresent();
    }
}
