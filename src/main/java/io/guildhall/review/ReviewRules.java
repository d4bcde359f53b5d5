package io.guildhall.review;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Refusal;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Role;
import io.guildhall.membership.Sighting;
import java.util.Optional;

/** Who may do what with reviews. Whoever runs the community holds them; a sponsor says something to them and does nothing else. Pure. */
final class ReviewRules {
    private ReviewRules() {}

    /** Whether the viewer may read them. */
    static boolean mayRead(Sighting seen) {
        return seen.mayRun() || seen.standing().filter(Membership::isActive).isPresent();
    }

    /** Why the viewer may not hold a review now; empty where they may. */
    static Optional<Refusal> holding(Sighting seen) {
        if (!seen.mayRun()) {
            return Optional.of(Refusal.of(CommunityRefusal.NOT_ALLOWED));
        }
        return closed(seen);
    }

    /** Why nothing can be written about reviews; empty where it can. */
    static Optional<Refusal> closed(Sighting seen) {
        if (seen.community().isArchived()) {
            return Optional.of(Refusal.of(CommunityRefusal.ARCHIVED));
        }
        return seen.community().arrangements().launchedAt().isEmpty()
                ? Optional.of(Refusal.of(ReviewRefusal.NOT_LAUNCHED))
                : Optional.empty();
    }

    /** Why the viewer may not comment on that review now; empty where they may. */
    static Optional<Refusal> commenting(Sighting seen, Review review) {
        boolean sponsor = seen.standing()
                .filter(own -> own.isActive() && own.roles().contains(Role.SPONSOR))
                .isPresent();
        if (!sponsor) {
            return Optional.of(Refusal.of(ReviewRefusal.NOT_SPONSOR));
        }
        boolean others = review.comment()
                .filter(said -> !seen.viewer().is(said.sponsor()))
                .isPresent();
        return closed(seen).or(() -> others ? Optional.of(Refusal.of(ReviewRefusal.COMMENTED)) : Optional.empty());
    }
}
