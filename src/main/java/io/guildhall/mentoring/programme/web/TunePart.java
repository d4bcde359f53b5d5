package io.guildhall.mentoring.programme.web;

import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Shown;
import io.guildhall.mentoring.programme.AgreementUse;
import io.guildhall.mentoring.programme.Beat;
import io.guildhall.mentoring.programme.Days;
import io.guildhall.mentoring.programme.PairsSeenBy;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.ProgrammeService;
import io.guildhall.mentoring.programme.ProgrammeSettings;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.ProgrammeView;
import io.guildhall.mentoring.programme.SeenProgramme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What managers may tune, with what holds now. */
@Named
public final class TunePart {
    private final ProgrammeService programmes;

    @Inject
    public TunePart(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    List<Shown> of(SeenProgramme seen, Look look) {
        Programme programme = seen.programme();
        ProgrammeSettings settings = programme.settings();
        ProgrammeView view = programmes.of(seen.viewer(), seen);
        Days days = Days.of(programme);
        ProgrammeKind kind = programme.kind();
        String obstacle = seen.unmanaged()
                .or(() -> programme.state() == ProgrammeState.CLOSED
                        ? Optional.of(Refusal.of(ProgrammeRefusal.OTHER_STATE))
                        : Optional.empty())
                .map(refusal -> look.words()
                        .text(
                                programme.state() == ProgrammeState.CLOSED
                                        ? "guildhall.mentoring.programme.now.closed"
                                        : "guildhall.refusal." + refusal.code().code()))
                .orElse("");
        TuneView tuning = new TuneView(
                Long.toString(programme.id().value()),
                programme.revision(),
                obstacle.isEmpty(),
                obstacle,
                programme.name(),
                Programme.NAME_MAX,
                settings.about(),
                ProgrammeSettings.ABOUT_MAX,
                day(days.enrolFrom()),
                day(days.enrolTo()),
                day(days.start()),
                day(days.end()),
                kind == ProgrammeKind.ROULETTE,
                amounts(settings, kind, look),
                settings.again(),
                kind.isOfTheirChoice(),
                settings.nextBest(),
                options(
                        AgreementUse.values(),
                        settings.agreement(),
                        each -> look.words().text("guildhall.mentoring.programme.agreement." + each)),
                options(
                        PairsSeenBy.values(),
                        settings.seenBy(),
                        each -> look.words().text("guildhall.mentoring.programme.seen-by." + each)),
                Beat.WEEKS.stream()
                        .map(each -> new OptionView(
                                each.toString(),
                                look.words().count("guildhall.mentoring.programme.weeks", each),
                                "",
                                each == settings.beat().weeks()))
                        .toList(),
                weekdays(settings.beat().day(), look),
                settings.beat().hour(),
                settings.beat().zone().getId(),
                view.managers().stream()
                        .map(each -> new OptionView(each.id().value(), each.name(), "", true))
                        .toList(),
                look.words()
                        .text(
                                programme.community().isPresent()
                                        ? "guildhall.mentoring.programme.tune.managers.members"
                                        : "guildhall.mentoring.programme.tune.managers.people"),
                macro(seen));
        List<Shown> shown = new ArrayList<>(List.of(new Shown("mentoring/tune.vm", tuning)));
        if (tuning.editable() && kind.isOfTheirChoice()) {
            shown.add(CriteriaPart.of(programme, look));
        }
        shown.add(new Shown("mentoring/tune-more.vm", tuning));
        return shown;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static List<TuneView.Amount> amounts(ProgrammeSettings settings, ProgrammeKind kind, Look look) {
        boolean chosen = kind.isOfTheirChoice();
        return List.of(
                amount("places", settings.places(), 1, ProgrammeSettings.PLACES_MAX, kind.hasMentors(), look),
                amount("requests", settings.requests(), 1, ProgrammeSettings.REQUESTS_MAX, chosen, look),
                amount(
                        "answerDays",
                        settings.answerDays(),
                        ProgrammeSettings.ANSWER_DAYS_MIN,
                        ProgrammeSettings.ANSWER_DAYS_MAX,
                        chosen,
                        look),
                amount("managerLevels", settings.managerLevels(), 0, ProgrammeSettings.LEVELS_MAX, true, look),
                amount(
                        "groupMost",
                        settings.groupMost(),
                        ProgrammeSettings.GROUP_MIN,
                        ProgrammeSettings.GROUP_MAX,
                        kind == ProgrammeKind.CIRCLE,
                        look));
    }

    private static TuneView.Amount amount(String name, int value, int least, int most, boolean shown, Look look) {
        String word = name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return new TuneView.Amount(
                name,
                look.words().text("guildhall.mentoring.programme.amount." + word),
                look.words().text("guildhall.mentoring.programme.amount." + word + ".hint"),
                value,
                least,
                most,
                shown);
    }

    private static <E extends Enum<E>> List<OptionView> options(E[] all, E chosen, UnaryOperator<String> label) {
        return Stream.of(all)
                .map(each -> new OptionView(each.name(), label.apply(ProgrammeWords.word(each)), "", each == chosen))
                .toList();
    }

    private static List<OptionView> weekdays(DayOfWeek chosen, Look look) {
        return Stream.of(DayOfWeek.values())
                .map(each -> new OptionView(
                        each.name(),
                        each.getDisplayName(TextStyle.FULL, look.words().locale()),
                        "",
                        each == chosen))
                .toList();
    }

    /** As the host's wiki markup has it: what means something there is escaped. */
    private static String macro(SeenProgramme seen) {
        String name = seen.programme().name().replaceAll("([\\\\|{}\\[\\]])", "\\\\$1");
        String space = seen.community()
                .map(community -> "|space=" + community.space().key().value())
                .orElse("");
        return "{mentoring-programme:programme=" + name + space + "}";
    }
}
