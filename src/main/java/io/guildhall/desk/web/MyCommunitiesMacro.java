package io.guildhall.desk.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import io.guildhall.kernel.web.MacroCall;
import io.guildhall.kernel.web.MacroFrame;
import io.guildhall.kernel.web.Parameters;
import io.guildhall.kernel.web.Shown;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The macro {@code my-communities}: where whoever looks stands, and what waits for them. */
public final class MyCommunitiesMacro implements Macro {
    private static final Parameters.Form FORM = new Parameters.Form();

    private final MacroFrame frame;
    private final Mines mines;

    @Inject
    public MyCommunitiesMacro(MacroFrame frame, Mines mines) {
        this.frame = frame;
        this.mines = mines;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        return frame.show(FORM, parameters, context, this::shown);
    }

    private Shown shown(MacroCall call) {
        return call.output().isScreen()
                ? mines.of(
                        call.viewer(),
                        call.parameters().title(),
                        call.parameters().max(),
                        call.look())
                : Mines.neutral(call.look());
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
