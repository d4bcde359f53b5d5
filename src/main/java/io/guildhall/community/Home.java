package io.guildhall.community;

import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import java.util.Optional;

/**
 * Where a community lives.
 *
 * @param key the space's key as the host writes it
 * @param spaceId the host's number of the space: keys are used again once a space is deleted, numbers are not. Empty where it was not
 *     kept yet; then the key alone decides
 * @param name the name the space had when the community was last written; its present name is shown where the space is there
 */
public record Home(SpaceKey key, Optional<Long> spaceId, String name) {
    /** No key of a space has it in it. */
    private static final String GONE = "#";

    /** A home in that space as it is now. */
    public static Home in(Space space) {
        return new Home(space.key(), Optional.of(space.id()), space.name());
    }

    /** How the keys of all begin that a space of that key left behind. */
    public static String goneFrom(SpaceKey space) {
        return space.value() + GONE;
    }

    /** The home of a community whose space is gone: a key that no space can have. */
    Home left(long community) {
        return new Home(new SpaceKey(key.value() + GONE + community), spaceId, name);
    }

    /** Whether its space is gone, and that was written down. */
    public boolean isNowhere() {
        return key.value().contains(GONE);
    }

    /** Whether it is in that space, and not in an earlier one of the same key. */
    public boolean isIn(Space space) {
        return key.equals(space.key()) && spaceId.map(id -> id == space.id()).orElse(true);
    }
}
