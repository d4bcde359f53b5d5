package io.guildhall.contribution;

import io.guildhall.community.CommunityId;
import io.guildhall.contribution.Contributor.Writing;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.ContentWritten;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Guild;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lets tests of other packages make what listens and what counts. */
public final class ContributionsOf {
    private ContributionsOf() {}

    public static ContentWritten listening(Guild guild, ContributionLog log) {
        return new WrittenByMembers(guild.door, log, guild.clock);
    }

    /** What the job would keep of something that somebody wrote or liked then. */
    public static void wrote(
            Contributors contributors, CommunityId community, UserId user, ContentWritten.Kind kind, Instant at) {
        Contribution made = new Contribution(community, user, kind, at);
        Optional<Writing> writing = Optional.of(new Writing(at, at, 0)).filter(text -> kind.isText());
        contributors.keep(List.of(new Contributor(community, user, writing, ActiveDays.on(at, made.points()))));
    }

    public static Chore chore(Guild guild, ContributionLog log, Contributors contributors, Transactions transactions) {
        return new ContributionChore(
                guild.door,
                guild.communities,
                log,
                new Counting(guild.door, contributors, guild.memberships),
                transactions,
                guild.clock);
    }
}
