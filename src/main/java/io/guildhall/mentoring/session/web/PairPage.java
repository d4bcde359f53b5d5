package io.guildhall.mentoring.session.web;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.programme.AgreementUse;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.session.Agreement;
import io.guildhall.mentoring.session.FitAnswer;
import io.guildhall.mentoring.session.Goal;
import io.guildhall.mentoring.session.GoalState;
import io.guildhall.mentoring.session.Note;
import io.guildhall.mentoring.session.NoteSight;
import io.guildhall.mentoring.session.PairSession;
import io.guildhall.mentoring.session.PairView;
import io.guildhall.mentoring.session.PairWork;
import io.guildhall.mentoring.session.SessionPlan;
import io.guildhall.mentoring.session.SessionState;
import io.guildhall.mentoring.session.web.PairPageView.AgreementLine;
import io.guildhall.mentoring.session.web.PairPageView.GoalLine;
import io.guildhall.mentoring.session.web.PairPageView.Said;
import io.guildhall.mentoring.session.web.PairPageView.SessionForm;
import io.guildhall.mentoring.session.web.PairPageView.SessionLine;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what two plan and write into words for one of them. */
record PairPage(PairView view, PairWork work, Look look) {
    private static final int MINUTES = 60;
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final List<String> AGENDAS = List.of("first", "check-in", "feedback", "closing");
    private static final String LOZENGE_DONE = " aui-lozenge-success";

    /** What the pages say of everybody in it but the reader. */
    static String partner(PairView view, Look look) {
        Optional<UserId> me = view.seen().own().map(Part::user);
        List<String> names = view.people().stream()
                .filter(person -> me.filter(person.id()::equals).isEmpty())
                .map(Person::name)
                .toList();
        return look.words().names(names, 0);
    }

    /** The path of the page of its programme. */
    static String programme(PairView view) {
        return "/plugins/servlet/guildhall/mentoring/"
                + view.seen().programme().id().value();
    }

    PairPageView page() {
        Pairing pairing = view.seen().pairing();
        UserId me = view.seen().own().orElseThrow().user();
        ZonedDateTime now = view.now().atZone(look.dates().zone());
        boolean running = pairing.state().isRunning();
        return new PairPageView(
                "/pairings/" + pairing.id().value(),
                text("state." + word(pairing.state())),
                since(pairing),
                said(pairing),
                running,
                pairing.state() == PairingState.PAUSED,
                pairing.state() == PairingState.PAUSED && !view.isAlone(),
                view.seen().own().orElseThrow().done(),
                look.words()
                        .names(
                                pairing.parts().stream()
                                        .filter(part ->
                                                part.done() && !part.user().equals(me))
                                        .map(part -> name(part.user()))
                                        .toList(),
                                0),
                view.seen().programme().kind() == ProgrammeKind.CIRCLE,
                running && pairing.course().held() > 0,
                Stream.of(FitAnswer.values())
                        .map(each -> new OptionView(
                                each.name(),
                                text("fit." + word(each)),
                                "",
                                work.fit().filter(each::equals).isPresent()))
                        .toList(),
                work.fit().map(each -> text("fit." + word(each))).orElse(""),
                work.fit().filter(FitAnswer.NOT::equals).isPresent(),
                agreement(me, running),
                work.sessions().stream().map(each -> session(each, me)).toList(),
                form(now.toLocalDate().plusDays(1), TEN, MINUTES, "", "", ""),
                work.goals().stream().map(goal -> goal(goal, me, running)).toList(),
                now.toLocalDate().plusDays(1).toString(),
                now.toLocalDate().plusYears(1).toString());
    }

    private Sentence since(Pairing pairing) {
        return pairing.course()
                .pausedUntil()
                .filter(until -> pairing.state() == PairingState.PAUSED)
                .map(until -> look.dates().sentence("guildhall.mentoring.session.paused-until", until))
                .orElseGet(() -> look.dates().sentence("guildhall.mentoring.session.since", pairing.since()));
    }

    private String said(Pairing pairing) {
        return switch (pairing.state()) {
            case COMPLETED -> text("said.completed");
            case ENDED -> text("said.ended");
            case PAUSED ->
                view.isAlone()
                        ? look.words().text("guildhall.mentoring.session.said.paused-alone")
                        : text("said.paused");
            case ACTIVE -> pairing.course().nextMeeting().isEmpty() ? text("said.plan") : "";
            case REQUESTED, OFFERED -> text("said.not-begun");
            default -> text("said.offer-over");
        };
    }

    private AgreementLine agreement(UserId me, boolean running) {
        Agreement agreement = work.agreement();
        boolean written = agreement.revision() > 0;
        AgreementUse use = view.seen().programme().settings().agreement();
        boolean mayBe = use != AgreementUse.OFF && running;
        String suggestion = use == AgreementUse.SUGGESTED ? text("agreement.suggestion") : "";
        return new AgreementLine(
                written || mayBe,
                written ? agreement.text() : suggestion,
                written,
                agreement.revision(),
                agreement.signed().isEmpty()
                        ? ""
                        : look.words()
                                .text(
                                        "guildhall.mentoring.session.agreement.signed",
                                        look.words()
                                                .names(
                                                        agreement.signed().stream()
                                                                .map(this::name)
                                                                .sorted()
                                                                .toList(),
                                                        0)),
                written && running && !agreement.signed().contains(me));
    }

    private SessionLine session(PairSession session, UserId me) {
        SessionPlan plan = session.plan();
        ZonedDateTime at = plan.at().atZone(look.dates().zone());
        boolean planned = session.state() == SessionState.PLANNED;
        boolean running = view.seen().isWritable();
        boolean ahead = session.isAhead(view.now());
        List<Note> notes = work.notes().stream()
                .filter(note -> note.session() == session.id())
                .toList();
        return new SessionLine(
                Long.toString(session.id()),
                look.dates().momentSentence("guildhall.mentoring.session.when", plan.at()),
                plan.minutes(),
                planned && ahead ? "" : text("session." + (planned ? "open" : word(session.state()))),
                session.state() == SessionState.HELD ? LOZENGE_DONE : "",
                plan.place(),
                plan.link(),
                plan.agenda(),
                planned && ahead && running,
                planned && !plan.at().isAfter(view.now()) && running,
                look.href(look.links().pairing(Long.toString(session.pairing().value())) + "/" + session.id() + ".ics"),
                look.dates().exact(plan.at()),
                form(at.toLocalDate(), at.toLocalTime(), plan.minutes(), plan.place(), plan.link(), plan.agenda()),
                own(notes, me, NoteSight.SELF),
                own(notes, me, NoteSight.PAIR),
                notes.stream()
                        .filter(note -> !note.author().equals(me))
                        .map(note -> new Said(name(note.author()), note.text()))
                        .toList());
    }

    private static String own(List<Note> notes, UserId me, NoteSight sight) {
        return notes.stream()
                .filter(note -> note.author().equals(me) && note.sight() == sight)
                .map(Note::text)
                .findFirst()
                .orElse("");
    }

    private SessionForm form(LocalDate day, LocalTime time, int minutes, String place, String link, String agenda) {
        return new SessionForm(
                day.toString(),
                time.format(HOUR),
                zone(),
                minutes,
                place,
                link,
                agenda,
                AGENDAS.stream()
                        .map(each ->
                                new OptionView(text("agenda." + each + ".text"), text("agenda." + each), "", false))
                        .toList());
    }

    /** The reader's zone by its name; UTC has a shorter one, which nobody knows. */
    private String zone() {
        String id = look.dates().zone().getId();
        return id.equals("Z") ? "UTC" : id;
    }

    private GoalLine goal(Goal goal, UserId me, boolean running) {
        String rated = goal.after()
                .map(after -> look.words()
                        .text("guildhall.mentoring.session.goal.rated-after", goal.before(), after, Goal.RATE_MOST))
                .orElseGet(() -> look.words()
                        .text("guildhall.mentoring.session.goal.rated-before", goal.before(), Goal.RATE_MOST));
        return new GoalLine(
                Long.toString(goal.id()),
                goal.text(),
                name(goal.owner()),
                goal.state() == GoalState.OPEN ? "" : text("goal." + word(goal.state())),
                goal.state() == GoalState.REACHED ? LOZENGE_DONE : "",
                rated,
                running && goal.state() == GoalState.OPEN && goal.owner().equals(me));
    }

    private String name(UserId user) {
        Map<UserId, Person> people = view.people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return Optional.ofNullable(people.get(user)).map(Person::name).orElse("");
    }

    private String text(String end) {
        return look.words().text("guildhall.mentoring.session." + end);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
