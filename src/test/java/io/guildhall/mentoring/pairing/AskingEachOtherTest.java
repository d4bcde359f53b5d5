package io.guildhall.mentoring.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Preference;
import io.guildhall.mentoring.enrolment.PreferenceKind;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeSettings;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.people.Facts;
import io.guildhall.site.SiteRefusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two mentors, ana and ben, with a place each, and six mentees, mia and her friends, who ask them. */
class AskingEachOtherTest {
    private final Askers garden = Askers.in(ProgrammeKind.TRADITIONAL)
            .enrolled(ProgrammeRole.MENTOR, 1, "ana", "ben")
            .enrolled(ProgrammeRole.MENTEE, 1, "mia", "max", "moe", "mae", "mel", "mo");

    private static RefusalCode code(Outcome<?> outcome) {
        return outcome.reason().map(Refusal::code).orElseThrow();
    }

    private List<String> acts(Pairing pairing) {
        return garden.room.guild.audit.latest(50).stream()
                .filter(entry -> entry.object().equals("pairing:" + pairing.id().value()))
                .map(entry -> entry.act() + " " + entry.detail())
                .toList();
    }

    @Test
    void of_those_who_offer_as_much_whoever_waited_longest_comes_first() {
        Askers garden = Askers.in(ProgrammeKind.DUO).enrolled(ProgrammeRole.PEER, 1, "ana", "ben", "cleo", "dan");
        garden.enrolments.forChange(garden.programme, List.of(garden.id("cleo"))).stream()
                .forEach(row -> row.save(row.value().waited(1)));

        assertThat(garden.askable
                        .find(garden.person("ana"), garden.programme, Optional.empty(), Optional.empty(), 9)
                        .result()
                        .orElseThrow()
                        .people())
                .extracting(each -> each.person().id())
                .containsExactly(garden.id("cleo"), garden.id("ben"), garden.id("dan"));
    }

    @Test
    void asking_waits_for_the_other_and_is_accepted() {
        Pairing asked = garden.asked("mia", "ana");

        assertThat(asked.state()).isEqualTo(PairingState.REQUESTED);
        assertThat(asked.part(garden.id("mia")).orElseThrow()).isEqualTo(Part.of(garden.id("mia"), PartRole.MENTEE));
        assertThat(asked.part(garden.id("ana")).orElseThrow().agreed()).isFalse();
        assertThat(garden.news("ana")).containsExactly("mentoring-requested");

        RequestView accepted = garden.accept("ana", asked).result().orElseThrow();

        assertThat(accepted.pairing().state()).isEqualTo(PairingState.ACTIVE);
        assertThat(accepted.pairing().parts()).allMatch(Part::agreed);
        assertThat(accepted.pairing().course().start()).contains(garden.room.guild.clock.instant());
        assertThat(garden.enrolment("ana").taken()).isEqualTo(1);
        assertThat(garden.enrolment("ana").state()).isEqualTo(EnrolmentState.FULL);
        assertThat(garden.enrolment("mia").state()).isEqualTo(EnrolmentState.FULL);
        assertThat(garden.news("ana")).as("nothing waits any more").isEmpty();
        assertThat(garden.news("mia")).containsExactly("mentoring-accepted");
        assertThat(acts(asked))
                .containsExactly("mentoring.request-accepted REQUESTED>ACTIVE", "mentoring.requested NONE>REQUESTED");
    }

    @Test
    void the_record_of_changes_never_says_who_is_paired_with_whom() {
        garden.accept("ana", garden.asked("mia", "ana"));

        assertThat(garden.room.guild.audit.latest(50))
                .filteredOn(entry -> entry.act().startsWith("mentoring."))
                .hasSize(2)
                .extracting(AuditEntry::detail)
                .noneMatch(detail -> detail.contains("key-"));
    }

    @Test
    void a_second_click_is_unchanged() {
        Pairing asked = garden.asked("mia", "ana");

        assertThat(garden.ask("mia", "ana"))
                .isEqualTo(Outcome.unchanged(new RequestView(
                        asked,
                        garden.programmes.find(garden.programme).orElseThrow(),
                        garden.id("mia"),
                        garden.room.guild.people.person(garden.id("ana")))));
        garden.accept("ana", asked);
        assertThat(garden.accept("ana", asked))
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.changed()).isFalse());
        assertThat(acts(asked)).hasSize(2);
    }

    @Test
    void invariant_9_when_both_click_at_once_they_are_one_pair() {
        Askers peers = Askers.in(ProgrammeKind.DUO).enrolled(ProgrammeRole.PEER, 1, "ana", "ben");

        Pairing first = peers.asked("ana", "ben");
        Pairing second = peers.asked("ben", "ana");

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.state()).isEqualTo(PairingState.ACTIVE);
        assertThat(second.parts()).extracting(Part::role).containsOnly(PartRole.PEER);
    }

    @Test
    void invariant_7_nobody_ever_has_more_than_they_have_places_for() {
        List<Pairing> all = Stream.of("mia", "max", "moe", "mae", "mel", "mo")
                .map(mentee -> garden.asked(mentee, "ana"))
                .toList();

        assertThat(garden.accept("ana", all.get(0)).result()).isPresent();
        for (Pairing late : all.subList(1, all.size())) {
            assertThat(code(garden.accept("ana", late))).isEqualTo(PairingRefusal.OTHER_STATE);
            assertThat(garden.now(late).state()).isEqualTo(PairingState.WITHDRAWN);
            assertThat(garden.now(late).course().reason()).contains(EndReason.PLACE_TAKEN);
        }
        assertThat(garden.enrolment("ana").taken()).isEqualTo(1);
        assertThat(garden.news("mo")).containsExactly("mentoring-place-taken");
        assertThat(garden.news("ana")).as("nobody waits for ana").isEmpty();
        assertThat(code(garden.ask("mo", "ana"))).isEqualTo(PairingRefusal.FULL);
    }

    @Test
    void what_is_written_of_places_is_counted_anew_and_never_trusted() {
        Pairing asked = garden.asked("mia", "ana");
        garden.set("ana", each -> each.counted(0, Instant.EPOCH));
        Pairing other = garden.asked("max", "ana");
        garden.accept("ana", asked);
        garden.set("ana", each -> each.counted(0, Instant.EPOCH));
        assertThat(garden.ask("max", "ana").reason())
                .as("as if there were a place")
                .isEmpty();
        Pairing again =
                garden.pairings.of(garden.id("max"), PairingState.OPEN, 0, 5).get(0);

        assertThat(again.id()).isNotEqualTo(other.id());
        assertThat(code(garden.accept("ana", again))).isEqualTo(PairingRefusal.OWN_FULL);
    }

    @Test
    void whoever_found_somebody_waits_for_nobody_else() {
        Pairing first = garden.asked("mia", "ana");
        Pairing second = garden.asked("mia", "ben");
        assertThat(garden.news("ben")).containsExactly("mentoring-requested");

        garden.accept("ana", first);

        assertThat(garden.now(second).state()).isEqualTo(PairingState.WITHDRAWN);
        assertThat(garden.news("ben")).as("nothing waits for ben any more").isEmpty();
        assertThat(garden.news("mia")).containsExactly("mentoring-accepted");
    }

    @Test
    void invariant_8_nobody_is_paired_with_oneself_a_line_manager_or_somebody_one_of_the_two_blocks() {
        garden.room.guild.facts.put(List.of(facts("mia", "ana"), facts("ben", "max")));
        garden.preferences.set(
                garden.programme, garden.id("ben"), List.of(new Preference(garden.id("moe"), PreferenceKind.BLOCK, 0)));
        garden.preferences.set(
                garden.programme, garden.id("mae"), List.of(new Preference(garden.id("ben"), PreferenceKind.BLOCK, 0)));

        assertThat(code(garden.ask("mia", "mia"))).isEqualTo(PairingRefusal.SELF);
        assertThat(code(garden.ask("mia", "ana"))).isEqualTo(PairingRefusal.LINE_MANAGER);
        assertThat(code(garden.ask("max", "ben"))).as("the other way round").isEqualTo(PairingRefusal.LINE_MANAGER);
        assertThat(code(garden.ask("moe", "ben"))).isEqualTo(PairingRefusal.NO_REQUESTS_NOW);
        assertThat(code(garden.ask("mae", "ben"))).isEqualTo(PairingRefusal.NO_REQUESTS_NOW);
        assertThat(garden.ask("mel", "ben").result()).isPresent();
    }

    @Test
    void invariant_8_managers_count_as_many_levels_up_as_the_programme_says() {
        Askers two = Askers.in(ProgrammeKind.TRADITIONAL, settings -> levels(settings, 2))
                .enrolled(ProgrammeRole.MENTOR, 1, "ana")
                .enrolled(ProgrammeRole.MENTEE, 1, "mia", "max");
        two.room.guild.facts.put(List.of(facts("mia", "zoe"), facts("zoe", "ana"), facts("max", "mia")));

        assertThat(code(two.ask("mia", "ana"))).isEqualTo(PairingRefusal.LINE_MANAGER);
        assertThat(two.ask("max", "ana").result()).as("three levels up").isPresent();
    }

    @Test
    void invariant_8_is_looked_at_again_when_somebody_accepts() {
        Pairing asked = garden.asked("mia", "ana");
        garden.room.guild.facts.put(List.of(facts("mia", "ana")));

        assertThat(code(garden.accept("ana", asked))).isEqualTo(PairingRefusal.LINE_MANAGER);
        assertThat(garden.now(asked).state()).isEqualTo(PairingState.REQUESTED);
    }

    @Test
    void a_block_looks_like_a_pause_like_having_left_and_like_not_being_there() {
        garden.preferences.set(
                garden.programme, garden.id("ben"), List.of(new Preference(garden.id("mia"), PreferenceKind.BLOCK, 0)));
        Refusal blocked = garden.ask("mia", "ben").reason().orElseThrow();
        garden.set("ana", each -> each.in(EnrolmentState.PAUSED, Instant.EPOCH));
        Refusal paused = garden.ask("mia", "ana").reason().orElseThrow();
        garden.set("ana", each -> each.in(EnrolmentState.WITHDRAWN, Instant.EPOCH));
        Refusal gone = garden.ask("mia", "ana").reason().orElseThrow();
        Refusal never = garden.ask("mia", "frida").reason().orElseThrow();
        Refusal nobody = garden.ask("mia", "no such person").reason().orElseThrow();

        assertThat(List.of(paused, gone, never, nobody)).containsOnly(blocked);
        assertThat(blocked.details()).isEmpty();
    }

    @Test
    void only_so_many_requests_wait_at_a_time() {
        Askers many = Askers.in(ProgrammeKind.TRADITIONAL)
                .enrolled(ProgrammeRole.MENTOR, 1, "ana", "ben", "cleo", "dora")
                .enrolled(ProgrammeRole.MENTEE, 2, "mia");
        Pairing first = many.asked("mia", "ana");
        many.asked("mia", "ben");
        many.asked("mia", "cleo");

        Outcome<RequestView> fourth = many.ask("mia", "dora");
        assertThat(code(fourth)).isEqualTo(PairingRefusal.TOO_MANY);
        assertThat(fourth.reason().orElseThrow().details()).containsExactly(3);

        many.requests.withdraw(many.person("mia"), first.id());
        assertThat(many.ask("mia", "dora").result()).isPresent();
        assertThat(many.news("ana")).as("what was taken back waits no longer").isEmpty();
    }

    @Test
    void a_no_comes_with_words_for_the_other_and_a_reason_that_the_other_never_reads() {
        Pairing asked = garden.asked("mia", "ana");

        RequestView declined = garden.answers
                .decline(garden.person("ana"), asked.id(), "Not this year", Optional.of(DeclineCode.NO_TIME))
                .result()
                .orElseThrow();

        assertThat(declined.pairing().state()).isEqualTo(PairingState.DECLINED);
        assertThat(declined.pairing().ask().answer()).isEqualTo("Not this year");
        assertThat(garden.now(asked).ask().code()).contains(DeclineCode.NO_TIME);
        assertThat(garden.news("mia")).containsExactly("mentoring-declined");
        assertThat(acts(asked).get(0)).isEqualTo("mentoring.request-declined REQUESTED>DECLINED");
        assertThat(code(garden.requests.withdraw(garden.person("mia"), asked.id())))
                .isEqualTo(PairingRefusal.OTHER_STATE);
        assertThat(garden.ask("mia", "ana").result()).as("may ask again").isPresent();
    }

    @Test
    void requests_of_others_are_unknown_and_ones_own_are_not_answered_by_oneself() {
        Pairing asked = garden.asked("mia", "ana");

        assertThat(code(garden.accept("ben", asked))).isEqualTo(PairingRefusal.UNKNOWN);
        assertThat(code(garden.accept("frida", asked))).isEqualTo(PairingRefusal.UNKNOWN);
        assertThat(code(garden.accept("mia", asked))).isEqualTo(PairingRefusal.NOT_YOURS);
        assertThat(code(garden.answers.decline(garden.person("mia"), asked.id(), "", Optional.empty())))
                .isEqualTo(PairingRefusal.NOT_YOURS);
        assertThat(code(garden.requests.withdraw(garden.person("ana"), asked.id())))
                .isEqualTo(PairingRefusal.NOT_YOURS);
        assertThat(code(garden.requests.withdraw(Viewer.anonymous(), asked.id())))
                .isEqualTo(SiteRefusal.LOGIN_NEEDED);
        assertThat(code(garden.requests.request(Viewer.anonymous(), garden.programme, "ana", "")))
                .isEqualTo(SiteRefusal.LOGIN_NEEDED);
    }

    @Test
    void who_is_not_enrolled_who_pauses_and_who_is_full_asks_nobody() {
        assertThat(code(garden.ask("frida", "ana"))).isEqualTo(PairingRefusal.NOT_ENROLLED);
        garden.set("mia", each -> each.in(EnrolmentState.PAUSED, Instant.EPOCH));
        assertThat(code(garden.ask("mia", "ana"))).isEqualTo(PairingRefusal.NOT_ENROLLED);
        garden.accept("ana", garden.asked("max", "ana"));
        assertThat(code(garden.ask("max", "ben"))).isEqualTo(PairingRefusal.OWN_FULL);
        assertThat(code(garden.ask("moe", "mae"))).as("no mentor").isEqualTo(PairingRefusal.NO_REQUESTS_NOW);
        assertThat(code(garden.requests.request(
                        garden.person("moe"), garden.programme, "ben", "x".repeat(Ask.MESSAGE_MAX + 1))))
                .isEqualTo(PairingRefusal.INVALID);
    }

    @Test
    void in_a_programme_that_rests_nobody_asks_and_what_waits_may_still_be_answered() {
        Pairing asked = garden.asked("mia", "ana");
        garden.programmes
                .forChange(garden.programme)
                .ifPresent(row -> row.save(row.value().in(ProgrammeState.PAUSED)));

        assertThat(code(garden.ask("max", "ana"))).isEqualTo(ProgrammeRefusal.NOT_OPEN);
        assertThat(garden.accept("ana", asked).result()).isPresent();
        Askers drawn = Askers.in(ProgrammeKind.ROULETTE).enrolled(ProgrammeRole.PEER, 1, "ana", "ben");
        assertThat(code(drawn.ask("ana", "ben"))).isEqualTo(PairingRefusal.NOT_OF_CHOICE);
    }

    @Test
    void two_who_were_paired_are_paired_again_unless_the_programme_says_never() {
        for (boolean again : new boolean[] {true, false}) {
            Askers two = Askers.in(ProgrammeKind.TRADITIONAL, settings -> again(settings, again))
                    .enrolled(ProgrammeRole.MENTOR, 2, "ana")
                    .enrolled(ProgrammeRole.MENTEE, 2, "mia");
            Pairing first = two.asked("mia", "ana");
            two.accept("ana", first);
            two.pairings
                    .forChange(first.id())
                    .ifPresent(row -> row.save(row.value().in(PairingState.COMPLETED, Instant.EPOCH)));

            assertThat(two.ask("mia", "ana").reason().map(Refusal::code))
                    .isEqualTo(again ? Optional.empty() : Optional.of(PairingRefusal.BEFORE));
        }
    }

    @Test
    void whoever_leaves_ends_their_pairs_and_gives_the_places_back() {
        Pairing pair = garden.asked("mia", "ana");
        garden.accept("ana", pair);
        Pairing sent = garden.asked("max", "ben");
        garden.news("mia");
        garden.news("ben");
        assertThat(garden.leavers.running(garden.programme, garden.id("ana"))).isEqualTo(1);

        garden.room.transactions.inTransaction(() -> garden.leavers.end(
                garden.programmes.find(garden.programme).orElseThrow(),
                garden.id("ana"),
                Set.of(ProgrammeRole.MENTOR),
                garden.room.guild.clock.instant()));
        garden.room.transactions.inTransaction(() -> garden.leavers.end(
                garden.programmes.find(garden.programme).orElseThrow(),
                garden.id("max"),
                Set.of(ProgrammeRole.MENTEE),
                garden.room.guild.clock.instant()));

        assertThat(garden.now(pair).state()).isEqualTo(PairingState.ENDED);
        assertThat(garden.now(pair).course().reason()).contains(EndReason.PARTNER_GONE);
        assertThat(garden.enrolment("mia").taken()).isZero();
        assertThat(garden.enrolment("mia").state()).isEqualTo(EnrolmentState.OPEN);
        assertThat(garden.news("mia")).contains("pairing-ended");
        assertThat(garden.now(sent).state()).isEqualTo(PairingState.WITHDRAWN);
        assertThat(garden.news("ben")).as("nothing waits any more").isEmpty();
        assertThat(garden.leavers.running(garden.programme, garden.id("ana"))).isZero();
    }

    private Facts facts(String person, String manager) {
        return new Facts(
                new UserId("key-" + person),
                "",
                "",
                OptionalInt.empty(),
                Optional.of(new UserId("key-" + manager)),
                Instant.EPOCH);
    }

    private static ProgrammeSettings levels(ProgrammeSettings of, int levels) {
        return new ProgrammeSettings(
                of.about(),
                of.places(),
                of.requests(),
                of.answerDays(),
                levels,
                of.again(),
                of.nextBest(),
                of.agreement(),
                of.seenBy(),
                of.beat(),
                of.groupMost(),
                of.criteria());
    }

    static ProgrammeSettings again(ProgrammeSettings of, boolean again) {
        return new ProgrammeSettings(
                of.about(),
                of.places(),
                of.requests(),
                of.answerDays(),
                of.managerLevels(),
                again,
                of.nextBest(),
                of.agreement(),
                of.seenBy(),
                of.beat(),
                of.groupMost(),
                of.criteria());
    }
}
