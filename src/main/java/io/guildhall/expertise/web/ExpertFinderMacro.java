package io.guildhall.expertise.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import io.guildhall.expertise.BalanceService;
import io.guildhall.expertise.ExpertQuery;
import io.guildhall.expertise.ExpertService;
import io.guildhall.expertise.Experts;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.web.MacroCall;
import io.guildhall.kernel.web.MacroFrame;
import io.guildhall.kernel.web.Mending;
import io.guildhall.kernel.web.Parameters;
import io.guildhall.kernel.web.Shown;
import io.guildhall.site.Pillar;
import io.guildhall.site.web.Switches;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The macro {@code expert-finder}: who can help with a skill; without one, what the members of a community can teach each other. */
public final class ExpertFinderMacro implements Macro {
    private static final Parameters.Form FORM =
            new Parameters.Form().words("skill").choice("onlyAvailable", "false", "true");

    private final MacroFrame frame;
    private final ExpertService experts;
    private final BalanceService balances;
    private final Spaces spaces;
    private final Switches switches;

    @Inject
    public ExpertFinderMacro(
            MacroFrame frame, ExpertService experts, BalanceService balances, Spaces spaces, Switches switches) {
        this.frame = frame;
        this.experts = experts;
        this.balances = balances;
        this.spaces = spaces;
        this.switches = switches;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        return frame.show(FORM, switches.macros(Pillar.EXPERTISE), parameters, context, this::shown);
    }

    private Shown shown(MacroCall call) {
        if (!call.output().isScreen()) {
            return ExpertViews.neutral("guildhall.experts.neutral", call.look());
        }
        if (call.viewer().isAnonymous()) {
            return ExpertViews.login(call.look());
        }
        return call.parameters()
                .chosen("skill")
                .map(skill -> people(skill, call))
                .orElseGet(() -> offered(call));
    }

    /** Of the whole site, unless a space was named: whoever asks on a page wants help, from wherever. */
    private Shown people(String skill, MacroCall call) {
        Parameters parameters = call.parameters();
        boolean available = parameters.choice("onlyAvailable").equals("true");
        return experts.find(
                        call.viewer(), new ExpertQuery(skill, true, parameters.space(), available, 1, parameters.max()))
                .fold(found -> people(found, skill, call), refusal -> ExpertViews.refused(refusal, call.look()));
    }

    private Shown people(Experts found, String skill, MacroCall call) {
        if (found.meant().isEmpty()) {
            String reason = new Mending(spaces).tells(call.viewer(), call.here(), call.output())
                    ? ExpertViews.nearest(skill, found.nearest(), call.look())
                    : "";
            return Shown.notice(call.look().words().text("guildhall.experts.unknown.message"), reason);
        }
        return ExpertViews.people(
                found,
                call.parameters().title(),
                skill,
                call.parameters().space().orElse(""),
                call.look());
    }

    private Shown offered(MacroCall call) {
        return balances.of(call.viewer(), call.space())
                .fold(
                        shown -> ExpertViews.offered(
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
