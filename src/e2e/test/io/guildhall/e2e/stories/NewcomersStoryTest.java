package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Anew;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.nio.file.Path;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** First steps from both sides, and what is written to members. */
class NewcomersStoryTest {
    private static final String HOSTILE = "<b>Spring</b> <img src=x onerror=alert(1)>";

    private final Site site = Site.shared();
    private final DevUser owner = site.user(site.unused("owner"), "Ola Owner");

    @Test
    void a_facilitator_lays_out_first_steps_by_keyboard_and_a_newcomer_takes_them() {
        String space = site.community(owner, "OPEN");
        String tab = page(space) + "/first-steps";
        try (Visitor visitor = Visitor.loggedIn(site, owner.username())) {
            Page page = visitor.open(page(space));
            link(page, "First steps").click();
            assertThat(text(page, "Newcomers are not asked for anything yet.")).isVisible();
            button(page, "Use this suggestion").click();
            Locator rows = page.locator(".gh-row:visible");
            assertThat(rows).hasCount(2);
            button(page, "Remove step 2").click();
            assertThat(rows).hasCount(1);
            button(page, "Add a step").focus();
            page.keyboard().press("Enter");
            assertThat(rows.nth(1).getByLabel("What to do")).isFocused();
            page.keyboard().type("Read " + HOSTILE);
            rows.nth(1).getByLabel("Address of the page").fill("https://evil.example/display/" + space);
            button(page, "Save").click();
            assertThat(rows.nth(1).getByLabel("Address of the page")).hasAttribute("aria-invalid", "true");
            assertThat(text(page, "Only the address of a page of this wiki.")).isVisible();
            visitor.seesNoBarriers();
            rows.nth(1).getByLabel("Address of the page").fill(site.url() + "/display/" + space);
            button(page, "Add a step").click();
            rows.nth(2).getByLabel("What to do").fill("Meet your buddy");
            rows.nth(2)
                    .getByLabel("Where", new Locator.GetByLabelOptions().setExact(true))
                    .selectOption("ELSEWHERE");
            assertThat(rows.nth(2).getByLabel("Address of the page")).isHidden();
            button(page, "Move step 3 up").focus();
            page.keyboard().press("Enter");
            assertThat(button(page, "Move step 2 up")).isFocused();
            assertThat(rows.nth(1).getByLabel("What to do")).hasValue("Meet your buddy");
            assertThat(rows.nth(1).getByLabel("Address of the page")).isHidden();
            button(page, "Add a step").click();
            button(page, "Remove step 4").focus();
            page.keyboard().press("Enter");
            assertThat(rows).hasCount(3);
            Anew.by(button(page, "Save"));
            assertThat(text(page, "The first steps are saved.")).isVisible();
            assertThat(page.locator(".gh-first-step")).hasCount(3);
            visitor.seesNoBarriers();
        }
        DevUser newcomer = site.someone("newcomer");
        site.join(newcomer, space);
        site.host().confluence().pages().create(space, "Cards", Words.macro("community-join"), owner, false);
        try (Visitor visitor = Visitor.loggedIn(site, newcomer.username())) {
            Page page = visitor.open("/display/" + space + "/Cards");
            assertThat(text(page, "0 of 3 first steps are done.")).isVisible();
            link(page, "Introduce yourself on the welcome page").click();
            page.waitForURL(url -> !url.contains("Cards"));
            page.goBack();
            page.locator(".gh-more summary").click();
            page.locator(".gh-more [data-gh-act=step-done]").click();
            assertThat(text(page, "1 of 3 first steps are done.")).isVisible();
            page.locator(".gh-more summary").click();
            link(page, "All first steps").click();
            assertThat(page.locator("[aria-current=step]")).containsText("Meet your buddy");
            visitor.seesNoBarriers();
            Anew.by(page.locator("[aria-current=step] button"));
            assertThat(link(page, "Read " + HOSTILE)).isVisible();
            Anew.by(page.locator("[aria-current=step] button"));
            assertThat(text(page, "You have taken all first steps.")).isVisible();
            visitor.open("/display/" + space + "/Cards");
            assertThat(text(page, "You are a member.")).isVisible();
            assertThat(page.locator(".gh-acts")).hasCount(0);
        }
        try (Visitor visitor = Visitor.loggedIn(site, newcomer.username())) {
            Page page = visitor.open(tab);
            assertThat(page.locator("form.gh-path")).hasCount(0);
        }
    }

    @Test
    void a_facilitator_sees_what_will_arrive_then_sends_it_once_and_members_read_it() {
        String space = site.launchedCommunity(owner, "OPEN");
        DevUser member = site.someone("member");
        site.join(member, space);
        String tab = page(space) + "/announcements";
        try (Visitor visitor = Visitor.loggedIn(site, owner.username())) {
            Page page = visitor.open(tab);
            page.getByLabel("Subject", new Page.GetByLabelOptions().setExact(true))
                    .fill(HOSTILE);
            page.getByLabel("Message", new Page.GetByLabelOptions().setExact(true))
                    .fill("We sow.\n" + HOSTILE);
            page.route("**/announcements/preview*", route -> route.abort());
            button(page, "Preview").click();
            assertThat(page.locator(".gh-problem")).isVisible();
            assertThat(page.getByLabel("Subject", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue(HOSTILE);
            page.unroute("**/announcements/preview*");
            button(page, "Preview").click();
            Locator preview = page.locator(".gh-preview");
            assertThat(preview).isVisible();
            assertThat(preview).containsText("It goes to one person");
            assertThat(preview.locator(".gh-preview-subject")).containsText(HOSTILE);
            assertThat(preview.locator(".gh-preview-text")).containsText("We sow.");
            assertThat(preview.locator("img, b")).hasCount(0);
            visitor.seesNoBarriers();
            page.getByLabel("Message", new Page.GetByLabelOptions().setExact(true))
                    .press("End");
            page.keyboard().type("!");
            assertThat(preview).isHidden();
            button(page, "Preview").click();
            Anew.by(page, () -> button(page, "Send").dblclick());
            assertThat(text(page, "The announcement is on its way.")).isVisible();
            assertThat(page.locator(".gh-announcement")).hasCount(1);
            assertThat(page.locator(".gh-announcement-subject")).hasText(HOSTILE);
            visitor.seesNoBarriers();

            page.getByLabel("Subject", new Page.GetByLabelOptions().setExact(true))
                    .fill("Second");
            page.getByLabel("Message", new Page.GetByLabelOptions().setExact(true))
                    .fill("For the new ones");
            page.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).selectOption("SPONSOR");
            button(page, "Preview").click();
            assertThat(preview).containsText("It goes to nobody else at the moment.");
            button(page, "Send").click();
            assertThat(text(page, "The announcements of these 7 days are used up."))
                    .isVisible();
            assertThat(page.locator("form.gh-announce")).hasCount(0);
            visitor.open(page(space) + "/history");
            assertThat(page.locator(".gh-announcement")).hasCount(2);
            visitor.seesNoBarriers();
        }
        try (Visitor visitor = Visitor.loggedIn(site, member.username())) {
            Page page = visitor.open(tab);
            assertThat(page.locator(".gh-announcement")).hasCount(1);
            assertThat(page.locator(".gh-announcement img, form")).hasCount(0);
            visitor.seesNoBarriers();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 760, 1200})
    void both_tabs_fit_in_both_languages_and_themes(int width) {
        String space = site.launchedCommunity(owner, "OPEN");
        DevUser reader = site.someoneWhoReads(Locale.GERMANY);
        site.join(reader, space);
        Site.expect(
                site.api()
                        .call(
                                owner.username(),
                                "PUT",
                                "/communities/" + space + "/newcomer-path",
                                ("{\"steps\":[{\"title\":\"Stell dich vor\",\"action\":\"WELCOME_PAGE\"},{\"title\":\"Rules\",\"action\":\"RULES\"},"
                                                + "{\"title\":\"%s\"},{\"title\":\"Read this\",\"page\":\"/display/X\"}]}")
                                        .formatted("W".repeat(118)),
                                "If-Match",
                                "\"1\""),
                200);
        Site.expect(site.api().post(reader.username(), "/communities/" + space + "/newcomer-path/1/done", "{}"), 200);
        String words = "{\"subject\":\"%s\",\"text\":\"We sow.\\n\\n%s\",\"audience\":\"ALL\",\"token\":\"token-01\"}"
                .formatted("V".repeat(118), "Seeds ".repeat(80));
        Site.expect(site.api().post(owner.username(), "/communities/" + space + "/announcements", words), 201);
        site.host()
                .confluence()
                .pages()
                .create(space, "Cards", Words.macro("community-join", "style", "card"), owner, false);
        for (boolean dark : new boolean[] {false, true}) {
            for (DevUser who : new DevUser[] {owner, reader}) {
                try (Visitor visitor = Visitor.loggedIn(site, who.username(), Visitor.options(width, 1100))) {
                    if (dark) {
                        visitor.inTheDark();
                    }
                    for (String path : new String[] {
                        page(space) + "/first-steps", page(space) + "/announcements", "/display/" + space + "/Cards"
                    }) {
                        visitor.open(path);
                        if (width == 300) {
                            visitor.seesNoBarriers();
                        }
                        Assertions.assertThat(visitor.page()
                                        .evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                                .as("overflow of " + path + " at " + width)
                                .isEqualTo(0);
                        picture(
                                visitor,
                                path.substring(path.lastIndexOf('/') + 1) + "-" + width + (dark ? "-dark" : "") + "-"
                                        + (who == owner ? "en" : "de"));
                    }
                }
            }
        }
    }

    private static String page(String space) {
        return "/plugins/servlet/guildhall/space/" + space;
    }

    /** Only where somebody wants to look: -Dguildhall.look=folder. */
    private static void picture(Visitor visitor, String name) {
        String folder = System.getProperty("guildhall.look", "");
        if (!folder.isEmpty()) {
            visitor.takePicture(Path.of(folder, name + ".png"));
        }
    }
}
