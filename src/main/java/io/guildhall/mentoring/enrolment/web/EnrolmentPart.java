package io.guildhall.mentoring.enrolment.web;

import io.guildhall.kernel.People;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Shown;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentListService;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.EnrolmentView;
import io.guildhall.mentoring.enrolment.OwnPreferences;
import io.guildhall.mentoring.enrolment.Preference;
import io.guildhall.mentoring.enrolment.PreferenceKind;
import io.guildhall.mentoring.enrolment.PreferenceService;
import io.guildhall.mentoring.enrolment.WantedEnrolment;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.programme.web.ProgrammePart;
import io.guildhall.profile.Profile;
import io.guildhall.profile.ProfileService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** On the page of a programme: how somebody enrols, and what they do with their part once they are in. */
@Named
public final class EnrolmentPart implements ProgrammePart {
    private static final int NAMED_MAX = 100;

    private final EnrolmentListService enrolments;
    private final PreferenceService preferences;
    private final ProfileService profiles;
    private final People people;
    private final List<WaitingWords> waiting;

    @Inject
    public EnrolmentPart(
            EnrolmentListService enrolments,
            PreferenceService preferences,
            ProfileService profiles,
            People people,
            List<WaitingWords> waiting) {
        this.enrolments = enrolments;
        this.preferences = preferences;
        this.profiles = profiles;
        this.people = people;
        this.waiting = List.copyOf(waiting);
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Shown> parts(ProgrammeCall call) {
        Instant now = call.look().dates().now();
        EnrolmentView view = enrolments.own(call.viewer(), call.seen());
        List<ProgrammeRole> free = view.free(now);
        if (view.in().isEmpty() && free.isEmpty()) {
            return List.of();
        }
        return List.of(new Shown(
                "mentoring/enrolment.vm",
                new EnrolmentPartView(
                        Long.toString(call.programme().id().value()),
                        view.revision(),
                        own(call, view, now),
                        lacking(call, view),
                        enrol(call, view, free),
                        wishes(call, view))));
    }

    private List<EnrolmentPartView.Own> own(ProgrammeCall call, EnrolmentView view, Instant now) {
        int running = view.in().isEmpty() ? 0 : enrolments.running(call.viewer(), call.seen());
        boolean changes = view.mayChange(now);
        boolean offered = view.in().stream().anyMatch(each -> each.state() == EnrolmentState.FULL)
                && enrolments.isOffered(call.viewer(), call.seen());
        return view.in().stream()
                .map(each -> own(call, each, state(each, offered, call.look()), running, changes))
                .toList();
    }

    /** Whose last place an offer takes is not paired by it yet. */
    private static String state(Enrolment own, boolean offered, Look look) {
        return offered && own.state() == EnrolmentState.FULL
                ? look.words().text("guildhall.mentoring.enrolment.state.offered")
                : EnrolledPart.state(own, look);
    }

    private EnrolmentPartView.Own own(ProgrammeCall call, Enrolment own, String state, int running, boolean changes) {
        Look look = call.look();
        ZoneId zone = WantedEnrolment.zone(call.programme());
        boolean mentor = own.role() == ProgrammeRole.MENTOR;
        String said = mentor
                ? look.words().text("guildhall.mentoring.enrolment.in.mentor", own.taken(), own.places())
                : look.words().text("guildhall.mentoring.enrolment.in." + EnrolledPart.word(own.role()));
        Optional<WaitingWords.Told> told = told(call, own);
        return new EnrolmentPartView.Own(
                own.role().name(),
                said,
                state,
                EnrolledPart.lozenge(own.state()),
                told.map(WaitingWords.Told::sentence).orElseGet(() -> means(call, own)),
                told.map(WaitingWords.Told::acts).orElseGet(List::of),
                own.taken() > 0 ? look.href(look.links().mentoring()) : "",
                choices(call.programme().kind(), own.role(), own.places(), look),
                own.places(),
                own.availability()
                        .from()
                        .map(at -> LocalDate.ofInstant(at, zone).toString())
                        .orElse(""),
                own.availability()
                        .to()
                        .map(at -> LocalDate.ofInstant(at, zone).minusDays(1).toString())
                        .orElse(""),
                own.statement(),
                own.state() == EnrolmentState.PAUSED,
                look.words().count("guildhall.mentoring.enrolment.leave.sure", running),
                changes);
    }

    private Optional<WaitingWords.Told> told(ProgrammeCall call, Enrolment own) {
        return own.state() == EnrolmentState.WAITING
                ? waiting.stream()
                        .flatMap(each -> each.told(call, own).stream())
                        .findFirst()
                : Optional.empty();
    }

    private String means(ProgrammeCall call, Enrolment own) {
        Look look = call.look();
        return switch (own.state()) {
            case PAUSED ->
                own.availability()
                        .pausedUntil()
                        .map(at -> look.words()
                                .text(
                                        "guildhall.mentoring.enrolment.means.paused-until",
                                        look.dates().day(at)))
                        .orElseGet(() -> look.words().text("guildhall.mentoring.enrolment.means.paused"));
            case FULL ->
                own.role() == ProgrammeRole.MENTOR ? look.words().text("guildhall.mentoring.enrolment.means.full") : "";
            case OPEN, WAITING ->
                Stream.of(
                                waits(call, own)
                                        ? look.words().text("guildhall.mentoring.enrolment.means.waiting")
                                        : "",
                                EnrolledPart.waited(own, look))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" "));
            case WITHDRAWN -> "";
        };
    }

    /** One who learns waits while nobody has a place for them, whatever was so when they enrolled. */
    private boolean waits(ProgrammeCall call, Enrolment own) {
        return own.role() == ProgrammeRole.MENTEE
                && own.taken() == 0
                && !enrolments.isAnybodyFree(call.viewer(), call.seen(), own.role());
    }

    /** Where whoever looks is the only one, nobody can be paired. */
    private String lacking(ProgrammeCall call, EnrolmentView view) {
        boolean alone = call.programme().kind() != ProgrammeKind.CIRCLE
                && view.in().stream()
                        .filter(each -> each.role() == ProgrammeRole.PEER && each.taken() == 0)
                        .anyMatch(each -> !enrolments.isAnybodyFree(call.viewer(), call.seen(), each.role()));
        return alone ? call.look().words().text("guildhall.mentoring.enrolment.lacking.peer") : "";
    }

    private EnrolmentPartView.Enrol enrol(ProgrammeCall call, EnrolmentView view, List<ProgrammeRole> free) {
        Look look = call.look();
        Programme programme = call.programme();
        List<OptionView> roles = free.stream()
                .map(role -> new OptionView(
                        role.name(),
                        look.words().text("guildhall.mentoring.enrolment.role." + EnrolledPart.word(role)),
                        look.words().text("guildhall.mentoring.enrolment.hint." + EnrolledPart.word(role)),
                        role == free.get(free.size() - 1)))
                .toList();
        boolean first = view.in().isEmpty();
        Optional<Boolean> said = first && !roles.isEmpty()
                ? profiles.own(call.viewer()).result().map(each -> each.revision() > Profile.NEVER_SAID)
                : Optional.empty();
        return new EnrolmentPartView.Enrol(
                look.words().text("guildhall.mentoring.enrolment." + (first ? "title" : "also")),
                roles,
                free.contains(ProgrammeRole.MENTOR)
                        ? choices(
                                programme.kind(),
                                ProgrammeRole.MENTOR,
                                programme.settings().places(),
                                look)
                        : List.of(),
                said.map(each -> look.words()
                                .text("guildhall.mentoring.enrolment.profile." + (each ? "said" : "unsaid")))
                        .orElse(""),
                said.isPresent() ? look.href(look.links().ownProfile()) : "");
    }

    private static List<OptionView> choices(ProgrammeKind kind, ProgrammeRole role, int chosen, Look look) {
        int most = WantedEnrolment.most(kind, role);
        return IntStream.rangeClosed(1, most == 1 ? 0 : most)
                .mapToObj(each ->
                        new OptionView(Integer.toString(each), look.words().number(each), "", each == chosen))
                .toList();
    }

    private EnrolmentPartView.Wishes wishes(ProgrammeCall call, EnrolmentView view) {
        if (view.in().isEmpty()) {
            return new EnrolmentPartView.Wishes("", List.of(), List.of(), List.of(), List.of());
        }
        OwnPreferences own = preferences.own(call.viewer(), call.seen());
        Map<UserId, String> names = new LinkedHashMap<>();
        call.programme().kind().roles().stream()
                .filter(role -> view.in().stream().anyMatch(each -> each.role() != role) || role == ProgrammeRole.PEER)
                .flatMap(role -> enrolments.in(call.viewer(), call.seen(), role, NAMED_MAX).page().items().stream())
                .forEach(line -> line.person()
                        .filter(person -> !call.viewer().is(line.enrolment().user()))
                        .ifPresent(person -> names.put(line.enrolment().user(), person.name())));
        own.all()
                .forEach(each -> names.computeIfAbsent(
                        each.target(), target -> people.person(target).name()));
        List<EnrolmentPartView.Rank> ranks = new ArrayList<>();
        List<Preference> wished = own.of(PreferenceKind.WISH);
        int most = call.programme().kind().isOfTheirChoice() ? Math.min(Preference.WISHES_MAX, names.size()) : 0;
        for (int rank = 0; rank < most; rank++) {
            Optional<UserId> chosen =
                    rank < wished.size() ? Optional.of(wished.get(rank).target()) : Optional.empty();
            ranks.add(new EnrolmentPartView.Rank(
                    call.look().words().text("guildhall.mentoring.enrolment.wish", rank + 1), options(names, chosen)));
        }
        return new EnrolmentPartView.Wishes(
                Integer.toString(own.revision()),
                ranks,
                named(own, PreferenceKind.IGNORE, names),
                named(own, PreferenceKind.BLOCK, names),
                options(names, Optional.empty()));
    }

    private static List<OptionView> options(Map<UserId, String> names, Optional<UserId> chosen) {
        return names.entrySet().stream()
                .map(each -> new OptionView(
                        each.getKey().value(),
                        each.getValue(),
                        "",
                        chosen.filter(each.getKey()::equals).isPresent()))
                .toList();
    }

    private static List<OptionView> named(OwnPreferences own, PreferenceKind kind, Map<UserId, String> names) {
        return own.of(kind).stream()
                .map(each -> new OptionView(each.target().value(), names.getOrDefault(each.target(), ""), "", true))
                .toList();
    }
}
