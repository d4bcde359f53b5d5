package io.guildhall.desk;

import io.guildhall.membership.Guild;

/** Lets tests of other packages make the service. */
public final class DesksOf {
    private DesksOf() {}

    public static DeskService service(Guild guild) {
        return new DeskService(
                guild.door,
                guild.memberships,
                guild.answers,
                guild.spaces,
                guild.people,
                guild.audit,
                guild.occasions,
                guild.clock);
    }
}
