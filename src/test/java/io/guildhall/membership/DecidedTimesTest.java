package io.guildhall.membership;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.JoinPolicy;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.membership.Entry.GivenAnswer;
import io.guildhall.membership.joining.Invitation;
import io.guildhall.membership.joining.Invitees;
import io.guildhall.membership.rules.RulesEdit;
import io.guildhall.membership.rules.RulesView;
import io.guildhall.site.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** How long things wait and are kept where administrators decided it, and not as is usual. */
class DecidedTimesTest {
    private final Situation situation = aCommunity();

    @Test
    void a_request_waits_as_long_as_they_say_also_one_that_waits_already() {
        situation.person("ana", MembershipState.REQUESTED);
        situation.guild.clock.goOn(Duration.ofDays(10).minusSeconds(1));
        decide(Span.REQUESTS, 10);
        situation.guild.lapses.run();
        assertThat(situation.stateOf("ana")).contains(MembershipState.REQUESTED);

        situation.guild.clock.goOn(Duration.ofSeconds(1));
        situation.guild.lapses.run();

        assertThat(situation.stateOf("ana")).contains(MembershipState.EXPIRED);
    }

    @Test
    void a_longer_wait_lets_a_request_live_on() {
        decide(Span.REQUESTS, 60);
        situation.person("ana", MembershipState.REQUESTED);

        situation.guild.clock.goOn(Duration.ofDays(31));
        situation.guild.lapses.run();

        assertThat(situation.stateOf("ana")).contains(MembershipState.REQUESTED);
    }

    @Test
    void members_take_part_under_old_rules_as_long_as_they_say_and_are_told_until_when() {
        decide(Span.GRACE, 7);
        situation.member("ana");
        write("Be kind.");

        assertThat(rules("ana").until())
                .contains(situation.guild.clock.instant().plus(Duration.ofDays(7)));
        assertThat(situation.occasions.noted())
                .last()
                .extracting(Occasion::detail)
                .isEqualTo(today().plusDays(7).toString());
        situation.guild.clock.goOn(Duration.ofDays(7).minusMillis(1));
        assertThat(rules("ana").standing()).isEqualTo(RulesStanding.IN_GRACE);
        assertThat(situation.seenBy("ana").can(Ability.TAKE_PART)).isTrue();

        situation.guild.clock.goOn(Duration.ofMillis(1));
        assertThat(rules("ana").standing()).isEqualTo(RulesStanding.READ_ONLY);
        assertThat(situation.seenBy("ana").can(Ability.TAKE_PART)).isFalse();
    }

    @Test
    void a_guest_stays_no_longer_than_they_say() {
        decide(Span.GUESTS, 1);

        assertThat(fields(invite("gus", today().plusMonths(1).plusDays(1))))
                .containsExactly(new FieldError("until", "guest.until", List.of(1)));
        assertThat(invite("gus", today().plusMonths(1)).result()).isPresent();
        situation.join("gus").result().orElseThrow();
        assertThat(fields(stay("gus", today().plusMonths(2))))
                .extracting(FieldError::code)
                .containsExactly("guest.until");
    }

    @Test
    void a_guest_who_is_in_stays_as_long_as_they_were_told() {
        LocalDate last = today().plusMonths(11);
        invite("gus", last);
        situation.join("gus").result().orElseThrow();

        decide(Span.GUESTS, 1);

        assertThat(situation.seenBy("gus").standing().flatMap(Membership::guest).map(Guest::until))
                .contains(last);
        assertThat(stay("gus", today().plusDays(20)).result()).isPresent();
    }

    @Test
    void answers_are_kept_as_long_as_they_say() {
        decide(Span.ANSWERS, 7);
        situation.with(JoinPolicy.REQUEST);
        situation.arranged(before -> before.withQuestions(List.of("What do you grow?")));
        situation.guild.joining.join(
                situation.person("ana"), GARDEN, new Entry(OptionalInt.empty(), List.of(new GivenAnswer(1, "Apples"))));
        situation.guild.clock.goOn(Duration.ofDays(20));
        situation.decline("frida", "ana", "");

        situation.guild.clock.goOn(Duration.ofDays(7).minusMillis(1));
        assertThat(situation.guild.forgetAnswers()).isZero();
        situation.guild.clock.goOn(Duration.ofMillis(1));
        assertThat(situation.guild.forgetAnswers()).isEqualTo(1);
    }

    private void decide(Span span, int number) {
        situation.settings.decide(span, number);
        situation.guild.known.learn(situation.settings.current());
    }

    private LocalDate today() {
        return Guest.today(situation.guild.clock.instant());
    }

    private Outcome<List<Invitation>> invite(String name, LocalDate until) {
        return situation.guild.inviting.invite(
                situation.person("frida"),
                GARDEN,
                Invitees.named(List.of(situation.idOf(name).value()))
                        .asGuests(new Guest(GuestKind.SUPPLIER, "Acme", until)),
                "");
    }

    private Outcome<Membership> stay(String name, LocalDate until) {
        return situation.guild.guests.stay(
                situation.person("frida"), GARDEN, situation.idOf(name).value(), until);
    }

    private static List<FieldError> fields(Outcome<?> outcome) {
        return outcome.reason().map(Refusal::fields).orElse(List.of());
    }

    private void write(String text) {
        situation.guild.rules.change(
                situation.person("frida"), GARDEN, rules("frida").revision(), text, RulesEdit.ASK);
    }

    private RulesView rules(String username) {
        return situation
                .guild
                .rules
                .of(situation.person(username), GARDEN)
                .result()
                .orElseThrow();
    }
}
