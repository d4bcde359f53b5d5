package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.macro;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Anew;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody looks for help in their own words; what nobody offers comes onto the gap board, until somebody does. */
class FindingHelpStoryTest {
    private static final String EXPERTS = "/plugins/servlet/guildhall/experts";

    /** Of its own: the words of the site are read once a minute, and what is wanted is counted for the whole site. */
    private final Site site = Site.fresh();

    private final DevUser ana = site.user("ana", "Ana Able");
    private final DevUser ben = site.user("ben", "Ben Brave");
    private final DevUser learner = site.user("lea", "Lea Learner");
    private final DevUser stranger = site.user("sam", "Sam Stranger");
    private final String space = site.launchedCommunity(ana, "OPEN");

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void help_is_found_by_slips_and_synonyms_and_a_gap_stands_on_the_board_until_somebody_fills_it() {
        site.join(ben, space);
        site.join(learner, space);
        word("Kubernetes", "k8s", "kube");
        word("Public speaking", "Talks");
        word("Retrospectives", "Rückblick");
        offers(ana, "Kubernetes", "MEMBERS");
        site.host()
                .confluence()
                .pages()
                .create(space, "Gaps", macro("community-gaps") + macro("expert-finder"), ana, false);
        try (Visitor visitor = Visitor.loggedIn(site, learner.username())) {
            findsInOwnWords(visitor);
            findsNobodyAndSaysSo(visitor);
        }
        try (Visitor visitor = Visitor.loggedIn(site, ben.username(), Visitor.options(300))) {
            fillsTheGap(visitor);
        }
        try (Visitor visitor = Visitor.loggedIn(site, learner.username())) {
            Page page = visitor.open(EXPERTS + "?q=talks");
            assertThat(page.locator(".gh-experts .gh-line")).hasCount(1);
            assertThat(page.locator(".gh-experts .gh-line")).containsText("Ben Brave");
            assertThat(page.locator(".gh-experts .gh-line")).containsText("Space " + space);
        }
        try (Visitor visitor = Visitor.loggedIn(site, stranger.username())) {
            Page page = visitor.open(EXPERTS + "?q=kubernetes");
            assertThat(text(page, "Nobody whom you may see offers help with Kubernetes yet."))
                    .isVisible();
        }
    }

    private void findsInOwnWords(Visitor visitor) {
        Page page = visitor.open(EXPERTS);
        for (String typed : new String[] {"kuberntes", "K8S", "kube and retrospectives"}) {
            page.getByLabel("What do you need help with?").fill(typed);
            Anew.by(button(page, "Find people"));
            assertThat(page.locator(".gh-experts .gh-line")).hasCount(1);
            assertThat(page.locator(".gh-experts .gh-person")).hasText("Ana Able");
            assertThat(page.locator(".gh-experts .gh-line")).containsText("Offers help with Kubernetes: advanced.");
        }
        visitor.seesNoBarriers();
        page.getByLabel("What do you need help with?").fill("xyzzy");
        button(page, "Find people").click();
        assertThat(text(page, "No skill is called \u201Cxyzzy\u201D here.")).isVisible();
    }

    private void findsNobodyAndSaysSo(Visitor visitor) {
        Page page = visitor.page();
        page.getByLabel("What do you need help with?").fill("publik speking");
        button(page, "Find people").click();
        assertThat(text(page, "Nobody whom you may see offers help with Public speaking yet."))
                .isVisible();
        visitor.seesNoBarriers();
        button(page, "Put it on the gap board").click();
        assertThat(text(page, "Your profile says now that you want to learn Public speaking."))
                .isVisible();
        Assertions.assertThat(site.api()
                        .get(learner.username(), "/people/me")
                        .json()
                        .at("/wants/0/skill")
                        .asText())
                .isEqualTo("Public speaking");
        counted();
        page = visitor.open("/display/" + space + "/Gaps");
        Locator gaps = page.locator(".gh-balance").first();
        assertThat(gaps.locator("tbody tr")).hasCount(1);
        assertThat(gaps).containsText("Public speaking");
        assertThat(gaps).containsText("one person");
        assertThat(page.locator(".gh-balance").nth(1)).containsText("Kubernetes");
        visitor.seesNoBarriers();
        assertThat(text(visitor.open(EXPERTS), "Wanted, and nobody offers it yet"))
                .isVisible();
    }

    private void fillsTheGap(Visitor visitor) {
        Page page = visitor.open("/display/" + space + "/Gaps");
        link(page, "Public speaking").click();
        assertThat(text(page, "Nobody whom you may see offers help with Public speaking yet."))
                .isVisible();
        page = visitor.open("/plugins/servlet/guildhall/profile");
        button(page, "Add something I can help with").click();
        page.locator("[data-gh-kind=offers]").getByLabel("Skill").fill("talks");
        button(page, "Save profile").click();
        assertThat(text(page, "Your profile is saved.")).isVisible();
        assertThat(page.locator("[data-gh-kind=offers]").getByLabel("Skill")).hasValue("Public speaking");
        counted();
        page = visitor.open("/display/" + space + "/Gaps");
        assertThat(page.locator(".gh-balance").first()).containsText("Nothing was missing");
        assertThat(page.locator(".gh-balance").nth(1)).containsText("Public speaking");
        visitor.seesNoBarriers();
        visitor.inTheDark().open("/display/" + space + "/Gaps");
        visitor.seesNoBarriersOfColour();
    }

    private void word(String label, String... synonyms) {
        String others = String.join("\",\"", synonyms);
        String body = "{\"label\":\"" + label + "\",\"synonyms\":[\"" + others + "\"]}";
        Site.expect(site.api().post("admin", "/skills", body), 201);
    }

    private void offers(DevUser user, String skill, String visibility) {
        Site.expect(
                site.api()
                        .call(
                                user.username(),
                                "PUT",
                                "/people/me",
                                ("{\"offers\":[{\"skill\":\"%s\",\"level\":4,\"priority\":2}],\"wants\":[],"
                                                + "\"languages\":[],\"visibility\":\"%s\",\"suggestible\":true}")
                                        .formatted(skill, visibility),
                                "If-Match",
                                "\"1\""),
                200);
    }

    private void counted() {
        Assertions.assertThat(site.host()
                        .jobs()
                        .run("io.guildhall.confluence:guildhall-contributions-job")
                        .outcome())
                .asString()
                .contains("SUCCESS");
    }
}
