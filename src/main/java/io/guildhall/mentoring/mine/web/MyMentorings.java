package io.guildhall.mentoring.mine.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.NoticeView;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.kernel.web.Shown;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.web.EnrolledPart;
import io.guildhall.mentoring.mine.MyEnrolment;
import io.guildhall.mentoring.mine.MyMentoring;
import io.guildhall.mentoring.mine.MyMentoringService;
import io.guildhall.mentoring.mine.MyPairing;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRole;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows people their own mentoring. */
@Named
public final class MyMentorings {
    private static final int SHOWN = 3;

    private final MyMentoringService mine;

    @Inject
    MyMentorings(MyMentoringService mine) {
        this.mine = mine;
    }

    /**
     * Everything of the viewer's own, or the way to log in. At most three statements.
     *
     * @param programme the name of the only programme; empty for all
     * @param max how many of each are shown
     */
    Shown of(Viewer viewer, String programme, String title, int max, Look look) {
        Outcome<MyMentoring> found = mine.of(viewer, programme);
        return found.result()
                .map(all -> new Shown("mentoring/mine.vm", view(viewer, all, programme, title, max, look)))
                .orElseGet(() -> new Shown(
                        "kernel/notice.vm",
                        new NoticeView(
                                look.words().text("guildhall.mentoring.mine.login"),
                                "",
                                look.words().text("guildhall.inbox.login.link"),
                                look.links().login(look.links().mentoring()))));
    }

    /** What leaves the screen: the same for whoever reads it. */
    static Shown neutral(Look look) {
        return new Shown(
                "kernel/notice.vm",
                new NoticeView(
                        look.words().text("guildhall.mentoring.mine.neutral"),
                        "",
                        look.words().text("guildhall.mentoring.mine.title"),
                        look.href(look.links().mentoring())));
    }

    /** What waits for an answer, among what waits elsewhere; nothing where nothing does. At most two statements. */
    Optional<Shown> waiting(Viewer viewer, Look look) {
        UserId me = viewer.user().orElseThrow();
        List<MyPairing> waiting = mine.waiting(viewer);
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(
                        "mentoring/waits.vm",
                        new MyMentoringView.AwaitedView(
                                look.words().text("guildhall.mentoring.mine.title"),
                                waiting.stream()
                                        .map(each -> line(each, me, look))
                                        .toList())));
    }

    private MyMentoringView view(Viewer viewer, MyMentoring all, String programme, String title, int max, Look look) {
        UserId me = viewer.user().orElseThrow();
        boolean whole = all.whole()
                && Stream.of(all.waiting(), all.running(), all.asked(), all.enrolments())
                        .allMatch(each -> each.size() <= max);
        return new MyMentoringView(
                title,
                lines(all.waiting(), me, max, look),
                lines(all.running(), me, max, look),
                lines(all.asked(), me, max, look),
                all.enrolments().stream()
                        .limit(max)
                        .map(each -> part(each, look))
                        .toList(),
                nothing(all, programme, look),
                new MyMentoringView.Link(
                        look.words().text("guildhall.mentoring.mine.find"),
                        look.href(look.links().communities())),
                whole
                        ? MyMentoringView.Link.NONE
                        : new MyMentoringView.Link(
                                look.words().text("guildhall.mentoring.mine.more"),
                                look.href(look.links().mentoring())));
    }

    private static String nothing(MyMentoring all, String programme, Look look) {
        if (!all.isEmpty()) {
            return "";
        }
        return programme.isBlank()
                ? look.words().text("guildhall.mentoring.mine.none")
                : look.words().text("guildhall.mentoring.mine.none.there", programme.strip());
    }

    private static List<MyMentoringView.Line> lines(List<MyPairing> some, UserId me, int max, Look look) {
        return some.stream().limit(max).map(each -> line(each, me, look)).toList();
    }

    private static MyMentoringView.Line line(MyPairing each, UserId me, Look look) {
        Pairing pairing = each.pairing();
        boolean running = pairing.state().isRunning();
        boolean awaited = each.awaits(me);
        String names = look.words()
                .names(
                        each.others().stream().limit(SHOWN).map(Person::name).toList(),
                        Math.max(0, each.others().size() - SHOWN));
        String programme = programme(each.programme(), look);
        return new MyMentoringView.Line(
                each.others().stream().findFirst().map(look::face).orElseGet(() -> new FaceView("", "", "")),
                names,
                running || each.isOffered() ? pairing(pairing, look) : programme,
                pairing.state() == PairingState.PAUSED ? look.words().text("guildhall.mentoring.mine.paused") : "",
                about(each, me, look),
                when(each, me, look),
                awaited ? pairing.ask().message() : "",
                awaited ? look.words().text("guildhall.mentoring.mine.answer") : "",
                awaited ? look.words().text("guildhall.mentoring.mine.answer.label", names) : "");
    }

    private static String about(MyPairing each, UserId me, Look look) {
        return each.pairing()
                .part(me)
                .map(part -> look.words()
                        .text(
                                "guildhall.mentoring.mine.part."
                                        + part.role().name().toLowerCase(Locale.ROOT),
                                each.programme().name()))
                .orElse("");
    }

    private static Sentence when(MyPairing each, UserId me, Look look) {
        Pairing pairing = each.pairing();
        if (pairing.state() == PairingState.ACTIVE) {
            return pairing.course()
                    .nextMeeting()
                    .filter(next -> next.isAfter(look.dates().now()))
                    .map(next -> look.dates().momentSentence("guildhall.mentoring.mine.next", next))
                    .orElseGet(() -> Sentence.of(look.words().text("guildhall.mentoring.mine.next.none")));
        }
        if (pairing.state() == PairingState.PAUSED) {
            return pairing.course()
                    .pausedUntil()
                    .map(until -> look.dates().sentence("guildhall.mentoring.mine.paused.until", until))
                    .orElseGet(() -> Sentence.of(""));
        }
        if (each.isOffered() && !each.awaits(me)) {
            return Sentence.of(look.words()
                    .text(
                            "guildhall.mentoring.mine.agreed",
                            look.words()
                                    .names(
                                            each.others().stream()
                                                    .map(Person::name)
                                                    .toList(),
                                            0)));
        }
        if (each.isOffered()) {
            return look.dates()
                    .sentence("guildhall.mentoring.mine.offered", pairing.ask().at());
        }
        return look.dates()
                .sentence(
                        each.awaits(me) ? "guildhall.mentoring.mine.asks" : "guildhall.mentoring.mine.asked",
                        pairing.ask().at());
    }

    private static MyMentoringView.Part part(MyEnrolment each, Look look) {
        Enrolment enrolment = each.enrolment();
        String role = enrolment.role().name().toLowerCase(Locale.ROOT);
        String facts = look.words().text("guildhall.mentoring.mine.role." + role);
        if (enrolment.role() == ProgrammeRole.MENTOR) {
            facts = facts + " " + look.words().count("guildhall.mentoring.mine.free", enrolment.free());
        }
        if (enrolment.state() == EnrolmentState.WAITING) {
            facts = facts + " " + look.words().text("guildhall.mentoring.mine.waits");
        }
        String waited = EnrolledPart.waited(enrolment, look);
        facts = waited.isEmpty() ? facts : facts + " " + waited;
        if (isAlone(each)) {
            facts = facts + " " + look.words().text("guildhall.mentoring.mine.nobody");
        }
        return new MyMentoringView.Part(
                each.programme().name(),
                programme(each.programme(), look),
                enrolment.state() == EnrolmentState.OPEN || isPaired(enrolment)
                        ? ""
                        : look.words()
                                .text("guildhall.mentoring.mine.state."
                                        + enrolment.state().name().toLowerCase(Locale.ROOT)),
                facts,
                enrolment.state() == EnrolmentState.PAUSED
                        ? enrolment
                                .availability()
                                .pausedUntil()
                                .map(until -> look.dates().sentence("guildhall.mentoring.mine.pauses.until", until))
                                .orElseGet(() -> Sentence.of(""))
                        : Sentence.of(""));
    }

    /** Where people ask each other, whoever has nobody has something to do there; whether anybody is free is told there. */
    private static boolean isAlone(MyEnrolment each) {
        Enrolment enrolment = each.enrolment();
        return each.programme().kind().isOfTheirChoice()
                && enrolment.role() != ProgrammeRole.MENTOR
                && enrolment.state() == EnrolmentState.OPEN
                && enrolment.taken() == 0;
    }

    /** Whoever looks for one person and has them is not full but has what they came for. */
    private static boolean isPaired(Enrolment enrolment) {
        return enrolment.state() == EnrolmentState.FULL && enrolment.role() != ProgrammeRole.MENTOR;
    }

    private static String programme(Programme programme, Look look) {
        return look.href(look.links().mentoring() + "/" + number(programme.id()));
    }

    private static String pairing(Pairing pairing, Look look) {
        return look.href(look.links().mentoring() + "/pairing/" + pairing.id().value());
    }

    private static long number(ProgrammeId id) {
        return id.value();
    }
}
