package io.guildhall.e2e.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.host.Until;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Whoever earns a badge has it soon after, while no night goes by. */
class MomentStoryTest {
    private final Site site = Site.shared();
    private final Mentoring mentoring = new Mentoring(site);
    private final DevUser owner = site.someone("Ola Owner");
    private final DevUser mia = site.someone("Mia Mentor");
    private final DevUser ben = site.someone("Ben Beginner");
    private final String space = site.launchedCommunity(owner, "OPEN");

    @Test
    void the_tenth_session_gives_the_badge_without_a_night_going_by() {
        site.join(mia, space);
        site.join(ben, space);
        String programme = mentoring.open(owner, space, "TRADITIONAL", "Growing up");
        mentoring.enrol(mia, programme, "MENTOR");
        mentoring.enrol(ben, programme, "MENTEE");
        String pairing = mentoring.pair(ben, programme, mia);
        for (int no = 1; no <= 9; no++) {
            hold(pairing, no);
        }
        String first = award("first-contribution").path("id").asText();
        assertThat(first).isNotEmpty();
        assertThat(awards("ten-sessions")).isEmpty();

        hold(pairing, 10);

        JsonNode award = award("ten-sessions");
        assertThat(award.path("source").asText()).isEqualTo("RULE");
        assertThat(award.path("hidden").asBoolean()).as("it tells of mentoring").isTrue();
        site.tellEverybody();
        assertThat(site.api().get(mia.username(), "/me/notices").body()).contains("Ten sessions");
        assertThat(site.api()
                        .get(ben.username(), "/awards?badge=ten-sessions")
                        .json()
                        .path("items"))
                .as("nobody else sees it")
                .isEmpty();
    }

    private void hold(String pairing, int no) {
        String plan =
                "{\"date\":\"%s\",\"time\":\"10:00\",\"zone\":\"UTC\",\"minutes\":30,\"held\":true,\"token\":\"token-held-%d\"}";
        String day = LocalDate.now(ZoneOffset.UTC).minusDays(no).toString();
        Site.expect(
                site.api().post(mia.username(), "/pairings/" + pairing + "/sessions", plan.formatted(day, no)), 201);
    }

    private JsonNode awards(String badge) {
        return site.api()
                .get(mia.username(), "/awards?badge=" + badge + "&user=" + mia.key())
                .json()
                .path("items");
    }

    /** The award that comes. */
    private JsonNode award(String badge) {
        return Until.it(() -> awards(badge), all -> !all.isEmpty()).path(0);
    }
}
