package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A round is over: whoever manages the programme begins the next one with a click, and everybody is in it and hears of it. */
class RoundStoryTest {
    private static final int PHONE = 300;

    /** Of its own: programmes are known once a minute. */
    private final Site site = Site.fresh();

    private final Mentoring mentoring = new Mentoring(site);
    private final DevUser owner = site.user("ola", "Ola Owner");
    private final DevUser mia = site.user("mia", "Mia Member");

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void the_next_round_begins_with_one_click_and_the_last_one_stays_in_numbers() {
        String space = site.launchedCommunity(owner, "OPEN");
        site.join(mia, space);
        String programme = programme(space);
        Site.expect(
                site.api().post(mia.username(), "/programmes/" + programme + "/enrolments/me", "{\"role\":\"PEER\"}"),
                201);
        String path = "/plugins/servlet/guildhall/mentoring/" + programme;
        try (Visitor visitor = Visitor.loggedIn(site, owner.username(), Visitor.options(PHONE));
                Visitor member = Visitor.loggedIn(site, mia.username())) {
            assertThat(member.open(path).locator("#gh-next-round")).hasCount(0);
            Page page = visitor.open(path);
            assertThat(text(page, "Round 1 ended on")).isVisible();
            visitor.seesNoBarriers();
            visitor.inTheDark().open(path);
            visitor.seesNoBarriersOfColour();
            page = visitor.inTheLight().open(path);
            button(page, "Begin the round").click();
            assertThat(text(page, "The next round has begun.")).isVisible();
            assertThat(text(page, "Round 2, until")).isVisible();
            assertThat(page.locator("#gh-next-round")).hasCount(0);
            assertThat(text(page, "It is being counted; look again in an hour."))
                    .isVisible();

            mentoring.run("waiting");
            page = visitor.open(path);
            assertThat(text(page, "Took part: 1. With somebody: 0. Went without: 0."))
                    .isVisible();
            visitor.seesNoBarriers();
            visitor.hasNothingToComplainOf();
            Page tab = visitor.open("/plugins/servlet/guildhall/space/" + space + "/mentoring");
            assertThat(text(tab, "Round 2, until")).isVisible();

            site.tellEverybody();
            Page seen = member.open(path);
            assertThat(text(seen, "Round 2, until")).isVisible();
            assertThat(seen.locator("#gh-rounds")).hasCount(0);
            assertThat(text(member.open("/plugins/servlet/guildhall/inbox"), "begins, and you are in it"))
                    .isVisible();
            member.hasNothingToComplainOf();
        }
    }

    private String programme(String space) {
        Api.Answer made = site.api()
                .post(
                        owner.username(),
                        "/programmes",
                        "{\"spaceKey\":\"%s\",\"kind\":\"DUO\",\"name\":\"Pairs\",\"open\":true,\"token\":\"token-0001\",\"end\":\"%s\"}"
                                .formatted(space, LocalDate.now(ZoneOffset.UTC).minusDays(2)));
        Site.expect(made, 201);
        return made.json().get("id").asText();
    }
}
