package io.guildhall.membership.web;

import io.guildhall.community.CommunityStatus;
import io.guildhall.community.JoinPolicy;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import java.util.List;

/** Says where somebody stands in a community, and what they can do about it. */
final class Standings {
    private Standings() {}

    static StandingView of(CommunityView view, Viewer viewer, Look look) {
        if (view.community().isArchived()) {
            return new Standing("archived", look)
                    .says("guildhall.join.archived.message")
                    .view();
        }
        if (viewer.isAnonymous()) {
            return anonymous(view, look).view();
        }
        return view.standing()
                .map(membership -> known(view, membership, look))
                .orElseGet(() -> stranger(view, look))
                .view();
    }

    private static Standing known(CommunityView view, Membership membership, Look look) {
        return switch (membership.state()) {
            case ACTIVE -> member(view, membership, look);
            case REQUESTED -> requested(view, membership, look);
            case DECLINED -> declined(view, membership, look);
            case BANNED, SUSPENDED -> banned(view, look);
            case REMOVED -> removed(view, membership, look);
            case INVITED -> invited(view, membership, look);
            case INVITE_REQUESTED, LEFT, EXPIRED -> stranger(view, look);
        };
    }

    private static Standing anonymous(CommunityView view, Look look) {
        JoinPolicy policy = view.community().settings().joinPolicy();
        if (policy == JoinPolicy.INVITE || policy == JoinPolicy.CLOSED) {
            return closed(view, look);
        }
        String path = view.space().path();
        return new Standing("anonymous", look)
                .links(
                        look.words().text("guildhall.join.anonymous.link"),
                        look.links().login(path))
                .comesBackTo(path);
    }

    private static Standing stranger(CommunityView view, Look look) {
        if (view.can(Ability.JOIN)) {
            return new Standing("stranger", look).offers("join", "guildhall.join.button.join", true);
        }
        if (view.can(Ability.REQUEST)) {
            return new Standing("stranger", look)
                    .says("guildhall.join.stranger.asks")
                    .offers("join", "guildhall.join.button.ask", true);
        }
        return closed(view, look);
    }

    private static Standing closed(CommunityView view, Look look) {
        return new Standing("closed", look).says(whyClosed(view));
    }

    private static String whyClosed(CommunityView view) {
        boolean invites = view.community().settings().joinPolicy() == JoinPolicy.INVITE;
        return invites ? "guildhall.join.invite.message" : "guildhall.join.closed.message";
    }

    private static Standing requested(CommunityView view, Membership membership, Look look) {
        Standing standing =
                new Standing("requested", look).says("guildhall.join.requested.message", membership.since());
        return view.can(Ability.WITHDRAW)
                ? standing.offers("withdraw", "guildhall.join.button.withdraw", false)
                : standing;
    }

    private static Standing invited(CommunityView view, Membership membership, Look look) {
        Standing standing = new Standing("invited", look)
                .says("guildhall.join.invited.message", membership.since())
                .because(membership.decision().map(Membership.Decision::reason).orElse(""))
                .offers("join", "guildhall.join.button.accept", true);
        return view.can(Ability.REFUSE) ? standing.alsoOffers("refuse", "guildhall.join.button.refuse") : standing;
    }

    private static Standing declined(CommunityView view, Membership membership, Look look) {
        Standing standing = new Standing("declined", look)
                .says(
                        "guildhall.join.declined.message",
                        membership.decision().map(Membership.Decision::at).orElse(membership.since()))
                .because(membership.decision().map(Membership.Decision::reason).orElse(""));
        if (view.can(Ability.REQUEST) || view.can(Ability.JOIN)) {
            return standing.offers("join", "guildhall.join.button.again", true);
        }
        return standing.says("guildhall.join.declined.again", membership.mayAskFrom());
    }

    private static Standing removed(CommunityView view, Membership membership, Look look) {
        Standing standing = new Standing("removed", look)
                .says("guildhall.join.removed.message", membership.since())
                .because(membership.decision().map(Membership.Decision::reason).orElse(""));
        return view.can(Ability.REQUEST)
                ? standing.offers("join", "guildhall.join.button.ask", true)
                : standing.says(whyClosed(view));
    }

    private static Standing banned(CommunityView view, Look look) {
        String names = Cards.facilitators(view, look);
        String whom = names.isEmpty() ? look.words().text("guildhall.join.banned.somebody") : names;
        return new Standing("banned", look).says(Sentence.of(look.words().text("guildhall.join.banned.message", whom)));
    }

    private static Standing member(CommunityView view, Membership membership, Look look) {
        Standing standing = new Standing(membership.isFacilitator() ? "facilitator" : "member", look);
        standing.says(whoOneIs(view, membership));
        if (Cards.manages(view)) {
            int waiting = view.waiting().orElse(0);
            String key = waiting == 0 ? "guildhall.manage.link" : "guildhall.manage.waiting";
            String text = waiting == 0 ? look.words().text(key) : look.words().count(key, waiting);
            standing.links(text, look.href(look.links().community(view.space().key())));
        }
        if (view.can(Ability.LEAVE)) {
            return leaving(standing, membership, look);
        }
        return membership.state() == MembershipState.ACTIVE && membership.isFacilitator()
                ? standing.says("guildhall.join.last.message")
                : standing;
    }

    private static String whoOneIs(CommunityView view, Membership membership) {
        if (membership.isFacilitator()) {
            return "guildhall.join.facilitator.message";
        }
        boolean standsIn = membership.isDeputy() && view.community().life().status() == CommunityStatus.ORPHANED;
        return standsIn ? "guildhall.join.deputy.message" : "guildhall.join.member.message";
    }

    private static Standing leaving(Standing standing, Membership membership, Look look) {
        standing.leaving(look.words().text("guildhall.leave.stays"));
        List<String> roles = membership.roles().stream()
                .sorted()
                .map((Role role) -> look.words().text("guildhall.role." + Cards.word(role)))
                .toList();
        if (!roles.isEmpty()) {
            standing.leaving(look.words().text("guildhall.leave.roles", String.join(", ", roles)));
        }
        return standing.leaving(look.words().text("guildhall.leave.ends"));
    }
}
