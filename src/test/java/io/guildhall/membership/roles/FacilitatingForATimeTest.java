package io.guildhall.membership.roles;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityStatus;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.Role;
import io.guildhall.membership.Situation;
import io.guildhall.membership.Term;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FacilitatingForATimeTest {
    private final Situation situation = aCommunity().in(CommunityStatus.ACTIVE).member("ana");
    private final LocalDate today = Term.today(situation.guild.clock.instant());
    private final LocalDate inAYear = today.plusYears(1);

    private String key(String name) {
        return situation.idOf(name).value();
    }

    private Outcome<Membership> last(String by, String name, LocalDate until) {
        return situation.guild.terms.last(situation.person(by), GARDEN, key(name), Optional.of(until));
    }

    private Outcome<Membership> open(String by, String name) {
        return situation.guild.terms.last(situation.person(by), GARDEN, key(name), Optional.empty());
    }

    private Outcome<Membership> give(String by, String name, LocalDate until, Role... roles) {
        return situation.guild.roles.assign(situation.person(by), GARDEN, key(name), Set.of(roles), Optional.of(until));
    }

    private Membership placeOf(String name) {
        return situation
                .memberships
                .find(situation.community().id(), situation.idOf(name))
                .orElseThrow();
    }

    private Optional<LocalDate> termOf(String name) {
        return placeOf(name).tenure().term().map(Term::until);
    }

    private List<OccasionKind> told() {
        return situation.occasions.noted().stream().map(Occasion::kind).toList();
    }

    private OccasionKind lastTold() {
        List<OccasionKind> told = told();
        return told.get(told.size() - 1);
    }

    private String audited() {
        return situation.audit.latest(1).get(0).act();
    }

    private int runOn(LocalDate day) {
        situation.guild.clock.goOn(Duration.between(situation.guild.clock.instant(), day.atStartOfDay(ZoneOffset.UTC)));
        return situation.guild.termTimes.run();
    }

    @Nested
    class setting {
        @Test
        void is_for_those_who_make_facilitators_and_told_to_the_person() {
            situation.member("ben", Role.FACILITATOR).member("dina", Role.CHAMPION);

            Membership frida = last("ben", "frida", inAYear).result().orElseThrow();

            assertThat(frida.tenure().term()).contains(Term.until(inAYear));
            assertThat(audited()).isEqualTo("membership.term-set");
            assertThat(situation.audit.latest(1).get(0).detail()).isEqualTo(">" + inAYear);
            assertThat(lastTold()).isEqualTo(OccasionKind.TERM_SET);
            assertThat(changed(last("spacey", "frida", inAYear))).isFalse();
            assertThat(codeOf(last("dina", "frida", today))).isEqualTo(MembershipRefusal.NOT_FACILITATOR);
            assertThat(codeOf(last("ana", "frida", today))).isEqualTo(MembershipRefusal.NOT_FACILITATOR);

            assertThat(open("frida", "frida").result().orElseThrow().tenure().term())
                    .isEmpty();
            assertThat(lastTold()).isEqualTo(OccasionKind.TERM_OPENED);
        }

        @Test
        void needs_somebody_who_facilitates_or_was_asked_to_and_a_day_that_comes() {
            assertThat(codeOf(last("frida", "ana", inAYear))).isEqualTo(MembershipRefusal.NO_TERM);
            assertThat(codeOf(situation.guild.terms.last(
                            situation.person("frida"), GARDEN, "no-such", Optional.of(inAYear))))
                    .isEqualTo(MembershipRefusal.UNKNOWN_PERSON);
            assertThat(codeOf(last("frida", "frida", today.minusDays(1)))).isEqualTo(MembershipRefusal.INVALID);
            assertThat(codeOf(last(
                            "frida", "frida", today.plusMonths(Term.MONTHS_MAX).plusDays(1))))
                    .isEqualTo(MembershipRefusal.INVALID);
            assertThat(changed(last("frida", "frida", today))).isTrue();

            situation.archived();
            assertThat(codeOf(last("frida", "frida", inAYear))).isEqualTo(CommunityRefusal.ARCHIVED);
        }

        @Test
        void comes_with_the_role_waits_with_the_offer_and_goes_with_either() {
            Membership offered =
                    give("frida", "ana", inAYear, Role.FACILITATOR).result().orElseThrow();
            assertThat(offered.roles()).isEmpty();
            assertThat(termOf("ana")).contains(inAYear);

            situation.guild.roles.accept(situation.person("ana"), GARDEN);
            assertThat(placeOf("ana").isFacilitator()).isTrue();
            assertThat(termOf("ana")).as("as it was offered").contains(inAYear);

            situation.assign("frida", "ana", Role.FACILITATOR, Role.STEWARD);
            assertThat(termOf("ana")).as("another role changes nothing of it").contains(inAYear);

            situation.assign("frida", "ana", Role.STEWARD);
            assertThat(termOf("ana")).as("nothing is left that it limits").isEmpty();

            give("frida", "ana", inAYear, Role.FACILITATOR);
            situation.guild.roles.decline(situation.person("ana"), GARDEN);
            assertThat(termOf("ana")).isEmpty();
        }

        @Test
        void with_roles_that_stay_is_one_entry_of_the_audit_and_refused_like_any_other() {
            assertThat(codeOf(give("frida", "frida", today.minusDays(1), Role.FACILITATOR)))
                    .isEqualTo(MembershipRefusal.INVALID);

            assertThat(changed(give("frida", "frida", inAYear, Role.FACILITATOR)))
                    .isTrue();
            assertThat(audited()).isEqualTo("membership.term-set");
            assertThat(changed(give("frida", "frida", inAYear, Role.FACILITATOR)))
                    .isFalse();
            assertThat(changed(give("frida", "ana", inAYear, Role.STEWARD))).isTrue();
            assertThat(termOf("ana")).as("only facilitators have one").isEmpty();
        }
    }

    @Nested
    class ending {
        @Test
        void is_told_thirty_days_before_once() {
            last("frida", "frida", inAYear);

            assertThat(runOn(inAYear.minusDays(31))).isZero();
            assertThat(runOn(inAYear.minusDays(30))).isEqualTo(1);
            assertThat(lastTold()).isEqualTo(OccasionKind.TERM_ENDS);
            assertThat(runOn(inAYear)).as("told already, and not over").isZero();

            last("frida", "frida", inAYear.plusYears(1));
            assertThat(runOn(inAYear.plusYears(1)))
                    .as("a new term is told of anew")
                    .isEqualTo(1);
        }

        @Test
        void takes_the_role_where_somebody_else_facilitates() {
            situation.member("ben", Role.FACILITATOR);
            situation.assign("frida", "frida", Role.FACILITATOR, Role.STEWARD);
            last("frida", "frida", inAYear);
            runOn(inAYear);
            assertThat(placeOf("frida").isFacilitator())
                    .as("the last day is one")
                    .isTrue();

            assertThat(runOn(inAYear.plusDays(1))).isEqualTo(1);

            Membership frida = placeOf("frida");
            assertThat(frida.roles()).containsExactly(Role.STEWARD);
            assertThat(frida.tenure().term()).isEmpty();
            assertThat(audited()).isEqualTo("membership.term-ended");
            assertThat(situation.audit.latest(1).get(0).actor())
                    .as("a date did")
                    .isEmpty();
            assertThat(lastTold()).isEqualTo(OccasionKind.TERM_ENDED);
            assertThat(situation.memberships.roles(frida.id()))
                    .filteredOn(spell -> spell.role() == Role.FACILITATOR)
                    .allSatisfy(spell -> assertThat(spell.until()).isPresent());
            assertThat(situation.guild.termTimes.run()).isZero();
        }

        @Test
        void invariant_2_takes_nothing_from_the_last_who_can_act_and_says_that_it_is_over_once() {
            situation.member("ben", Role.FACILITATOR);
            situation.guild.people.deactivate(situation.idOf("ben"));
            last("frida", "frida", inAYear);

            runOn(inAYear.plusDays(1));

            assertThat(placeOf("frida").isFacilitator()).isTrue();
            assertThat(lastTold()).isEqualTo(OccasionKind.TERM_OVER);
            assertThat(audited()).isEqualTo("membership.term-over");
            assertThat(situation.guild.termTimes.run()).as("said once").isZero();
            assertThat(situation.community().life().status()).isEqualTo(CommunityStatus.ACTIVE);

            situation.guild.people.activate(situation.idOf("ben"));
            assertThat(situation.guild.termTimes.run())
                    .as("as soon as somebody else can")
                    .isEqualTo(1);
            assertThat(placeOf("frida").isFacilitator()).isFalse();
        }

        @Test
        void waits_for_the_answer_to_a_hand_over() {
            situation.member("ben", Role.FACILITATOR);
            last("frida", "frida", inAYear);
            situation.guild.handingOn.add(situation.idOf("frida"));

            runOn(inAYear.plusDays(1));
            assertThat(placeOf("frida").isFacilitator()).isTrue();

            situation.guild.handingOn.clear();
            assertThat(situation.guild.termTimes.run()).isEqualTo(1);
            assertThat(placeOf("frida").isFacilitator()).isFalse();
        }

        @Test
        void leaves_two_whose_terms_end_on_the_same_day_one_of_them() {
            situation.member("ben", Role.FACILITATOR);
            last("frida", "frida", inAYear);
            last("frida", "ben", inAYear);

            runOn(inAYear.plusDays(1));

            assertThat(List.of(placeOf("frida").isFacilitator(), placeOf("ben").isFacilitator()))
                    .containsExactlyInAnyOrder(true, false);
        }

        @Test
        void waits_while_the_community_is_archived() {
            situation.member("ben", Role.FACILITATOR);
            last("frida", "frida", inAYear);
            situation.archived();

            assertThat(runOn(inAYear.plusDays(1))).isZero();
            assertThat(placeOf("frida").roles()).contains(Role.FACILITATOR);
        }
    }
}
