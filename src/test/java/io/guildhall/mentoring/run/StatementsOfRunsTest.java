package io.guildhall.mentoring.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.programme.DoorOver;
import io.guildhall.mentoring.programme.KnownProgrammes;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeRow;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What runs cost those who ask for them and look at them, however many take part. */
class StatementsOfRunsTest {
    @ParameterizedTest
    @EnumSource(Storage.class)
    void asking_looking_and_pinning_cost_the_same_for_few_people_and_for_many(Storage storage) {
        Tables tables = storage.cleared();
        Askers garden = Askers.over(tables, ProgrammeKind.DUO, Optional.empty());
        lenient(garden);
        KnownProgrammes known = new DoorOver(garden.room.guild, tables).known;
        Matches matches = Matches.over(garden, tables, known);
        assertThat(known.find(garden.programme)).as("known from then on").isPresent();

        enrolled(garden, 0, 5);
        List<Integer> few = costs(tables, matches);
        enrolled(garden, 5, 61);
        List<Integer> many = costs(tables, matches);

        assertThat(few).isEqualTo(many).containsExactly(7, 4, 3, 4, 5, 5, 4, 8, 7, 7);
    }

    /** Whoever takes part can be paired with everybody. */
    private static void lenient(Askers garden) {
        garden.room.transactions.inTransaction(() -> {
            ProgrammeRow row = garden.programmes.forChange(garden.programme).orElseThrow();
            Programme before = row.value();
            row.save(before.arranged(
                    before.name(), before.dates(), Publishing.lenient(ProgrammeKind.DUO, before.settings(), false)));
            return true;
        });
    }

    private static void enrolled(Askers garden, int from, int to) {
        garden.enrolled(
                ProgrammeRole.PEER,
                1,
                IntStream.range(from, to).mapToObj(no -> "p" + no).toArray(String[]::new));
    }

    /** Of asking, asking once more, looking, listing, pairs, the unmatched, the certificate, pinning two, pinning all and discarding. */
    private static List<Integer> costs(Tables tables, Matches matches) {
        Viewer frida = matches.garden.person("frida");
        RunService service = matches.service;
        int asked = cost(tables, () -> matches.ask());
        Run run = matches.asked();
        int again = cost(tables, () -> matches.ask());
        matches.work();
        return List.of(
                asked,
                again,
                cost(tables, () -> service.look(frida, run.id())),
                cost(tables, () -> service.of(frida, matches.garden.programme, Optional.empty(), 25)),
                cost(tables, () -> service.pairs(frida, run.id(), Optional.empty(), 25)),
                cost(tables, () -> service.unmatched(frida, run.id(), Optional.empty(), 25)),
                cost(tables, () -> service.certificate(frida, run.id())),
                cost(
                        tables,
                        () -> service.pin(frida, run.id(), new WantedPins.Two("p0", "p1"), RunService.Wish.TOGETHER)),
                cost(tables, () -> service.pin(frida, run.id(), new WantedPins(List.of(), List.of()))),
                cost(tables, () -> service.discard(frida, run.id())));
    }

    private static int cost(Tables tables, Supplier<Outcome<?>> act) {
        return tables.statements(() -> assertThat(act.get().reason()).isEmpty()).size();
    }
}
