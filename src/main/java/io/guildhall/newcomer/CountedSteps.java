package io.guildhall.newcomer;

import io.guildhall.community.Community;
import io.guildhall.community.StepAct;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Change;
import io.guildhall.membership.CommunityDoor;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;

/** Counts first steps under the lock of their community. */
@Named
final class CountedSteps implements StepsTaken {
    private final CommunityDoor door;
    private final NewcomerService newcomers;

    @Inject
    CountedSteps(CommunityDoor door, NewcomerService newcomers) {
        this.door = door;
        this.newcomers = newcomers;
    }

    @Override
    public int count(Community community, StepAct act, Set<UserId> who) {
        Optional<String> step = community.arrangements().path().steps().stream()
                .filter(each -> each.act().filter(act::equals).isPresent())
                .map(each -> Integer.toString(each.no()))
                .findFirst();
        if (step.isEmpty() || who.isEmpty()) {
            return 0;
        }
        Outcome<Integer> counted = door.changeBySystem(community, who, fresh -> {
            long taken = who.stream()
                    .map(person -> newcomers
                            .done(fresh, Optional.empty(), person, step.get())
                            .outcome())
                    .filter(each -> each instanceof Outcome.Done<?> done && done.changed())
                    .count();
            return Change.none(Outcome.done((int) taken));
        });
        return counted.result().orElse(0);
    }
}
