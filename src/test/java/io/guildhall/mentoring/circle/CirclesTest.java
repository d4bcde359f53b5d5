package io.guildhall.mentoring.circle;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.InMemoryOccasions;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Person;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Preference;
import io.guildhall.mentoring.enrolment.PreferenceKind;
import io.guildhall.mentoring.pairing.EndReason;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.Workshop;
import io.guildhall.mentoring.roulette.RouletteOf;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of circles. Frida facilitates the community, so she manages its programmes. */
class CirclesTest {
    private static final String[] SIX = {"ana", "ben", "cleo", "dan", "eva", "finn"};

    private final Workshop workshop = new Workshop();
    private final RouletteOf kept = new RouletteOf(workshop);
    private final CirclesOf circles = new CirclesOf(kept);
    private Programme programme;

    @BeforeEach
    void sixWait() {
        workshop.members(SIX).members("gia", "hal");
        programme = workshop.open(ProgrammeKind.CIRCLE);
        kept.enrolled(programme, SIX);
    }

    @Test
    void those_who_wait_become_a_circle_whose_places_are_taken_and_who_hear_of_it() {
        CirclesView view = formed();

        assertThat(view.circles()).hasSize(1);
        assertThat(view.circles().get(0).people())
                .extracting(Person::name)
                .containsExactlyInAnyOrder("Ana", "Ben", "Cleo", "Dan", "Eva", "Finn");
        assertThat(view.waiting()).isZero();
        assertThat(circle().parts())
                .filteredOn(part -> part.role() == PartRole.HOST)
                .hasSize(1);
        assertThat(state("ana")).isEqualTo(EnrolmentState.FULL);
        assertThat(told(OccasionKind.CIRCLE_FORMED)).containsExactlyInAnyOrder(SIX);
        assertThat(acts()).containsOnlyOnce("mentoring.circle-formed");
        assertThat(form("frida").result()).as("pressed again").isPresent();
        assertThat(kept.pairings.page(programme.id(), PairingState.RUNNING, 0, 9))
                .hasSize(1);
    }

    @Test
    void fewer_than_four_are_told_how_many_are_missing() {
        kept.enrolments
                .forChange(programme.id(), List.of(workshop.key("ana"), workshop.key("ben"), workshop.key("cleo")))
                .forEach(row -> row.save(row.value().in(EnrolmentState.WITHDRAWN, workshop.guild.clock.instant())));

        assertThat(code(form("frida"))).isEqualTo("circle.too-few");
    }

    @Test
    void a_manager_names_people_and_none_who_cannot_be_in_it() {
        assertThat(code(form("frida", "ana", "ben", "cleo"))).isEqualTo("circle.wrong-size");
        assertThat(code(form("frida", "ana", "ben", "cleo", "hal")))
                .as("not enrolled")
                .isEqualTo("circle.not-free");
        kept.preferences.set(
                programme.id(),
                workshop.key("dan"),
                List.of(new Preference(workshop.key("ana"), PreferenceKind.BLOCK, 0)));
        assertThat(code(form("frida", "ana", "ben", "cleo", "dan")))
                .as("a block looks like everything else")
                .isEqualTo("circle.not-free");

        assertThat(form("frida", "ana", "ben", "cleo", "finn").result()).isPresent();
        assertThat(code(form("frida", "ana", "ben", "cleo", "eva")))
                .as("in one already")
                .isEqualTo("circle.not-free");
    }

    @Test
    void nobody_else_forms_circles_and_only_where_there_are_some() {
        assertThat(code(form("ana"))).isEqualTo("programme.not-manager");
        Programme duo = workshop.open(ProgrammeKind.DUO);
        assertThat(code(circles.service.form(workshop.person("frida"), duo.id(), List.of())))
                .isEqualTo("circle.other-kind");
        assertThat(code(circles.service.list(workshop.person("frida"), duo.id())))
                .isEqualTo("circle.other-kind");
        var row = workshop.programmes.forChange(programme.id()).orElseThrow();
        row.save(row.value().in(ProgrammeState.PAUSED));
        assertThat(code(form("frida"))).isEqualTo("programme.not-open");
    }

    @Test
    void one_leaves_the_others_go_on_and_the_place_is_filled_again() {
        formed();
        long before = circle().id().value();

        assertThat(leave("ana", before).result().orElseThrow().circles()).isEmpty();
        leave("ben", before);
        assertThat(leave("ben", before).reason().orElseThrow().code().code()).isEqualTo("pairing.unknown");
        assertThat(circle().parts()).hasSize(4);
        assertThat(circle().parts())
                .filteredOn(part -> part.role() == PartRole.HOST)
                .hasSize(1);
        assertThat(state("ana")).as("not put back at once").isEqualTo(EnrolmentState.PAUSED);
        assertThat(told(OccasionKind.CIRCLE_LEFT)).contains("cleo", "finn").doesNotContain("ana");
        assertThat(workshop.guild.audit.latest(1).get(0).actor())
                .as("nobody is told who left")
                .isEmpty();

        kept.enrolled(programme, "gia");
        formed();
        assertThat(circle().id().value()).isEqualTo(before);
        assertThat(circle().parts()).hasSize(5);
        assertThat(told(OccasionKind.CIRCLE_JOINED)).containsExactly("gia");
    }

    @Test
    void fewer_than_three_end_it_by_nobodys_fault_and_are_free_for_another() {
        formed();
        long id = circle().id().value();
        for (String each : List.of("ana", "ben", "cleo")) {
            leave(each, id);
        }
        assertThat(circle().parts()).hasSize(3);

        leave("dan", id);

        Pairing over = kept.pairings.find(new PairingId(id)).orElseThrow();
        assertThat(over.state()).isEqualTo(PairingState.ENDED);
        assertThat(over.course().reason()).contains(EndReason.PARTNER_GONE);
        assertThat(told(OccasionKind.CIRCLE_ENDED)).containsExactlyInAnyOrder("eva", "finn");
        assertThat(state("eva")).isEqualTo(EnrolmentState.OPEN);
    }

    @Test
    void another_hosts_with_each_session_and_every_four_weeks_where_none_is_written_down() {
        formed();
        List<Optional<?>> hosts = new java.util.ArrayList<>();
        for (int turn = 0; turn < 6; turn++) {
            hosts.add(CircleWork.host(circle()));
            workshop.guild.clock.goOn(Duration.ofDays(28));
            assertThat(circles.chore.run().done()).isEqualTo(1);
            assertThat(circles.chore.run().done())
                    .as("running it again changes nothing")
                    .isZero();
        }
        assertThat(hosts).doesNotHaveDuplicates();
        assertThat(CircleWork.host(circle())).isEqualTo(hosts.get(0));

        var row = kept.pairings.forChange(circle().id()).orElseThrow();
        row.save(row.value().with(row.value().course().met(Optional.empty(), Optional.empty(), 8)));
        circles.chore.run();
        assertThat(CircleWork.host(circle())).isEqualTo(hosts.get(2));
        assertThat(acts().stream().filter("mentoring.circle-hosted"::equals)).hasSize(7);
    }

    /** A circle has three to six people, one of them its host, and nobody is in two. */
    @Test
    void whatever_people_do_circles_stay_circles() {
        Random random = new Random(4);
        for (int step = 0; step < 300; step++) {
            String who = SIX[random.nextInt(SIX.length)];
            switch (random.nextInt(3)) {
                case 0 -> {
                    kept.enrolments.forChange(programme.id(), List.of(workshop.key(who))).stream()
                            .filter(row -> row.value().state() == EnrolmentState.PAUSED)
                            .forEach(row ->
                                    row.save(row.value().in(EnrolmentState.OPEN, workshop.guild.clock.instant())));
                    form("frida");
                }
                case 1 ->
                    kept.pairings
                            .page(programme.id(), PairingState.RUNNING, 0, 9)
                            .forEach(each -> leave(who, each.id().value()));
                default -> workshop.guild.clock.goOn(Duration.ofDays(9));
            }
            circles.chore.run();
            List<Pairing> running = kept.pairings.page(programme.id(), PairingState.RUNNING, 0, 9);
            assertThat(running).allSatisfy(each -> {
                assertThat(each.parts().size()).isBetween(3, 6);
                assertThat(each.parts())
                        .filteredOn(part -> part.role() == PartRole.HOST)
                        .hasSize(1);
            });
            assertThat(running.stream().flatMap(each -> each.parts().stream()).map(part -> part.user()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void members_see_their_own_circle_and_nobody_elses() {
        formed();

        assertThat(list("ana").circles()).hasSize(1);
        assertThat(list("gia").circles()).isEmpty();
        assertThat(list("gia").waiting()).isZero();
        assertThat(list("gia").forms()).isFalse();
        assertThat(leave("gia", circle().id().value())
                        .reason()
                        .orElseThrow()
                        .code()
                        .code())
                .isEqualTo("pairing.unknown");
    }

    private CirclesView formed() {
        return form("frida").result().orElseThrow();
    }

    private Outcome<CirclesView> form(String by, String... named) {
        return circles.service.form(workshop.person(by), programme.id(), List.of(named));
    }

    private CirclesView list(String username) {
        return circles.service
                .list(workshop.person(username), programme.id())
                .result()
                .orElseThrow();
    }

    private Outcome<CirclesView> leave(String username, long circle) {
        return circles.service.leave(workshop.person(username), new PairingId(circle));
    }

    private Pairing circle() {
        return kept.pairings.page(programme.id(), PairingState.RUNNING, 0, 9).get(0);
    }

    private EnrolmentState state(String username) {
        return kept.enrolments.of(programme.id(), workshop.key(username)).get(0).state();
    }

    private static String code(Outcome<CirclesView> outcome) {
        return outcome.reason().orElseThrow().code().code();
    }

    private List<String> told(OccasionKind kind) {
        return ((InMemoryOccasions) workshop.guild.occasions)
                .noted().stream()
                        .filter(occasion -> occasion.kind() == kind)
                        .map(Occasion::person)
                        .map(person -> person.orElseThrow().value().replaceFirst("^key-", ""))
                        .toList();
    }

    private List<String> acts() {
        return workshop.guild.audit.latest(5000).stream().map(AuditEntry::act).toList();
    }
}
