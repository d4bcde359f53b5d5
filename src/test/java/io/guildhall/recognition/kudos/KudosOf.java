package io.guildhall.recognition.kudos;

import io.guildhall.contribution.ContributionLog;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Transactions;
import io.guildhall.membership.Guild;

/** Lets tests of other packages make the services. */
public final class KudosOf {
    private KudosOf() {}

    public static KudosService service(
            Guild guild, KudosBook book, ContributionLog contributions, Locks locks, Transactions transactions) {
        return new KudosService(
                guild.door,
                new Addressing(guild.door, guild.people, guild.pages, guild.clock),
                guild.known,
                book,
                views(guild),
                contributions,
                guild.people,
                guild.audit,
                guild.occasions,
                locks,
                transactions,
                guild.clock);
    }

    public static KudosReadingService reading(Guild guild, KudosBook book) {
        return new KudosReadingService(guild.door, guild.known, book, views(guild), guild.people, guild.clock);
    }

    private static KudosViews views(Guild guild) {
        return new KudosViews(guild.people, guild.pages, guild.clock);
    }
}
