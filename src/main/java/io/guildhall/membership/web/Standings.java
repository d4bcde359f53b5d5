package io.guildhall.membership.web;

import io.guildhall.community.Community;
import io.guildhall.community.JoinPolicy;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.MemberKind;
import io.guildhall.membership.Membership;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Says where somebody stands in a community, and what they can do about it: one sentence, at most one main act and one quiet one. What members
 * read is told by {@link MemberStandings}.
 */
final class Standings {
    private Standings() {}

    /** @param path how far a newcomer has come; empty where there is no way laid out, or it is done */
    static StandingView of(CommunityView view, Viewer viewer, Look look, Optional<FirstSteps> path) {
        if (view.community().isArchived()) {
            return new Standing("archived", look)
                    .says("guildhall.join.archived.message")
                    .view();
        }
        if (viewer.isAnonymous()) {
            return anonymous(view, look).view();
        }
        return view.standing()
                .map(membership -> known(view, membership, look, path))
                .orElseGet(() -> stranger(view, look))
                .view();
    }

    private static Standing known(CommunityView view, Membership membership, Look look, Optional<FirstSteps> path) {
        return switch (membership.state()) {
            case ACTIVE -> MemberStandings.of(view, membership, look, path);
            case SUSPENDED -> new Standing("suspended", look).says("guildhall.join.suspended.message");
            case REQUESTED -> requested(view, membership, look);
            case DECLINED -> declined(view, membership, look);
            case BANNED -> banned(view, look);
            case REMOVED -> removed(view, membership, look);
            case INVITED -> invited(view, membership, look);
            case INVITE_REQUESTED, LEFT, EXPIRED ->
                wasGuest(membership) ? formerGuest(view, look) : stranger(view, look);
        };
    }

    private static boolean wasGuest(Membership membership) {
        return membership.kind() == MemberKind.GUEST && membership.joinedAt().isPresent();
    }

    /** They come back by an invitation only, however open it is for others. */
    private static Standing formerGuest(CommunityView view, Look look) {
        return view.can(Ability.JOIN)
                ? stranger(view, look)
                : new Standing("closed", look).says("guildhall.join.guest.over");
    }

    private static Standing anonymous(CommunityView view, Look look) {
        JoinPolicy policy = view.community().settings().joinPolicy();
        if (policy == JoinPolicy.INVITE || policy == JoinPolicy.CLOSED) {
            return closed(view, look);
        }
        String path = view.space().path();
        return new Standing("anonymous", look)
                .says("guildhall.policy." + Cards.word(policy))
                .links(
                        look.words().text("guildhall.join.anonymous.link"),
                        look.links().login(path))
                .comesBackTo(path);
    }

    private static Standing stranger(CommunityView view, Look look) {
        if (view.can(Ability.JOIN)) {
            Standing standing = new Standing("stranger", look)
                    .says("guildhall.join.open."
                            + Cards.word(view.community().life().status()));
            MemberStandings.expected(standing, view.community());
            return standing.lets(Entries.coming(view, look), "guildhall.join.button.join");
        }
        if (view.can(Ability.REQUEST)) {
            return asking("stranger", view, look).lets(Entries.coming(view, look), "guildhall.join.button.ask");
        }
        return closed(view, look);
    }

    /** Asking stays possible where every place is taken: whoever runs the community may make room. */
    private static Standing asking(String state, CommunityView view, Look look) {
        Standing standing = new Standing(state, look);
        return places(view.community())
                .map(cap -> standing.says(Sentence.of(look.words().count("guildhall.join.full.asks", cap))))
                .orElseGet(() -> standing.says("guildhall.join.stranger.asks"));
    }

    private static Standing closed(CommunityView view, Look look) {
        Optional<Integer> places = places(view.community());
        if (view.community().settings().joinPolicy() == JoinPolicy.OPEN && places.isPresent()) {
            return new Standing("full", look)
                    .says(Sentence.of(look.words().count("guildhall.join.full.message", places.get())));
        }
        return new Standing("closed", look).says(whyClosed(view));
    }

    /** How many places there are, where all of them are taken. */
    private static Optional<Integer> places(Community community) {
        OptionalInt cap = community.arrangements().admission().cap();
        return cap.isPresent() && community.memberCount() >= cap.getAsInt()
                ? Optional.of(cap.getAsInt())
                : Optional.empty();
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
        boolean comes = view.can(Ability.JOIN);
        Standing standing = new Standing("invited", look)
                .says(comes ? "guildhall.join.invited.message" : "guildhall.join.invited.full", membership.since())
                .because(membership.decision().map(Membership.Decision::reason).orElse(""));
        if (!comes) {
            return view.can(Ability.REFUSE)
                    ? standing.offers("refuse", "guildhall.join.button.refuse", false)
                    : standing;
        }
        standing.lets(Entries.coming(view, look), "guildhall.join.button.accept");
        return view.can(Ability.REFUSE) ? standing.alsoOffers("refuse", "guildhall.join.button.refuse") : standing;
    }

    private static Standing declined(CommunityView view, Membership membership, Look look) {
        Standing standing = new Standing("declined", look)
                .because(membership.decision().map(Membership.Decision::reason).orElse(""));
        if (view.can(Ability.REQUEST) || view.can(Ability.JOIN)) {
            return standing.says(
                            "guildhall.join.declined.message",
                            membership.decision().map(Membership.Decision::at).orElse(membership.since()))
                    .lets(Entries.coming(view, look), "guildhall.join.button.again");
        }
        return standing.says("guildhall.join.declined.again", membership.mayAskFrom());
    }

    private static Standing removed(CommunityView view, Membership membership, Look look) {
        Standing standing = new Standing("removed", look)
                .says("guildhall.join.removed.message", membership.since())
                .because(membership.decision().map(Membership.Decision::reason).orElse(""));
        return view.can(Ability.REQUEST)
                ? standing.lets(Entries.coming(view, look), "guildhall.join.button.ask")
                : standing;
    }

    private static Standing banned(CommunityView view, Look look) {
        String names = Cards.facilitators(view, look);
        String whom = names.isEmpty() ? look.words().text("guildhall.join.banned.somebody") : names;
        return new Standing("banned", look).says(Sentence.of(look.words().text("guildhall.join.banned.message", whom)));
    }
}
