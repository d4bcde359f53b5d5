package io.guildhall.recognition.badge;

import static io.guildhall.recognition.badge.Givers.GARDEN;
import static io.guildhall.recognition.badge.Givers.REASON;
import static io.guildhall.recognition.badge.Givers.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.WikiPage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A badge whose time is over is given again beside the old one. */
class RenewingBadgesTest {
    private static final int DAYS = 365;

    private final Givers garden = new Givers();

    @Test
    void what_is_over_is_renewed_for_the_same_reason_and_with_the_same_page() {
        WikiPage soil = garden.guild.pages.add(GARDEN, "Soil");
        long old = given();
        goOn();

        AwardView renewed =
                garden.app.renewing.renew(garden.who("frida"), old).result().orElseThrow();

        assertThat(renewed.award().id()).isNotEqualTo(old);
        assertThat(renewed.award().reason()).isEqualTo(REASON);
        assertThat(renewed.state()).isEqualTo(AwardState.GRANTED);
        assertThat(renewed.award().expiresAt())
                .contains(garden.guild.clock.instant().plus(Duration.ofDays(DAYS)));
        assertThat(state(old)).isEqualTo(AwardState.EXPIRED);
        assertThat(garden.app
                        .shelf
                        .one(garden.who("mia"), renewed.award().id())
                        .result()
                        .orElseThrow()
                        .evidence())
                .containsExactly(new AwardPage.Stood(soil, OptionalInt.of(1)));
        assertThat(garden.guild.audit.latest(100).stream().map(AuditEntry::act).filter(act -> act.startsWith("award.")))
                .containsExactly("award.given", "award.expired", "award.given");
    }

    @Test
    void it_is_renewed_once() {
        long old = given();
        goOn();
        garden.app.renewing.renew(garden.who("frida"), old).result().orElseThrow();

        assertThat(codeOf(garden.app.renewing.renew(garden.who("spacey"), old))).isEqualTo(AwardRefusal.ALREADY);
    }

    @Test
    void what_is_held_is_not_renewed_and_nobody_renews_who_may_not_give() {
        long old = given();
        assertThat(codeOf(garden.app.renewing.renew(garden.who("frida"), old))).isEqualTo(AwardRefusal.OTHER_STATE);
        goOn();

        assertThat(codeOf(garden.app.renewing.renew(garden.who("ben"), old))).isEqualTo(AwardRefusal.NOT_ISSUER);
        assertThat(codeOf(garden.app.renewing.renew(garden.who("frida"), 999))).isEqualTo(AwardRefusal.UNKNOWN);
        garden.guild.spaces.archive(GARDEN);
        assertThat(codeOf(garden.app.renewing.renew(garden.who("frida"), old))).isEqualTo(CommunityRefusal.ARCHIVED);
    }

    @Test
    void the_button_is_there_for_whoever_runs_the_community_until_it_was_renewed() {
        long old = given();
        assertThat(can("frida")).containsExactly(AwardAct.REVOKE);
        goOn();
        assertThat(can("frida")).containsExactly(AwardAct.RENEW);
        assertThat(can("ben")).isEmpty();
        garden.app.renewing.renew(garden.who("frida"), old).result().orElseThrow();
        assertThat(can("frida")).containsExactly(AwardAct.REVOKE);
    }

    private List<AwardAct> can(String username) {
        return garden
                .app
                .shelf
                .managed(garden.who(username), GARDEN, Optional.empty(), true, Optional.empty(), 10)
                .result()
                .orElseThrow()
                .page()
                .items()
                .stream()
                .flatMap(view -> view.can().stream())
                .toList();
    }

    private AwardState state(long id) {
        return garden.app
                .shelf
                .seen(garden.who("frida"), id)
                .result()
                .orElseThrow()
                .state();
    }

    private void goOn() {
        garden.guild.clock.goOn(Duration.ofDays(DAYS));
    }

    private long given() {
        WantedBadge wanted = new WantedBadge(
                Givers.wanted("First aid").words(),
                Givers.wanted("First aid").design(),
                false,
                OptionalInt.of(DAYS),
                Issuers.FACILITATORS);
        String badge = garden.app
                .badges
                .create(garden.who("frida"), Optional.of(GARDEN), wanted)
                .result()
                .orElseThrow()
                .badge()
                .key();
        garden.app.badges.activate(garden.who("frida"), badge).result().orElseThrow();
        Optional<String> page =
                garden.guild.pages.page(garden.who("frida"), 100).map(found -> Long.toString(found.id()));
        return garden.app
                .awards
                .give(
                        garden.who("frida"),
                        new NewAward(Optional.of(GARDEN), badge, "mia", REASON, page, Optional.empty()))
                .result()
                .orElseThrow()
                .award()
                .id();
    }
}
