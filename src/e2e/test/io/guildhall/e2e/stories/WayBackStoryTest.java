package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.macro;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Spaces;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Crowd;
import io.guildhall.e2e.host.Site;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Invariant 21: a space is deleted, another takes its key and inherits nothing, and the first comes back under its number with its community. */
class WayBackStoryTest {
    private static final String PAGE = "/plugins/servlet/guildhall/space/";
    private static final String MINE = "/plugins/servlet/guildhall/mine";

    /** Of its own, since jobs that run over what all other tests left take too long to wait for. */
    private final Site site = Site.fresh();

    private final Spaces spaces = site.host().confluence().spaces();
    private final DevUser owner = site.user("ola", "Ola Owner");
    private final DevUser ana = site.user("ana", "Ana Able");
    private final DevUser nora = site.user("nora", "Nora New");
    private final String space = site.launchedCommunity(owner, "OPEN");
    private final String elsewhere = site.space(owner);
    private final String about = "/display/" + elsewhere + "/About";

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void invariant_21_a_used_key_inherits_nothing_and_a_restored_space_gets_its_community_back() {
        site.join(ana, space);
        site.host()
                .confluence()
                .pages()
                .create(
                        elsewhere,
                        "About",
                        of("community-join") + of("community-info") + of("community-members") + of("community-numbers"),
                        owner,
                        false);
        try (Visitor member = Visitor.loggedIn(site, ana.username());
                Visitor other = Visitor.loggedIn(site, nora.username());
                Visitor first = Visitor.loggedIn(site, owner.username(), Visitor.options(300))) {
            assertThat(member.open(about).locator(".gh-card").first()).isVisible();
            DevSpace gone = spaces.find(space).orElseThrow();
            spaces.delete(space);
            macrosSaySo(member);
            run();
            macrosSaySo(member);
            Assertions.assertThat(left()).containsExactly("ARCHIVED Space " + space);
            assertThat(member.open(MINE).locator(".gh-mine-place")).hasCount(0);

            spaces.create(space, "Nora's place", nora);
            inheritsNothing(member, other);
            spaces.delete(space);
            run();
            spaces.restore(gone, owner);
            comesBack(member, first);
            assertThat(other.open(MINE).locator("#gh-mine-communities")).hasCount(0);
        }
    }

    private void macrosSaySo(Visitor member) {
        Page page = member.open(about);
        assertThat(page.locator(".gh-notice", new Page.LocatorOptions().setHasText("There is no community to show")))
                .hasCount(4);
        assertThat(page.locator(".gh-card")).hasCount(0);
        Assertions.assertThat(page.content()).doesNotContain("Better retrospectives");
    }

    private void inheritsNothing(Visitor member, Visitor other) {
        Page page = other.open(PAGE + space);
        assertThat(page.locator(".gh-stray")).hasCount(0);
        page.locator(".gh-start textarea[name=concern]").fill("Growing roses");
        button(page, "Start a community here").click();
        assertThat(page.locator(".gh-start")).hasCount(0);
        Assertions.assertThat(site.api()
                        .get(nora.username(), "/communities/" + space + "/members")
                        .json()
                        .findValuesAsText("key"))
                .as("who is in the new one")
                .containsExactly(nora.key());
        page = other.open(PAGE + space + "/history");
        assertThat(page.locator("body")).not().containsText("Ana Able");
        Assertions.assertThat(site.api()
                        .get(nora.username(), "/communities/" + space + "/rules")
                        .body())
                .doesNotContain("We listen.");
        page = member.open(PAGE + space);
        assertThat(page.locator(".gh-state-stranger").first()).isVisible();
        assertThat(page.locator("body")).not().containsText("Better retrospectives");
        Assertions.assertThat(left()).containsExactly("ARCHIVED Space " + space);
    }

    private void comesBack(Visitor member, Visitor first) {
        Page page = member.open(PAGE + space);
        assertThat(page.locator(".gh-stray")).hasCount(0);
        macrosAwait(member);

        page = first.open(PAGE + space);
        assertThat(text(page, "This space was gone and is back.")).isVisible();
        assertThat(page.locator(".gh-stray")).containsText("2 members");
        assertThat(page.locator(".gh-stray [name=name]")).hasCount(0);
        first.seesNoBarriers();
        first.inTheDark().open(PAGE + space);
        first.seesNoBarriersOfColour();
        first.inTheLight().open(PAGE + space);
        button(page, "Bring the community back").click();
        assertThat(text(page, "The community is back, archived.")).isVisible();
        assertThat(text(member.open(about), "This community is archived; its pages stay here to read."))
                .isVisible();
        page = first.open(PAGE + space + "/life");
        button(page, "Bring the community back").click();
        assertThat(text(page, "The community is back.")).isVisible();

        page = member.open(about);
        assertThat(page.locator(".gh-card").first()).isVisible();
        assertThat(page.locator(".gh-state-member").first()).isVisible();
        assertThat(text(page, "Better retrospectives")).isVisible();
        assertThat(link(member.open(MINE), "Space " + space)).isVisible();
        Assertions.assertThat(left()).containsExactly("ARCHIVED Nora's place");
    }

    private void macrosAwait(Visitor member) {
        assertThat(member.open(about)
                        .locator(".gh-notice", new Page.LocatorOptions().setHasText("There is no community here yet.")))
                .hasCount(4);
    }

    /** What communities are kept of spaces that are gone. */
    private List<String> left() {
        return site.host()
                .database()
                .jdbc()
                .queryForList(
                        "select \"LIFE_STATUS\" || ' ' || \"NAME\" from "
                                + Crowd.table(site.host().database(), "COMMUNITY")
                                + " where \"SPACE_KEY\" = '" + space + "#' || \"ID\"",
                        String.class);
    }

    private String of(String macro) {
        return macro(macro, "space", space);
    }

    private void run() {
        Assertions.assertThat(site.host()
                        .jobs()
                        .run("io.guildhall.confluence:guildhall-waiting-job")
                        .outcome())
                .asString()
                .contains("SUCCESS");
    }
}
