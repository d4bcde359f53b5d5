package io.guildhall.membership.web;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.MacroCall;
import io.guildhall.kernel.web.Mending;
import io.guildhall.kernel.web.NoticeView;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.life.FoundingService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What stands where a community cannot be shown: one quiet line, or for those who may found one the way to do so. */
@Named
public final class Absence {
    private final FoundingService founding;
    private final Spaces spaces;

    @Inject
    public Absence(FoundingService founding, Spaces spaces) {
        this.founding = founding;
        this.spaces = spaces;
    }

    /** The name of a space that the viewer is known to see. */
    private String nameOf(String key) {
        return spaces.find(key).map(Space::name).orElse("");
    }

    /** The form to found a community where there could be one, else a line. */
    Shown withForm(Refusal refusal, MacroCall call) {
        if (!none(refusal) || !call.output().isScreen()) {
            return line(refusal, call);
        }
        Optional<Refusal> obstacle = founding.obstacle(call.viewer(), call.space());
        if (obstacle.isEmpty()) {
            return new Shown(
                    "membership/community-start.vm",
                    StartView.of(
                            call.parameters().title(),
                            call.elsewhere() ? nameOf(call.space()) : "",
                            call.space(),
                            call.output().acts(),
                            call.look()));
        }
        return isLeftToSiteAdmins(obstacle.get())
                ? Shown.notice(call.look().words().text("guildhall.refusal.community.left-to-site-admins"), "")
                : line(refusal, call);
    }

    private static boolean isLeftToSiteAdmins(Refusal obstacle) {
        return obstacle.code() == CommunityRefusal.LEFT_TO_SITE_ADMINS;
    }

    /** A line, with a link to where a community can be founded for those who may. */
    Shown withLink(Refusal refusal, MacroCall call) {
        if (none(refusal) && mayFound(call)) {
            Look look = call.look();
            return new Shown(
                    "kernel/notice.vm",
                    new NoticeView(
                            look.words().text("guildhall.community.none.message"),
                            "",
                            look.words().text("guildhall.start.link"),
                            look.href(look.links().community(new SpaceKey(call.space())))));
        }
        return line(refusal, call);
    }

    private boolean mayFound(MacroCall call) {
        return call.output().isScreen() && founding.mayFound(call.viewer(), call.space());
    }

    /** An unknown space and one that may not be seen read the same, and no line that readers see names a space. */
    private Shown line(Refusal refusal, MacroCall call) {
        String key = none(refusal) ? "guildhall.community.none.message" : "guildhall.community.unavailable.message";
        return Shown.notice(call.look().words().text(key), wrongSpace(refusal, call));
    }

    /** What is wrong with the parameter {@code space}, in the same words whether there is no such space or none to see. */
    private String wrongSpace(Refusal refusal, MacroCall call) {
        return call.parameters()
                .space()
                .filter(key -> refusal.code() == CommunityRefusal.SPACE_UNKNOWN)
                .filter(key -> new Mending(spaces).tells(call.viewer(), call.here(), call.output()))
                .map(key -> call.look().words().text("guildhall.parameter.space.reason", key))
                .orElse("");
    }

    private static boolean none(Refusal refusal) {
        RefusalCode code = refusal.code();
        return code == CommunityRefusal.NOT_A_COMMUNITY;
    }
}
