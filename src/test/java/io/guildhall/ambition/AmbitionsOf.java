package io.guildhall.ambition;

import io.guildhall.membership.Guild;
import java.time.Instant;

/** Lets tests of other packages make the service. */
public final class AmbitionsOf {
    private AmbitionsOf() {}

    /** An ambition comes into that state. */
    public static void move(AmbitionRow row, AmbitionState state, Instant at) {
        row.save(row.value().in(state, at));
    }

    public static AmbitionService service(Guild guild, Ambitions ambitions) {
        return new AmbitionService(guild.door, ambitions, guild.people, guild.audit, guild.occasions, guild.clock);
    }
}
