package io.guildhall.review;

import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Sighting;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who may do what with a hand-over. Pure. */
final class HandOverRules {
    private HandOverRules() {}

    /** Whether the viewer may know of it: as one of the two, or because they run the community. */
    static boolean mayKnow(Sighting seen, HandOver handOver) {
        return seen.mayRun() || seen.viewer().user().filter(handOver::concerns).isPresent();
    }

    /** Everything the viewer may do with it now, by the rules that the service follows. */
    static Set<HandOverAct> acts(Sighting seen, HandOver handOver) {
        Set<HandOverAct> can = EnumSet.noneOf(HandOverAct.class);
        for (HandOverAct act : HandOverAct.values()) {
            boolean kept = act == HandOverAct.KEEP && handOver.page().isPresent();
            if (!kept && mayKnow(seen, handOver) && refusal(seen, handOver, act).isEmpty()) {
                can.add(act);
            }
        }
        return can;
    }

    /** Whether it ended in that way already, by the same person. */
    static boolean isDone(Sighting seen, HandOver handOver, HandOverAct act) {
        return switch (act) {
            case ACCEPT -> handOver.state() == HandOverState.ACCEPTED && is(seen, handOver.to());
            case DECLINE -> handOver.state() == HandOverState.DECLINED && is(seen, handOver.to());
            case WITHDRAW -> handOver.state() == HandOverState.WITHDRAWN;
            case CHECK, KEEP -> false;
        };
    }

    /** Why the viewer, who may know of it, may not do that now; empty where they may. */
    static Optional<Refusal> refusal(Sighting seen, HandOver handOver, HandOverAct act) {
        boolean allowed = switch (act) {
            case ACCEPT, DECLINE -> is(seen, handOver.to());
            case WITHDRAW -> seen.mayMakeFacilitators() || is(seen, handOver.from());
            case CHECK, KEEP -> true;
        };
        if (!allowed) {
            boolean answers = act == HandOverAct.ACCEPT || act == HandOverAct.DECLINE;
            return Optional.of(Refusal.of(answers ? ReviewRefusal.NOT_SUCCESSOR : ReviewRefusal.NOT_GIVER));
        }
        HandOverState needed = act == HandOverAct.KEEP ? HandOverState.ACCEPTED : HandOverState.OPEN;
        return ReviewRules.closed(seen)
                .or(() -> handOver.state() == needed
                        ? Optional.empty()
                        : Optional.of(Refusal.of(ReviewRefusal.HAND_OVER_ENDED)));
    }

    private static boolean is(Sighting seen, UserId user) {
        return seen.viewer().is(user);
    }
}
