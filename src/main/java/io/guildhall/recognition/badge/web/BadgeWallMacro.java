package io.guildhall.recognition.badge.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.MacroCall;
import io.guildhall.kernel.web.MacroFrame;
import io.guildhall.kernel.web.Parameters;
import io.guildhall.kernel.web.Shown;
import io.guildhall.recognition.badge.AwardView;
import io.guildhall.recognition.badge.ShelfService;
import io.guildhall.site.Pillar;
import io.guildhall.site.web.Switches;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The macro {@code badge-wall}: what was given in a community of late. */
public final class BadgeWallMacro implements Macro {
    private static final String BADGE = "badge";
    private static final String PERIOD = "period";
    private static final Parameters.Form FORM =
            new Parameters.Form().words(BADGE).choice(PERIOD, "all", "30d", "90d", "1y");

    private final MacroFrame frame;
    private final ShelfService shelf;
    private final Switches switches;

    @Inject
    public BadgeWallMacro(MacroFrame frame, ShelfService shelf, Switches switches) {
        this.frame = frame;
        this.shelf = shelf;
        this.switches = switches;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        return frame.show(FORM, switches.macros(Pillar.RECOGNITION), parameters, context, this::shown);
    }

    private Shown shown(MacroCall call) {
        if (!call.output().isScreen()) {
            return BadgeViews.neutral(call.look());
        }
        Look look = call.look();
        Optional<String> badge = call.parameters().chosen(BADGE);
        return shelf.wall(
                        call.viewer(),
                        call.space(),
                        Optional.empty(),
                        since(call),
                        false,
                        Optional.empty(),
                        badge.isPresent()
                                ? ShelfService.LIMIT_MAX
                                : call.parameters().max())
                .fold(
                        wall -> BadgeViews.wall(
                                badge.map(name -> only(wall.page(), name, call)).orElse(wall.page()),
                                call.parameters().title(),
                                look.words().text("guildhall.badge.wall.none"),
                                wall.mayGive() ? look.words().text("guildhall.badge.wall.give") : "",
                                look.href(look.links().community(new SpaceKey(call.space()), "badges")),
                                look),
                        refusal -> Shown.notice(look.words().text("guildhall.badge.wall.unavailable"), ""));
    }

    /** By the name that the reader reads, among the last {@value ShelfService#LIMIT_MAX}: which saves a statement. */
    private static Page<AwardView> only(Page<AwardView> page, String name, MacroCall call) {
        List<AwardView> named = page.items().stream()
                .filter(view -> view.award().badgeKey().equals(name)
                        || view.award().face().name().equalsIgnoreCase(name)
                        || BadgeNames.of(view.award().face(), call.look().words())
                                .equalsIgnoreCase(name))
                .limit(call.parameters().max())
                .toList();
        return new Page<>(named, Optional.empty(), OptionalInt.empty());
    }

    private static Optional<Instant> since(MacroCall call) {
        Instant now = call.look().dates().now();
        return switch (call.parameters().choice(PERIOD)) {
            case "30d" -> Optional.of(now.minus(Duration.ofDays(30)));
            case "90d" -> Optional.of(now.minus(Duration.ofDays(90)));
            case "1y" -> Optional.of(now.minus(Duration.ofDays(365)));
            default -> Optional.empty();
        };
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
