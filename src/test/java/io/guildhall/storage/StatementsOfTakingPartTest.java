package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.InMemoryPageMaking;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Guild;
import io.guildhall.participation.MixService;
import io.guildhall.participation.ParticipationOf;
import io.guildhall.participation.ParticipationService;
import io.guildhall.people.Facts;
import io.guildhall.review.HandOverService;
import io.guildhall.review.HandOverWriter;
import io.guildhall.review.ReviewsOf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What it costs to say how people take part, where they come from, and what they are asked. */
class StatementsOfTakingPartTest {
    private static final String KEY = "GARDEN";

    @ParameterizedTest
    @EnumSource(Storage.class)
    void it_costs_the_same_for_thirteen_members_and_for_hundreds(Storage storage) {
        Tables tables = storage.cleared();
        Guild guild = tables.guild();
        Viewer frida = guild.person("frida");
        guild.spaces.add(KEY, "Gardeners");
        guild.spaces.administer(KEY, frida);
        guild.founding.found(frida, Asked.founding(KEY, "Growing things"));
        guild.launched(KEY);
        Map<String, Integer> costs = new LinkedHashMap<>();
        join(tables, guild, 0, 13);
        tables.personFacts().put(List.of(research(guild, "frida")));
        ParticipationService participation = ParticipationOf.service(guild, tables.contributors(), tables.balances());
        MixService mix = ParticipationOf.mix(guild, tables.personFacts());
        HandOverService handing = new ReviewsOf(
                        guild,
                        tables.reviews(),
                        tables.handOvers(),
                        new InMemoryPageMaking(),
                        (handOver, community) -> new HandOverWriter.Written("Hand-over", "<p/>"))
                .handing();
        Cost cost = (what, work) -> costs.put(what, tables.statements(work::get).size());

        cost.of("facilitator", () -> participation.of(frida, KEY));
        cost.of("member", () -> participation.of(guild.person("m1"), KEY));
        cost.of(
                "own, not counted yet",
                () -> participation.own(
                        frida, guild.mine.of(frida).result().orElseThrow().communities()));
        cost.of("where they come from", () -> Outcome.done(mix.of(frida, KEY).orElseThrow()));
        join(tables, guild, 13, 150);
        cost.of("where many come from", () -> Outcome.done(mix.of(frida, KEY).orElseThrow()));
        cost.of("facilitator of many", () -> participation.of(frida, KEY));
        cost.of("asked nothing", () -> Outcome.done(handing.mine(frida)));
        handing.start(frida, KEY, "m1", "Would you?").result().orElseThrow();
        cost.of("asked to take over", () -> Outcome.done(handing.mine(guild.person("m1"))));

        assertThat(costs.toString())
                .isEqualTo(
                        "{facilitator=4, member=3, own, not counted yet=3, where they come from=4, where many come from=4, facilitator of many=4, asked nothing=1, asked to take over=3}");
    }

    private static void join(Tables tables, Guild guild, int from, int to) {
        IntStream.range(from, to).forEach(no -> guild.joining.join(guild.person("m" + no), KEY));
        tables.personFacts()
                .put(IntStream.range(from, to)
                        .mapToObj(no -> research(guild, "m" + no))
                        .toList());
    }

    private static Facts research(Guild guild, String who) {
        return new Facts(
                guild.person(who).user().orElseThrow(),
                "Research",
                "Graz",
                OptionalInt.of(3),
                Optional.empty(),
                guild.clock.instant());
    }

    private interface Cost {
        void of(String what, Supplier<?> work);
    }
}
