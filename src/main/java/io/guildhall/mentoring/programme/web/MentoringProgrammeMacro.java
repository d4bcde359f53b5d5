package io.guildhall.mentoring.programme.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.MacroCall;
import io.guildhall.kernel.web.MacroFrame;
import io.guildhall.kernel.web.Mending;
import io.guildhall.kernel.web.NoticeView;
import io.guildhall.kernel.web.Parameters;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Sighting;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeService;
import io.guildhall.mentoring.programme.SeenProgramme;
import io.guildhall.site.Pillar;
import io.guildhall.site.web.Switches;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The macro {@code mentoring-programme}: what a programme is, whether one can take part now, and the way there. */
public final class MentoringProgrammeMacro implements Macro {
    private static final Parameters.Form FORM =
            new Parameters.Form().words("programme").choice("show", "card", "status");

    private final MacroFrame frame;
    private final CommunityDoor communities;
    private final ProgrammeService programmes;
    private final Spaces spaces;
    private final Switches switches;

    @Inject
    public MentoringProgrammeMacro(
            MacroFrame frame,
            CommunityDoor communities,
            ProgrammeService programmes,
            Spaces spaces,
            Switches switches) {
        this.frame = frame;
        this.communities = communities;
        this.programmes = programmes;
        this.spaces = spaces;
        this.switches = switches;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        return frame.show(FORM, switches.macros(Pillar.MENTORING), parameters, context, this::shown);
    }

    private Shown shown(MacroCall call) {
        Look look = call.look();
        Optional<Sighting> community = call.space().isEmpty()
                ? Optional.empty()
                : communities.look(call.viewer(), call.space()).result().filter(seen -> !seen.outside());
        if (!call.output().isScreen()) {
            return neutral(community, look);
        }
        List<Programme> here = community.stream()
                .flatMap(seen -> programmes.shown(call.viewer(), Optional.of(seen)).stream())
                .map(SeenProgramme::programme)
                .toList();
        Optional<String> named = call.parameters().chosen("programme");
        if (named.isEmpty()) {
            return ProgrammeWords.usual(here)
                    .map(programme -> card(programme, call))
                    .orElseGet(() -> none(community, look));
        }
        return ProgrammeWords.named(named.get(), here)
                .map(programme -> card(programme, call))
                .orElseGet(() -> elsewhere(named.get(), here, call));
    }

    /** One across communities may be meant. */
    private Shown elsewhere(String named, List<Programme> here, MacroCall call) {
        List<Programme> across = programmes.shown(call.viewer(), Optional.empty()).stream()
                .map(SeenProgramme::programme)
                .toList();
        return ProgrammeWords.named(named, across)
                .map(programme -> card(programme, call))
                .orElseGet(() -> unknown(
                        named, Stream.concat(here.stream(), across.stream()).toList(), call));
    }

    private Shown unknown(String named, List<Programme> all, MacroCall call) {
        Look look = call.look();
        List<String> nearest = ProgrammeWords.nearest(named, all);
        String reason = !new Mending(spaces).tells(call.viewer(), call.here(), call.output())
                ? ""
                : nearest.isEmpty()
                        ? look.words().text("guildhall.mentoring.programme.macro.unknown.none", named)
                        : look.words()
                                .text(
                                        "guildhall.mentoring.programme.macro.unknown.nearest",
                                        named,
                                        String.join(", ", nearest));
        return Shown.notice(look.words().text("guildhall.mentoring.programme.macro.unknown"), reason);
    }

    /** One line for readers, and the way to begin one for those who may. */
    private static Shown none(Optional<Sighting> community, Look look) {
        return community
                .filter(seen -> seen.mayRun() && !seen.community().isArchived())
                .map(seen -> new Shown(
                        "kernel/notice.vm",
                        new NoticeView(
                                look.words().text("guildhall.mentoring.programme.macro.none"),
                                "",
                                look.words().text("guildhall.mentoring.programme.macro.begin"),
                                look.href(look.links().community(seen.space().key(), MentoringTab.NAME)))))
                .orElseGet(() -> Shown.notice(look.words().text("guildhall.mentoring.programme.macro.none"), ""));
    }

    /** What leaves the screen: the same for whoever reads it. */
    private static Shown neutral(Optional<Sighting> community, Look look) {
        return new Shown(
                "kernel/notice.vm",
                new NoticeView(
                        look.words().text("guildhall.mentoring.programme.macro.neutral"),
                        "",
                        look.words().text("guildhall.mentoring.programme.macro.neutral.link"),
                        look.href(community
                                .map(seen -> look.links().community(seen.space().key(), MentoringTab.NAME))
                                .orElseGet(look.links()::communities))));
    }

    private static Shown card(Programme programme, MacroCall call) {
        Look look = call.look();
        boolean enrolling = programme.isEnrolling(look.dates().now());
        return new Shown(
                "mentoring/card.vm",
                new ProgrammeCardView(
                        call.parameters().title(),
                        call.parameters().choice("show").equals("card"),
                        programme.name(),
                        look.href(look.links()
                                .programme(Long.toString(programme.id().value()))),
                        ProgrammeWords.kind(programme.kind(), look),
                        ProgrammeWords.what(programme.kind(), look),
                        programme.settings().about(),
                        ProgrammeWords.lozenge(programme.state()),
                        ProgrammeWords.state(programme.state(), look),
                        ProgrammeWords.when(programme, look),
                        look.words()
                                .text(
                                        enrolling
                                                ? "guildhall.mentoring.programme.macro.take-part"
                                                : "guildhall.mentoring.programme.macro.look"),
                        enrolling));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
