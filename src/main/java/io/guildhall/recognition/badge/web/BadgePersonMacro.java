package io.guildhall.recognition.badge.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.web.MacroCall;
import io.guildhall.kernel.web.MacroFrame;
import io.guildhall.kernel.web.Parameters;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.roster.RosterQuery;
import io.guildhall.membership.roster.RosterService;
import io.guildhall.recognition.badge.AwardView;
import io.guildhall.recognition.badge.ShelfService;
import io.guildhall.site.Pillar;
import io.guildhall.site.web.Switches;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The macro {@code badge-person}: what somebody was given, by default whoever looks. */
public final class BadgePersonMacro implements Macro {
    private static final String USER = "user";
    private static final String LAYOUT = "layout";
    private static final Parameters.Form FORM =
            new Parameters.Form().words(USER).choice(LAYOUT, "grid", "list");

    private final MacroFrame frame;
    private final ShelfService shelf;
    private final Switches switches;
    private final RosterService roster;
    private final People people;
    private final Unnamed unnamed;

    @Inject
    public BadgePersonMacro(
            MacroFrame frame,
            ShelfService shelf,
            RosterService roster,
            People people,
            Spaces spaces,
            Switches switches) {
        this.frame = frame;
        this.shelf = shelf;
        this.switches = switches;
        this.roster = roster;
        this.people = people;
        this.unnamed = new Unnamed(spaces);
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        return frame.show(FORM, switches.macros(Pillar.RECOGNITION), parameters, context, this::shown);
    }

    private Shown shown(MacroCall call) {
        if (!call.output().isScreen()) {
            return BadgeViews.neutral(call.look());
        }
        if (call.viewer().isAnonymous()) {
            return BadgeViews.login(call.look().links().badges(), call.look());
        }
        Optional<String> typed = call.parameters().chosen(USER);
        if (typed.isPresent() && people.find(typed.get()).isEmpty() && unnamed.tells(call)) {
            return unnamed.person(typed.get(), members(call), call);
        }
        Optional<UserId> person = call.parameters()
                .chosen(USER)
                .flatMap(people::meant)
                .or(() -> call.viewer().user());
        boolean own = person.equals(call.viewer().user());
        return shelf.everywhere(
                        call.viewer(),
                        person,
                        Optional.empty(),
                        Optional.empty(),
                        call.parameters().max())
                .fold(page -> shown(page, own, call), refusal -> Shown.nothing());
    }

    private static Shown shown(Page<AwardView> page, boolean own, MacroCall call) {
        String layout = call.parameters().choice(LAYOUT);
        String title = call.parameters().title();
        return own
                ? BadgeViews.mine(page, layout, title, call.look())
                : BadgeViews.shelf(
                        page, layout, title, call.look().words().text("guildhall.badge.person.none"), call.look());
    }

    /** Whom whoever edits the page may have meant: members of the community there, as far as they may be listed. */
    private List<String> members(MacroCall call) {
        RosterQuery all =
                new RosterQuery(Optional.empty(), MembershipState.ACTIVE, Optional.empty(), ShelfService.LIMIT_MAX);
        return roster.members(call.viewer(), call.here(), all).result().stream()
                .flatMap(page -> page.items().stream())
                .map(member -> member.person().name())
                .toList();
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
