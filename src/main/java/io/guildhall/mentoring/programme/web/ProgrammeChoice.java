package io.guildhall.mentoring.programme.web;

import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.MacroCall;
import io.guildhall.kernel.web.Mending;
import io.guildhall.kernel.web.NoticeView;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Sighting;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeService;
import io.guildhall.mentoring.programme.SeenProgramme;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which programme a macro means: the one that its parameter {@code programme} names, in any case of letters, or the newest that is open in the space. Where
 * there is none readers get a quiet line, and whoever edits the page the reason. Two statements where the node knows the programmes.
 */
public final class ProgrammeChoice {
    private final CommunityDoor communities;
    private final ProgrammeService programmes;
    private final Spaces spaces;

    public ProgrammeChoice(CommunityDoor communities, ProgrammeService programmes, Spaces spaces) {
        this.communities = communities;
        this.programmes = programmes;
        this.spaces = spaces;
    }

    /**
     * What the macro shows; what leaves the screen is the same for whoever reads it.
     *
     * @param work shows the programme that is meant
     */
    public Shown show(MacroCall call, Function<SeenProgramme, Shown> work) {
        Look look = call.look();
        Optional<Sighting> community = call.space().isEmpty()
                ? Optional.empty()
                : communities.look(call.viewer(), call.space()).result().filter(seen -> !seen.outside());
        if (!call.output().isScreen()) {
            return neutral(community, look);
        }
        List<SeenProgramme> here = community.stream()
                .flatMap(seen -> programmes.shown(call.viewer(), Optional.of(seen)).stream())
                .toList();
        Optional<String> named = call.parameters().chosen("programme");
        if (named.isEmpty()) {
            return seen(ProgrammeWords.usual(programmes(here)), here).map(work).orElseGet(() -> none(community, look));
        }
        return seen(ProgrammeWords.named(named.get(), programmes(here)), here)
                .map(work)
                .orElseGet(() -> elsewhere(named.get(), here, call, work));
    }

    private static List<Programme> programmes(List<SeenProgramme> all) {
        return all.stream().map(SeenProgramme::programme).toList();
    }

    private static Optional<SeenProgramme> seen(Optional<Programme> meant, List<SeenProgramme> all) {
        return meant.flatMap(programme ->
                all.stream().filter(each -> each.programme().equals(programme)).findFirst());
    }

    /** One across communities may be meant. */
    private Shown elsewhere(
            String named, List<SeenProgramme> here, MacroCall call, Function<SeenProgramme, Shown> work) {
        List<SeenProgramme> across = programmes.shown(call.viewer(), Optional.empty());
        return seen(ProgrammeWords.named(named, programmes(across)), across)
                .map(work)
                .orElseGet(() -> unknown(
                        named,
                        programmes(Stream.concat(here.stream(), across.stream()).toList()),
                        call));
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
}
