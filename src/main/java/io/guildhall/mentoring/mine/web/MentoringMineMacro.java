package io.guildhall.mentoring.mine.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import io.guildhall.kernel.web.MacroCall;
import io.guildhall.kernel.web.MacroFrame;
import io.guildhall.kernel.web.Parameters;
import io.guildhall.kernel.web.Shown;
import io.guildhall.site.Pillar;
import io.guildhall.site.web.Switches;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The macro {@code mentoring-mine}: whom whoever looks meets, asks and is asked by, and what they take part in. */
public final class MentoringMineMacro implements Macro {
    private static final String PROGRAMME = "programme";
    private static final Parameters.Form FORM = new Parameters.Form().words(PROGRAMME);

    private final MacroFrame frame;
    private final MyMentorings mine;
    private final Switches switches;

    @Inject
    public MentoringMineMacro(MacroFrame frame, MyMentorings mine, Switches switches) {
        this.frame = frame;
        this.mine = mine;
        this.switches = switches;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        return frame.show(FORM, switches.macros(Pillar.MENTORING), parameters, context, this::shown);
    }

    private Shown shown(MacroCall call) {
        return call.output().isScreen()
                ? mine.of(
                        call.viewer(),
                        call.parameters().chosen(PROGRAMME).orElse(""),
                        call.parameters().title(),
                        call.parameters().max(),
                        call.look())
                : MyMentorings.neutral(call.look());
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
