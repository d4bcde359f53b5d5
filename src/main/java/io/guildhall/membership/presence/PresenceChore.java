package io.guildhall.membership.presence;

import io.guildhall.kernel.Chore;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Every night: lets memberships rest whose people the host has let go, and wakes them when they are back. */
@Named
final class PresenceChore implements Chore {
    private final Presence presence;

    @Inject
    PresenceChore(Presence presence) {
        this.presence = presence;
    }

    @Override
    public String name() {
        return "presence";
    }

    @Override
    public Result run() {
        return new Result(presence.run(), List.of());
    }
}
