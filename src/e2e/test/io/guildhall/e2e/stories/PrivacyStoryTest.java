package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Anew;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Somebody sees what is kept about them and asks to be erased; an administrator looks, and does it in two steps. */
class PrivacyStoryTest {
    private static final String MINE = "/plugins/servlet/guildhall/my-data";
    private static final String ADMIN = "/plugins/servlet/guildhall/admin/privacy?person=";

    private final Site site = Site.shared();

    @Test
    void a_person_sees_their_data_asks_and_is_erased_and_nothing_of_them_is_left() {
        DevUser founder = site.someone("founder");
        String space = site.launchedCommunity(founder, "OPEN");
        DevUser leaver = site.someone("leaver");
        site.join(leaver, space);
        try (Visitor visitor = Visitor.loggedIn(site, leaver.username());
                Visitor admin = Visitor.loggedIn(site, "admin")) {
            Page mine = visitor.open(MINE);
            assertThat(text(mine, "A place in a community").first()).isVisible();
            assertThat(mine.locator("[data-gh-person]")).hasCount(0);
            button(mine, "Ask to be erased").click();
            assertThat(button(mine, "Take it back")).isVisible();

            Page page = admin.open(ADMIN);
            page.locator(".gh-privacy-requests a[href$='" + leaver.key() + "']").click();
            assertThat(page.locator("#gh-privacy-found")).containsText(leaver.key());
            assertThat(button(page, "Erase for good")).isHidden();
            site.api().call(leaver.username(), "POST", "/me/calendar", "");
            page.getByText("Erase this person").click();
            button(page, "Erase for good").click();
            Anew.by(button(page, "Show it anew"));
            page.getByText("Erase this person").click();
            button(page, "Erase for good").click();
            assertThat(page.locator("#gh-privacy-found")).containsText("Nothing is kept about");
        }
        Api.Answer data = site.api().get(leaver.username(), "/me/data");
        Assertions.assertThat(data.json().get("memberships")).isEmpty();
        Assertions.assertThat(site.api()
                        .get(founder.username(), "/communities/" + space + "/members")
                        .body())
                .doesNotContain(leaver.key());
    }
}
