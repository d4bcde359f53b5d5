package io.guildhall.mentoring.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What publishing costs: so much for a match, so much for each pair, so much for each who is left. */
class StatementsOfPublishingTest {
    @ParameterizedTest
    @EnumSource(Storage.class)
    void two_for_each_pair_and_one_for_each_who_is_left(Storage storage) {
        assertThat(Stream.of(statements(storage, 2, 1), statements(storage, 20, 1), statements(storage, 20, 11)))
                .containsExactly(29 + 2 * 2 + 1, 29 + 2 * 20 + 1, 29 + 2 * 20 + 11);
    }

    private static int statements(Storage storage, int pairs, int left) {
        Tables tables = storage.cleared();
        Askers garden = Askers.over(tables, ProgrammeKind.TRADITIONAL, Optional.empty())
                .enrolled(ProgrammeRole.MENTOR, 1, names("mentor", pairs))
                .enrolled(ProgrammeRole.MENTEE, 1, names("mentee", pairs))
                .enrolled(ProgrammeRole.MENTEE, 1, names("left", left));
        Publishing world = Publishing.over(garden, tables);
        Run run = world.draft(
                world.proposals(IntStream.range(0, pairs)
                        .boxed()
                        .flatMap(no -> Stream.of("mentor" + no, "mentee" + no))
                        .toArray(String[]::new)),
                world.unmatched(Unmatched.Why.TAKEN, names("left", left)));
        garden.person("frida");
        return tables.statements(() -> world.publish(run).result().orElseThrow())
                .size();
    }

    private static String[] names(String name, int many) {
        return IntStream.range(0, many).mapToObj(no -> name + no).toArray(String[]::new);
    }
}
