package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * An administrator brings the words of the organisation and what it knows of its people, as files from a spreadsheet; each is tried before it is taken,
 * and what is wrong with a line is said of that line.
 */
class PeopleDataStoryTest {
    private static final String ADMIN = "/plugins/servlet/guildhall/admin/";

    /** Of its own: what is known of people is counted for the whole site. */
    private final Site site = Site.fresh();

    private final DevUser ana = site.user("ana", "Ana Able");
    private final DevUser ben = site.user("ben", "Ben Brave");
    private final DevUser chen = site.user("chen", "Chen Calm");
    private final DevUser dora = site.user("dora", "Dora Deep");

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void words_and_people_come_from_files_that_are_tried_first_and_what_is_known_then_stands_there_at_once() {
        String space = site.launchedCommunity(ana, "OPEN");
        site.join(ben, space);
        wants(ben, "Kubernetis");
        try (Visitor admin = Visitor.loggedIn(site, "admin", Visitor.options(760))) {
            wordsComeFromAFile(admin);
            twoWordsBecomeOne(admin);
            peopleComeFromAFile(admin);
        }
        try (Visitor facilitator = Visitor.loggedIn(site, ana.username())) {
            Page page = facilitator.open("/plugins/servlet/guildhall/space/" + space + "/members");
            page.getByLabel("Department").fill("oper");
            page.locator(".gh-narrow button").click();
            assertThat(page.locator(".gh-line[data-gh-person]")).hasCount(1);
            assertThat(page.locator(".gh-line[data-gh-person='" + ben.key() + "']"))
                    .isVisible();
            page.getByLabel("Can help with").fill("k8s");
            page.locator(".gh-narrow button").click();
            assertThat(text(page, "Nobody here fits.")).isVisible();
            facilitator.seesNoBarriers();
        }
    }

    private void wordsComeFromAFile(Visitor admin) {
        Page page = admin.open(ADMIN + "skills");
        String file = "slug;label;synonyms\n"
                + ";Kubernetes;k8s | kube\n"
                + ";Rückblick;Retrospektive\n"
                + ";Container;K8S\n"
                + ";\"Public speaking\";\"Talks | Präsentieren\"\n";
        choose(page, file, Charset.forName("windows-1252"));
        assertThat(said(page)).containsText("Lines: 4. New: 3. Changed: 0. Nothing has been written yet.");
        assertThat(said(page)).containsText("Line 4: \"K8S\" stands in an earlier line already.");
        assertThat(link(page, "Kubernetes")).hasCount(0);
        admin.seesNoBarriers();
        button(page, "Take it in").click();
        assertThat(said(page)).containsText("Done. Lines: 4. New: 3.");
        assertThat(link(page, "Rückblick")).isVisible();
        assertThat(page.locator(".gh-words tr", having("Public speaking"))).containsText("Präsentieren");

        button(page, "Try it").click();
        assertThat(said(page)).containsText("New: 0. Changed: 0.");
        assertThat(button(page, "Take it in")).isHidden();
    }

    private void twoWordsBecomeOne(Visitor admin) {
        Page page = admin.open(ADMIN + "skills");
        page.getByLabel("How the word begins").fill("kubernet");
        button(page, "Search").click();
        assertThat(page.locator(".gh-words tbody tr")).hasCount(2);
        link(page, "Kubernetis").click();
        Locator merging = page.locator("form[data-gh-act=skill-merge-preview]");
        merging.getByLabel("The word that stays").fill("kubernetis");
        button(page, "Show what changes").click();
        assertThat(page.locator(".gh-problem")).isVisible();
        merging.getByLabel("The word that stays").fill("k8s");
        button(page, "Show what changes").click();
        assertThat(page.locator(".gh-merge-said")).containsText("Kubernetis becomes a synonym of Kubernetes.");
        assertThat(page.locator(".gh-merge-said")).containsText("People who follow: 1");
        assertThat(button(page, "Merge")).isFocused();
        admin.seesNoBarriers();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("skill="));
        assertThat(page.locator("h1")).containsText("Kubernetes");
        Assertions.assertThat(page.getByLabel("Other words for it").inputValue().lines())
                .contains("k8s", "kube", "Kubernetis");
        site.tellEverybody();
        Assertions.assertThat(site.api()
                        .get(ben.username(), "/people/me")
                        .json()
                        .at("/wants/0/skill")
                        .asText())
                .as("whoever had the word that went")
                .isEqualTo("Kubernetes");
    }

    private void peopleComeFromAFile(Visitor admin) {
        site.host().confluence().users().rename(dora.key(), "dora.new", "Dora Newly-Wed");
        Page page = admin.open(ADMIN + "people");
        assertThat(text(page, "Nothing is known yet.")).isVisible();
        String file = "username,department,site,seniority,manager\n"
                + "ben,Operations,Berlin,3,ana\n"
                + "nobody-here,Sales,Berlin,3,\n"
                + "dora,Sales,Berlin,3,\n"
                + dora.key() + ",Sales,\"Berlin, Mitte\",4,ana\n"
                + "chen,Sales,Bonn,eleven,\n"
                + "ana,Board,Bonn,9,ben\n";
        choose(page, file, StandardCharsets.UTF_8);
        assertThat(said(page)).containsText("Lines: 6. New: 2. Changed: 0. Nothing has been written yet.");
        assertThat(said(page)).containsText("Lines that name people by their keys: 1.");
        assertThat(said(page).locator("li")).containsText(new String[] {
            "Line 3: There is no active account named \"nobody-here\".",
            "Line 4: There is no active account named \"dora\".",
            "Line 6: Seniority is a whole number from 0 to 9, not \"eleven\".",
            "Line 7: Somebody would be their own manager: ben \u2192 ana \u2192 ben"
        });
        assertThat(text(page, "Nothing is known yet.")).isVisible();
        admin.seesNoBarriers();
        button(page, "Take it in").click();
        assertThat(said(page)).containsText("Done. Lines: 6. New: 2.");
        assertThat(text(page, "Something is known about 2 people.")).isVisible();

        choose(page, "username,manager\nana,ben\n", StandardCharsets.UTF_8);
        assertThat(said(page).locator("li")).containsText("Line 2: Somebody would be their own manager: ana");
        assertThat(said(page).locator("li")).containsText("Ben Brave");
        choose(page, "username,seniority\ndora.new,4\nben,\n", StandardCharsets.UTF_8);
        assertThat(said(page)).containsText("Lines: 2. New: 0. Changed: 1.");
        choose(page, "name,seniority\nben,4\n", StandardCharsets.UTF_8);
        assertThat(page.locator(".gh-problem")).isVisible();
        assertThat(button(page, "Take it in")).isHidden();
        admin.inTheDark().seesNoBarriersOfColour();
        admin.inTheLight();
    }

    private static void choose(Page page, String file, Charset charset) {
        page.getByLabel("CSV file").setInputFiles(new FilePayload("file.csv", "text/csv", file.getBytes(charset)));
        button(page, "Try it").click();
    }

    private static Locator said(Page page) {
        return page.locator(".gh-import-said");
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private void wants(DevUser user, String skill) {
        Site.expect(
                site.api()
                        .call(
                                user.username(),
                                "PUT",
                                "/people/me",
                                ("{\"offers\":[],\"wants\":[{\"skill\":\"%s\",\"level\":1,\"priority\":2}],"
                                                + "\"languages\":[],\"visibility\":\"EVERYONE\",\"suggestible\":true}")
                                        .formatted(skill),
                                "If-Match",
                                "\"1\""),
                200);
    }
}
