package io.guildhall.recognition.badge;

import static io.guildhall.recognition.badge.Givers.GARDEN;
import static io.guildhall.recognition.badge.Givers.REASON;
import static io.guildhall.recognition.badge.Givers.changed;
import static io.guildhall.recognition.badge.Givers.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.WikiPage;
import io.guildhall.recognition.kudos.InMemoryKudosBook;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What always holds of badges, by its number in the model. */
class BadgeInvariantsTest {
    private final Givers garden = new Givers();

    @Test
    void invariant_14_a_version_that_was_awarded_never_changes() {
        BadgeClass first = garden.made("Green thumb");
        long award = garden.given(first.key(), "mia");
        BadgeClass then = page(award).badge().orElseThrow();

        BadgeView edited = garden.app
                .badges
                .edit(garden.who("frida"), first.key(), first.revision(), Givers.wanted("Greener thumb"))
                .result()
                .orElseThrow();
        garden.app.badges.retire(garden.who("frida"), first.key()).result().orElseThrow();

        assertThat(edited.badge().version()).isEqualTo(then.version() + 1);
        assertThat(page(award).badge()).contains(then);
        assertThat(page(award).view().award().face().name()).isEqualTo("Green thumb");
    }

    @Test
    void invariant_15_there_is_one_award_for_a_badge_a_person_and_what_it_stands_on() {
        WikiPage soil = garden.guild.pages.add(GARDEN, "Soil");

        assertThat(changed(garden.give("frida", "steward", "mia"))).isTrue();
        assertThat(codeOf(garden.give("spacey", "steward", "mia"))).isEqualTo(AwardRefusal.ALREADY);
        for (String named : new String[] {"Soil", Long.toString(soil.id())}) {
            garden.app.awards.give(
                    garden.who("frida"),
                    new NewAward(Optional.of(GARDEN), "speaker", "mia", REASON, Optional.of(named), Optional.empty()));
        }
        assertThat(garden.wallOf("mia")).containsExactlyInAnyOrder("Steward", "Speaker");
    }

    @Test
    void invariant_16_nothing_takes_an_award_back_but_a_person_with_a_reason_or_its_end() {
        BadgeClass badge = garden.made("Green thumb");
        long award = garden.given(badge.key(), "mia");

        garden.app
                .badges
                .edit(garden.who("frida"), badge.key(), badge.revision(), Givers.wanted("Greener thumb"))
                .result()
                .orElseThrow();
        garden.app.badges.retire(garden.who("frida"), badge.key()).result().orElseThrow();
        garden.guild
                .joining
                .leave(garden.who("mia"), GARDEN, Optional.empty(), "")
                .result()
                .orElseThrow();
        garden.guild.clock.goOn(Duration.ofDays(4_000));
        assertThat(page(award).view().state()).isEqualTo(AwardState.GRANTED);

        assertThat(codeOf(garden.app.awards.revoke(garden.who("frida"), award, "")))
                .isEqualTo(AwardRefusal.INVALID);
        assertThat(changed(garden.app.awards.revoke(garden.who("frida"), award, "It was somebody else.")))
                .isTrue();
        garden.guild.spaces.archive(GARDEN);
        assertThat(page(award).view().state()).isEqualTo(AwardState.REVOKED);
    }

    @Test
    void invariant_16_while_its_earner_shares_it_nobody_takes_it_back_so_that_neither_is_lost() {
        InMemoryLocks locks = new InMemoryLocks();
        AtomicBoolean free = new AtomicBoolean(true);
        Issuing looking = new PlacesInOrder() {
            @Override
            public long place() {
                free.set(CompletableFuture.supplyAsync(() -> locks.ifFree("badge:speaker", () -> true))
                        .join()
                        .isPresent());
                return super.place();
            }
        };
        BadgesOf app = new BadgesOf(
                garden.guild,
                new InMemoryBadgeClasses(),
                new InMemoryAwards(),
                new InMemoryKudosBook(),
                looking,
                locks,
                new InMemoryTransactions());
        long award = app.awards
                .give(garden.who("frida"), Givers.award("speaker", "mia"))
                .result()
                .orElseThrow()
                .award()
                .id();

        assertThat(changed(app.awards.share(garden.who("mia"), award, true))).isTrue();

        assertThat(free).isFalse();
    }

    @Test
    void invariant_17_the_title_of_a_page_is_for_whoever_may_see_it_also_when_it_was_hidden_later() {
        WikiPage soil = garden.guild.pages.add(GARDEN, "Soil");
        long award = garden.app
                .awards
                .give(
                        garden.who("frida"),
                        new NewAward(
                                Optional.of(GARDEN), "speaker", "mia", REASON, Optional.of("Soil"), Optional.empty()))
                .result()
                .orElseThrow()
                .award()
                .id();
        assertThat(page(award).evidence()).hasSize(1);

        garden.guild.pages.hide(soil);

        assertThat(page(award).evidence()).isEmpty();
        assertThat(page(award).gone()).isEqualTo(1);
    }

    private AwardPage page(long award) {
        return garden.app.shelf.one(garden.who("mia"), award).result().orElseThrow();
    }
}
