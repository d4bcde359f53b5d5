package io.guildhall.mentoring.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.enrolment.Availability;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.Days;
import io.guildhall.mentoring.programme.DoorOver;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeSettings;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.notice.Newsroom;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What rounds cost, however many take part. */
class StatementsOfRoundsTest {
    @ParameterizedTest
    @EnumSource(Storage.class)
    void beginning_one_costs_the_same_for_two_people_and_for_a_hundred(Storage storage) {
        Tables tables = storage.cleared();
        Newsroom room = Newsroom.over(tables).founded();
        DoorOver door = new DoorOver(room.guild, tables);
        RoundService service =
                new RoundService(door.door, door.known, tables.rounds(), room.guild.audit, room.guild.clock);
        Viewer frida = room.guild.person("frida");
        ProgrammeId pairs = programme(tables, room);
        enrolled(tables, room, pairs, 0, 2);

        assertThat(begin(tables, room, () -> service.begin(frida, pairs, until(room))))
                .isEqualTo(7);
        enrolled(tables, room, pairs, 2, 100);
        assertThat(begin(tables, room, () -> service.begin(frida, pairs, until(room))))
                .isEqualTo(7);
        assertThat(tables.statements(() -> service.over(frida, pairs, Optional.empty(), 25)))
                .hasSize(4);
        assertThat(tables.statements(() -> done(service.begin(frida, pairs, until(room)))))
                .as("refused")
                .hasSize(3);

        RoundChore chore = new RoundChore(
                door.door,
                tables.rounds(),
                new Carrying(
                        tables.enrolments(),
                        tables.pairings(),
                        room.guild.communities,
                        room.guild.audit,
                        room.guild.occasions,
                        room.guild.clock),
                tables.pairings(),
                room.guild.known);
        assertThat(chore.run().done())
                .as("each round first of those whose it is, and counted")
                .isEqualTo(2 + 1 + 100 + 1);
        assertThat(tables.statements(chore::run)).as("nothing left to do").hasSize(1);
        assertThat(tables.rounds().of(pairs, 0, 9))
                .extracting(PastRound::people)
                .containsExactly(new RoundPeople(100, 0, 100), new RoundPeople(2, 0, 2));
    }

    private static int begin(Tables tables, Newsroom room, Supplier<Outcome<?>> act) {
        room.guild.clock.goOn(Duration.ofDays(10));
        return tables.statements(() -> assertThat(act.get().reason()).isEmpty()).size();
    }

    private static Outcome<?> done(Outcome<?> outcome) {
        return outcome;
    }

    private static Days until(Newsroom room) {
        LocalDate end =
                LocalDate.ofInstant(room.guild.clock.instant(), ZoneOffset.UTC).plusDays(5);
        return new Days(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(end));
    }

    private static ProgrammeId programme(Tables tables, Newsroom room) {
        Instant now = room.guild.clock.instant();
        Programme wanted = new Programme(
                new ProgrammeId(0),
                Optional.of(room.guild
                        .communities
                        .find(new io.guildhall.kernel.SpaceKey(Newsroom.GARDEN))
                        .orElseThrow()
                        .id()),
                "Pairs",
                ProgrammeKind.DUO,
                ProgrammeState.OPEN,
                new Dates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(now.plusSeconds(60))),
                ProgrammeSettings.usual(ProgrammeKind.DUO, ZoneOffset.UTC),
                new UserId("key-frida"),
                now,
                1);
        return tables.transactions()
                .inTransaction(() -> tables.programmes().add(wanted, "token-01").id());
    }

    private static void enrolled(Tables tables, Newsroom room, ProgrammeId programme, int from, int to) {
        int round = tables.programmes().find(programme).orElseThrow().round().no();
        for (int no = from; no < to; no++) {
            tables.enrolments()
                    .add(new Enrolment(
                            new EnrolmentId(0),
                            programme,
                            room.guild.person("p" + no).user().orElseThrow(),
                            ProgrammeRole.PEER,
                            EnrolmentState.OPEN,
                            1,
                            0,
                            Availability.always(),
                            0,
                            0,
                            "",
                            room.guild.clock.instant(),
                            1,
                            round));
        }
    }
}
