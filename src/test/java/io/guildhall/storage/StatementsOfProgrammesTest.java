package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Guild;
import io.guildhall.mentoring.programme.Arrangement;
import io.guildhall.mentoring.programme.Days;
import io.guildhall.mentoring.programme.KnownProgrammesOf;
import io.guildhall.mentoring.programme.NewProgramme;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammesOf;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What programmes cost, however many there are: five statements for what is read, ten for what is written, are the most that is allowed. */
class StatementsOfProgrammesTest {
    private static final Days NONE = new Days(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @ParameterizedTest
    @EnumSource(Storage.class)
    void programmes_cost_the_same_for_few_and_for_many(Storage storage) {
        Tables tables = storage.cleared();
        Guild guild = tables.guild();
        Viewer frida = guild.person("frida");
        Viewer ana = guild.person("ana");
        IntStream.range(0, 30).forEach(no -> {
            String key = "GARDEN" + no;
            guild.spaces.add(key, "Garden " + no);
            guild.spaces.administer(key, frida);
            guild.founding.found(frida, Asked.founding(key, "Growing"));
            guild.joining.join(ana, key);
        });
        ProgrammesOf made = new ProgrammesOf(
                guild,
                tables.programmes(),
                new KnownProgrammesOf(tables.programmes()),
                tables.locks(),
                tables.transactions());
        IntStream.range(0, 29).forEach(no -> {
            ProgrammeId id = made.service
                    .create(frida, wanted("GARDEN" + no, no))
                    .result()
                    .orElseThrow()
                    .programme()
                    .id();
            made.running.manage(frida, id, List.of("ana"));
        });
        Map<String, Integer> costs = new LinkedHashMap<>();
        Cost cost = (what, work) -> costs.put(what, tables.statements(work::get).size());

        cost.of("create", () -> made.service.create(frida, wanted("GARDEN29", 29)));
        cost.of("create again", () -> made.service.create(frida, wanted("GARDEN29", 29)));
        Programme one = made.service
                .create(frida, wanted("GARDEN29", 29))
                .result()
                .orElseThrow()
                .programme();
        cost.of("manage", () -> made.running.manage(frida, one.id(), List.of("ana")));
        cost.of("show", () -> made.service.one(ana, one.id()));
        cost.of("list", () -> made.service.list(ana, Optional.of("GARDEN29"), false, Optional.empty(), 25));
        cost.of("mine", () -> made.service.list(ana, Optional.empty(), false, Optional.empty(), 25));
        cost.of("pause", () -> made.running.pause(ana, one.id()));
        cost.of(
                "arrange",
                () -> made.running.arrange(
                        frida, one.id(), 1, Outcome.unchanged(new Arrangement("Other", NONE, one.settings()))));
        cost.of("close", () -> made.running.close(frida, one.id()));

        assertThat(costs.toString())
                .isEqualTo("{create=8, create again=4, manage=8, show=5, list=4, mine=5, pause=7, arrange=6, close=6}");
    }

    private static NewProgramme wanted(String space, int no) {
        return new NewProgramme(
                Optional.of(space), ProgrammeKind.DUO, "Pairs", NONE, true, ZoneOffset.UTC, "token-0" + no);
    }

    private interface Cost {
        void of(String what, Supplier<?> work);
    }
}
