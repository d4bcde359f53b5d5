package io.guildhall.membership.web;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.GroundRules;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Role;
import io.guildhall.membership.RulesStanding;
import io.guildhall.membership.Volunteering;
import io.guildhall.site.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says to members where they stand. What waits for them comes first: ground rules, then looking after the community, then first steps. */
final class MemberStandings {
    private MemberStandings() {}

    static Standing of(CommunityView view, Membership membership, Look look, Optional<FirstSteps> path) {
        Optional<GroundRules> unaccepted =
                view.community().arrangements().rules().filter(rules -> !RulesStanding.isKept(rules, membership));
        return unaccepted
                .map(rules -> oldRules(view, membership, rules, look))
                .orElseGet(() -> inOrder(view, membership, look, path));
    }

    private static Standing oldRules(CommunityView view, Membership membership, GroundRules rules, Look look) {
        boolean grace = view.can(Ability.TAKE_PART);
        Standing standing = new Standing(grace ? "old-rules" : "reading", look);
        if (grace) {
            standing.says(
                    "guildhall.join.rules.grace",
                    RulesStanding.graceEnds(
                            rules, membership, view.site().times().days(Span.GRACE)));
        } else {
            standing.says("guildhall.join.rules.reading");
        }
        return leaving(
                standing.lets(Entries.accepting(rules, look), "guildhall.join.button.rules"), view, membership, look);
    }

    private static Standing inOrder(CommunityView view, Membership membership, Look look, Optional<FirstSteps> path) {
        if (view.can(Ability.ANSWER_OFFER)) {
            return offered(view, membership, look);
        }
        Standing standing = new Standing(membership.isFacilitator() ? "facilitator" : "member", look);
        if (Cards.manages(view)) {
            int waiting = view.waiting().orElse(0);
            String key = waiting == 0 ? "guildhall.manage.link" : "guildhall.manage.waiting";
            String text = waiting == 0 ? look.words().text(key) : look.words().count(key, waiting);
            standing.says(whoOneIs(view, membership, look));
            SpaceKey space = view.space().key();
            standing.links(
                    text,
                    look.href(
                            waiting == 0
                                    ? look.links().community(space)
                                    : look.links().desk(space)));
        } else if (path.isPresent()) {
            FirstSteps steps = path.get();
            standing.says(Sentence.of(look.words()
                    .text(
                            "guildhall.join.steps.message",
                            Integer.toString(steps.done()),
                            Integer.toString(steps.all()))));
            standing.asks(steps);
        } else {
            standing.says(whoOneIs(view, membership, look));
        }
        volunteering(standing, view, membership);
        return leaving(standing, view, membership, look);
    }

    /** While somebody is looked for who facilitates: members may offer it, and read who is expected. */
    private static void volunteering(Standing standing, CommunityView view, Membership membership) {
        boolean wanted = view.community().life().status() == CommunityStatus.ACTIVE;
        if (view.can(Ability.STEP_BACK)) {
            Instant at = membership.tenure().volunteered().orElse(membership.since());
            if (wanted) {
                standing.says("guildhall.join.volunteered.decided");
            } else {
                standing.says("guildhall.join.volunteered.begins", at.plus(Volunteering.OBJECTION));
            }
            standing.offers("step-back", "guildhall.join.button.step-back", false);
            return;
        }
        if (!wanted) {
            expected(standing, view.community());
        }
        if (view.can(Ability.VOLUNTEER)) {
            standing.says(wanted ? "guildhall.join.volunteer.wanted" : "guildhall.join.volunteer.nobody")
                    .offers("volunteer", "guildhall.join.button.volunteer", true);
        }
    }

    /** When somebody begins to facilitate a community that has nobody, if no administrator objects. */
    static void expected(Standing standing, Community community) {
        if (community.life().status() == CommunityStatus.ORPHANED) {
            community
                    .life()
                    .pulse()
                    .offered()
                    .ifPresent(
                            at -> standing.says("guildhall.join.volunteer.expected", at.plus(Volunteering.OBJECTION)));
        }
    }

    /** Nobody facilitates or sponsors without agreeing. */
    private static Standing offered(CommunityView view, Membership membership, Look look) {
        List<String> roles =
                Members.words(membership.offeredRoles().stream().sorted().toList(), look);
        Standing standing = new Standing("offered", look)
                .says(Sentence.of(look.words()
                        .text("guildhall.join.offered.message", look.words().names(roles, 0))))
                .offers("accept-offer", "guildhall.join.button.accept", true)
                .alsoOffers("refuse-offer", "guildhall.join.button.refuse");
        return leaving(standing, view, membership, look);
    }

    private static Sentence whoOneIs(CommunityView view, Membership membership, Look look) {
        return membership
                .guest()
                .map(guest -> look.dates().sentence("guildhall.join.guest.message", guest.until()))
                .orElseGet(() -> Sentence.of(look.words().text(whoOneIs(view, membership))));
    }

    private static String whoOneIs(CommunityView view, Membership membership) {
        if (membership.isFacilitator()) {
            return view.can(Ability.LEAVE) ? "guildhall.join.facilitator.message" : "guildhall.join.last.message";
        }
        boolean standsIn = membership.isDeputy() && view.community().life().status() == CommunityStatus.ORPHANED;
        if (standsIn) {
            return "guildhall.join.deputy.message";
        }
        CommunityStatus status = view.community().life().status();
        return "guildhall.join.member." + Cards.word(status);
    }

    private static String tab(String name, CommunityView view, Look look) {
        return look.href(look.links().community(view.space().key(), name));
    }

    private static Standing leaving(Standing standing, CommunityView view, Membership membership, Look look) {
        if (view.can(Ability.PROPOSE)) {
            standing.leadsTo("guildhall.propose.title", tab("invitations", view, look));
        }
        if (!view.can(Ability.LEAVE)) {
            return membership.isFacilitator()
                    ? standing.leadsTo("guildhall.leave.last.link", tab("members", view, look) + "#gh-last")
                    : standing;
        }
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
