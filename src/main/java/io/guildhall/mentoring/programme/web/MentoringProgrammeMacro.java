package io.guildhall.mentoring.programme.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.MacroCall;
import io.guildhall.kernel.web.MacroFrame;
import io.guildhall.kernel.web.Parameters;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeService;
import io.guildhall.site.Pillar;
import io.guildhall.site.web.Switches;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The macro {@code mentoring-programme}: what a programme is, whether one can take part now, and the way there. */
public final class MentoringProgrammeMacro implements Macro {
    private static final Parameters.Form FORM =
            new Parameters.Form().words("programme").choice("show", "card", "status");

    private final MacroFrame frame;
    private final ProgrammeChoice choice;
    private final Switches switches;

    @Inject
    public MentoringProgrammeMacro(
            MacroFrame frame,
            CommunityDoor communities,
            ProgrammeService programmes,
            Spaces spaces,
            Switches switches) {
        this.frame = frame;
        this.choice = new ProgrammeChoice(communities, programmes, spaces);
        this.switches = switches;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        return frame.show(FORM, switches.macros(Pillar.MENTORING), parameters, context, this::shown);
    }

    private Shown shown(MacroCall call) {
        return choice.show(call, seen -> card(seen.programme(), call));
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
