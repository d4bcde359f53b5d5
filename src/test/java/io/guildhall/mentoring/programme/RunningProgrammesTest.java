package io.guildhall.mentoring.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.Viewer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunningProgrammesTest {
    private static final Days NONE = new Days(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Workshop workshop = new Workshop().members("ana", "ben");
    private final ProgrammesOf made = ProgrammesOf.workshop(workshop);
    private final Viewer frida = workshop.person("frida");
    private final Viewer ana = workshop.person("ana");
    private final Viewer zoe = workshop.person("zoe");

    private static NewProgramme wanted(Optional<String> space, String token, boolean open) {
        return new NewProgramme(space, ProgrammeKind.DUO, "Peer pairs", NONE, open, ZoneOffset.UTC, token);
    }

    private Outcome<ProgrammeView> begin(Viewer viewer, String token, boolean open) {
        return made.service.create(viewer, wanted(Optional.of(Workshop.GARDEN), token, open));
    }

    private static ProgrammeView done(Outcome<ProgrammeView> outcome) {
        return outcome.result().orElseThrow(() -> new AssertionError(outcome));
    }

    private static Optional<String> code(Outcome<?> outcome) {
        return outcome.reason().map(refusal -> refusal.code().code());
    }

    private static List<String> fields(Outcome<?> outcome) {
        return outcome.reason().map(Refusal::fields).orElse(List.of()).stream()
                .map(FieldError::name)
                .toList();
    }

    private List<String> audited() {
        return workshop.guild.audit.latest(100).stream()
                .filter(entry -> entry.act().startsWith("mentoring."))
                .map(entry -> entry.act() + " " + entry.object() + " " + entry.detail())
                .toList();
    }

    @Test
    void who_runs_the_community_begins_one_that_is_open_at_once() {
        ProgrammeView view = done(begin(frida, "token-01", true));

        assertThat(view.programme().isEnrolling(workshop.guild.clock.instant())).isTrue();
        assertThat(view.programme().settings()).isEqualTo(ProgrammeSettings.usual(ProgrammeKind.DUO, ZoneOffset.UTC));
        assertThat(view.can())
                .containsExactlyInAnyOrder(
                        ProgrammeAct.EDIT, ProgrammeAct.PAUSE, ProgrammeAct.CLOSE, ProgrammeAct.MANAGE);
        assertThat(audited()).containsExactly("mentoring.programme-created programme:1 DUO, NONE>OPEN");
        assertThat(made.service.one(ana, view.programme().id()).result()).isPresent();
    }

    @Test
    void the_same_token_begins_none_twice() {
        ProgrammeView first = done(begin(frida, "token-01", true));
        Outcome<ProgrammeView> again = begin(frida, "token-01", false);

        assertThat(done(again).programme()).isEqualTo(first.programme());
        assertThat(again)
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.changed()).isFalse());
        assertThat(audited()).hasSize(1);
    }

    @Test
    void nobody_else_begins_one() {
        assertThat(code(begin(ana, "token-01", true))).contains("community.not-allowed");
        assertThat(code(begin(zoe, "token-01", true))).contains("community.not-allowed");
        assertThat(code(begin(Viewer.anonymous(), "token-01", true))).contains("login.needed");
        assertThat(code(made.service.create(frida, wanted(Optional.empty(), "token-01", true))))
                .contains("site.not-administrator");
        workshop.guild.people.makeAdministrator(workshop.person("root"));
        ProgrammeView across =
                done(made.service.create(workshop.person("root"), wanted(Optional.empty(), "token-01", true)));
        assertThat(across.programme().community()).isEmpty();
        assertThat(made.service.one(zoe, across.programme().id()).result()).isPresent();
    }

    @Test
    void a_community_has_twenty_at_a_time_and_closing_one_makes_room() {
        for (int each = 0; each < ProgrammeService.OPEN_MAX; each++) {
            done(begin(frida, "token-0" + each, false));
        }
        assertThat(code(begin(frida, "token-xx", true))).contains("programme.too-many");

        done(made.running.close(frida, new ProgrammeId(1)));

        assertThat(begin(frida, "token-xx", true).result()).isPresent();
    }

    @Test
    void a_draft_is_unknown_to_everybody_but_its_managers() {
        ProgrammeId draft = done(begin(frida, "token-01", false)).programme().id();

        assertThat(code(made.service.one(ana, draft))).contains("programme.unknown");
        assertThat(code(made.running.open(ana, draft))).contains("programme.unknown");
        assertThat(listed(ana)).isEmpty();
        assertThat(listed(frida)).containsExactly(draft);

        done(made.running.manage(frida, draft, List.of("ana")));

        assertThat(made.service.one(ana, draft).result()).isPresent();
        assertThat(listed(ana)).containsExactly(draft);
        assertThat(done(made.running.open(ana, draft)).programme().state()).isEqualTo(ProgrammeState.OPEN);
        assertThat(listed(zoe)).containsExactly(draft);
    }

    private List<ProgrammeId> listed(Viewer viewer) {
        return made
                .service
                .list(viewer, Optional.of(Workshop.GARDEN), false, Optional.empty(), 10)
                .result()
                .orElseThrow()
                .page()
                .items()
                .stream()
                .map(view -> view.programme().id())
                .toList();
    }

    @Test
    void goes_from_draft_to_open_and_paused_in_turn_and_is_closed_for_good() {
        ProgrammeId id = done(begin(frida, "token-01", false)).programme().id();

        assertThat(code(made.running.pause(frida, id))).contains("programme.other-state");
        done(made.running.open(frida, id));
        done(made.running.pause(frida, id));
        done(made.running.pause(frida, id));
        done(made.running.open(frida, id));
        ProgrammeView closed = done(made.running.close(frida, id));

        assertThat(closed.can()).isEmpty();
        assertThat(code(made.running.open(frida, id))).contains("programme.other-state");
        assertThat(code(made.running.manage(frida, id, List.of()))).contains("programme.other-state");
        assertThat(code(made.running.arrange(frida, id, 1, Outcome.unchanged(Arrangement.of(closed.programme())))))
                .contains("programme.other-state");
        assertThat(audited())
                .as("one for each change, newest first")
                .containsExactly(
                        "mentoring.programme-closed programme:1 OPEN>CLOSED",
                        "mentoring.programme-opened programme:1 PAUSED>OPEN",
                        "mentoring.programme-paused programme:1 OPEN>PAUSED",
                        "mentoring.programme-opened programme:1 DRAFT>OPEN",
                        "mentoring.programme-created programme:1 DUO, NONE>DRAFT");
    }

    @Test
    void others_hear_that_it_closed_after_it_did() {
        ProgrammeId id = done(begin(frida, "token-01", true)).programme().id();
        made.running.close(frida, id);

        assertThat(workshop.guild.events.told())
                .filteredOn(ProgrammeChanged.class::isInstance)
                .map(ProgrammeChanged.class::cast)
                .extracting(ProgrammeChanged::before, ProgrammeChanged::after, ProgrammeChanged::closed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Optional.empty(), ProgrammeState.OPEN, false),
                        org.assertj.core.groups.Tuple.tuple(
                                Optional.of(ProgrammeState.OPEN), ProgrammeState.CLOSED, true));
    }

    @Test
    void members_and_strangers_change_nothing() {
        ProgrammeId id = done(begin(frida, "token-01", true)).programme().id();

        assertThat(code(made.running.close(ana, id))).contains("programme.not-manager");
        assertThat(code(made.running.pause(zoe, id))).contains("programme.not-manager");
        assertThat(code(made.running.manage(ana, id, List.of("ana")))).contains("programme.not-manager");
        assertThat(code(made.running.open(Viewer.anonymous(), id))).contains("login.needed");
    }

    @Test
    void is_fine_tuned_if_nobody_else_did_meanwhile() {
        Programme before = done(begin(frida, "token-01", true)).programme();
        ZoneId zone = ZoneId.of("Pacific/Auckland");
        Days days = new Days(
                Optional.of(LocalDate.of(2027, 1, 1)),
                Optional.of(LocalDate.of(2027, 1, 31)),
                Optional.of(LocalDate.of(2027, 2, 1)),
                Optional.of(LocalDate.of(2027, 6, 30)));
        ProgrammeSettings settings = ProgrammeSettings.usual(ProgrammeKind.DUO, zone);
        Arrangement wanted = new Arrangement(" Duos ", days, settings);

        ProgrammeView after = done(made.running.arrange(frida, before.id(), 1, Outcome.unchanged(wanted)));

        assertThat(after.programme().name()).isEqualTo("Duos");
        assertThat(after.programme().revision()).isEqualTo(2);
        assertThat(Days.of(after.programme())).isEqualTo(days);
        assertThat(after.programme().dates().enrolTo().orElseThrow())
                .as("the whole last day counts")
                .isEqualTo("2027-01-31T11:00:00Z");
        assertThat(code(made.running.arrange(frida, before.id(), 1, Outcome.unchanged(wanted))))
                .contains("programme.stale");
        assertThat(made.running.arrange(frida, before.id(), 2, Outcome.unchanged(wanted)))
                .as("nothing new")
                .isEqualTo(Outcome.unchanged(after));
        assertThat(audited().get(0)).endsWith(" [NAME,DATES,SETTINGS]");
    }

    @Test
    void wrong_values_are_named_each_by_its_field() {
        Programme before = done(begin(frida, "token-01", true)).programme();
        Days days = new Days(
                Optional.of(LocalDate.of(2027, 2, 1)),
                Optional.of(LocalDate.of(2027, 1, 31)),
                Optional.empty(),
                Optional.of(LocalDate.of(2027, 1, 1)));
        ProgrammeSettings usual = before.settings();
        ProgrammeSettings wrong = new ProgrammeSettings(
                "x".repeat(ProgrammeSettings.ABOUT_MAX + 1),
                0,
                11,
                1,
                4,
                true,
                true,
                usual.agreement(),
                usual.seenBy(),
                new Beat(3, usual.beat().day(), 24, ZoneOffset.UTC),
                7,
                usual.criteria());

        assertThat(fields(made.running.arrange(
                        frida, before.id(), 1, Outcome.unchanged(new Arrangement(" ", days, wrong)))))
                .containsExactly(
                        "name",
                        "enrolTo",
                        "end",
                        "about",
                        "places",
                        "requests",
                        "answerDays",
                        "managerLevels",
                        "hour",
                        "groupMost",
                        "weeks");
        assertThat(fields(made.service.create(
                        frida,
                        new NewProgramme(
                                Optional.of(Workshop.GARDEN), ProgrammeKind.DUO, "", NONE, true, ZoneOffset.UTC, "x"))))
                .containsExactly("name", "token");
    }

    @Test
    void members_of_the_community_manage_it_as_long_as_they_are_members() {
        ProgrammeId id = done(begin(frida, "token-01", false)).programme().id();

        assertThat(fields(made.running.manage(frida, id, List.of("zoe")))).containsExactly("managers");
        assertThat(fields(made.running.manage(frida, id, List.of("nobody")))).containsExactly("managers");
        ProgrammeView view = done(made.running.manage(frida, id, List.of("ben", "key-ana")));
        assertThat(view.managers()).extracting(each -> each.id().value()).containsExactly("key-ana", "key-ben");
        assertThat(made.running.manage(frida, id, List.of("ana", "ben")))
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.changed()).isFalse());

        workshop.guild.joining.leave(ana, Workshop.GARDEN, Optional.empty());

        assertThat(code(made.service.one(ana, id)))
                .as("who left does not go on")
                .contains("programme.unknown");
        assertThat(made.service.one(workshop.person("ben"), id).result()).isPresent();
        assertThat(listed(ana)).isEmpty();
        assertThat(listed(workshop.person("ben"))).containsExactly(id);
    }

    @Test
    void lists_those_of_ones_own_communities_and_across_and_those_one_manages() {
        Programme pairs = workshop.open(ProgrammeKind.DUO);
        Programme coffee = workshop.across(ProgrammeKind.ROULETTE);
        workshop.programmes.manage(coffee.id(), Set.of(workshop.key("ana")));

        assertThat(mine(ana, false)).containsExactly(coffee.id(), pairs.id());
        assertThat(mine(zoe, false)).containsExactly(coffee.id());
        assertThat(mine(ana, true)).containsExactly(coffee.id());
        assertThat(mine(frida, true)).containsExactly(pairs.id());
        assertThat(code(made.service.list(Viewer.anonymous(), Optional.empty(), false, Optional.empty(), 10)))
                .contains("login.needed");
        ProgrammeList first = made.service
                .list(ana, Optional.empty(), false, Optional.empty(), 1)
                .result()
                .orElseThrow();
        assertThat(first.page().next()).isPresent();
        assertThat(made.service
                        .list(ana, Optional.empty(), false, first.page().next(), 1)
                        .result()
                        .orElseThrow()
                        .page()
                        .items())
                .extracting(view -> view.programme().id())
                .containsExactly(pairs.id());
    }

    private List<ProgrammeId> mine(Viewer viewer, boolean managed) {
        return made
                .service
                .list(viewer, Optional.empty(), managed, Optional.empty(), 10)
                .result()
                .orElseThrow()
                .page()
                .items()
                .stream()
                .map(view -> view.programme().id())
                .toList();
    }

    @Test
    void nothing_can_be_changed_once_the_community_is_archived() {
        ProgrammeId id = done(begin(frida, "token-01", true)).programme().id();
        workshop.guild.spaces.archive(Workshop.GARDEN);

        assertThat(code(made.running.close(frida, id))).contains("community.archived");
        assertThat(code(begin(frida, "token-02", true))).contains("community.archived");
        assertThat(done(made.service.one(frida, id)).can()).isEmpty();
    }
}
