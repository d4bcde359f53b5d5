package io.guildhall.storage;

import static io.guildhall.storage.StatementMeter.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Guild;
import io.guildhall.recognition.kudos.KudosOf;
import io.guildhall.recognition.kudos.KudosReadingService;
import io.guildhall.recognition.kudos.KudosRefusal;
import io.guildhall.recognition.kudos.KudosService;
import io.guildhall.recognition.kudos.NewKudos;
import io.guildhall.recognition.kudos.Thanked;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What thanking and reading of it costs, and two tabs that thank at the same moment. */
class StatementsOfKudosTest {
    @ParameterizedTest
    @EnumSource(Storage.class)
    void thanking_costs_eight_and_reading_three_however_many_there_are(Storage storage) {
        try (Tables tables = storage.open()) {
            Guild guild = garden(tables);
            Viewer frida = guild.person("frida");
            Viewer ana = guild.person("ana");
            StatementMeter meter = new StatementMeter(tables, guild.known);
            KudosService kudos = service(guild, tables);
            KudosReadingService reading = KudosOf.reading(guild, tables.kudos());

            meter.costs(3, "may somebody thank", () -> kudos.giving(ana, KEY, ZoneOffset.UTC));
            meter.costs(3, "read nothing", () -> reading.of(ana, KEY, Optional.empty(), Optional.empty(), 100));
            guild.clock.goOn(Duration.ofMinutes(1));
            meter.costs(8, "thank", () -> thank(kudos, ana, "frida", 1));
            meter.costs(3, "thank again", () -> thank(kudos, ana, "frida", 1));
            long id = thank(kudos, ana, "ben", 2)
                    .result()
                    .orElseThrow()
                    .view()
                    .kudos()
                    .id();
            meter.costs(9, "take it back", () -> kudos.retract(ana, id, ZoneOffset.UTC));
            meter.costs(4, "take it back again", () -> kudos.retract(ana, id, ZoneOffset.UTC));
            guild.clock.goOn(Duration.ofMinutes(1));
            meter.costs(
                    10, "thank in the one community of both", () -> kudos.thank(ana, wanted("ben", 3), ZoneOffset.UTC));
            for (int day = 0; day < 20; day++) {
                guild.clock.goOn(Duration.ofDays(1));
                for (int each = 1; each <= 3; each++) {
                    thank(kudos, frida, "ana", 10 * day + each).result().orElseThrow();
                    thank(kudos, ana, "ben", 1_000 + 10 * day + each).result().orElseThrow();
                }
            }
            meter.costs(3, "read a hundred", () -> reading.of(ana, KEY, Optional.empty(), Optional.empty(), 100));
            meter.costs(3, "for a meeting", () -> reading.shoutout(ana, KEY, Duration.ofDays(90), 100));
            meter.costs(3, "what one got", () -> reading.received(ana, Optional.empty(), Optional.empty(), 100));
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void of_two_tabs_that_both_have_one_left_one_is_told_that_there_is_none(Storage storage) throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Guild left = garden(one);
            Guild right = people(two.guild());
            KudosService here = service(left, one);
            KudosService there = service(right, two);
            Viewer ana = left.person("ana");
            for (int round = 0; round < 10; round++) {
                left.clock.goOn(Duration.ofDays(1));
                right.clock.goOn(Duration.ofDays(1));
                int token = 10 * round;
                thank(here, ana, "ben", token).result().orElseThrow();
                thank(there, ana, "ben", token + 1).result().orElseThrow();

                List<Outcome<Thanked>> outcomes = AtOnce.both(
                        () -> thank(here, ana, "ben", token + 2), () -> thank(there, ana, "frida", token + 3));

                assertThat(outcomes).filteredOn(AtOnce::changed).hasSize(1);
                assertThat(outcomes)
                        .flatExtracting(each -> each.reason().stream().toList())
                        .extracting(each -> each.code())
                        .containsExactly(KudosRefusal.CAP_REACHED);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void a_double_click_that_reaches_two_nodes_is_one(Storage storage) throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Guild left = garden(one);
            Guild right = people(two.guild());
            KudosService here = service(left, one);
            KudosService there = service(right, two);
            Viewer ana = left.person("ana");
            for (int round = 0; round < 10; round++) {
                left.clock.goOn(Duration.ofDays(1));
                right.clock.goOn(Duration.ofDays(1));
                int token = round;

                List<Outcome<Thanked>> outcomes =
                        AtOnce.both(() -> thank(here, ana, "ben", token), () -> thank(there, ana, "ben", token));

                assertThat(outcomes).filteredOn(AtOnce::changed).hasSize(1);
                assertThat(outcomes.get(0).result().orElseThrow().view().kudos())
                        .isEqualTo(outcomes.get(1).result().orElseThrow().view().kudos());
            }
        }
    }

    private static Guild garden(Tables tables) {
        Guild guild = people(tables.guild());
        guild.founding
                .found(guild.person("frida"), Asked.founding(KEY, "Growing things"))
                .result()
                .orElseThrow();
        guild.joining.join(guild.person("ana"), KEY).result().orElseThrow();
        guild.joining.join(guild.person("ben"), KEY).result().orElseThrow();
        return guild;
    }

    private static Guild people(Guild guild) {
        guild.spaces.add(KEY, "Gardeners");
        guild.spaces.administer(KEY, guild.person("frida"));
        guild.person("ana");
        guild.person("ben");
        return guild;
    }

    private static KudosService service(Guild guild, Tables tables) {
        return KudosOf.service(guild, tables.kudos(), tables.contributionLog(), tables.locks(), tables.transactions());
    }

    private static Outcome<Thanked> thank(KudosService kudos, Viewer who, String whom, int token) {
        return kudos.thank(who, KEY, wanted(whom, token), ZoneOffset.UTC);
    }

    private static NewKudos wanted(String whom, int token) {
        return new NewKudos(whom, "You showed me how to graft", Optional.empty(), "", "token-" + (10_000 + token));
    }
}
