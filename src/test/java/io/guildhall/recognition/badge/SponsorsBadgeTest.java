package io.guildhall.recognition.badge;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.meeting.Gardeners;
import io.guildhall.membership.Role;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** B8: a sponsor rewards what somebody gave, with the badge that is theirs and with no other. */
class SponsorsBadgeTest {
    private static final String REASON = "You kept the garden alive through the drought.";

    private final Gardeners gardeners = new Gardeners();
    private final BadgesOf app = BadgesOf.inMemory(gardeners.guild);
    private String badge = "";

    @BeforeEach
    void fridaMakesTheBadgeOfTheSponsor() {
        gardeners.member("sara", Role.SPONSOR).member("mia").member("carl", Role.CHAMPION);
        WantedBadge wanted = new WantedBadge(
                new BadgeWords("Thanks of the sponsor", "", "Gives the garden more than anybody asked for"),
                "shield-0-heart-cord-magenta",
                false,
                OptionalInt.empty(),
                Issuers.SPONSORS);
        badge = app.badges
                .create(gardeners.guild.person("frida"), Optional.of(Gardeners.GARDEN), wanted)
                .result()
                .orElseThrow()
                .badge()
                .key();
        app.badges.activate(gardeners.guild.person("frida"), badge).result().orElseThrow();
    }

    @Test
    void the_sponsor_gives_it() {
        AwardView given = give("sara", badge).result().orElseThrow();

        assertThat(given.award().giver())
                .contains(gardeners.guild.person("sara").user().orElseThrow());
        assertThat(mayGive("sara", badge)).isTrue();
    }

    @Test
    void nobody_else_gives_it_whatever_they_do_there() {
        for (String other : new String[] {"frida", "carl", "mia", "stranger"}) {
            assertThat(give(other, badge).result()).as(other).isEmpty();
        }
        assertThat(codeOf(give("frida", badge))).isEqualTo("award.not-issuer");
        assertThat(codeOf(give("carl", badge))).isEqualTo("award.not-issuer");
        assertThat(mayGive("frida", badge)).isFalse();
    }

    @Test
    void the_sponsor_gives_no_other_and_makes_and_changes_none() {
        assertThat(codeOf(give("sara", "speaker"))).isEqualTo("award.not-issuer");
        assertThat(codeOf(app.badges.retire(gardeners.guild.person("sara"), badge)))
                .isEqualTo("badge.not-allowed");
    }

    @Test
    void whoever_runs_the_community_takes_it_back() {
        long award = give("sara", badge).result().orElseThrow().award().id();

        assertThat(codeOf(app.awards.revoke(gardeners.guild.person("carl"), award, "It was somebody else.")))
                .isEqualTo("award.not-issuer");
        assertThat(app.awards
                        .revoke(gardeners.guild.person("frida"), award, "It was somebody else.")
                        .result()
                        .orElseThrow()
                        .state())
                .isEqualTo(AwardState.REVOKED);
    }

    private Outcome<AwardView> give(String by, String which) {
        return app.awards.give(
                gardeners.guild.person(by),
                new NewAward(
                        Optional.of(Gardeners.GARDEN), which, "mia", REASON, OptionalLong.empty(), Optional.empty()));
    }

    private boolean mayGive(String who, String which) {
        return app
                .badges
                .list(gardeners.guild.person(who), Optional.of(Gardeners.GARDEN))
                .result()
                .orElseThrow()
                .badges()
                .stream()
                .anyMatch(view -> view.badge().key().equals(which) && view.can().contains(BadgeAct.GIVE));
    }

    private static String codeOf(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code().code();
    }
}
