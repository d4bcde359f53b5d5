package io.guildhall.recognition.rule;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Chore;
import io.guildhall.membership.Membership;
import io.guildhall.recognition.badge.BadgeClass;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives everybody at night what they have earned and nobody saw when they did: while no node ran, the part was off, or too much happened at once. */
@Named
final class LatelyEarned implements Chore {
    private final Rewards rewards;
    private final Crowds crowds;

    @Inject
    LatelyEarned(Rewards rewards, Crowds crowds) {
        this.rewards = rewards;
        this.crowds = crowds;
    }

    /** It comes at night. */
    @Override
    public String name() {
        return "presence";
    }

    @Override
    public Result run() {
        if (!rewards.isOn()) {
            return new Result(0, List.of());
        }
        int done = 0;
        for (Map.Entry<Optional<CommunityId>, List<BadgeClass>> place :
                rewards.all().entrySet()) {
            List<Membership> some = crowds.after(place.getKey(), 0);
            while (!some.isEmpty()) {
                done += rewards.give(Crowds.active(some), place.getKey(), place.getValue());
                some = crowds.after(place.getKey(), some.get(some.size() - 1).id());
            }
        }
        return new Result(done, List.of());
    }
}
