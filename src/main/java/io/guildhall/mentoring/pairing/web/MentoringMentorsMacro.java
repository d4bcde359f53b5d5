package io.guildhall.mentoring.pairing.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import io.guildhall.expertise.SiteWords;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.MacroCall;
import io.guildhall.kernel.web.MacroFrame;
import io.guildhall.kernel.web.Mending;
import io.guildhall.kernel.web.NoticeView;
import io.guildhall.kernel.web.Parameters;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.mentoring.pairing.MentorService;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeService;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.SeenProgramme;
import io.guildhall.mentoring.programme.web.ProgrammeChoice;
import io.guildhall.people.Skill;
import io.guildhall.site.Pillar;
import io.guildhall.site.web.Switches;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The macro {@code mentoring-mentors}: whom one can ask in a programme, and who has a place free. */
public final class MentoringMentorsMacro implements Macro {
    private static final Parameters.Form FORM =
            new Parameters.Form().words("programme").words("skill").choice("onlyFree", "true", "false");

    private final MacroFrame frame;
    private final ProgrammeChoice choice;
    private final MentorService mentors;
    private final SiteWords vocabulary;
    private final Spaces spaces;
    private final Switches switches;

    @Inject
    public MentoringMentorsMacro(
            MacroFrame frame,
            CommunityDoor communities,
            ProgrammeService programmes,
            MentorService mentors,
            SiteWords vocabulary,
            Spaces spaces,
            Switches switches) {
        this.frame = frame;
        this.choice = new ProgrammeChoice(communities, programmes, spaces);
        this.mentors = mentors;
        this.vocabulary = vocabulary;
        this.spaces = spaces;
        this.switches = switches;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        return frame.show(
                FORM,
                switches.macros(Pillar.MENTORING),
                parameters,
                context,
                call -> choice.show(call, seen -> shown(seen, call)));
    }

    private Shown shown(SeenProgramme seen, MacroCall call) {
        Programme programme = seen.programme();
        if (call.viewer().isAnonymous()
                || seen.strange(call.look().dates().now()).isPresent()) {
            return line("guildhall.mentoring.pairing.macro.members", programme, call.look());
        }
        // Newcomers are offered one buddy at a time, not a list to choose from.
        if (!programme.kind().isOfTheirChoice() || programme.kind() == ProgrammeKind.BUDDY) {
            return line("guildhall.mentoring.pairing.macro.found", programme, call.look());
        }
        return programme.state() == ProgrammeState.OPEN
                ? people(seen, call)
                : line("guildhall.mentoring.pairing.macro.rests", programme, call.look());
    }

    /** One line and the way to the programme. */
    private static Shown line(String key, Programme programme, Look look) {
        return new Shown(
                "kernel/notice.vm",
                new NoticeView(
                        look.words().text(key, programme.name()),
                        "",
                        look.words().text("guildhall.mentoring.programme.macro.look"),
                        href(programme, look)));
    }

    private static String href(Programme programme, Look look) {
        return look.href(look.links().programme(Long.toString(programme.id().value())));
    }

    private Shown people(SeenProgramme seen, MacroCall call) {
        Parameters parameters = call.parameters();
        Look look = call.look();
        Optional<String> named = parameters.chosen("skill");
        Optional<Skill> skill = named.flatMap(vocabulary::known);
        boolean unknown = named.isPresent() && skill.isEmpty();
        List<MentorService.Mentor> found = unknown
                ? List.of()
                : mentors.of(
                        call.viewer(),
                        seen,
                        skill.map(Skill::id),
                        parameters.choice("onlyFree").equals("true"),
                        parameters.max());
        String name = seen.programme().name();
        String href = href(seen.programme(), look);
        String none = named.map(word -> look.words().text("guildhall.mentoring.pairing.macro.none.skill", name, word))
                .orElseGet(() -> look.words().text("guildhall.mentoring.pairing.macro.none", name));
        return new Shown(
                "mentoring/mentors.vm",
                new MentorsView(
                        parameters.title(),
                        name,
                        href,
                        found.stream()
                                .limit(parameters.max())
                                .map(each -> card(each, href, look))
                                .toList(),
                        found.isEmpty() ? none : "",
                        unknown && new Mending(spaces).tells(call.viewer(), call.here(), call.output())
                                ? look.words().text("guildhall.mentoring.pairing.macro.word", named.orElse(""))
                                : "",
                        found.size() > parameters.max(),
                        href + RequestsPart.ANCHOR));
    }

    private static MentorsView.Card card(MentorService.Mentor mentor, String href, Look look) {
        return new MentorsView.Card(
                look.face(mentor.person()),
                look.words()
                        .count(
                                "guildhall.mentoring.pairing.free",
                                mentor.enrolment().free()),
                mentor.enrolment().statement(),
                mentor.enrolment().free() > 0 ? "" : RequestsPart.similar(href, mentor.person()));
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
