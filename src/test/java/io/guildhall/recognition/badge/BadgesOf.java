package io.guildhall.recognition.badge;

import io.guildhall.kernel.Ids;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.FixedAddress;
import io.guildhall.membership.Guild;
import io.guildhall.recognition.kudos.InMemoryKudosBook;
import io.guildhall.recognition.kudos.KudosBook;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets tests of other packages make the services. */
public final class BadgesOf {
    public final BadgeService badges;
    public final AwardService awards;
    public final ShelfService shelf;
    public final RenewingService renewing;
    public final NamingService naming;
    public final BadgeCounter counter;
    public final NamedBadgeService named;
    public final RingService rings;
    public final EarnedBadges earned;

    public BadgesOf(
            Guild guild, BadgeClasses classes, Awards kept, KudosBook kudos, Locks locks, Transactions transactions) {
        this(guild, classes, kept, kudos, new PlacesInOrder(), locks, transactions);
    }

    /** With credentials that somebody else makes. */
    public BadgesOf(
            Guild guild,
            BadgeClasses classes,
            Awards kept,
            KudosBook kudos,
            Issuing issuing,
            Locks locks,
            Transactions transactions) {
        AtomicInteger last = new AtomicInteger();
        Ids ids = () -> "id-" + last.incrementAndGet();
        BadgeBook book = new BadgeBook(classes, new StarterSet(BundleTexts.english()));
        BadgeDoor door = new BadgeDoor(
                guild.door, guild.communities, book, guild.people, locks, transactions, guild.events, guild.known);
        badges = new BadgeService(door, guild.door, book, classes, guild.audit, guild.occasions, ids, guild.clock);
        AwardViews views = new AwardViews(guild.people, book, guild.clock);
        Granting granting = new Granting(book, kept, views, guild.audit, guild.occasions, ids);
        earned = new Earnings(book, kept, guild.communities, granting, locks, transactions, guild.events, guild.clock);
        shelf = new ShelfService(
                guild.door,
                door,
                new AwardDoor(guild.door, door, book, kept, views, guild.pages),
                guild.communities,
                kept,
                views,
                guild.spaces,
                guild.clock);
        named = new NamedBadgeService(
                door, shelf, book, guild.communities, kept, views, guild.memberships, guild.spaces, guild.clock);
        rings = new RingService(door, guild.door, kudos, kept, guild.people, guild.clock);
        awards = new AwardService(
                door,
                granting,
                kept,
                views,
                shelf,
                issuing,
                guild.memberships,
                guild.people,
                new NamedPages(guild.pages, new FixedAddress("/wiki", "https://wiki.example.org/wiki")),
                ids,
                guild.clock);
        naming = new NamingService(door, shelf, kept, guild.pages, guild.clock);
        renewing = new RenewingService(door, granting, kept, guild.memberships, guild.people, guild.clock);
        counter = new OpenCounter(door, book, granting, kept, guild.clock);
    }

    /** The services over memory alone. */
    public static BadgesOf inMemory(Guild guild) {
        return inMemory(guild, new InMemoryKudosBook());
    }

    /** The same where people thank each other, too. */
    static BadgesOf inMemory(Guild guild, KudosBook kudos) {
        return new BadgesOf(
                guild,
                new InMemoryBadgeClasses(),
                new InMemoryAwards(),
                kudos,
                new InMemoryLocks(),
                new InMemoryTransactions());
    }
}
