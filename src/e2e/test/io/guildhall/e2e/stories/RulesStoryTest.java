package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Ground rules from their first draft to being accepted again, and questions for people who ask. */
class RulesStoryTest {
    private final Site site = Site.shared();
    private final DevUser founder = site.someone("founder");
    private final DevUser reader = site.someone("reader");

    @Test
    void a_facilitator_takes_the_suggestion_and_a_reader_joins_with_two_clicks_and_one_call() {
        String space = community("OPEN");
        try (Visitor facilitator = Visitor.loggedIn(site, founder.username());
                Visitor visitor = Visitor.loggedIn(site, reader.username())) {
            Page tab = facilitator.open(page(space) + "/rules");
            button(tab, "Use this suggestion").click();
            facilitator.seesNoBarriers();
            button(tab, "Save").click();
            assertThat(text(tab, "The rules are saved.")).isVisible();

            Page page = visitor.open(page(space));
            List<String> calls = new ArrayList<>();
            page.onRequest(request -> {
                if (request.url().contains("/rest/guildhall/")) {
                    calls.add(request.method() + " " + request.url().replaceAll(".*/communities/[^/]+", ""));
                }
            });
            button(page, "Join").click();
            Locator dialog = dialog(page, "Ground rules");
            assertThat(dialog.getByText("Confidentiality:")).isVisible();
            visitor.seesNoBarriers();
            dialog.getByText("I accept and join").click();
            assertThat(text(page, "You are a member.")).isVisible();
            Assertions.assertThat(calls).containsExactly("POST /members/me");
        }
    }

    @Test
    void by_keyboard_alone_the_rules_are_read_and_accepted_and_focus_stays_inside() {
        String space = community("OPEN");
        write(space, 1, "Be kind.\\nKeep it here.");
        try (Visitor visitor = Visitor.loggedIn(site, reader.username())) {
            Page page = visitor.open(page(space));
            button(page, "Join").focus();
            page.keyboard().press("Enter");
            Locator dialog = dialog(page, "Ground rules");
            assertThat(dialog.getByRole(AriaRole.REGION)).isFocused();
            for (int tabs = 0; tabs < 8; tabs++) {
                page.keyboard().press("Tab");
                Assertions.assertThat(page.evaluate("document.activeElement.closest('.gh-entry') !== null"))
                        .isEqualTo(true);
            }
            page.keyboard().press("Escape");
            assertThat(dialog).isHidden();

            assertThat(button(page, "Join")).isFocused();
            page.keyboard().press("Enter");
            assertThat(dialog.getByRole(AriaRole.REGION)).isFocused();
            dialog.getByText("I accept and join").focus();
            page.keyboard().press("Enter");
            assertThat(text(page, "You are a member.")).isVisible();
        }
    }

    @Test
    void questions_are_asked_with_the_rules_and_the_answers_reach_those_who_decide() {
        String space = community("REQUEST");
        write(space, 1, "Be kind.");
        try (Visitor facilitator = Visitor.loggedIn(site, founder.username());
                Visitor visitor = Visitor.loggedIn(site, reader.username())) {
            Page tab = facilitator.open(page(space) + "/rules");
            tab.locator("#gh-questions").fill("What do you want to learn?");
            button(tab, "Add this question").click();
            button(tab, "Save questions").click();
            assertThat(text(tab, "The questions are saved.")).isVisible();

            Page page = visitor.open(page(space));
            button(page, "Ask to join").click();
            Locator dialog = dialog(page, "Ground rules");
            dialog.getByLabel("What do you want to learn?").fill("To listen");
            dialog.getByLabel("What do you bring that we do not have yet?").fill("<b>Time</b>");
            visitor.seesNoBarriers();
            dialog.getByText("I accept and ask to join").click();
            assertThat(text(page, "You asked to join on")).isVisible();

            Page desk = facilitator.open(page(space) + "/desk");
            assertThat(desk.locator(".gh-request dd").first()).hasText("To listen");
            assertThat(desk.locator(".gh-request dd").last()).hasText("<b>Time</b>");
            facilitator.seesNoBarriers();
        }
    }

    @Test
    void members_accept_what_changed_and_see_what_that_was() {
        String space = community("OPEN");
        site.join(reader, space);
        write(space, 1, "Be kind.");
        write(space, 2, "Be very kind.");
        try (Visitor visitor = Visitor.loggedIn(site, reader.username())) {
            Page page = visitor.open(page(space));
            assertThat(text(page, "Please accept the ground rules by")).isVisible();
            button(page, "Read the rules").click();
            dialog(page, "Ground rules").getByText("I accept", exactly()).click();
            assertThat(text(page, "You accepted the ground rules.")).isVisible();
            assertThat(text(page, "You are a member.")).isVisible();

            Page rules = visitor.open(page(space) + "/rules");
            rules.locator(".gh-version summary").first().click();
            assertThat(rules.locator("ins").first()).hasText("Be very kind.");
            assertThat(rules.locator("del").first()).hasText("Be kind.");
            visitor.seesNoBarriers();
        }
    }

    @Test
    void long_rules_come_when_they_are_opened_and_rules_that_changed_meanwhile_are_not_accepted_unread() {
        String space = community("OPEN");
        write(space, 1, "Be kind. ".repeat(600) + "The end.");
        try (Visitor visitor = Visitor.loggedIn(site, reader.username())) {
            Page page = visitor.open(page(space));
            button(page, "Join").click();
            Locator dialog = dialog(page, "Ground rules");
            assertThat(dialog.getByRole(AriaRole.REGION)).containsText("The end.");
            write(space, 2, "Be very kind.");

            dialog.getByText("I accept and join").click();

            assertThat(dialog.locator("[role=alert]")).containsText("The ground rules changed");
            page.reload();
            assertThat(button(page, "Join")).isVisible();
        }
    }

    private String community(String policy) {
        return site.community(founder, policy);
    }

    private void write(String space, int revision, String text) {
        Site.expect(
                site.api()
                        .call(
                                founder.username(),
                                "PUT",
                                "/communities/" + space + "/rules",
                                "{\"text\":\"" + text + "\"}",
                                "If-Match",
                                "\"" + revision + "\""),
                200);
    }

    private static Locator dialog(Page page, String name) {
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
        assertThat(dialog).isVisible();
        return dialog;
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static String page(String space) {
        return "/plugins/servlet/guildhall/space/" + space;
    }
}
