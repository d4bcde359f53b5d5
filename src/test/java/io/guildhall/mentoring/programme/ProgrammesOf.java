package io.guildhall.mentoring.programme;

import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Transactions;
import io.guildhall.membership.Guild;

/** Lets tests of other packages make the services. */
public final class ProgrammesOf {
    public final ProgrammeDoor door;
    public final ProgrammeService service;
    public final ProgrammeRunService running;

    public ProgrammesOf(
            Guild guild, Programmes programmes, KnownProgrammes known, Locks locks, Transactions transactions) {
        door = door(programmes, guild, locks, transactions);
        ProgrammeViews views = new ProgrammeViews(programmes, guild.people);
        service = new ProgrammeService(
                door,
                programmes,
                known,
                views,
                guild.door,
                guild.known,
                guild.people,
                locks,
                transactions,
                guild.events,
                guild.audit,
                guild.occasions,
                guild.clock);
        running = new ProgrammeRunService(
                door, programmes, known, views, guild.people, guild.audit, guild.occasions, guild.clock);
    }

    /** The door of programmes over storage of one's choice. */
    public static ProgrammeDoor door(Programmes programmes, Guild guild, Locks locks, Transactions transactions) {
        return new OpenProgrammeDoor(
                programmes, guild.door, guild.people, guild.known, locks, transactions, guild.events);
    }

    /** The services of a workshop. */
    public static ProgrammesOf workshop(Workshop workshop) {
        return new ProgrammesOf(
                workshop.guild, workshop.programmes, workshop.known, new InMemoryLocks(), new InMemoryTransactions());
    }
}
