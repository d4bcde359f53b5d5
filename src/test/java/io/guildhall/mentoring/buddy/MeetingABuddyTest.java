package io.guildhall.mentoring.buddy;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.InMemoryAudit;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Preference;
import io.guildhall.mentoring.enrolment.PreferenceKind;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingRefusal;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.people.Facts;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Pillar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Newcomers of the garden find somebody who knows the place. */
class MeetingABuddyTest {
    private final BuddiesOf garden = new BuddiesOf();

    private void mentors(String... usernames) {
        garden.garden.enrolled(ProgrammeRole.MENTOR, 2, usernames);
    }

    private void member(String username) {
        garden.garden.room.member(username);
    }

    private void works(String username, String site, String department, Optional<String> manager) {
        garden.garden.room.guild.facts.put(List.of(new Facts(
                garden.garden.id(username),
                department,
                site,
                OptionalInt.empty(),
                manager.map(garden.garden::id),
                Instant.EPOCH)));
    }

    private void set(ProgrammeState state) {
        garden.garden
                .programmes
                .forChange(garden.garden.programme)
                .ifPresent(row -> row.save(row.value().in(state)));
    }

    private List<String> recorded() {
        return ((InMemoryAudit) garden.garden.room.guild.audit)
                .latest(500).stream().map(AuditEntry::act).toList();
    }

    @Test
    void the_step_leads_there_only_while_a_programme_of_buddies_is_open_and_mentoring_is_on() {
        garden.laid();
        member("mia");
        assertThat(garden.walk("mia").all()).isEqualTo(1);

        set(ProgrammeState.PAUSED);
        assertThat(garden.walk("mia").all()).isZero();
        set(ProgrammeState.OPEN);
        assertThat(garden.walk("mia").all()).isEqualTo(1);

        ((InMemorySettings) garden.garden.room.guild.settings).switchOff(Pillar.MENTORING);
        garden.garden.room.guild.clock.goOn(Duration.ofMinutes(1));
        assertThat(garden.walk("mia").all()).isZero();
        assertThat(garden.buddies.programme(garden.garden.room.community().id()))
                .isEmpty();
    }

    @Test
    void it_leads_to_no_programme_of_another_kind() {
        BuddiesOf other = new BuddiesOf(ProgrammeKind.TRADITIONAL);
        other.laid();
        other.garden.enrolled(ProgrammeRole.MENTOR, 1, "ana");
        other.garden.room.member("mia");

        assertThat(other.walk("mia").all()).isZero();
        assertThat(other.offer("mia", 0)).isEmpty();
    }

    @Test
    void one_at_a_time_is_offered_by_language_then_place_then_who_helps_fewest_then_who_helped_nobody_for_longest() {
        mentors("ana", "ben", "cleo", "dan", "eve");
        member("mia");
        garden.speaks("mia", "de");
        garden.speaks("eve", "de");
        garden.speaks("ben", "fr");
        works("mia", "Ulm", "Seeds", Optional.empty());
        works("dan", "Ulm", "Seeds", Optional.empty());
        works("cleo", "Ulm", "Trees", Optional.empty());
        garden.garden.set("ana", enrolment -> enrolment.counted(1, Instant.EPOCH));

        assertThat(List.of(0, 1, 2, 3, 4))
                .extracting(nth -> garden.offered("mia", nth).orElseThrow())
                .containsExactly("eve", "dan", "cleo", "ben", "ana");
        assertThat(garden.offered("mia", 5)).as("the first again").contains("eve");
        assertThat(garden.offer("mia", 4).orElseThrow().next()).contains(0);
    }

    @Test
    void whoever_helped_somebody_before_comes_after_whoever_did_not() {
        mentors("ana", "ben");
        member("max");
        Pairing over = garden.garden.asked("max", "ana");
        garden.garden.accept("ana", over).result().orElseThrow();
        garden.garden
                .pairings
                .forChange(over.id())
                .ifPresent(row -> row.save(row.value().in(PairingState.ENDED, Instant.EPOCH)));
        garden.garden.set("ana", enrolment -> enrolment.counted(0, Instant.EPOCH));
        member("mia");

        assertThat(garden.offered("mia", 0)).contains("ben");
        assertThat(garden.offered("mia", 1)).contains("ana");
    }

    @Test
    void never_is_ones_manager_nor_whoever_blocks_nor_whoever_has_no_place() {
        mentors("ana", "ben", "cleo", "dan");
        member("mia");
        works("mia", "", "", Optional.of("ana"));
        garden.garden.room.transactions.inTransaction(() -> {
            garden.garden.preferences.set(
                    garden.garden.programme,
                    garden.garden.id("ben"),
                    List.of(new Preference(garden.garden.id("mia"), PreferenceKind.BLOCK, 0)));
            return true;
        });
        garden.garden.set("cleo", enrolment -> enrolment.counted(2, Instant.EPOCH));

        assertThat(garden.offered("mia", 0)).contains("dan");
        assertThat(garden.offer("mia", 0).orElseThrow().next()).isEmpty();
        assertThat(garden.garden.ask("mia", "ana").reason().orElseThrow().code())
                .isEqualTo(PairingRefusal.LINE_MANAGER);
        assertThat(garden.garden.enrolments.of(garden.garden.programme, garden.garden.id("mia")))
                .as("who was refused is not enrolled")
                .isEmpty();
    }

    @Test
    void asking_enrols_in_the_same_act_and_the_step_is_taken_once_they_are_paired() {
        garden.laid();
        mentors("ana", "ben");
        member("mia");

        Pairing asked = garden.garden.asked("mia", "ana");

        assertThat(garden.garden.enrolment("mia").role()).isEqualTo(ProgrammeRole.MENTEE);
        assertThat(garden.garden.enrolment("mia").state()).isEqualTo(EnrolmentState.OPEN);
        assertThat(recorded().subList(0, 2)).containsExactlyInAnyOrder("mentoring.enrolled", "mentoring.requested");
        assertThat(garden.garden.asked("mia", "ana").id()).as("asked twice").isEqualTo(asked.id());
        assertThat(garden.offered("mia", 0)).as("not the one who was asked").contains("ben");
        assertThat(garden.walk("mia").done()).isZero();

        garden.garden.accept("ana", asked).result().orElseThrow();
        assertThat(garden.garden.begun).extracting(Pairing::id).containsExactly(asked.id());
        garden.garden.accept("ana", asked);
        assertThat(garden.garden.begun).as("told once").hasSize(1);
        garden.steps.begun(
                garden.garden.programmes.find(garden.garden.programme).orElseThrow(), garden.garden.now(asked));

        assertThat(garden.walk("mia").done()).isEqualTo(1);
        assertThat(garden.walk("ana").done()).as("whoever helps has met nobody").isZero();
        assertThat(garden.offer("mia", 0)).as("they have one").isEmpty();
        assertThat(garden.steps.run().done()).isZero();
    }

    @Test
    void a_step_that_was_laid_out_later_is_counted_once() {
        mentors("ana");
        member("mia");
        garden.garden.accept("ana", garden.garden.asked("mia", "ana")).result().orElseThrow();
        garden.laid();
        assertThat(garden.walk("mia").done()).isZero();

        assertThat(garden.steps.run().done()).isEqualTo(1);
        assertThat(garden.steps.run().done()).as("a second run").isZero();

        assertThat(garden.walk("mia").done()).isEqualTo(1);
        assertThat(recorded()).containsOnlyOnce("newcomer.step-done");
    }

    @Test
    void nobody_is_offered_to_those_who_help_nor_to_those_who_know_their_way_nor_to_strangers() {
        mentors("ana", "ben");
        member("old");
        garden.garden.room.guild.clock.goOn(Duration.ofDays(91));
        member("mia");

        assertThat(garden.offer("ana", 0)).isEmpty();
        assertThat(garden.offer("old", 0)).isEmpty();
        assertThat(garden.offer("stranger", 0)).isEmpty();
        assertThat(garden.offer("mia", 0)).isPresent();
    }

    @Test
    void where_nobody_is_free_it_says_so() {
        member("mia");

        BuddyOffer offer = garden.offer("mia", 3).orElseThrow();

        assertThat(offer.buddy()).isEmpty();
        assertThat(offer.next()).isEmpty();
        assertThat(offer.waits()).isFalse();
    }
}
