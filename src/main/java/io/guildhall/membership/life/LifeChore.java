package io.guildhall.membership.life;

import io.guildhall.kernel.Chore;
import io.guildhall.membership.roles.TermTimes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Every hour: minds the terms of facilitators, goes on looking for some, and lets quiet communities rest. */
@Named
final class LifeChore implements Chore {
    private final TermTimes terms;
    private final Rescue rescue;
    private final Dormancy dormancy;

    @Inject
    LifeChore(TermTimes terms, Rescue rescue, Dormancy dormancy) {
        this.terms = terms;
        this.rescue = rescue;
        this.dormancy = dormancy;
    }

    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public Result run() {
        return new Result(terms.run() + rescue.run() + dormancy.run(), List.of());
    }
}
