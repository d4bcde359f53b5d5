package io.guildhall.membership.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import io.guildhall.kernel.web.MacroCall;
import io.guildhall.kernel.web.MacroFrame;
import io.guildhall.kernel.web.Parameters;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.directory.DirectoryService;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The macro {@code community-info}: what a community is about, and who runs it. */
public final class CommunityInfoMacro implements Macro {
    private static final Parameters.Form FORM = new Parameters.Form().choice("show", "short", "full");

    private final MacroFrame frame;
    private final DirectoryService directory;
    private final Absence absence;

    @Inject
    public CommunityInfoMacro(MacroFrame frame, DirectoryService directory, Absence absence) {
        this.frame = frame;
        this.directory = directory;
        this.absence = absence;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        return frame.show(FORM, parameters, context, this::shown);
    }

    private Shown shown(MacroCall call) {
        return directory
                .one(call.viewer(), call.space())
                .fold(view -> of(view, call), refusal -> absence.withForm(refusal, call));
    }

    private static Shown of(CommunityView view, MacroCall call) {
        if (!call.output().isScreen()) {
            return Facts.of(view, call);
        }
        boolean whole = call.parameters().choice("show").equals("full");
        return new Shown(
                "membership/community-info.vm", Infos.of(view, call.parameters().title(), whole, call.look()));
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
