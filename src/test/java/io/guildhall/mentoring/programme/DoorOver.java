package io.guildhall.mentoring.programme;

import io.guildhall.membership.Guild;
import io.guildhall.storage.Tables;

/** How programmes are come by where they are kept in tables, as one node does it. */
public final class DoorOver {
    public final Programmes programmes;
    public final KnownProgrammes known;
    public final ProgrammeDoor door;

    public DoorOver(Guild guild, Tables tables) {
        programmes = tables.programmes();
        known = new ProgrammesOfNode(programmes, guild.clock);
        door = new OpenProgrammeDoor(
                programmes, guild.door, guild.people, guild.known, tables.locks(), tables.transactions(), guild.events);
    }
}
