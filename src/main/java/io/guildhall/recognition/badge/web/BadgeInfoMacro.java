package io.guildhall.recognition.badge.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.MacroCall;
import io.guildhall.kernel.web.MacroFrame;
import io.guildhall.kernel.web.Parameters;
import io.guildhall.kernel.web.Shown;
import io.guildhall.recognition.badge.NamedBadgeService;
import io.guildhall.recognition.badge.ShelfService;
import io.guildhall.site.Pillar;
import io.guildhall.site.web.Switches;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The macro {@code badge-info}: one badge, what it is given for, and who has it here. */
public final class BadgeInfoMacro implements Macro {
    private static final String BADGE = "badge";
    private static final Parameters.Form FORM = new Parameters.Form().words(BADGE);

    private final MacroFrame frame;
    private final NamedBadgeService badges;
    private final Unnamed unnamed;
    private final Switches switches;

    @Inject
    public BadgeInfoMacro(MacroFrame frame, NamedBadgeService badges, Spaces spaces, Switches switches) {
        this.frame = frame;
        this.badges = badges;
        this.unnamed = new Unnamed(spaces);
        this.switches = switches;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        return frame.show(FORM, switches.macros(Pillar.RECOGNITION), parameters, context, this::shown);
    }

    private Shown shown(MacroCall call) {
        Look look = call.look();
        if (!call.output().isScreen()) {
            return BadgeViews.neutral(look);
        }
        Optional<String> name = call.parameters().chosen(BADGE);
        if (name.isEmpty()) {
            return Shown.notice(look.words().text("guildhall.badge.info.which"), "");
        }
        return badges.badge(call.viewer(), call.space(), name.get(), ShelfService.LIMIT_MAX)
                .fold(
                        asked -> asked.found()
                                .map(found -> BadgeViews.info(
                                        found.badge(),
                                        found.holders(),
                                        found.told(),
                                        call.parameters().title(),
                                        true,
                                        look))
                                .orElseGet(() -> unnamed.badge(name.get(), asked.known(), call)),
                        refusal -> Shown.notice(look.words().text("guildhall.badge.unknown"), ""));
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
