package io.guildhall.expertise.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import io.guildhall.expertise.BalanceService;
import io.guildhall.kernel.web.MacroCall;
import io.guildhall.kernel.web.MacroFrame;
import io.guildhall.kernel.web.Parameters;
import io.guildhall.kernel.web.Shown;
import io.guildhall.site.Pillar;
import io.guildhall.site.web.Switches;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The macro {@code community-gaps}: what members of a community want to learn and none of them offers. */
public final class CommunityGapsMacro implements Macro {
    private static final Parameters.Form FORM = new Parameters.Form();

    private final MacroFrame frame;
    private final BalanceService balances;
    private final Switches switches;

    @Inject
    public CommunityGapsMacro(MacroFrame frame, BalanceService balances, Switches switches) {
        this.frame = frame;
        this.balances = balances;
        this.switches = switches;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        return frame.show(FORM, switches.macros(Pillar.EXPERTISE), parameters, context, this::shown);
    }

    private Shown shown(MacroCall call) {
        if (!call.output().isScreen()) {
            return ExpertViews.neutral("guildhall.gaps.neutral", call.look());
        }
        if (call.viewer().isAnonymous()) {
            return ExpertViews.login(call.look());
        }
        return balances.of(call.viewer(), call.space())
                .fold(
                        shown -> ExpertViews.gaps(
                                shown,
                                call.parameters().title(),
                                call.parameters().max(),
                                call.look()),
                        refusal -> ExpertViews.refused(refusal, call.look()));
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
