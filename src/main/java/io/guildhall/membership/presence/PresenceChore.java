package io.guildhall.membership.presence;

import io.guildhall.kernel.Chore;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Every night: lets memberships rest whose people the host has let go, wakes them when they are back, and ends those of people who are gone for good. */
@Named
final class PresenceChore implements Chore {
    private final Presence presence;
    private final PlacesEnd places;

    @Inject
    PresenceChore(Presence presence, PlacesEnd places) {
        this.presence = presence;
        this.places = places;
    }

    @Override
    public String name() {
        return "presence";
    }

    @Override
    public Result run() {
        return new Result(presence.run() + places.endOfForgotten(), List.of());
    }
}
