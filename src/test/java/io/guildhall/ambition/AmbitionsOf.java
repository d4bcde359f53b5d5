package io.guildhall.ambition;

import io.guildhall.membership.Guild;

/** Lets tests of other packages make the service. */
public final class AmbitionsOf {
    private AmbitionsOf() {}

    public static AmbitionService service(Guild guild, Ambitions ambitions) {
        return new AmbitionService(guild.door, ambitions, guild.people, guild.audit, guild.occasions, guild.clock);
    }
}
