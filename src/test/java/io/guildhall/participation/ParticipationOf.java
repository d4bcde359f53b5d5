package io.guildhall.participation;

import io.guildhall.contribution.Contributors;
import io.guildhall.expertise.Balances;
import io.guildhall.membership.Guild;
import io.guildhall.people.PersonFacts;

/** Lets tests of other packages make the service. */
public final class ParticipationOf {
    private ParticipationOf() {}

    public static ParticipationService service(Guild guild, Contributors contributors, Balances balances) {
        return new ParticipationService(guild.door, contributors, balances, guild.clock, guild.known);
    }

    /** Where members come from. */
    public static MixService mix(Guild guild, PersonFacts facts) {
        return new MixService(guild.door, guild.memberships, facts);
    }
}
