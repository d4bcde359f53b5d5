package io.guildhall.mentoring.following.web;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.mentoring.following.FollowUpService;
import io.guildhall.mentoring.following.FollowedPair;
import io.guildhall.mentoring.following.PairProgress;
import io.guildhall.mentoring.pairing.Ask;
import io.guildhall.mentoring.pairing.Course;
import io.guildhall.mentoring.pairing.DeclineCode;
import io.guildhall.mentoring.pairing.OfferService;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.programme.web.ProgrammePart;
import io.guildhall.mentoring.session.FitAnswer;
import io.guildhall.mentoring.session.FitService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How the running pairings go, on the page of a programme, for whoever manages it; not where each draw is over after a few weeks. */
@Named
public final class FollowUpPart implements ProgrammePart {
    private static final int ORDER = 500;
    private static final int LINES = 100;
    private static final String CURSOR = "pairs";

    private final FollowUpService following;
    private final FitService fits;
    private final OfferService offers;

    @Inject
    public FollowUpPart(FollowUpService following, FitService fits, OfferService offers) {
        this.following = following;
        this.fits = fits;
        this.offers = offers;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Shown> parts(ProgrammeCall call) {
        return call.programme().kind() == ProgrammeKind.ROULETTE
                ? List.of()
                : following.pairs(call.viewer(), call.seen(), call.parameter(CURSOR), LINES).result().stream()
                        .map(page -> new Shown("mentoring/follow-up.vm", view(page, call)))
                        .toList();
    }

    private FollowUpView view(Page<FollowedPair> page, ProgrammeCall call) {
        Look look = call.look();
        return new FollowUpView(
                told(page.items(), look),
                fit(call),
                declined(call),
                together(call),
                page.items().stream()
                        .sorted(Comparator.comparing(FollowedPair::progress)
                                .thenComparing(each -> each.pairing().since()))
                        .map(each -> pair(each, call))
                        .toList(),
                page.next()
                        .map(next -> call.address() + "?" + CURSOR + "=" + Links.encoded(next))
                        .orElse(""));
    }

    private FollowUpView.Together together(ProgrammeCall call) {
        Words words = call.look().words();
        boolean peers = !call.programme().kind().hasMentors();
        return offers.choices(call.viewer(), call.seen())
                .map(choices -> new FollowUpView.Together(
                        "/programmes/" + call.programme().id().value() + "/pairings",
                        choices.isEnough(),
                        List.of(
                                choice(
                                        words.text(
                                                peers
                                                        ? "guildhall.mentoring.following.together.peer"
                                                        : "guildhall.mentoring.following.together.mentor"),
                                        choices.first()),
                                choice(
                                        words.text(
                                                peers
                                                        ? "guildhall.mentoring.following.together.other"
                                                        : "guildhall.mentoring.following.together.mentee"),
                                        choices.second())),
                        Ask.MESSAGE_MAX))
                .orElse(FollowUpView.Together.NONE);
    }

    private static FollowUpView.Choice choice(String label, List<Person> people) {
        return new FollowUpView.Choice(
                label,
                people.stream()
                        .map(each -> new OptionView(each.id().value(), each.name(), "", false))
                        .toList());
    }

    private static List<String> told(List<FollowedPair> pairs, Look look) {
        return Stream.of(PairProgress.values())
                .filter(progress -> count(pairs, progress) > 0)
                .map(progress -> look.words()
                        .count("guildhall.mentoring.following.told." + word(progress), count(pairs, progress)))
                .toList();
    }

    private String fit(ProgrammeCall call) {
        return fits.counts(call.viewer(), call.programme().id())
                .result()
                .filter(counts -> !counts.isEmpty())
                .map(counts -> call.look()
                        .words()
                        .text(
                                "guildhall.mentoring.following.fit",
                                counts.getOrDefault(FitAnswer.GOOD, 0),
                                counts.getOrDefault(FitAnswer.UNSURE, 0),
                                counts.getOrDefault(FitAnswer.NOT, 0)))
                .orElse("");
    }

    private String declined(ProgrammeCall call) {
        Map<DeclineCode, Integer> counts = following.declined(call.viewer(), call.seen());
        List<String> reasons = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> call.look()
                        .words()
                        .text("guildhall.mentoring.following.declined." + word(each.getKey()), each.getValue()))
                .toList();
        return reasons.isEmpty()
                ? ""
                : call.look()
                        .words()
                        .text(
                                "guildhall.mentoring.following.declined",
                                call.look().words().names(reasons, 0));
    }

    private static int count(List<FollowedPair> pairs, PairProgress progress) {
        return (int) pairs.stream().filter(each -> each.progress() == progress).count();
    }

    private static FollowUpView.Pair pair(FollowedPair each, ProgrammeCall call) {
        Look look = call.look();
        String names =
                look.words().names(each.people().stream().map(Person::name).toList(), 0);
        boolean offered = each.progress() == PairProgress.OFFERED;
        Words words = look.words();
        boolean ends = (offered || each.progress() == PairProgress.STUCK)
                && call.programme().kind() != ProgrammeKind.CIRCLE
                && each.pairing().part(call.viewer().user().orElseThrow()).isEmpty();
        return new FollowUpView.Pair(
                names,
                look.href(look.links().mentoring() + "/pairing/"
                        + each.pairing().id().value()),
                look.words().text("guildhall.mentoring.following.progress." + word(each.progress())),
                each.progress() == PairProgress.STUCK ? " aui-lozenge-moved" : "",
                offered
                        ? ""
                        : look.words()
                                .count(
                                        "guildhall.mentoring.following.met",
                                        each.pairing().course().held()),
                when(each, look),
                ends ? "/pairings/" + each.pairing().id().value() + "/end" : "",
                ends
                        ? words.text(
                                offered
                                        ? "guildhall.mentoring.following.take-back.label"
                                        : "guildhall.mentoring.following.end.label",
                                names)
                        : "",
                words.text(offered ? "guildhall.mentoring.following.take-back" : "guildhall.mentoring.following.end"),
                words.text(
                        offered
                                ? "guildhall.mentoring.following.take-back.hint"
                                : "guildhall.mentoring.following.end.hint"),
                words.text(
                        offered ? "guildhall.mentoring.following.taken-back" : "guildhall.mentoring.following.ended"));
    }

    private static Sentence when(FollowedPair each, Look look) {
        Course course = each.pairing().course();
        if (each.progress() == PairProgress.OFFERED) {
            return look.dates()
                    .sentence(
                            "guildhall.mentoring.following.offered",
                            each.pairing().since());
        }
        return course.nextMeeting()
                .filter(next -> next.isAfter(look.dates().now()))
                .map(next -> look.dates().sentence("guildhall.mentoring.following.next", next))
                .or(() ->
                        course.lastMet().map(last -> look.dates().sentence("guildhall.mentoring.following.last", last)))
                .or(() -> course.start()
                        .map(start -> look.dates().sentence("guildhall.mentoring.following.start", start)))
                .orElseGet(() -> Sentence.of(""));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
