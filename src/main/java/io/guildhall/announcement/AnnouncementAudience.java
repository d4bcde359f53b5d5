package io.guildhall.announcement;

import io.guildhall.kernel.Occasion;
import io.guildhall.membership.Role;
import java.util.Optional;

/** To whom an announcement goes: always active members, as of the moment it is told. Names are kept in the database, so they never change. */
public enum AnnouncementAudience {
    ALL(Optional.empty()),
    FACILITATORS(Optional.of(Role.FACILITATOR)),
    DEPUTY(Optional.of(Role.DEPUTY)),
    CHAMPION(Optional.of(Role.CHAMPION)),
    SPONSOR(Optional.of(Role.SPONSOR)),
    STEWARD(Optional.of(Role.STEWARD)),
    /** Who joined within the last 90 days. */
    NEWCOMERS(Optional.empty());

    private final Optional<Role> role;

    AnnouncementAudience(Optional<Role> role) {
        this.role = role;
    }

    /** The role that makes somebody part of it; empty for all and for newcomers. */
    Optional<Role> role() {
        return role;
    }

    /** The same for the occasion that tells of it; empty for everybody. */
    Optional<String> onlyFor() {
        return this == NEWCOMERS ? Optional.of(Occasion.NEWCOMERS) : role.map(Enum::name);
    }
}
