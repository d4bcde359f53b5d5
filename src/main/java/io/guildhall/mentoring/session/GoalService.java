package io.guildhall.mentoring.session;

import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.pairing.PairingId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people in a pairing want to get better at, where they stand before and after. For those in the pairing alone; each changes their own. */
@Named
public final class GoalService {
    private static final TextRule RULE = TextRule.neededLine("text", Goal.TEXT_MAX);

    private final PairDoor door;
    private final Goals goals;
    private final PairTidings tidings;

    @Inject
    GoalService(PairDoor door, Goals goals, PairTidings tidings) {
        this.door = door;
        this.goals = goals;
        this.tidings = tidings;
    }

    /** Their goals in the order in which they were set; at most five statements. */
    public Outcome<List<Goal>> list(Viewer viewer, long pairing) {
        return door.lookAsOwn(viewer, pairing)
                .map(seen -> goals.goals(seen.pairing().id()));
    }

    /** Sets a goal of the viewer's. Sent again with the same token it is unchanged. One audit entry, without the text. */
    public Outcome<Goal> set(Viewer viewer, long pairing, String text, int before, String token) {
        String stripped = text.strip();
        List<FieldError> wrong = new ArrayList<>();
        RULE.problem(stripped).ifPresent(wrong::add);
        rating("before", before).ifPresent(wrong::add);
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.ofFields(SessionRefusal.INVALID, wrong));
        }
        Optional<Refusal> bad = WantedSession.badToken(token);
        if (bad.isPresent()) {
            return Outcome.refused(bad.get());
        }
        return door.changeAsOwn(viewer, pairing, fresh -> set(fresh, stripped, before, token));
    }

    private Outcome<Goal> set(FreshPairing fresh, String text, int before, String token) {
        PairingId pairing = fresh.pairing().id();
        UserId me = fresh.seen().me();
        List<Goal> all = goals.goals(pairing);
        // What is sent twice reads the same, so nothing else needs to be looked up.
        Optional<Goal> made =
                all.stream().anyMatch(each -> each.text().equals(text)) ? goals.goal(pairing, token) : Optional.empty();
        if (made.isPresent()) {
            return Outcome.unchanged(made.get());
        }
        if (all.stream().filter(each -> each.owner().equals(me)).count() >= Goal.MOST) {
            return Outcome.refused(SessionRefusal.TOO_MANY_GOALS, Goal.MOST);
        }
        Goal set = goals.add(
                new Goal(0, pairing, me, text, before, Optional.empty(), GoalState.OPEN, tidings.now()), token);
        tidings.byOne(OccasionKind.GOAL_SET, fresh, "NONE>" + GoalState.OPEN);
        return Outcome.done(set);
    }

    /**
     * Says what became of a goal of the viewer's; unchanged where it is so. One audit entry.
     *
     * @param after where they stand now, 1 to {@value Goal#RATE_MOST}; needed for one that was reached
     */
    public Outcome<Goal> end(Viewer viewer, long pairing, long id, GoalState how, Optional<Integer> after) {
        Optional<FieldError> wrong = after.isEmpty() && how == GoalState.REACHED
                ? rating("after", 0)
                : after.flatMap(rated -> rating("after", rated));
        if (wrong.isPresent()) {
            return Outcome.refused(Refusal.ofFields(SessionRefusal.INVALID, List.of(wrong.get())));
        }
        return door.changeAsOwn(viewer, pairing, fresh -> {
            Optional<Goal> found = goals.goals(fresh.pairing().id()).stream()
                    .filter(each -> each.id() == id)
                    .findFirst();
            if (found.isEmpty()) {
                return Outcome.refused(SessionRefusal.NO_GOAL);
            }
            Goal before = found.get();
            if (!before.owner().equals(fresh.seen().me())) {
                return Outcome.refused(SessionRefusal.NOT_OWN_GOAL);
            }
            Goal ended = before.ended(how, after);
            if (ended.equals(before)) {
                return Outcome.unchanged(before);
            }
            goals.save(ended);
            tidings.byOne(OccasionKind.GOAL_ENDED, fresh, before.state() + ">" + how);
            return Outcome.done(ended);
        });
    }

    private static Optional<FieldError> rating(String field, int rated) {
        return rated >= 1 && rated <= Goal.RATE_MOST
                ? Optional.empty()
                : Optional.of(new FieldError(field, "field.out-of-range", List.of(1, Goal.RATE_MOST)));
    }
}
