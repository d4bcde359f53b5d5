package io.guildhall.recognition.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.InMemoryOccasions;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.meeting.Gardeners;
import io.guildhall.membership.Role;
import io.guildhall.recognition.badge.AwardRefusal;
import io.guildhall.recognition.badge.BadgeWords;
import io.guildhall.recognition.badge.BadgesOf;
import io.guildhall.recognition.badge.Issuers;
import io.guildhall.recognition.badge.WantedBadge;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Whoever gives a badge decides about those who are nominated for it: of the sponsor's badge the sponsor, and nobody who runs the community. */
class NominatingForTheSponsorsBadgeTest {
    private final Gardeners gardeners = new Gardeners();
    private final BadgesOf badges = BadgesOf.inMemory(gardeners.guild);
    private final NominationsOf app = NominationsOf.inMemory(gardeners.guild, badges);
    private final long id;

    NominatingForTheSponsorsBadgeTest() {
        gardeners
                .member("sara", Role.SPONSOR)
                .member("mia")
                .member("ben")
                .member("cleo")
                .member("dora");
        String badge = badges.badges
                .create(
                        gardeners.guild.person("frida"),
                        Optional.of(Gardeners.GARDEN),
                        new WantedBadge(
                                new BadgeWords("Thanks of the sponsor", "", "Gives more than anybody asked for"),
                                "shield-0-heart-cord-magenta",
                                false,
                                OptionalInt.empty(),
                                Issuers.SPONSORS))
                .result()
                .orElseThrow()
                .badge()
                .key();
        badges.badges.activate(gardeners.guild.person("frida"), badge).result().orElseThrow();
        id = app.nominating
                .nominate(
                        gardeners.guild.person("mia"),
                        new NewNomination(Gardeners.GARDEN, badge, "ben", "Your beds feed the whole street."))
                .result()
                .orElseThrow()
                .nomination()
                .id();
        List.of("cleo", "dora")
                .forEach(each -> app.nominating
                        .endorse(gardeners.guild.person(each), id)
                        .result()
                        .orElseThrow());
    }

    @Test
    void sponsors_alone_hear_that_it_is_ready() {
        assertThat(((InMemoryOccasions) gardeners.guild.occasions).noted())
                .filteredOn(each -> each.kind().act().equals("nomination.ready"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.kind()).isEqualTo(OccasionKind.NOMINATION_READY_FOR_SPONSORS);
                    assertThat(each.role()).contains(Role.SPONSOR.name());
                });
    }

    @Test
    void the_sponsor_gives_it_and_whoever_runs_the_community_does_not() {
        var byFrida = app.deciding.award(gardeners.guild.person("frida"), id);
        assertThat(byFrida.<Object>fold(done -> done, refusal -> refusal.code()))
                .isEqualTo(AwardRefusal.NOT_ISSUER);

        NominationView given =
                app.deciding.award(gardeners.guild.person("sara"), id).result().orElseThrow();
        assertThat(given.nomination().state()).isEqualTo(NominationState.AWARDED);
    }
}
