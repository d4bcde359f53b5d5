package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Guild;
import io.guildhall.mentoring.enrolment.Availability;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.mine.MyMentoringService;
import io.guildhall.mentoring.pairing.Ask;
import io.guildhall.mentoring.pairing.Course;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.KnownProgrammesOf;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeSettings;
import io.guildhall.mentoring.programme.ProgrammeState;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What it costs to show somebody their own mentoring: three statements, and one for programmes that the node does not know yet. */
class StatementsOfMentoringTest {
    @ParameterizedTest
    @EnumSource(Storage.class)
    void ones_own_mentoring_costs_the_same_for_one_programme_and_for_many(Storage storage) {
        Tables tables = storage.cleared();
        Guild guild = tables.guild();
        Viewer ana = guild.person("ana");
        MyMentoringService mine = new MyMentoringService(
                tables.enrolments(),
                tables.pairings(),
                new KnownProgrammesOf(tables.programmes()),
                guild.people,
                guild.known);
        mine.of(ana, "");
        assertThat(tables.statements(() -> mine.of(ana, ""))).as("nothing").hasSizeLessThanOrEqualTo(3);
        takePart(tables, guild, 0, 1);
        assertThat(tables.statements(() -> mine.of(ana, ""))).as("one").hasSize(4);
        takePart(tables, guild, 1, 30);
        assertThat(tables.statements(() -> mine.of(ana, ""))).as("thirty").hasSize(4);
        assertThat(tables.statements(() -> mine.waiting(ana))).as("what waits").hasSize(3);
        assertThat(mine.of(ana, "").result().orElseThrow().waiting()).hasSize(30);
        assertThat(mine.of(ana, "").result().orElseThrow().enrolments()).hasSize(30);
    }

    private static void takePart(Tables tables, Guild guild, int from, int to) {
        UserId ana = guild.person("ana").user().orElseThrow();
        IntStream.range(from, to).forEach(no -> {
            UserId other = guild.person("m" + no).user().orElseThrow();
            Programme programme = tables.programmes()
                    .add(
                            new Programme(
                                    new ProgrammeId(0),
                                    Optional.empty(),
                                    "Programme " + no,
                                    ProgrammeKind.DUO,
                                    ProgrammeState.OPEN,
                                    Dates.open(),
                                    ProgrammeSettings.usual(ProgrammeKind.DUO, ZoneOffset.UTC),
                                    other,
                                    guild.clock.instant(),
                                    1),
                            "token-" + no);
            tables.enrolments()
                    .add(new Enrolment(
                            new EnrolmentId(0),
                            programme.id(),
                            ana,
                            ProgrammeRole.PEER,
                            EnrolmentState.OPEN,
                            1,
                            0,
                            Availability.always(),
                            0,
                            0,
                            "",
                            guild.clock.instant(),
                            1));
            tables.pairings()
                    .add(new Pairing(
                            new PairingId(0),
                            programme.id(),
                            PairingState.REQUESTED,
                            guild.clock.instant(),
                            List.of(Part.of(ana, PartRole.PEER), Part.of(other, PartRole.PEER)),
                            Ask.of(other, "Please", guild.clock.instant()),
                            Course.none()));
        });
    }
}
