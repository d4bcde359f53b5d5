package io.guildhall.recognition.nomination;

import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.Locks;
import io.guildhall.membership.Guild;
import io.guildhall.recognition.badge.BadgesOf;

/** Lets tests of other packages make the services. */
public final class NominationsOf {
    public final NominationService nominating;
    public final NominationDecisionService deciding;
    public final NominationReadingService reading;
    final NominationChore chore;

    public NominationsOf(Guild guild, BadgesOf badges, Nominations kept, Locks locks) {
        NominationViews views = new NominationViews(badges.counter, guild.people, guild.clock);
        NominationNotes notes = new NominationNotes(guild.audit, guild.occasions);
        NominationDoor door = new NominationDoor(guild.door, badges.counter, kept, locks, guild.known, guild.people);
        nominating = new NominationService(
                guild.door, door, badges.counter, kept, views, notes, guild.known, guild.people, guild.clock);
        deciding = new NominationDecisionService(door, badges.counter, views, notes, guild.people, guild.clock);
        reading = new NominationReadingService(
                guild.door, door, badges.counter, kept, views, guild.known, guild.people, guild.clock);
        chore = new NominationChore(kept, guild.communities, door, badges.counter, notes, guild.clock);
    }

    /** Runs what ends nominations by itself. */
    public void tick() {
        chore.run();
    }

    /** The services over memory alone. */
    static NominationsOf inMemory(Guild guild, BadgesOf badges) {
        return new NominationsOf(guild, badges, new InMemoryNominations(), new InMemoryLocks());
    }
}
