package io.guildhall.membership.guests;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Admission;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.JoinPolicy;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.membership.Ability;
import io.guildhall.membership.Guest;
import io.guildhall.membership.GuestKind;
import io.guildhall.membership.MemberKind;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.Situation;
import io.guildhall.membership.joining.Invitation;
import io.guildhall.membership.joining.Invitees;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GuestsTest {
    private final Situation situation = aCommunity();
    private final LocalDate today = Guest.today(situation.guild.clock.instant());
    private final LocalDate inAMonth = today.plusDays(30);

    private Outcome<List<Invitation>> invite(String by, String name, LocalDate until) {
        return situation.guild.inviting.invite(
                situation.person(by),
                GARDEN,
                Invitees.named(List.of(key(name))).asGuests(new Guest(GuestKind.SUPPLIER, " Acme ", until)),
                "Welcome.");
    }

    private Invitation.Result invited(String name, LocalDate until) {
        return invite("frida", name, until).result().orElseThrow().get(0).result();
    }

    private Invitation.Result invitedAsMember(String name) {
        return situation
                .guild
                .inviting
                .invite(situation.person("frida"), GARDEN, List.of(key(name)), "")
                .result()
                .orElseThrow()
                .get(0)
                .result();
    }

    private Situation guest(String name, LocalDate until) {
        invited(name, until);
        situation.join(name).result().orElseThrow();
        return situation;
    }

    private String key(String name) {
        return situation.idOf(name).value();
    }

    private Membership placeOf(String name) {
        return situation
                .memberships
                .find(situation.community().id(), situation.idOf(name))
                .orElseThrow();
    }

    private Outcome<Membership> stay(String by, String name, LocalDate until) {
        return situation.guild.guests.stay(situation.person(by), GARDEN, key(name), until);
    }

    private Outcome<Membership> end(String by, String name) {
        return situation.guild.guests.end(situation.person(by), GARDEN, key(name));
    }

    private AuditEntry audited() {
        return situation.audit.latest(1).get(0);
    }

    private Occasion told() {
        List<Occasion> noted = situation.occasions.noted();
        return noted.get(noted.size() - 1);
    }

    private void goOnTo(LocalDate day) {
        situation.guild.clock.goOn(Duration.between(situation.guild.clock.instant(), day.atStartOfDay(ZoneOffset.UTC)));
    }

    @Nested
    class inviting {
        @Test
        void makes_a_guest_of_whoever_accepts_with_where_they_come_from_and_until_when() {
            assertThat(invited("gus", inAMonth)).isEqualTo(Invitation.Result.INVITED);
            situation.join("gus").result().orElseThrow();

            Membership gus = placeOf("gus");
            assertThat(gus.isActive()).isTrue();
            assertThat(gus.kind()).isEqualTo(MemberKind.GUEST);
            assertThat(gus.guest()).contains(new Guest(GuestKind.SUPPLIER, "Acme", inAMonth));
            assertThat(gus.decision().orElseThrow().by()).isEqualTo(situation.idOf("frida"));
            assertThat(situation.community().memberCount()).isEqualTo(2);
            assertThat(situation.community().guestCount()).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource({"-1, false", "0, true", "365, true", "366, false"})
        void invariant_5_needs_an_end_of_at_most_twelve_months(int days, boolean possible) {
            Outcome<List<Invitation>> outcome = invite("frida", "gus", today.plusDays(days));

            assertThat(outcome.result().isPresent()).isEqualTo(possible);
            assertThat(outcome.reason().stream()
                            .flatMap(refusal -> refusal.fields().stream())
                            .map(Refusal.FieldError::code))
                    .containsExactlyElementsOf(possible ? List.of() : List.of("guest.until"));
        }

        @Test
        void is_told_alike_before_anything_is_sent() {
            Invitees guests =
                    Invitees.named(List.of(key("gus"))).asGuests(new Guest(GuestKind.STUDENT, "", today.minusDays(1)));

            assertThat(codeOf(situation.guild.inviting.preview(situation.person("frida"), GARDEN, guests)))
                    .isEqualTo(MembershipRefusal.INVALID);
            assertThat(situation.stateOf("gus")).isEmpty();
        }

        @Test
        void is_for_those_who_invite_not_for_those_who_propose() {
            situation
                    .with(new Admission(OptionalInt.empty(), true, Optional.empty()))
                    .member("ana");

            assertThat(codeOf(invite("ana", "gus", inAMonth))).isEqualTo(MembershipRefusal.MAY_NOT_INVITE);
            situation.member("cleo", Role.CHAMPION);
            assertThat(invite("cleo", "gus", inAMonth).result()).isPresent();
        }

        @Test
        void leaves_a_member_what_they_are_and_a_guest_too() {
            situation.member("ana");
            assertThat(invited("ana", inAMonth)).isEqualTo(Invitation.Result.ALREADY_MEMBER);
            assertThat(placeOf("ana").kind()).isEqualTo(MemberKind.MEMBER);

            guest("gus", inAMonth);
            assertThat(invitedAsMember("gus")).isEqualTo(Invitation.Result.ALREADY_MEMBER);
            assertThat(placeOf("gus").kind()).isEqualTo(MemberKind.GUEST);
        }

        @Test
        void makes_a_member_of_a_former_guest_and_a_guest_of_a_former_member() {
            guest("gus", inAMonth).leave("gus");
            invitedAsMember("gus");
            assertThat(situation.join("gus").result().orElseThrow().kind()).isEqualTo(MemberKind.MEMBER);
            assertThat(situation.community().guestCount()).isZero();

            situation.leave("gus");
            invited("gus", inAMonth);
            assertThat(situation.join("gus").result().orElseThrow().kind()).isEqualTo(MemberKind.GUEST);
            assertThat(situation.community().guestCount()).isEqualTo(1);
        }

        @Test
        void lets_in_as_a_guest_whoever_had_asked() {
            situation.with(JoinPolicy.REQUEST).join("gus");

            assertThat(invited("gus", inAMonth)).isEqualTo(Invitation.Result.APPROVED);
            assertThat(placeOf("gus").guest()).isPresent();
            assertThat(situation.community().guestCount()).isEqualTo(1);
        }

        @Test
        void leaves_a_stranger_who_says_no_as_they_were() {
            invited("gus", inAMonth);
            situation.leave("gus");

            assertThat(situation.join("gus").result().orElseThrow().kind()).isEqualTo(MemberKind.MEMBER);
        }

        @Test
        void is_of_no_use_once_the_last_day_is_over() {
            invited("gus", today.plusDays(2));
            goOnTo(today.plusDays(3));

            assertThat(codeOf(situation.join("gus"))).isEqualTo(MembershipRefusal.GUEST_OVER);
            assertThat(situation.seenBy("gus").can(Ability.JOIN)).isFalse();
        }
    }

    @Nested
    class the_end {
        @Test
        void comes_by_itself_the_day_after_the_last() {
            guest("gus", inAMonth);
            goOnTo(inAMonth.plusDays(1));
            situation.guild.clock.goOn(Duration.ofMillis(-1));
            situation.guild.guestTimes.run();
            assertThat(placeOf("gus").isActive()).isTrue();
            int audited = situation.audit.latest(100).size();

            situation.guild.clock.goOn(Duration.ofMillis(1));
            assertThat(situation.guild.guestTimes.run()).isEqualTo(1);

            assertThat(placeOf("gus").state()).isEqualTo(MembershipState.EXPIRED);
            assertThat(situation.audit.latest(100)).hasSize(audited + 1);
            assertThat(audited().act()).isEqualTo("membership.guest-ended");
            assertThat(audited().actor()).isEmpty();
            assertThat(told().kind()).isEqualTo(OccasionKind.GUEST_ENDED);
            assertThat(situation.events.told()).last().isInstanceOf(GuestEnded.class);
            assertThat(situation.community().guestCount()).isZero();
            assertThat(situation.guild.guestTimes.run()).isZero();
        }

        @Test
        void waits_while_the_community_is_archived() {
            guest("gus", inAMonth);
            situation.guild.clock.goOn(Duration.ofDays(40));
            situation.archived();

            assertThat(situation.guild.guestTimes.run()).isZero();
            assertThat(placeOf("gus").isActive()).isTrue();
        }

        @ParameterizedTest
        @EnumSource(JoinPolicy.class)
        void leaves_only_the_way_of_being_invited_again(JoinPolicy policy) {
            guest("gus", inAMonth).with(policy);
            end("frida", "gus").result().orElseThrow();

            assertThat(codeOf(situation.join("gus")))
                    .isEqualTo(policy == JoinPolicy.CLOSED ? MembershipRefusal.CLOSED : MembershipRefusal.INVITE_ONLY);
            assertThat(invited("gus", inAMonth.plusDays(30))).isEqualTo(Invitation.Result.INVITED);
            assertThat(situation.join("gus").result().orElseThrow().isActive()).isTrue();
        }

        @Test
        void can_come_earlier_and_repeating_changes_nothing() {
            guest("gus", inAMonth);

            assertThat(changed(end("frida", "gus"))).isTrue();
            assertThat(audited().actor()).contains(situation.idOf("frida"));
            assertThat(told().kind()).isEqualTo(OccasionKind.GUEST_ENDED);
            assertThat(changed(end("frida", "gus"))).isFalse();
        }

        @Test
        void is_told_to_those_concerned_once_fourteen_days_before() {
            guest("gus", inAMonth);
            goOnTo(inAMonth.minusDays(14));
            situation.guild.clock.goOn(Duration.ofMillis(-1));
            assertThat(situation.guild.guestTimes.run()).isZero();
            int audited = situation.audit.latest(100).size();

            situation.guild.clock.goOn(Duration.ofMillis(1));
            assertThat(situation.guild.guestTimes.run()).isEqualTo(1);

            assertThat(told().kind()).isEqualTo(OccasionKind.GUEST_ENDS);
            assertThat(told().person()).contains(situation.idOf("gus"));
            assertThat(told().detail()).isEqualTo(inAMonth.toString());
            assertThat(situation.guild.guestTimes.run()).isZero();
            assertThat(situation.audit.latest(100)).hasSize(audited);
        }
    }

    @Nested
    class the_last_day {
        @Test
        void can_be_another_one_and_is_reminded_of_again() {
            guest("gus", today.plusDays(5));
            situation.guild.guestTimes.run();

            assertThat(changed(stay("frida", "gus", inAMonth))).isTrue();
            assertThat(placeOf("gus").guest().orElseThrow().until()).isEqualTo(inAMonth);
            assertThat(audited().act()).isEqualTo("membership.guest-until-set");
            assertThat(audited().detail()).isEqualTo(today.plusDays(5) + ">" + inAMonth);
            assertThat(told().kind()).isEqualTo(OccasionKind.GUEST_UNTIL_SET);
            assertThat(told().detail()).isEqualTo(inAMonth.toString());

            int audited = situation.audit.latest(100).size();
            assertThat(changed(stay("frida", "gus", inAMonth))).isFalse();
            assertThat(situation.audit.latest(100)).hasSize(audited);
            goOnTo(inAMonth.minusDays(14));
            assertThat(situation.guild.guestTimes.run()).isEqualTo(1);
        }

        @Test
        void can_be_another_one_before_they_answered() {
            invited("gus", inAMonth);

            assertThat(changed(stay("frida", "gus", inAMonth.plusDays(1)))).isTrue();
            assertThat(placeOf("gus").state()).isEqualTo(MembershipState.INVITED);
        }

        @Test
        void is_from_today_to_twelve_months_ahead() {
            guest("gus", inAMonth);

            assertThat(codeOf(stay("frida", "gus", today.minusDays(1)))).isEqualTo(MembershipRefusal.INVALID);
            assertThat(codeOf(stay("frida", "gus", today.plusMonths(12).plusDays(1))))
                    .isEqualTo(MembershipRefusal.INVALID);
        }

        @Test
        void is_for_those_who_run_the_community_and_of_guests_alone() {
            guest("gus", inAMonth).member("ana").member("cleo", Role.CHAMPION);

            for (String other : List.of("ana", "cleo", "gus")) {
                assertThat(codeOf(stay(other, "gus", inAMonth))).isEqualTo(MembershipRefusal.NOT_FACILITATOR);
                assertThat(codeOf(end(other, "gus"))).isEqualTo(MembershipRefusal.NOT_FACILITATOR);
            }
            assertThat(codeOf(stay("frida", "ana", inAMonth))).isEqualTo(MembershipRefusal.NOT_A_GUEST);
            assertThat(codeOf(end("frida", "ana"))).isEqualTo(MembershipRefusal.NOT_A_GUEST);
            assertThat(codeOf(stay("frida", "nobody", inAMonth))).isEqualTo(MembershipRefusal.NOT_A_MEMBER);
            situation.leave("gus");
            assertThat(codeOf(stay("frida", "gus", inAMonth.plusDays(1)))).isEqualTo(MembershipRefusal.OTHER_STATE);
            assertThat(codeOf(end("frida", "gus"))).isEqualTo(MembershipRefusal.OTHER_STATE);
        }

        @Test
        void is_for_others_to_say_also_where_the_guest_administers_the_space() {
            guest("spacey", inAMonth);

            assertThat(codeOf(stay("spacey", "spacey", inAMonth.plusDays(1)))).isEqualTo(MembershipRefusal.OWN_PLACE);
            assertThat(codeOf(end("spacey", "spacey"))).isEqualTo(MembershipRefusal.OWN_PLACE);
        }

        @Test
        void stays_in_an_archived_community() {
            guest("gus", inAMonth).archived();

            assertThat(codeOf(stay("frida", "gus", inAMonth.plusDays(1)))).isEqualTo(CommunityRefusal.ARCHIVED);
            assertThat(codeOf(end("frida", "gus"))).isEqualTo(CommunityRefusal.ARCHIVED);
        }
    }

    @Nested
    class invariant_5_guests_have_an_end_and_no_role {
        @Test
        void a_guest_reads_and_leaves_and_does_nothing_else() {
            situation.with(new Admission(OptionalInt.empty(), true, Optional.empty()));
            guest("gus", inAMonth);

            assertThat(situation.seenBy("gus").can()).containsExactlyInAnyOrder(Ability.LEAVE, Ability.SEE_ROSTER);
        }

        @ParameterizedTest
        @EnumSource(Role.class)
        void a_guest_is_given_no_role_and_offered_none(Role role) {
            guest("gus", inAMonth);

            assertThat(situation
                            .guild
                            .roles
                            .assign(situation.person("spacey"), GARDEN, key("gus"), Set.of(role))
                            .reason())
                    .isPresent();
            assertThat(placeOf("gus").roles()).isEmpty();
            assertThat(placeOf("gus").offer()).isEmpty();
        }

        @Test
        void whoever_had_roles_and_comes_back_as_a_guest_has_none() {
            situation.member("ana", Role.CHAMPION).leave("ana");
            guest("ana", inAMonth);

            assertThat(placeOf("ana").roles()).isEmpty();
        }
    }
}
