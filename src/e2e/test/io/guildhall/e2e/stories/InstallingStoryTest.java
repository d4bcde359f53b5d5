package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** From the upload of the jar to a Join button, and what administrators decide on the way. */
class InstallingStoryTest {
    private static final String SETTINGS = "/plugins/servlet/guildhall/admin/settings";

    @Test
    void an_administrator_comes_from_the_upload_to_a_first_member_with_one_text_and_six_clicks() {
        try (Site site = bare();
                Visitor admin = Visitor.loggedIn(site, "admin")) {
            String reader = site.someone("reader").username();
            Page page = admin.open("/admin/plugins");
            page.locator("input[name=password]").fill("admin");
            page.locator("main button[type=submit]").click();

            Instant began = Instant.now();
            page.locator("input[name=plugin]").first().setInputFiles(Site.jar());
            int clicks = clicked(button(page, "Upload"));
            clicks += clicked(link(page, "Get started"));
            assertThat(page).hasTitle(java.util.regex.Pattern.compile("^Guildhall is here: three things to decide"));
            admin.open("/spaces/create");
            clicks += 1;
            clicks += clicked(page.getByLabel("Community space"));
            page.locator("#space-name").fill("Questions");
            page.locator("#space-key").fill("ASK");
            clicks += clicked(page.locator("#create-space-submit"));
            page.getByLabel("What do you want to get better at together?")
                    .first()
                    .fill("Asking better questions");
            Assertions.assertThat(page.locator(".gh-start-form")
                            .first()
                            .locator("[required]")
                            .count())
                    .isOne();
            clicks += clicked(button(page, "Start a community here"));
            assertThat(text(page, "You facilitate this community")).isVisible();

            Assertions.assertThat(clicks).isLessThanOrEqualTo(8);
            try (Visitor visitor = Visitor.loggedIn(site, reader)) {
                Page home = visitor.open("/display/ASK");
                clicked(button(home, "Join"));
                assertThat(text(home, "You are in")).isVisible();
            }
            Assertions.assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofMinutes(3));
        }
    }

    @Test
    void from_the_welcome_page_the_first_community_is_started_in_a_space_that_is_there() {
        try (Site site = Site.fresh();
                Visitor admin = Visitor.loggedIn(site, "admin")) {
            String space = site.space(site.someone("owner"));
            Page page = admin.open("/plugins/servlet/guildhall/admin/welcome");
            clicked(link(page, "Start your first community"));
            page.getByLabel("In which space?").fill(site.url() + "/display/" + space + "/Home");
            clicked(button(page, "Go on"));
            page.getByLabel("What do you want to get better at together?").fill("Asking better questions");
            clicked(button(page, "Start a community here"));

            assertThat(text(page, "You facilitate this community")).isVisible();
        }
    }

    @Test
    void what_is_decided_is_told_kept_and_holds_for_those_it_concerns() {
        try (Site site = Site.fresh();
                Visitor admin = Visitor.loggedIn(site, "admin")) {
            DevUser owner = site.someone("owner");
            String space = site.space(owner);
            Page page = admin.open(SETTINGS);
            page.getByLabel("Only administrators of this site").check();
            button(page, "Save").click();
            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS)
                            .first())
                    .hasText("Saved. New answer to: Who may start communities?");
            button(page, "Save").click();
            assertThat(text(page, "Nothing was different from before.")).isVisible();
            page.reload();
            assertThat(page.getByLabel("Only administrators of this site")).isChecked();

            try (Visitor spaceAdmin = Visitor.loggedIn(site, owner.username())) {
                Page asked = spaceAdmin.open("/plugins/servlet/guildhall/space/" + space);
                assertThat(text(asked, "On this site, only its administrators start communities."))
                        .isVisible();
                assertThat(text(
                                spaceAdmin.open("/plugins/servlet/guildhall/start"),
                                "On this site, only its administrators start communities."))
                        .isVisible();
            }
        }
    }

    @Test
    void groups_without_a_beginning_are_refused_and_the_form_stays() {
        try (Site site = Site.fresh();
                Visitor admin = Visitor.loggedIn(site, "admin")) {
            Page page = admin.open(SETTINGS);
            page.getByLabel("Yes, groups whose names begin like this:").check();
            page.getByLabel("Beginning of the name").fill("  ");
            button(page, "Save").click();

            assertThat(page.locator(".gh-field-problem")).hasText("This is needed.");
            assertThat(page.getByLabel("Yes, groups whose names begin like this:"))
                    .isChecked();
        }
    }

    @Test
    void of_two_who_decide_at_once_the_second_is_told() {
        try (Site site = Site.fresh();
                Visitor one = Visitor.loggedIn(site, "admin");
                Visitor two = Visitor.loggedIn(site, "admin")) {
            Page first = one.open(SETTINGS);
            Page second = two.open(SETTINGS);
            first.getByLabel("Only administrators of this site").check();
            button(first, "Save").click();
            assertThat(text(first, "New answer to")).isVisible();
            button(second, "Save").click();

            assertThat(second.locator("[role=alert].gh-problem")).containsText("Somebody changed these settings");
        }
    }

    @Test
    void the_link_for_space_admins_is_copied() {
        try (Site site = Site.fresh();
                Visitor admin = Visitor.loggedIn(site, "admin")) {
            Page page = admin.open("/plugins/servlet/guildhall/admin/welcome");
            button(page, "Copy link").click();

            assertThat(text(page, "The link is copied.")).isVisible();
            assertThat(page.locator("#gh-start-link")).hasValue(site.url() + "/plugins/servlet/guildhall/start");
        }
    }

    private static int clicked(Locator target) {
        target.first().click();
        return 1;
    }

    /** A host without the app. */
    private static Site bare() {
        String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        return Site.on(database, Site.emptyFolder(), Optional.empty());
    }
}
