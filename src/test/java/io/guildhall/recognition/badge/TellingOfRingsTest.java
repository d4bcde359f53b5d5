package io.guildhall.recognition.badge;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.Viewer;
import io.guildhall.meeting.Gardeners;
import io.guildhall.membership.Guild;
import io.guildhall.recognition.kudos.InMemoryKudosBook;
import io.guildhall.recognition.kudos.NewKudos;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever runs a community is told of rings, and nobody else. */
class TellingOfRingsTest {
    private final Gardeners gardeners = new Gardeners();
    private final Guild guild = gardeners.guild;
    private final InMemoryKudosBook kudos = new InMemoryKudosBook();
    private final BadgesOf app = BadgesOf.inMemory(guild, kudos);
    private int tokens;

    @Test
    void thanks_and_badges_count_together() {
        members(12);
        thanked("mia", "frida", 2);
        awarded("frida", "mia");
        thanked("frida", "mia", 1);

        assertThat(rings("frida")).containsExactly(List.of("Frida", "Mia"));
    }

    @Test
    void what_somebody_keeps_to_themselves_counts_for_nothing() {
        members(12);
        thanked("mia", "frida", 2);
        thanked("frida", "mia", 1);
        long award = awarded("frida", "mia");
        app.awards.hide(guild.person("mia"), award).result().orElseThrow();

        assertThat(rings("frida"))
                .as("she who gave it sees it, and it tells nothing")
                .isEmpty();
    }

    @Test
    void after_ninety_days_it_is_forgotten() {
        members(12);
        thanked("mia", "ben", 3);
        thanked("ben", "mia", 3);
        assertThat(rings("frida")).hasSize(1);
        guild.clock.goOn(Duration.ofDays(91));

        assertThat(rings("frida")).isEmpty();
    }

    @Test
    void nobody_is_told_who_does_not_run_the_community_and_nothing_where_there_are_few() {
        members(5);
        thanked("mia", "ben", 3);
        thanked("ben", "mia", 3);

        assertThat(rings("frida")).isEmpty();
        assertThat(Givers.codeOf(app.rings.rings(guild.person("mia"), Gardeners.GARDEN)))
                .isEqualTo(BadgeRefusal.NOT_ALLOWED);
        assertThat(app.rings.rings(Viewer.anonymous(), Gardeners.GARDEN).reason())
                .isPresent();
    }

    private void members(int more) {
        gardeners.member("mia").member("ben");
        IntStream.range(0, more).forEach(no -> gardeners.member("member" + no));
    }

    private List<List<String>> rings(String viewer) {
        return app.rings.rings(guild.person(viewer), Gardeners.GARDEN).result().orElseThrow().stream()
                .map(ring -> ring.stream().map(Person::name).toList())
                .toList();
    }

    private void thanked(String from, String to, int times) {
        for (int each = 0; each < times; each++) {
            tokens++;
            kudos.add(
                    guild.communities
                            .find(new io.guildhall.kernel.SpaceKey(Gardeners.GARDEN))
                            .orElseThrow()
                            .id(),
                    guild.person(from).user().orElseThrow(),
                    guild.person(to).user().orElseThrow(),
                    new NewKudos(to, "You showed me how to graft", Optional.empty(), "", "token-" + tokens),
                    Optional.empty(),
                    guild.clock.instant());
        }
    }

    private long awarded(String by, String to) {
        return app.awards
                .give(
                        guild.person(by),
                        new NewAward(
                                Optional.of(Gardeners.GARDEN),
                                "speaker",
                                to,
                                Givers.REASON,
                                OptionalLong.empty(),
                                Optional.empty()))
                .result()
                .orElseThrow()
                .award()
                .id();
    }
}
