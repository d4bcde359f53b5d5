package io.guildhall.mentoring.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.Workshop;
import io.guildhall.site.SiteRefusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What people do with their part in a programme, and what becomes of it when they go. */
class EnrollingTest {
    private final Workshop workshop = new Workshop().members("ana", "ben", "zoe");
    private final EnrolmentsOf made = new EnrolmentsOf(workshop);
    private final Instant now = workshop.guild.clock.instant();
    private final LocalDate today = LocalDate.ofInstant(now, java.time.ZoneOffset.UTC);

    @Test
    void somebody_enrols_once_whatever_they_press() {
        ProgrammeId pairs = workshop.open(ProgrammeKind.DUO).id();

        Outcome<EnrolmentView> first = enrol("ana", pairs, nothing());
        Outcome<EnrolmentView> again = enrol("ana", pairs, nothing());

        assertThat(((Outcome.Done<EnrolmentView>) first).changed()).isTrue();
        assertThat(((Outcome.Done<EnrolmentView>) again).changed()).isFalse();
        assertThat(own("ana", pairs)).hasSize(1);
        assertThat(only("ana", pairs))
                .extracting(Enrolment::role, Enrolment::state, Enrolment::places)
                .containsExactly(ProgrammeRole.PEER, EnrolmentState.OPEN, 1);
        assertThat(acts("mentoring.enrolled"))
                .extracting(AuditEntry::object, AuditEntry::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "user:key-ana", "PEER, NONE>OPEN, programme " + pairs.value()));
    }

    @Test
    void as_a_mentor_with_the_usual_places_or_those_that_were_said_and_as_both() {
        ProgrammeId learning = workshop.open(ProgrammeKind.TRADITIONAL).id();

        done(enrol("ana", learning, as(ProgrammeRole.MENTOR)));
        done(enrol("ana", learning, as(ProgrammeRole.MENTEE)));
        done(enrol("ben", learning, places(ProgrammeRole.MENTOR, 5)));

        assertThat(own("ana", learning))
                .extracting(Enrolment::role, Enrolment::places)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ProgrammeRole.MENTOR, 2),
                        org.assertj.core.groups.Tuple.tuple(ProgrammeRole.MENTEE, 1));
        assertThat(only("ben", learning).places()).isEqualTo(5);
        assertThat(fields(enrol("zoe", learning, nothing()))).containsExactly("role");
        assertThat(fields(enrol("zoe", learning, as(ProgrammeRole.PEER)))).containsExactly("role");
        assertThat(fields(enrol("zoe", learning, places(ProgrammeRole.MENTEE, 4))))
                .containsExactly("places");
    }

    @Test
    void a_learner_for_whom_nobody_is_free_waits() {
        ProgrammeId learning = workshop.open(ProgrammeKind.TRADITIONAL).id();

        done(enrol("ana", learning, as(ProgrammeRole.MENTOR)));
        done(enrol("ana", learning, as(ProgrammeRole.MENTEE)));
        done(enrol("ben", learning, as(ProgrammeRole.MENTEE)));

        assertThat(own("ana", learning))
                .as("whoever is only free for themselves is free for nobody")
                .extracting(Enrolment::state)
                .containsExactly(EnrolmentState.OPEN, EnrolmentState.WAITING);
        assertThat(only("ben", learning).state()).isEqualTo(EnrolmentState.OPEN);
    }

    @Test
    void only_members_and_only_while_people_enrol() {
        Dates over = new Dates(Optional.empty(), Optional.of(now.minusSeconds(1)), Optional.empty(), Optional.empty());
        Programme late = workshop.open(ProgrammeKind.DUO, over);
        Programme open = workshop.open(ProgrammeKind.DUO);
        Programme across = workshop.across(ProgrammeKind.DUO);

        assertThat(codeOf(enrol("ana", late.id(), nothing()))).isEqualTo(ProgrammeRefusal.NOT_OPEN);
        assertThat(codeOf(enrol("stranger", open.id(), nothing()))).isEqualTo(ProgrammeRefusal.NOT_MEMBER);
        assertThat(codeOf(enrol("ana", new ProgrammeId(999), nothing()))).isEqualTo(ProgrammeRefusal.UNKNOWN);
        assertThat(codeOf(made.service.enrol(Viewer.anonymous(), open.id(), nothing())))
                .isEqualTo(SiteRefusal.LOGIN_NEEDED);
        done(enrol("stranger", across.id(), nothing()));
        assertThat(acts("mentoring.enrolled").get(0).space()).isEqualTo(AuditEntry.SITE);
        move(open, ProgrammeState.PAUSED);
        assertThat(codeOf(enrol("ana", open.id(), nothing()))).isEqualTo(ProgrammeRefusal.NOT_OPEN);
    }

    @Test
    void an_archived_community_keeps_everything_as_it_is() {
        ProgrammeId pairs = workshop.open(ProgrammeKind.DUO).id();
        done(enrol("ana", pairs, nothing()));
        done(workshop.guild.life.archive(workshop.person("frida"), Workshop.GARDEN));

        assertThat(codeOf(enrol("ben", pairs, nothing()))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(codeOf(made.leaving.withdraw(workshop.person("ana"), pairs, Optional.empty())))
                .isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(only("ana", pairs).state()).isEqualTo(EnrolmentState.OPEN);
    }

    @Test
    void what_is_wrong_is_said_field_by_field() {
        ProgrammeId pairs = workshop.open(ProgrammeKind.DUO).id();
        WantedEnrolment wrong = new WantedEnrolment(
                Optional.empty(),
                OptionalInt.of(2),
                Optional.of(today.plusYears(20)),
                Optional.of(today.minusDays(1)),
                "x".repeat(401),
                false,
                Optional.empty());
        WantedEnrolment backwards = new WantedEnrolment(
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of(today.plusDays(2)),
                Optional.of(today.plusDays(1)),
                "",
                false,
                Optional.empty());

        assertThat(fields(enrol("ana", pairs, wrong))).containsExactly("places", "statement", "from", "to");
        assertThat(fields(enrol("ana", pairs, backwards))).containsExactly("to");
        assertThat(own("ana", pairs)).isEmpty();
    }

    @Test
    void pausing_going_on_and_changing_are_one_audit_entry_each_and_two_tabs_do_not_write_over_each_other() {
        ProgrammeId learning = workshop.open(ProgrammeKind.TRADITIONAL).id();
        done(enrol("ana", learning, as(ProgrammeRole.MENTOR)));

        done(change("ana", learning, 1, paused(Optional.of(today.plusDays(3)))));
        assertThat(only("ana", learning).state()).isEqualTo(EnrolmentState.PAUSED);
        assertThat(codeOf(change("ana", learning, 1, nothing()))).isEqualTo(EnrolmentRefusal.STALE);
        Outcome<EnrolmentView> same = change("ana", learning, 2, paused(Optional.of(today.plusDays(3))));
        assertThat(((Outcome.Done<EnrolmentView>) same).changed()).isFalse();
        done(change("ana", learning, 2, places(ProgrammeRole.MENTOR, 3)));

        assertThat(only("ana", learning))
                .extracting(Enrolment::state, Enrolment::places, Enrolment::availability)
                .containsExactly(EnrolmentState.OPEN, 3, Availability.always());
        assertThat(acts("mentoring.enrolment-paused")).hasSize(1);
        assertThat(acts("mentoring.enrolment-resumed")).hasSize(1);
        assertThat(codeOf(change("ben", learning, 0, nothing()))).isEqualTo(EnrolmentRefusal.NOT_ENROLLED);
    }

    @Test
    void nobody_has_fewer_places_than_are_taken_and_full_follows_from_the_count() {
        ProgrammeId learning = workshop.open(ProgrammeKind.TRADITIONAL).id();
        done(enrol("ana", learning, as(ProgrammeRole.MENTOR)));
        EnrolmentRow row = made.enrolments
                .forChange(learning, List.of(workshop.key("ana")))
                .get(0);
        row.save(row.value().counted(2, now));
        assertThat(only("ana", learning).state()).isEqualTo(EnrolmentState.FULL);

        assertThat(fields(change("ana", learning, 1, places(ProgrammeRole.MENTOR, 1))))
                .containsExactly("places");
        done(change("ana", learning, 1, places(ProgrammeRole.MENTOR, 3)));
        assertThat(only("ana", learning).state()).isEqualTo(EnrolmentState.OPEN);
        done(change("ana", learning, 2, places(ProgrammeRole.MENTOR, 2)));
        assertThat(only("ana", learning).state()).isEqualTo(EnrolmentState.FULL);
    }

    @Test
    void a_pause_ends_by_itself_once() {
        ProgrammeId pairs = workshop.open(ProgrammeKind.DUO).id();
        done(enrol("ana", pairs, nothing()));
        done(change("ana", pairs, 1, paused(Optional.of(today.plusDays(3)))));
        assertThat(made.chore.run().done()).isZero();

        workshop.guild.clock.goOn(Duration.ofDays(3));

        assertThat(made.chore.run().done()).isEqualTo(1);
        assertThat(made.chore.run().done()).isZero();
        assertThat(only("ana", pairs))
                .extracting(Enrolment::state, Enrolment::availability)
                .containsExactly(EnrolmentState.OPEN, Availability.always());
        assertThat(acts("mentoring.enrolment-resumed").get(0).actor()).isEmpty();
    }

    @Test
    void leaving_ends_what_runs_in_that_role_and_coming_back_is_the_same_row() {
        ProgrammeId learning = workshop.open(ProgrammeKind.TRADITIONAL).id();
        done(enrol("ana", learning, as(ProgrammeRole.MENTOR)));
        done(enrol("ana", learning, as(ProgrammeRole.MENTEE)));
        made.paired.add(workshop.key("ana"));
        assertThat(made.views.running(done(own(learning)).seen())).isEqualTo(1);

        done(made.leaving.withdraw(workshop.person("ana"), learning, Optional.of(ProgrammeRole.MENTOR)));

        assertThat(made.ended).containsExactly("key-ana [MENTOR]");
        assertThat(done(own(learning)).in()).extracting(Enrolment::role).containsExactly(ProgrammeRole.MENTEE);
        Outcome<EnrolmentView> again =
                made.leaving.withdraw(workshop.person("ana"), learning, Optional.of(ProgrammeRole.MENTOR));
        assertThat(((Outcome.Done<EnrolmentView>) again).changed()).isFalse();
        done(enrol("ana", learning, places(ProgrammeRole.MENTOR, 4)));
        assertThat(own("ana", learning))
                .hasSize(2)
                .extracting(Enrolment::places)
                .containsExactly(4, 1);
    }

    @Test
    void whoever_comes_back_after_leaving_has_all_their_places() {
        ProgrammeId pairs = workshop.open(ProgrammeKind.DUO).id();
        done(enrol("ana", pairs, nothing()));
        made.enrolments
                .forChange(pairs, List.of(workshop.key("ana")))
                .forEach(row -> row.save(row.value().counted(row.value().places(), workshop.guild.clock.instant())));

        done(made.leaving.withdraw(workshop.person("ana"), pairs, Optional.empty()));
        done(enrol("ana", pairs, nothing()));

        assertThat(only("ana", pairs))
                .extracting(Enrolment::state, Enrolment::taken)
                .containsExactly(EnrolmentState.OPEN, 0);
    }

    @Test
    void whoever_leaves_the_community_or_is_let_in_no_more_takes_part_no_more() {
        ProgrammeId pairs = workshop.open(ProgrammeKind.DUO).id();
        ProgrammeId across = workshop.across(ProgrammeKind.DUO).id();
        List.of("ana", "ben", "zoe").forEach(each -> done(enrol(each, pairs, nothing())));
        done(enrol("ana", across, nothing()));
        done(workshop.guild.joining.leave(workshop.person("ana"), Workshop.GARDEN, Optional.empty()));
        workshop.guild.people.deactivate(workshop.key("ben"));

        assertThat(made.chore.run().done()).isEqualTo(2);
        assertThat(made.chore.run().done()).isZero();

        assertThat(only("ana", pairs).state()).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(only("ben", pairs).state()).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(only("zoe", pairs).state()).isEqualTo(EnrolmentState.OPEN);
        assertThat(only("ana", across).state()).isEqualTo(EnrolmentState.OPEN);
        assertThat(made.ended)
                .as("of somebody who may come back only the enrolment ends")
                .containsExactly("key-ana [PEER]");
    }

    @Test
    void whoever_goes_for_good_is_told_what_ends_and_it_ends() {
        ProgrammeId pairs = workshop.open(ProgrammeKind.DUO).id();
        done(enrol("ana", pairs, nothing()));

        assertThat(made.farewell.endings(workshop.key("ana")))
                .extracting(ending -> ending.what() + " " + ending.community())
                .containsExactly("enrolment Programme 1");
        made.farewell.end(workshop.key("ana"));

        assertThat(made.farewell.endings(workshop.key("ana"))).isEmpty();
        assertThat(made.ended).containsExactly("key-ana [PEER]");
    }

    @Test
    void wishes_are_ranked_and_name_members_or_those_enrolled_and_nobody_twice_or_oneself() {
        ProgrammeId pairs = workshop.open(ProgrammeKind.DUO).id();
        workshop.person("stranger");
        assertThat(codeOf(wish("ana", pairs, 0, List.of("ben"), List.of()))).isEqualTo(EnrolmentRefusal.NOT_ENROLLED);
        done(enrol("ana", pairs, nothing()));

        OwnPreferences set = done(wish("ana", pairs, 0, List.of("zoe", "key-ben"), List.of("frida")));

        assertThat(set.all())
                .containsExactly(
                        new Preference(workshop.key("zoe"), PreferenceKind.WISH, 1),
                        new Preference(workshop.key("ben"), PreferenceKind.WISH, 2),
                        new Preference(workshop.key("frida"), PreferenceKind.BLOCK, 0));
        assertThat(codeOf(wish("ana", pairs, 0, List.of(), List.of()))).isEqualTo(EnrolmentRefusal.STALE);
        assertThat(fields(wish("ana", pairs, set.revision(), List.of("ana", "nobody"), List.of("stranger"))))
                .containsExactly("wishes", "wishes", "blocked");
        assertThat(fields(wish("ana", pairs, set.revision(), List.of("ben"), List.of("ben"))))
                .containsExactly("blocked");
        assertThat(fields(wish("ana", pairs, set.revision(), List.of("a", "b", "c", "d", "e", "f"), List.of())))
                .containsExactly("wishes");
        assertThat(acts("mentoring.preferences")).isEmpty();
    }

    @Test
    void those_who_manage_it_see_who_is_in_it_and_nobody_else_does() {
        ProgrammeId learning = workshop.open(ProgrammeKind.TRADITIONAL).id();
        done(enrol("ana", learning, as(ProgrammeRole.MENTOR)));
        done(enrol("ben", learning, as(ProgrammeRole.MENTOR)));
        done(enrol("zoe", learning, as(ProgrammeRole.MENTEE)));

        EnrolmentList first = done(list("frida", learning, Optional.empty(), 1));
        EnrolmentList second = done(list("frida", learning, first.page().next(), 1));

        assertThat(List.of(first, second))
                .flatExtracting(list -> list.page().items())
                .extracting(line -> line.enrolment().user())
                .containsExactly(workshop.key("ana"), workshop.key("ben"));
        assertThat(second.page().next()).isEmpty();
        assertThat(codeOf(list("ana", learning, Optional.empty(), 5))).isEqualTo(EnrolmentRefusal.NOT_MANAGER);
        assertThat(codeOf(list("frida", learning, Optional.of("x"), 5))).isEqualTo(EnrolmentRefusal.BAD_CURSOR);
    }

    private Outcome<EnrolmentList> list(String by, ProgrammeId id, Optional<String> cursor, int limit) {
        return made.lists.list(workshop.person(by), id, Optional.empty(), Optional.empty(), cursor, limit);
    }

    private Outcome<OwnPreferences> wish(
            String by, ProgrammeId id, int revision, List<String> wishes, List<String> blocked) {
        return made.wishes.set(
                workshop.person(by), id, revision, Outcome.done(new WantedPreferences(wishes, List.of(), blocked)));
    }

    private Outcome<EnrolmentView> enrol(String by, ProgrammeId id, WantedEnrolment wanted) {
        return made.service.enrol(workshop.person(by), id, wanted);
    }

    private Outcome<EnrolmentView> change(String by, ProgrammeId id, int revision, WantedEnrolment wanted) {
        return made.service.change(workshop.person(by), id, revision, Outcome.done(wanted));
    }

    private Outcome<EnrolmentView> own(ProgrammeId id) {
        return made.service.own(workshop.person("ana"), id);
    }

    private List<Enrolment> own(String by, ProgrammeId id) {
        return made.enrolments.of(id, workshop.key(by));
    }

    private Enrolment only(String by, ProgrammeId id) {
        List<Enrolment> all = own(by, id);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void move(Programme programme, ProgrammeState state) {
        workshop.programmes.forChange(programme.id()).orElseThrow().save(programme.in(state));
    }

    private List<AuditEntry> acts(String beginning) {
        return workshop.guild.audit.latest(100).stream()
                .filter(entry -> entry.act().startsWith(beginning))
                .toList();
    }

    private static WantedEnrolment nothing() {
        return wanted(Optional.empty(), OptionalInt.empty(), false, Optional.empty());
    }

    private static WantedEnrolment as(ProgrammeRole role) {
        return wanted(Optional.of(role), OptionalInt.empty(), false, Optional.empty());
    }

    private static WantedEnrolment places(ProgrammeRole role, int places) {
        return wanted(Optional.of(role), OptionalInt.of(places), false, Optional.empty());
    }

    private static WantedEnrolment paused(Optional<LocalDate> until) {
        return wanted(Optional.empty(), OptionalInt.empty(), true, until);
    }

    private static WantedEnrolment wanted(
            Optional<ProgrammeRole> role, OptionalInt places, boolean paused, Optional<LocalDate> until) {
        return new WantedEnrolment(role, places, Optional.empty(), Optional.empty(), " ", paused, until);
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.result()
                .orElseThrow(() -> new AssertionError(outcome.reason().orElseThrow()));
    }

    private static RefusalCode codeOf(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code();
    }

    private static List<String> fields(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().fields().stream()
                .map(field -> field.name())
                .toList();
    }
}
