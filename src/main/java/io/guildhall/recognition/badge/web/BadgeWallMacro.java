package io.guildhall.recognition.badge.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.MacroCall;
import io.guildhall.kernel.web.MacroFrame;
import io.guildhall.kernel.web.Parameters;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.recognition.badge.BadgeFace;
import io.guildhall.recognition.badge.NamedBadgeService;
import io.guildhall.recognition.badge.ShelfService;
import io.guildhall.recognition.badge.Wall;
import io.guildhall.site.Pillar;
import io.guildhall.site.web.Switches;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The macro {@code badge-wall}: what was given in a community of late. */
public final class BadgeWallMacro implements Macro {
    private static final String BADGE = "badge";
    private static final String PERIOD = "period";
    private static final Parameters.Form FORM =
            new Parameters.Form().words(BADGE).choice(PERIOD, "all", "30d", "90d", "1y");

    private final MacroFrame frame;
    private final ShelfService shelf;
    private final NamedBadgeService badges;
    private final Unnamed unnamed;
    private final Switches switches;

    @Inject
    public BadgeWallMacro(
            MacroFrame frame, ShelfService shelf, NamedBadgeService badges, Spaces spaces, Switches switches) {
        this.frame = frame;
        this.shelf = shelf;
        this.badges = badges;
        this.unnamed = new Unnamed(spaces);
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
        return call.parameters()
                .chosen(BADGE)
                .map(name -> named(name, call))
                .orElseGet(() -> shown(
                        shelf.wall(
                                call.viewer(),
                                call.space(),
                                Optional.empty(),
                                since(call),
                                Optional.empty(),
                                call.parameters().max()),
                        call));
    }

    /** By the name that the reader reads. */
    private Shown named(String name, MacroCall call) {
        Words words = call.look().words();
        Predicate<BadgeFace> meant = face -> face.name().equalsIgnoreCase(name.strip())
                || BadgeNames.of(face, words).equalsIgnoreCase(name.strip());
        Outcome<Wall> found = badges.wall(
                call.viewer(),
                call.space(),
                view -> view.award().badgeKey().equals(name)
                        || meant.test(view.award().face()),
                since(call),
                !BadgeNames.isOfTheStarterSet(name.strip(), words) && unnamed.tells(call),
                call.parameters().max());
        List<BadgeFace> known = found.result().map(Wall::known).orElse(List.of());
        return known.isEmpty() || known.stream().anyMatch(meant)
                ? shown(found, call)
                : unnamed.badge(name, known, call);
    }

    private static Shown shown(Outcome<Wall> found, MacroCall call) {
        Look look = call.look();
        return found.fold(
                wall -> BadgeViews.wall(
                        wall.page(),
                        call.parameters().title(),
                        look.words().text("guildhall.badge.wall.none"),
                        wall.mayGive() ? look.words().text("guildhall.badge.wall.give") : "",
                        look.href(look.links().community(new SpaceKey(call.space()), "badges")),
                        look),
                refusal -> Shown.notice(look.words().text("guildhall.badge.wall.unavailable"), ""));
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
