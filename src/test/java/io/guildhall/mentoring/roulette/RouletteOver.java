package io.guildhall.mentoring.roulette;

import io.guildhall.kernel.Chore;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Guild;
import io.guildhall.mentoring.enrolment.Availability;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeSettings;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.ProgrammesOf;
import io.guildhall.storage.Tables;
import java.time.ZoneOffset;
import java.util.Optional;

/** Coffee roulette and what circles need over the tables of a database, as one node has it. */
public final class RouletteOver {
    public final Tables tables;
    public final Guild guild;
    public final ProgrammeDoor door;
    public final Apart apart;
    public final RouletteService service;
    public final Chore day;

    public RouletteOver(Tables tables) {
        this.tables = tables;
        guild = tables.guild();
        door = ProgrammesOf.door(tables.programmes(), guild, tables.locks(), tables.transactions());
        apart = new BlocksAndManagers(tables.preferences(), tables.personFacts());
        DrawWork work = new DrawWork(
                tables.draws(),
                tables.enrolments(),
                apart,
                tables.pairings(),
                guild.people,
                guild.audit,
                guild.occasions);
        service = new RouletteService(
                door,
                guild.communities,
                tables.enrolments(),
                tables.pairings(),
                tables.draws(),
                work,
                guild.audit,
                guild.clock);
        day = new RouletteDay(tables.programmes(), service, guild.known);
    }

    /** An open programme across communities. */
    public Programme open(ProgrammeKind kind) {
        Programme wanted = new Programme(
                new ProgrammeId(0),
                Optional.empty(),
                "Programme",
                kind,
                ProgrammeState.OPEN,
                Dates.open(),
                ProgrammeSettings.usual(kind, ZoneOffset.UTC),
                key("root"),
                guild.clock.instant(),
                1);
        return tables.transactions().inTransaction(() -> tables.programmes().add(wanted, kind.name()));
    }

    /** People who take part, from now on. */
    public void enrolled(Programme programme, String... usernames) {
        for (String username : usernames) {
            Enrolment wanted = new Enrolment(
                    new EnrolmentId(0),
                    programme.id(),
                    key(username),
                    ProgrammeRole.PEER,
                    EnrolmentState.OPEN,
                    1,
                    0,
                    Availability.always(),
                    0,
                    0,
                    "",
                    guild.clock.instant(),
                    1);
            tables.transactions().inTransaction(() -> tables.enrolments().add(wanted));
        }
    }

    public UserId key(String username) {
        return guild.person(username).user().orElseThrow();
    }
}
