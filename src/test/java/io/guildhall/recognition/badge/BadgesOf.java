package io.guildhall.recognition.badge;

import io.guildhall.kernel.Ids;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.membership.Guild;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets tests of other packages make the services. */
public final class BadgesOf {
    public final BadgeService badges;
    public final AwardService awards;
    public final ShelfService shelf;
    public final EarnedBadges earned;

    public BadgesOf(Guild guild, BadgeClasses classes, Awards kept, Locks locks, Transactions transactions) {
        AtomicInteger last = new AtomicInteger();
        Ids ids = () -> "id-" + last.incrementAndGet();
        BadgeBook book = new BadgeBook(classes, new StarterSet(BundleTexts.english()));
        BadgeDoor door =
                new BadgeDoor(guild.door, guild.communities, book, guild.people, locks, transactions, guild.events);
        badges = new BadgeService(door, guild.door, book, classes, guild.audit, guild.occasions, ids, guild.clock);
        earned = new Earnings(
                book,
                kept,
                guild.communities,
                guild.audit,
                guild.occasions,
                locks,
                transactions,
                guild.events,
                ids,
                guild.clock);
        AwardViews views = new AwardViews(guild.people, guild.clock);
        shelf = new ShelfService(
                guild.door,
                door,
                book,
                classes,
                guild.communities,
                kept,
                views,
                guild.spaces,
                guild.pages,
                guild.clock);
        awards = new AwardService(
                door,
                book,
                kept,
                views,
                shelf,
                guild.memberships,
                guild.people,
                guild.pages,
                guild.audit,
                guild.occasions,
                ids,
                guild.clock);
    }

    /** The services over memory alone. */
    public static BadgesOf inMemory(Guild guild) {
        return new BadgesOf(
                guild,
                new InMemoryBadgeClasses(),
                new InMemoryAwards(),
                new InMemoryLocks(),
                new InMemoryTransactions());
    }
}
