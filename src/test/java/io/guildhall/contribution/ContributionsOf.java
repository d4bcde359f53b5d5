package io.guildhall.contribution;

import io.guildhall.kernel.Chore;
import io.guildhall.kernel.ContentWritten;
import io.guildhall.kernel.Transactions;
import io.guildhall.membership.Guild;

/** Lets tests of other packages make what listens and what counts. */
public final class ContributionsOf {
    private ContributionsOf() {}

    public static ContentWritten listening(Guild guild, ContributionLog log) {
        return new WrittenByMembers(guild.door, log, guild.clock);
    }

    public static Chore chore(Guild guild, ContributionLog log, Contributors contributors, Transactions transactions) {
        return new ContributionChore(
                guild.door, guild.communities, log, new Counting(guild.door, contributors), transactions, guild.clock);
    }
}
