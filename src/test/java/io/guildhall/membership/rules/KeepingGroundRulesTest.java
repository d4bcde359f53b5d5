package io.guildhall.membership.rules;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.GroundRules;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RulesVersion;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Ability;
import io.guildhall.membership.Entry;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.RulesStanding;
import io.guildhall.membership.Situation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Invariant 3: a member of a community with rules has accepted the current or, within the grace time, the previous version. */
class KeepingGroundRulesTest {
    private static final Duration GRACE = Duration.ofDays(30);

    private final Situation situation = aCommunity();

    @Nested
    class writing_them {
        @Test
        void makes_the_first_version_and_counts_as_accepting_it() {
            RulesView rules =
                    write("  Be kind.  ", RulesEdit.CORRECTION).result().orElseThrow();

            assertThat(rules.rules().map(GroundRules::text)).contains("Be kind.");
            assertThat(rules.rules().map(GroundRules::no)).contains(1);
            assertThat(rules.accepted()).hasValue(1);
            assertThat(rules.standing()).isEqualTo(RulesStanding.KEPT);
            assertThat(situation.rulebooks.acceptances(idOf("frida"))).hasSize(1);
        }

        @Test
        void keeps_every_version_and_one_line_of_audit_for_each() {
            write("Be kind.", RulesEdit.ASK);
            write("Be kind!", RulesEdit.CORRECTION);

            List<RulesVersion> versions = situation
                    .guild
                    .rules
                    .versions(situation.person("ana"), GARDEN, Optional.empty(), 10)
                    .result()
                    .orElseThrow()
                    .items();

            assertThat(versions).extracting(RulesVersion::text).containsExactly("Be kind!", "Be kind.");
            assertThat(versions).extracting(RulesVersion::asked).containsExactly(false, true);
            assertThat(situation.audit.latest(2))
                    .extracting(entry -> entry.act())
                    .containsExactly("rules.corrected", "rules.changed");
            assertThat(situation.audit.latest(1).get(0).detail()).isEqualTo("version 1>2");
            assertThat(situation.occasions.noted())
                    .extracting(Occasion::kind)
                    .endsWith(OccasionKind.RULES_TO_ACCEPT, OccasionKind.RULES_CORRECTED);
            assertThat(situation.events.told()).last().isInstanceOf(RulesChanged.class);
        }

        @Test
        void is_refused_from_an_old_version() {
            write("Be kind.", RulesEdit.ASK);

            assertThat(codeOf(situation.guild.rules.change(frida(), GARDEN, 1, "Other", RulesEdit.ASK)))
                    .isEqualTo(CommunityRefusal.STALE);
        }

        @Test
        void is_refused_to_members_and_to_strangers() {
            situation.member("ana");

            assertThat(codeOf(situation.guild.rules.change(situation.person("ana"), GARDEN, 1, "Mine", RulesEdit.ASK)))
                    .isEqualTo(CommunityRefusal.NOT_ALLOWED);
            assertThat(codeOf(situation.guild.rules.change(Viewer.anonymous(), GARDEN, 1, "Mine", RulesEdit.ASK)))
                    .isEqualTo(CommunityRefusal.LOGIN_NEEDED);
        }

        @Test
        void is_refused_where_the_community_is_archived() {
            situation.archived();

            assertThat(codeOf(write("Be kind.", RulesEdit.ASK))).isEqualTo(CommunityRefusal.ARCHIVED);
        }

        @Test
        void takes_ten_thousand_characters_and_no_more_and_not_none() {
            assertThat(write("r".repeat(10_000), RulesEdit.ASK).result()).isPresent();
            assertThat(codeOf(write("r".repeat(10_001), RulesEdit.ASK))).isEqualTo(CommunityRefusal.INVALID);
            assertThat(codeOf(write(" \u200b ", RulesEdit.ASK))).isEqualTo(CommunityRefusal.INVALID);
        }

        @Test
        void corrects_nothing_where_nothing_differs() {
            write("Be kind.", RulesEdit.ASK);

            assertThat(changed(write("Be kind.", RulesEdit.CORRECTION))).isFalse();
            assertThat(situation
                            .community()
                            .arrangements()
                            .rules()
                            .orElseThrow()
                            .no())
                    .isEqualTo(1);
        }
    }

    @Nested
    class coming_in {
        @Test
        void needs_them_accepted() {
            write("Be kind.", RulesEdit.ASK);

            assertThat(codeOf(situation.join("ana"))).isEqualTo(MembershipRefusal.RULES_NOT_ACCEPTED);
            assertThat(situation.stateOf("ana")).isEmpty();
        }

        @Test
        void keeps_which_version_was_accepted_and_when() {
            write("Be kind.", RulesEdit.ASK);

            Membership ana = join("ana", 1).result().orElseThrow();

            assertThat(ana.isActive()).isTrue();
            assertThat(ana.rulesAccepted()).hasValue(1);
            assertThat(situation.rulebooks.acceptances(ana.id()))
                    .containsExactly(new RulesAcceptance(ana.id(), 1, situation.guild.clock.instant()));
        }

        @Test
        void is_refused_with_a_version_that_no_longer_holds() {
            write("Be kind.", RulesEdit.ASK);
            write("Be kind!", RulesEdit.CORRECTION);

            assertThat(codeOf(join("ana", 1))).isEqualTo(MembershipRefusal.RULES_OUTDATED);
        }

        @Test
        void by_an_invitation_needs_them_too() {
            write("Be kind.", RulesEdit.ASK);
            situation.with(JoinPolicy.INVITE).person("ana", MembershipState.INVITED);

            assertThat(codeOf(situation.join("ana"))).isEqualTo(MembershipRefusal.RULES_NOT_ACCEPTED);
            assertThat(join("ana", 1).result().orElseThrow().isActive()).isTrue();
        }

        @Test
        void by_asking_carries_the_acceptance() {
            write("Be kind.", RulesEdit.ASK);
            situation.with(JoinPolicy.REQUEST);
            assertThat(codeOf(situation.join("ana"))).isEqualTo(MembershipRefusal.RULES_NOT_ACCEPTED);

            join("ana", 1);
            situation.approve("frida", "ana");

            assertThat(standing("ana")).isEqualTo(RulesStanding.KEPT);
        }

        @Test
        void again_accepts_them_again_and_writes_no_version_twice() {
            write("Be kind.", RulesEdit.ASK);
            join("ana", 1);
            situation.leave("ana");
            assertThat(codeOf(situation.join("ana"))).isEqualTo(MembershipRefusal.RULES_NOT_ACCEPTED);

            Membership back = join("ana", 1).result().orElseThrow();

            assertThat(back.isActive()).isTrue();
            assertThat(situation.rulebooks.acceptances(back.id())).hasSize(1);
        }

        @Test
        void says_first_what_closes_the_way_whatever_was_accepted() {
            write("Be kind.", RulesEdit.ASK);
            situation.with(JoinPolicy.CLOSED);

            assertThat(codeOf(join("ana", 1))).isEqualTo(MembershipRefusal.CLOSED);
        }
    }

    @Nested
    class once_they_change {
        @Test
        void a_small_correction_asks_nobody() {
            write("Be kind.", RulesEdit.ASK);
            join("ana", 1);
            write("Be kind!", RulesEdit.CORRECTION);
            situation.guild.clock.goOn(Duration.ofDays(400));

            assertThat(standing("ana")).isEqualTo(RulesStanding.KEPT);
        }

        @Test
        void members_have_thirty_days_and_then_read_along_until_they_accept() {
            write("Be kind.", RulesEdit.ASK);
            join("ana", 1);
            write("Be very kind.", RulesEdit.ASK);

            assertThat(standing("ana")).isEqualTo(RulesStanding.IN_GRACE);
            assertThat(view("ana").until())
                    .contains(situation.guild.clock.instant().plus(GRACE));
            situation.guild.clock.goOn(GRACE.minusMillis(1));
            assertThat(standing("ana")).isEqualTo(RulesStanding.IN_GRACE);
            assertThat(situation.seenBy("ana").can(Ability.TAKE_PART)).isTrue();
            situation.guild.clock.goOn(Duration.ofMillis(1));
            assertThat(standing("ana")).isEqualTo(RulesStanding.READ_ONLY);
            assertThat(situation.seenBy("ana").can(Ability.TAKE_PART)).isFalse();

            accept("ana", 2);

            assertThat(standing("ana")).isEqualTo(RulesStanding.KEPT);
            assertThat(situation.seenBy("ana").can(Ability.TAKE_PART)).isTrue();
        }

        @Test
        void asking_twice_takes_nobodys_time_away() {
            write("One", RulesEdit.ASK);
            join("ana", 1);
            situation.guild.clock.goOn(Duration.ofDays(40));
            write("Two", RulesEdit.ASK);
            situation.guild.clock.goOn(Duration.ofDays(1));
            write("Three", RulesEdit.ASK);

            assertThat(standing("ana")).isEqualTo(RulesStanding.IN_GRACE);
        }

        @Test
        void asking_anew_gives_nobody_back_what_they_let_run_out() {
            write("One", RulesEdit.ASK);
            join("ana", 1);
            write("Two", RulesEdit.ASK);
            situation.guild.clock.goOn(Duration.ofDays(31));
            write("Three", RulesEdit.ASK);

            assertThat(standing("ana")).isEqualTo(RulesStanding.READ_ONLY);
        }

        @Test
        void the_first_rules_find_members_who_have_accepted_nothing_and_give_them_time() {
            situation.member("ana");
            write("Be kind.", RulesEdit.ASK);

            assertThat(standing("ana")).isEqualTo(RulesStanding.IN_GRACE);
            situation.guild.clock.goOn(GRACE);
            assertThat(standing("ana")).isEqualTo(RulesStanding.READ_ONLY);
        }

        @Test
        void whoever_came_in_without_being_asked_has_thirty_days_from_then() {
            write("Be kind.", RulesEdit.ASK);
            situation.guild.clock.goOn(Duration.ofDays(100));
            situation.member("ana");

            assertThat(standing("ana")).isEqualTo(RulesStanding.IN_GRACE);
            situation.guild.clock.goOn(GRACE);
            assertThat(standing("ana")).isEqualTo(RulesStanding.READ_ONLY);
        }

        @Test
        void a_champion_who_reads_along_invites_nobody_and_a_facilitator_goes_on_facilitating() {
            situation.member("ana", Role.CHAMPION).member("finn", Role.FACILITATOR);
            write("Be kind.", RulesEdit.ASK);
            assertThat(situation.seenBy("ana").can(Ability.INVITE)).isTrue();
            situation.guild.clock.goOn(GRACE);

            Outcome<?> refused = situation.guild.inviting.invite(situation.person("ana"), GARDEN, List.of("zoe"), "");

            assertThat(codeOf(refused)).isEqualTo(MembershipRefusal.MAY_NOT_INVITE);
            assertThat(situation.seenBy("ana").can(Ability.INVITE)).isFalse();
            assertThat(situation.seenBy("finn").can(Ability.INVITE)).isTrue();
            assertThat(situation.seenBy("finn").can(Ability.TAKE_PART)).isFalse();
        }
    }

    @Nested
    class accepting_them {
        @Test
        void is_harmless_to_repeat() {
            situation.member("ana");
            write("Be kind.", RulesEdit.ASK);
            assertThat(changed(accept("ana", 1))).isTrue();
            int audit = situation.audit.latest(100).size();

            assertThat(changed(accept("ana", 1))).isFalse();

            assertThat(situation.audit.latest(100)).hasSize(audit);
            assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("rules.accepted");
            assertThat(situation.occasions.noted()).extracting(Occasion::kind).endsWith(OccasionKind.RULES_ACCEPTED);
            assertThat(situation.rulebooks.acceptances(idOf("ana"))).hasSize(1);
        }

        @Test
        void is_refused_for_another_version_and_where_there_are_none() {
            situation.member("ana");
            assertThat(codeOf(accept("ana", 1))).isEqualTo(MembershipRefusal.NO_RULES);
            write("Be kind.", RulesEdit.ASK);
            assertThat(codeOf(accept("ana", 2))).isEqualTo(MembershipRefusal.RULES_OUTDATED);
        }

        @Test
        void is_for_members() {
            write("Be kind.", RulesEdit.ASK);
            situation.person("ana", MembershipState.LEFT);

            assertThat(codeOf(accept("ana", 1))).isEqualTo(MembershipRefusal.NOT_A_MEMBER);
            assertThat(codeOf(accept("zoe", 1))).isEqualTo(MembershipRefusal.NOT_A_MEMBER);
        }
    }

    private Outcome<RulesView> write(String text, RulesEdit edit) {
        return situation.guild.rules.change(frida(), GARDEN, view("frida").revision(), text, edit);
    }

    private Outcome<Membership> join(String username, int version) {
        return situation.guild.joining.join(
                situation.person(username), GARDEN, new Entry(OptionalInt.of(version), List.of()));
    }

    private Outcome<RulesView> accept(String username, int version) {
        return situation.guild.rules.accept(situation.person(username), GARDEN, version);
    }

    private RulesView view(String username) {
        return situation
                .guild
                .rules
                .of(situation.person(username), GARDEN)
                .result()
                .orElseThrow();
    }

    private RulesStanding standing(String username) {
        return view(username).standing();
    }

    private Viewer frida() {
        return situation.person("frida");
    }

    private long idOf(String username) {
        return situation
                .memberships
                .find(situation.community().id(), situation.idOf(username))
                .orElseThrow()
                .id();
    }
}
