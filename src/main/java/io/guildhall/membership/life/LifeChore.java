package io.guildhall.membership.life;

import io.guildhall.kernel.Chore;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Every hour: goes on looking for facilitators, and lets quiet communities rest. */
@Named
final class LifeChore implements Chore {
    private final Rescue rescue;
    private final Dormancy dormancy;

    @Inject
    LifeChore(Rescue rescue, Dormancy dormancy) {
        this.rescue = rescue;
        this.dormancy = dormancy;
    }

    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public Result run() {
        return new Result(rescue.run() + dormancy.run(), List.of());
    }
}
