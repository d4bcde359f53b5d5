package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.ConfluenceState;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Anew;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What pages of the wiki tell: to those who wrote them what they might offer, to administrators where macros are used. */
class OwnPagesStoryTest {
    private static final String PROFILE = "/plugins/servlet/guildhall/profile";
    private static final String MACROS = "/plugins/servlet/guildhall/admin/macros";
    private static final String JOIN = "<ac:structured-macro ac:name=\"community-join\"/>";

    /** Of its own, since others leave pages with macros too. */
    private final Site site = Site.fresh();

    @AfterEach
    void close() {
        site.close();
    }

    private void write(String space, String title, String body, DevUser author, String... labels) {
        ConfluenceState wiki = site.host().confluence();
        long id = wiki.pages().create(space, title, body, author, false).id();
        List.of(labels).forEach(label -> wiki.labels().add(id, label));
    }

    @Test
    void somebody_takes_up_what_their_own_pages_say_and_is_found_by_it() {
        DevUser ana = site.someone("ana");
        DevUser ben = site.someone("ben");
        String space = site.space(ana);
        write(space, "First", "", ana, "sourdough", "wax");
        write(space, "Second", "", ana, "sourdough", "wax");
        write(space, "Of Ben", "", ben, "rye", "gold");
        write(space, "Of Ben too", "", ben, "rye", "gold");

        try (Visitor visitor = Visitor.loggedIn(site, ana.username(), Visitor.options(300))) {
            Page page = visitor.open(PROFILE);
            Locator lines = page.locator(".gh-suggestion");
            assertThat(lines).hasCount(2);
            assertThat(lines.first()).containsText("2 of your pages are labelled sourdough.");
            assertThat(text(page, "rye")).hasCount(0);
            visitor.seesNoBarriers();
            visitor.inTheDark().open(PROFILE);
            visitor.seesNoBarriersOfColour();

            button(page, "Add something I want to learn").click();
            page.locator("[data-gh-kind=wants]").getByLabel("Skill").fill("Rye bread");
            button(page, "wax is not a fit: do not suggest it again").focus();
            page.keyboard().press("Enter");
            assertThat(lines).hasCount(1);
            assertThat(button(page, "Add sourdough to my offers")).isFocused();
            assertThat(page.locator("[data-gh-kind=wants]").getByLabel("Skill")).hasValue("Rye bread");

            page.keyboard().press("Enter");
            assertThat(text(page, "Your profile is saved.")).isVisible();
            assertThat(page.locator("[data-gh-kind=offers]").getByLabel("Skill"))
                    .hasValue("sourdough");
            assertThat(page.locator("[data-gh-kind=wants]").getByLabel("Skill")).hasValue("Rye bread");
            assertThat(lines).hasCount(0);
            page.locator("label[for=gh-visibility-EVERYONE]").click();
            Anew.by(button(page, "Save profile"));
            assertThat(text(page, "Your profile is saved.")).isVisible();
            visitor.hasNothingToComplainOf();
        }
        JsonNode found =
                site.api().get(ben.username(), "/experts?skill=sourdough").json();
        Assertions.assertThat(found.get("items").get(0).get("person").get("key").asText())
                .isEqualTo(ana.key());
        JsonNode his = site.api().get(ben.username(), "/me/suggestions/skills").json();
        Assertions.assertThat(his.get("searched").booleanValue()).isTrue();
        Assertions.assertThat(his.get("items").findValuesAsText("skill")).containsExactly("gold", "rye");
        site.host().confluence().spaces().viewableBy(space, Set.of("nobody"), false);
        Assertions.assertThat(site.api()
                        .get(ben.username(), "/me/suggestions/skills")
                        .json()
                        .get("items"))
                .as("pages that he may not see any more")
                .isEmpty();
    }

    @Test
    void an_administrator_sees_which_pages_use_which_macro_before_taking_the_app_out() {
        DevUser ana = site.someone("ana");
        String space = site.space(ana);
        IntStream.range(0, 27).forEach(no -> write(space, "Joining " + no, JOIN, ana));
        site.host().confluence().posts().create(space, "News", JOIN, ana);

        try (Visitor admin = Visitor.loggedIn(site, "admin", Visitor.options(300))) {
            Page page = admin.open(MACROS);
            assertThat(page.locator(".gh-macros dt")).hasCount(15);
            admin.seesNoBarriers();
            admin.inTheDark().open(MACROS);
            admin.seesNoBarriersOfColour();
            page.locator(".gh-macros a").first().click();
            assertThat(page.locator(".gh-audit-lines li")).hasCount(25);
            assertThat(page.locator(".gh-audit-lines li").first()).containsText("News");
            admin.seesNoBarriers();
            link(page, "Further pages").click();
            assertThat(page.locator(".gh-audit-lines li")).hasCount(3);
            page.locator(".gh-audit-lines a").last().click();
            assertThat(page).hasTitle(Pattern.compile("Joining 0.*"));
            admin.open(MACROS + "?macro=expert-finder");
            assertThat(text(page, "No page that you may see uses this macro.")).isVisible();
            link(page, "All macros").click();
            assertThat(page.locator(".gh-macros dt")).hasCount(15);
            admin.hasNothingToComplainOf();
        }
        JsonNode pages = site.api()
                .get("admin", "/admin/macros/community-join/pages?limit=100")
                .json();
        Assertions.assertThat(pages.get("items").findValuesAsText("spaceKey"))
                .hasSize(28)
                .containsOnly(space);
        Assertions.assertThat(site.api().get(ana.username(), "/admin/macros").status())
                .isEqualTo(403);
    }
}
