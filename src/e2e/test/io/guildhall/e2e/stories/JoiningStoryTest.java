package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.macro;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Crowd;
import io.guildhall.e2e.host.Site;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A member's first minute: reads a page, presses one button, is in. */
class JoiningStoryTest {
    private final Site site = Site.shared();
    private final DevUser founder = site.someone("founder");

    @Test
    void a_reader_joins_with_one_click_and_may_leave_again() {
        String space = openCommunity();
        DevUser reader = site.someone("reader");
        try (Visitor visitor = Visitor.loggedIn(site, reader.username())) {
            Page page = visitor.open("/display/" + space);
            assertThat(text(page, "1 member")).isVisible();
            button(page, "Join").click();
            assertThat(text(page, "You are in.")).isVisible();
            assertThat(text(page, "You are a member.")).isVisible();
            assertThat(text(page, "2 members")).isVisible();

            page.locator("summary", new Page.LocatorOptions().setHasText("More"))
                    .first()
                    .click();
            button(page, "Leave").first().click();
            page.locator(".gh-leave")
                    .getByText("Leave", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(text(page, "You have left.")).isVisible();
            assertThat(button(page, "Join")).isVisible();
        }
    }

    @Test
    void a_double_click_joins_once() {
        String space = openCommunity();
        DevUser reader = site.someone("reader");
        try (Visitor visitor = Visitor.loggedIn(site, reader.username())) {
            Page page = visitor.open("/display/" + space);
            button(page, "Join").dblclick();
            assertThat(text(page, "You are a member.")).isVisible();
        }
        Assertions.assertThat(site.api()
                        .get("admin", "/communities/" + space)
                        .json()
                        .get("memberCount")
                        .intValue())
                .isEqualTo(2);
    }

    @Test
    void in_two_tabs_the_second_press_is_harmless() {
        String space = openCommunity();
        DevUser reader = site.someone("reader");
        try (Visitor visitor = Visitor.loggedIn(site, reader.username())) {
            Page first = visitor.open("/display/" + space);
            Page second = first.context().newPage();
            second.navigate(site.url() + "/display/" + space);
            button(first, "Join").click();
            assertThat(text(first, "You are a member.")).isVisible();
            button(second, "Join").click();
            assertThat(text(second, "You are a member.")).isVisible();
            second.goBack();
        }
    }

    @Test
    void an_anonymous_reader_is_led_to_the_login_and_back() {
        String space = openCommunity();
        site.host().confluence().spaces().viewableBy(space, Set.of("confluence-users"), true);
        DevUser reader = site.someone("reader");
        try (Visitor visitor = Visitor.anonymous(site)) {
            Page page = visitor.open("/display/" + space);
            link(page, "Log in to join").click();
            page.locator("input[name=os_username]").fill(reader.username());
            page.locator("input[name=os_password]").fill(reader.username());
            page.locator("#loginButton").click();
            assertThat(button(page, "Join")).isVisible();
        }
    }

    @Test
    void by_keyboard_alone_one_joins_too() {
        String space = openCommunity();
        DevUser reader = site.someone("reader");
        try (Visitor visitor = Visitor.loggedIn(site, reader.username())) {
            Page page = visitor.open("/display/" + space);
            button(page, "Join").focus();
            page.keyboard().press("Enter");
            assertThat(text(page, "You are a member.")).isVisible();
        }
    }

    @Test
    void names_that_would_attack_are_only_names() {
        String space = openCommunity();
        String name = site.unused("attacker");
        site.user(name, "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>");
        site.host().confluence().spaces().rename(space, "\"><script>alert(3)</script>");
        try (Visitor visitor = Visitor.loggedIn(site, name)) {
            visitor.page().onDialog(dialog -> {
                throw new AssertionError("a script ran: " + dialog.message());
            });
            Page page = visitor.open("/display/" + space);
            button(page, "Join").click();
            assertThat(text(page, "You are a member.")).isVisible();
            assertThat(page.locator("body script:not([src]), img[src=x]")).hasCount(0);
            assertThat(page.locator(".gh-members a[title*='<script>alert(1)</script>']"))
                    .hasCount(1);
        }
    }

    @Test
    void five_thousand_members_are_a_short_list_and_a_number() {
        String space = openCommunity();
        Crowd.join(site, space, 5_000);
        DevUser reader = site.someone("reader");
        try (Visitor visitor = Visitor.loggedIn(site, reader.username())) {
            Page page = visitor.open("/display/" + space);
            assertThat(text(page, "5,001 members")).isVisible();
            assertThat(text(page, "and 4,981 others")).isVisible();
        }
    }

    private String openCommunity() {
        String space = site.community(founder, "OPEN");
        writeHome(
                space, macro("community-info", "show", "short") + macro("community-join") + macro("community-members"));
        return space;
    }

    private void writeHome(String space, String storage) {
        var pages = site.host().confluence().pages();
        var home = pages.home(space);
        if (home.isPresent()) {
            pages.save(home.get().id(), home.get().version(), home.get().title(), storage, founder)
                    .orElseThrow();
        } else {
            pages.create(space, "Home", storage, founder, true);
        }
    }
}
