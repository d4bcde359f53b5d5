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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The macro {@code community-join}: where I stand, and the one thing to do. */
public final class CommunityJoinMacro implements Macro {
    private static final Parameters.Form FORM = new Parameters.Form().choice("style", "button", "card");

    private final MacroFrame frame;
    private final DirectoryService directory;
    private final Absence absence;
    private final NewcomerSteps steps;

    @Inject
    public CommunityJoinMacro(MacroFrame frame, DirectoryService directory, Absence absence, NewcomerSteps steps) {
        this.frame = frame;
        this.directory = directory;
        this.absence = absence;
        this.steps = steps;
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

    private Shown of(CommunityView view, MacroCall call) {
        if (!call.output().isScreen()) {
            return Facts.of(view, call);
        }
        CardView card = Cards.of(view, call.look());
        Optional<FirstSteps> path = view.standing()
                .flatMap(own -> steps.of(view.community(), view.space(), own, call.viewer(), call.look()));
        StandingView standing = Standings.of(view, call.viewer(), call.look(), path);
        boolean linked = !standing.link().isEmpty();
        boolean whole = call.parameters().choice("style").equals("card");
        return new Shown(
                "membership/community-join.vm",
                new JoinView(
                        call.parameters().title(),
                        linked ? card.unmanaged() : card,
                        whole,
                        call.elsewhere() && !whole,
                        standing));
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
