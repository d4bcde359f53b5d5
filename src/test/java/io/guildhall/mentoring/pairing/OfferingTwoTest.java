package io.guildhall.mentoring.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Preference;
import io.guildhall.mentoring.enrolment.PreferenceKind;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.people.Facts;
import io.guildhall.site.SiteRefusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Frida, who facilitates the garden, puts mentors (ana with two places, ben with one) and mentees together; they have to say yes. */
class OfferingTwoTest {
    private final Askers garden = Askers.in(ProgrammeKind.TRADITIONAL)
            .enrolled(ProgrammeRole.MENTOR, 2, "ana")
            .enrolled(ProgrammeRole.MENTOR, 1, "ben")
            .enrolled(ProgrammeRole.MENTEE, 1, "mia", "max", "moe");

    private static RefusalCode code(Outcome<?> outcome) {
        return outcome.reason().map(Refusal::code).orElseThrow();
    }

    private static boolean changed(Outcome<?> outcome) {
        return outcome instanceof Outcome.Done<?> done && done.changed();
    }

    private Outcome<OfferView> yes(String who, Pairing offer) {
        return garden.offerAnswers.accept(garden.person(who), offer.id(), "Gladly");
    }

    private Outcome<OfferView> no(String who, Pairing offer) {
        return garden.offerAnswers.decline(
                garden.person(who), offer.id(), "Not this year", Optional.of(DeclineCode.NO_TIME));
    }

    private List<String> acts(Pairing pairing) {
        return garden.room.guild.audit.latest(50).stream()
                .filter(entry -> entry.object().equals("pairing:" + pairing.id().value()))
                .map(entry -> entry.act() + " " + entry.detail())
                .toList();
    }

    private int free(String username) {
        return garden.enrolment(username).free();
    }

    @Test
    void both_are_asked_and_paired_once_both_said_yes() {
        Pairing offer = garden.offered("ana", "mia");

        assertThat(offer.state()).isEqualTo(PairingState.OFFERED);
        assertThat(offer.parts()).noneMatch(Part::agreed);
        assertThat(offer.ask().message()).isEqualTo("You two would get along.");
        assertThat(garden.news("ana")).containsExactly("pairing-offered");
        assertThat(garden.news("mia")).containsExactly("pairing-offered");

        assertThat(yes("mia", offer).result().orElseThrow().pairing().state()).isEqualTo(PairingState.OFFERED);
        assertThat(garden.begun).isEmpty();
        assertThat(garden.news("mia")).as("nothing waits for her any more").isEmpty();
        assertThat(garden.news("ana")).containsExactly("pairing-offered");

        assertThat(yes("ana", offer).result().orElseThrow().pairing().state()).isEqualTo(PairingState.ACTIVE);
        assertThat(garden.begun).extracting(Pairing::id).containsExactly(offer.id());
        assertThat(garden.now(offer).course().start()).contains(garden.room.guild.clock.instant());
        assertThat(garden.news("mia")).containsExactly("pairing-offer-accepted");
        assertThat(garden.news("ana")).isEmpty();
        assertThat(acts(offer))
                .containsExactly(
                        "mentoring.offer-accepted OFFERED>ACTIVE",
                        "mentoring.offer-agreed OFFERED>OFFERED",
                        "mentoring.offered NONE>OFFERED");
        assertThat(garden.room.guild.audit.latest(1).get(0).actor()).contains(garden.id("ana"));
        assertThat(garden.room.guild.audit.latest(3).get(2).actor()).contains(garden.id("frida"));
    }

    @Test
    void invariant_7_an_offer_takes_a_place_of_both_until_it_is_over() {
        Pairing offer = garden.offered("ben", "mia");

        assertThat(garden.enrolment("ben").state()).isEqualTo(EnrolmentState.FULL);
        assertThat(code(garden.ask("max", "ben"))).isEqualTo(PairingRefusal.FULL);
        assertThat(code(garden.ask("mia", "ana"))).isEqualTo(PairingRefusal.OWN_FULL);
        assertThat(code(garden.offer("ben", "max"))).isEqualTo(OfferRefusal.FULL);

        no("ben", offer);
        assertThat(free("ben")).isEqualTo(1);
        assertThat(garden.enrolment("mia").state()).isEqualTo(EnrolmentState.OPEN);
        assertThat(garden.ask("max", "ben").result()).isPresent();
    }

    @Test
    void invariant_7_a_request_from_before_cannot_take_the_place_that_was_offered() {
        Pairing asked = garden.asked("max", "ben");
        Pairing offer = garden.offered("ben", "mia");

        assertThat(code(garden.accept("ben", asked))).isEqualTo(PairingRefusal.OWN_FULL);
        yes("ben", offer);
        yes("mia", offer);

        assertThat(garden.now(asked).state()).as("now there really is no place").isEqualTo(PairingState.WITHDRAWN);
        assertThat(garden.news("max")).containsExactly("mentoring-place-taken");
        assertThat(garden.enrolment("ben").taken()).isEqualTo(1);
    }

    @Test
    void one_no_is_enough_and_the_other_is_told_without_the_reason() {
        Pairing offer = garden.offered("ana", "mia");
        yes("mia", offer);

        assertThat(no("ana", offer).result().orElseThrow().pairing().state()).isEqualTo(PairingState.DECLINED);
        assertThat(garden.news("mia")).containsExactly("pairing-offer-declined");
        assertThat(garden.news("ana")).isEmpty();
        assertThat(free("ana")).isEqualTo(2);
        assertThat(free("mia")).isEqualTo(1);
        assertThat(changed(no("ana", offer))).isFalse();
        assertThat(code(yes("mia", offer))).isEqualTo(PairingRefusal.OTHER_STATE);
        assertThat(garden.pairings.declined(garden.programme)).containsEntry(DeclineCode.NO_TIME, 1);
        assertThat(acts(offer)).hasSize(3).noneMatch(line -> line.contains("NO_TIME") || line.contains("key-"));
        assertThat(changed(garden.offer("ana", "mia")))
                .as("and may be tried again")
                .isTrue();
    }

    @Test
    void a_second_click_is_unchanged() {
        Pairing offer = garden.offered("ana", "mia");
        assertThat(changed(garden.offer("mia", "ana"))).isFalse();
        yes("mia", offer);
        assertThat(changed(yes("mia", offer))).isFalse();
        yes("ana", offer);
        assertThat(changed(yes("ana", offer))).isFalse();
        assertThat(changed(yes("mia", offer))).isFalse();
        assertThat(garden.begun).hasSize(1);
        assertThat(acts(offer)).hasSize(3);
        assertThat(code(garden.offer("ana", "mia"))).isEqualTo(OfferRefusal.PAIRED);
    }

    @Test
    void a_request_between_the_two_becomes_the_offer_and_whoever_asked_said_yes_by_it() {
        Pairing asked = garden.asked("mia", "ana");
        garden.news("ana");

        Pairing offer = garden.offered("ana", "mia");

        assertThat(offer.id()).isEqualTo(asked.id());
        assertThat(offer.ask().message()).as("hers").isEqualTo("Dear ana");
        assertThat(garden.news("ana")).as("the request waits no more").containsExactly("pairing-offered");
        assertThat(garden.news("mia")).isEmpty();
        assertThat(changed(yes("mia", offer))).isFalse();
        assertThat(yes("ana", offer).result().orElseThrow().pairing().state()).isEqualTo(PairingState.ACTIVE);
    }

    @Test
    void whoever_asks_the_one_they_are_offered_says_yes() {
        Pairing offer = garden.offered("ana", "mia");
        yes("ana", offer);

        assertThat(garden.ask("mia", "ana").result().orElseThrow().pairing().state())
                .isEqualTo(PairingState.ACTIVE);
        assertThat(garden.begun).hasSize(1);
        assertThat(garden.now(offer).state()).isEqualTo(PairingState.ACTIVE);
    }

    @Test
    void many_are_offered_in_one_transaction_and_each_says_what_came_of_it() {
        List<Outcome<Pairing>> made = garden.door
                .<List<Outcome<Pairing>>>change(
                        garden.person("frida"),
                        garden.programme,
                        fresh -> Change.none(Outcome.done(garden.offers.offer(
                                fresh,
                                List.of(
                                        two("ana", "mia"),
                                        two("ana", "max"),
                                        two("ana", "moe"),
                                        two("ben", "mia"),
                                        two("mia", "ana"),
                                        two("ben", "ben"),
                                        two("ana", "ben"),
                                        two("moe", "ben")),
                                ""))))
                .result()
                .orElseThrow();

        assertThat(made)
                .extracting(each -> each.reason()
                        .map(refusal -> refusal.code().toString())
                        .orElse(changed(each) ? "made" : "there"))
                .containsExactly("made", "made", "FULL", "FULL", "there", "NOT_TWO", "NOT_ENROLLED", "made");
        assertThat(List.of("ana", "ben", "mia", "max", "moe"))
                .allSatisfy(each -> assertThat(garden.enrolment(each).free()).isZero());
        assertThat(garden.enrolment("ana").taken()).isEqualTo(2);
    }

    private Offers.Two two(String one, String other) {
        return new Offers.Two(garden.id(one), garden.id(other));
    }

    @Test
    void invariant_8_nobody_is_offered_whom_they_block_or_who_manages_them_and_nobody_hears_which() {
        garden.room.transactions.inTransaction(() -> {
            garden.preferences.set(
                    garden.programme,
                    garden.id("mia"),
                    List.of(new Preference(garden.id("ana"), PreferenceKind.BLOCK, 0)));
            return true;
        });
        garden.room.guild.facts.put(List.of(new Facts(
                garden.id("max"),
                "",
                "",
                OptionalInt.empty(),
                Optional.of(garden.id("ben")),
                garden.room.guild.clock.instant())));

        assertThat(code(garden.offer("ana", "mia"))).isEqualTo(OfferRefusal.BY_RULES);
        assertThat(code(garden.offer("mia", "ana"))).isEqualTo(OfferRefusal.BY_RULES);
        assertThat(code(garden.offer("max", "ben"))).isEqualTo(OfferRefusal.BY_RULES);
        assertThat(code(garden.offer("ben", "max"))).isEqualTo(OfferRefusal.BY_RULES);
        assertThat(garden.offer("ana", "max").result()).isPresent();
    }

    @Test
    void invariant_8_a_block_after_the_offer_still_counts() {
        Pairing offer = garden.offered("ana", "mia");
        garden.room.transactions.inTransaction(() -> {
            garden.preferences.set(
                    garden.programme,
                    garden.id("ana"),
                    List.of(new Preference(garden.id("mia"), PreferenceKind.BLOCK, 0)));
            return true;
        });
        assertThat(code(yes("mia", offer))).isEqualTo(PairingRefusal.NO_REQUESTS_NOW);
    }

    @Test
    void who_was_paired_before_is_not_offered_again_where_the_programme_does_not_want_it() {
        for (boolean again : new boolean[] {true, false}) {
            Askers two = Askers.in(ProgrammeKind.TRADITIONAL, settings -> AskingEachOtherTest.again(settings, again))
                    .enrolled(ProgrammeRole.MENTOR, 2, "ana")
                    .enrolled(ProgrammeRole.MENTEE, 2, "mia");
            Pairing first = two.asked("mia", "ana");
            two.accept("ana", first);
            two.pairings
                    .forChange(first.id())
                    .ifPresent(row -> row.save(row.value().in(PairingState.COMPLETED, Instant.EPOCH)));

            assertThat(code(two.offer("ana", "mia"))).isEqualTo(again ? OfferRefusal.AGAIN : OfferRefusal.BEFORE);
            assertThat(two.offer("mia", "ana", true).reason().map(Refusal::code))
                    .as("where it is meant")
                    .isEqualTo(again ? Optional.empty() : Optional.of(OfferRefusal.BEFORE));
        }
    }

    @Test
    void who_was_paired_before_is_offered_only_once_it_is_said_that_it_is_meant() {
        Pairing first = garden.asked("mia", "ana");
        garden.accept("ana", first);
        assertThat(code(garden.offer("ana", "mia"))).as("now, not before").isEqualTo(OfferRefusal.PAIRED);
        over(first, "2026-11-02T12:00:00Z", "2026-11-20T23:30:00Z");
        garden.set("ana", each -> each.counted(0, garden.room.guild.clock.instant()));
        garden.set("mia", each -> each.counted(0, garden.room.guild.clock.instant()));

        Refusal asks = garden.offer("ana", "mia").reason().orElseThrow();

        assertThat(asks.code()).isEqualTo(OfferRefusal.AGAIN);
        assertThat(asks.details()).containsExactly(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 20));
        assertThat(garden.pairings.of(garden.id("mia"), PairingState.OPEN, 0, 5))
                .as("nothing is made before the answer")
                .isEmpty();
        assertThat(changed(garden.offer("ana", "mia", true))).isTrue();
        assertThat(changed(garden.offer("mia", "ana")))
                .as("a second click asks nothing")
                .isFalse();
        assertThat(garden.offer("ana", "max").result()).as("others were not").isPresent();
    }

    @Test
    void an_offer_that_came_to_nothing_is_no_pair_of_before() {
        no("ana", garden.offered("ana", "mia"));

        assertThat(changed(garden.offer("ana", "mia"))).isTrue();
    }

    @Test
    void a_request_of_two_who_were_paired_before_becomes_an_offer_only_if_it_is_meant() {
        Pairing first = garden.asked("mia", "ana");
        garden.accept("ana", first);
        over(first, "2026-11-02T12:00:00Z", "2026-11-20T12:00:00Z");
        garden.set("mia", each -> each.counted(0, garden.room.guild.clock.instant()));
        Pairing anew = garden.asked("mia", "ana");

        assertThat(code(garden.offer("ana", "mia"))).isEqualTo(OfferRefusal.AGAIN);
        assertThat(garden.now(anew).state()).isEqualTo(PairingState.REQUESTED);
        assertThat(garden.offer("ana", "mia", true)
                        .result()
                        .orElseThrow()
                        .pairing()
                        .id())
                .isEqualTo(anew.id());
    }

    private void over(Pairing pairing, String start, String end) {
        Instant at = Instant.parse(end);
        garden.pairings
                .forChange(pairing.id())
                .ifPresent(row -> row.save(row.value()
                        .in(PairingState.ENDED, at)
                        .with(Course.none().started(Instant.parse(start)).over(at, EndReason.NO_FAULT))));
    }

    @Test
    void only_whoever_manages_the_programme_offers_while_it_is_open() {
        assertThat(code(garden.byHand.offer(garden.person("ana"), garden.programme, List.of("ana", "mia"), "", false)))
                .isEqualTo(ProgrammeRefusal.NOT_MANAGER);
        assertThat(code(garden.byHand.offer(Viewer.anonymous(), garden.programme, List.of("ana", "mia"), "", false)))
                .isEqualTo(SiteRefusal.LOGIN_NEEDED);
        assertThat(code(garden.byHand.offer(garden.person("frida"), garden.programme, List.of("ana"), "", false)))
                .isEqualTo(OfferRefusal.NOT_TWO);
        assertThat(code(garden.offer("ana", "nobody-there"))).isEqualTo(OfferRefusal.NOT_ENROLLED);
        assertThat(code(garden.offer("ana", "frida"))).isEqualTo(OfferRefusal.NOT_ENROLLED);
        garden.set("ben", each -> each.in(EnrolmentState.PAUSED, garden.room.guild.clock.instant()));
        assertThat(code(garden.offer("ben", "mia"))).isEqualTo(OfferRefusal.NOT_NOW);
        state(ProgrammeState.PAUSED);
        assertThat(code(garden.offer("ana", "mia"))).isEqualTo(ProgrammeRefusal.NOT_OPEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = ProgrammeKind.class,
            names = {"CIRCLE", "ROULETTE"})
    void in_circles_and_roulette_nobody_is_put_together_by_hand(ProgrammeKind kind) {
        Askers peers = Askers.in(kind).enrolled(ProgrammeRole.PEER, 1, "ana", "ben");
        assertThat(code(peers.offer("ana", "ben"))).isEqualTo(OfferRefusal.NOT_BY_HAND);
    }

    private void state(ProgrammeState state) {
        garden.room.transactions.inTransaction(() -> {
            garden.programmes
                    .forChange(garden.programme)
                    .ifPresent(row -> row.save(row.value().in(state)));
            return true;
        });
    }

    @Test
    void while_a_programme_pauses_offers_are_answered_and_once_it_closed_they_are_not_begun() {
        Pairing offer = garden.offered("ana", "mia");
        state(ProgrammeState.PAUSED);
        assertThat(yes("ana", offer).result()).isPresent();
        state(ProgrammeState.CLOSED);
        assertThat(code(yes("mia", offer))).isEqualTo(ProgrammeRefusal.NOT_OPEN);
        assertThat(no("mia", offer).result()).isPresent();
    }

    @Test
    void of_others_an_offer_is_unknown() {
        Pairing offer = garden.offered("ana", "mia");
        for (String other : List.of("max", "frida")) {
            assertThat(code(yes(other, offer))).isEqualTo(PairingRefusal.UNKNOWN);
            assertThat(code(no(other, offer))).isEqualTo(PairingRefusal.UNKNOWN);
        }
        assertThat(garden.now(offer).parts()).noneMatch(Part::agreed);
    }

    private int after(Duration time) {
        garden.room.guild.clock.goOn(time);
        return garden.chore.run().done();
    }

    @Test
    void after_three_days_whoever_did_not_answer_is_reminded_once_and_after_seven_it_is_over_for_both() {
        Pairing offer = garden.offered("ana", "mia");
        yes("mia", offer);

        assertThat(after(Duration.ofHours(71))).isZero();
        assertThat(after(Duration.ofHours(1))).isEqualTo(1);
        assertThat(garden.chore.run().done()).isZero();
        assertThat(garden.news("ana")).containsExactly("pairing-offer-reminded");
        assertThat(garden.news("mia")).isEmpty();

        assertThat(after(Duration.ofDays(4))).isEqualTo(1);
        assertThat(garden.now(offer).state()).isEqualTo(PairingState.EXPIRED);
        assertThat(garden.news("ana")).containsExactly("pairing-offer-expired");
        assertThat(garden.news("mia")).containsExactly("pairing-offer-expired");
        assertThat(free("ana")).isEqualTo(2);
        assertThat(free("mia")).isEqualTo(1);
        assertThat(garden.enrolment("ana").unanswered()).as("nobody asked her").isZero();
        assertThat(garden.chore.run().done()).isZero();
        assertThat(acts(offer).subList(0, 2))
                .containsExactly("mentoring.offer-expired OFFERED>EXPIRED", "mentoring.offer-reminded OFFERED>OFFERED");
    }

    @Test
    void an_offer_that_nobody_was_reminded_of_is_over_in_time_as_well() {
        Pairing offer = garden.offered("ana", "mia");

        assertThat(after(Duration.ofDays(7))).isEqualTo(1);

        assertThat(garden.now(offer).state()).isEqualTo(PairingState.EXPIRED);
        assertThat(garden.news("ana")).containsExactly("pairing-offer-expired");
        assertThat(garden.news("mia")).containsExactly("pairing-offer-expired");
        assertThat(free("mia")).isEqualTo(1);
        assertThat(acts(offer)).first().isEqualTo("mentoring.offer-expired OFFERED>EXPIRED");
    }

    @Test
    void whoever_is_not_there_any_more_waits_for_nothing_and_the_other_is_told_neutrally() {
        Pairing offer = garden.offered("ana", "mia");
        garden.room.guild.people.deactivate(garden.id("ana"));

        assertThat(after(Duration.ofHours(1))).isEqualTo(1);

        assertThat(garden.now(offer).state()).isEqualTo(PairingState.WITHDRAWN);
        assertThat(garden.now(offer).course().reason()).contains(EndReason.PARTNER_GONE);
        assertThat(garden.news("mia")).containsExactly("pairing-offer-withdrawn");
        assertThat(free("mia")).isEqualTo(1);
        assertThat(garden.enrolment("ana").taken()).isZero();
    }

    @Test
    void whoever_leaves_the_programme_gives_the_other_their_place_back() {
        Pairing offer = garden.offered("ana", "mia");
        garden.room.transactions.inTransaction(() -> garden.leavers.end(
                garden.programmes.find(garden.programme).orElseThrow(),
                garden.id("ana"),
                EnumSet.of(ProgrammeRole.MENTOR),
                garden.room.guild.clock.instant()));

        assertThat(garden.now(offer).state()).isEqualTo(PairingState.WITHDRAWN);
        assertThat(garden.news("mia")).containsExactly("pairing-offer-withdrawn");
        assertThat(garden.news("ana")).isEmpty();
        assertThat(free("mia")).isEqualTo(1);
    }

    @Test
    void a_manager_can_choose_those_with_a_free_place_for_each_role() {
        garden.offered("ben", "mia");
        OfferService.Choices choices = garden.byHand
                .choices(
                        garden.person("frida"),
                        garden.door
                                .look(garden.person("frida"), garden.programme)
                                .result()
                                .orElseThrow())
                .orElseThrow();

        assertThat(choices.first()).extracting(each -> each.id()).containsExactly(garden.id("ana"));
        assertThat(choices.second()).extracting(each -> each.id()).containsExactly(garden.id("max"), garden.id("moe"));
        assertThat(garden.byHand.choices(
                        garden.person("frida"),
                        garden.door
                                .look(garden.person("ana"), garden.programme)
                                .result()
                                .orElseThrow()))
                .isEmpty();
    }

    @Test
    void a_mentor_never_has_more_offers_and_pairs_than_places_whatever_the_order() {
        Set<Outcome<OfferView>> tried =
                Set.of(garden.offer("ana", "mia"), garden.offer("ana", "max"), garden.offer("ana", "moe"));
        Enrolment ana = garden.enrolment("ana");
        assertThat(tried).filteredOn(each -> each.result().isPresent()).hasSize(2);
        assertThat(ana.taken()).isEqualTo(ana.places());
    }
}
