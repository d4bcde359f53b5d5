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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Members nominate one of them, two agree, a facilitator decides; whoever is nominated reads of it with the badge and not before. */
class NominationStoryTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("guildhall.root")).resolve("target/pictures");
    private static final String REASON = "Your talk on soil was worth the winter.";

    private final Site site = Site.shared();
    private final DevUser owner = site.someone("Ola Owner");
    private final DevUser mia = site.someone("Mia Member");
    private final DevUser ben = site.someone("Ben Baker");
    private final DevUser cleo = site.someone("Cleo Clay");
    private final DevUser dora = site.someone("Dora Dell");
    private final String space = site.launchedCommunity(owner, "OPEN");
    private final String tab = "/plugins/servlet/guildhall/space/" + space + "/badges";
    private final String desk = "/plugins/servlet/guildhall/space/" + space + "/desk";

    NominationStoryTest() {
        List.of(mia, ben, cleo, dora).forEach(member -> site.join(member, space));
    }

    @Test
    void nominated_agreed_to_by_two_and_given() {
        try (Visitor member = Visitor.loggedIn(site, mia.username(), Visitor.options(360))) {
            Page page = member.open(tab);
            assertThat(text(page, "Nobody is nominated at the moment.")).isVisible();
            page.getByText("Nominate someone").click();
            page.locator("#gh-nominate-person").selectOption(ben.key());
            page.locator("#gh-nominate-badge").selectOption("speaker");
            page.locator("#gh-nominate-reason").fill(REASON);
            member.seesNoBarriers();
            button(page, "Nominate").click();
            assertThat(text(page, "Nominated. Others can agree now.")).isVisible();
            assertThat(nominations(page)).hasCount(1);
            member.hasNothingToComplainOf();
        }
        for (DevUser each : List.of(cleo, dora)) {
            try (Visitor member = Visitor.loggedIn(site, each.username())) {
                Page page = member.open(tab);
                nominations(page).getByText("I agree").click();
                assertThat(text(page, "Thank you. It counts now.")).isVisible();
                assertThat(text(page, "You agree.")).isVisible();
                member.hasNothingToComplainOf();
            }
        }
        try (Visitor nominee = Visitor.loggedIn(site, ben.username())) {
            Page page = nominee.open(tab);
            assertThat(text(page, "Nobody is nominated at the moment.")).isVisible();
            assertThat(nominations(page)).hasCount(0);
        }
        try (Visitor decider = Visitor.loggedIn(site, owner.username(), Visitor.options(760))) {
            Page page = decider.open(desk);
            assertThat(text(page, "One nomination has been endorsed")).isVisible();
            link(page, "Decide").click();
            decider.seesNoBarriers();
            nominations(page).getByText("Give the badge").click();
            assertThat(text(page, "Given. They hear of it now.")).isVisible();
            assertThat(nominations(page)).hasCount(0);
            decider.hasNothingToComplainOf();
        }
        try (Visitor earner = Visitor.loggedIn(site, ben.username())) {
            Page page = earner.open("/plugins/servlet/guildhall/badges");
            link(page, "Speaker").click();
            assertThat(page.locator(".gh-award-words")).hasText(REASON);
            earner.hasNothingToComplainOf();
        }
    }

    @Test
    void not_this_time_comes_with_a_reason_and_what_was_proposed_is_taken_back() {
        nominate(mia, ben, "author");
        nominate(mia, cleo, "author");
        try (Visitor decider = Visitor.loggedIn(site, owner.username())) {
            Page page = decider.open(tab);
            Locator first = nominations(page).first();
            first.locator("summary").click();
            first.locator("textarea").fill("Once the book is printed.");
            first.locator("form[data-gh-path$='/reject'] button").click();
            assertThat(text(page, "Whoever nominated hears of it now.")).isVisible();
            assertThat(nominations(page)).hasCount(1);
            decider.hasNothingToComplainOf();
        }
        try (Visitor member = Visitor.loggedIn(site, mia.username())) {
            Page page = member.open(tab);
            nominations(page).getByText("Take back").click();
            assertThat(text(page, "Taken back.")).isVisible();
            assertThat(nominations(page)).hasCount(0);
            member.hasNothingToComplainOf();
        }
    }

    @Test
    void looks_meant_at_every_width_in_the_light_and_in_the_dark() throws Exception {
        Files.createDirectories(FOLDER);
        String one = nominate(mia, ben, "speaker");
        nominate(cleo, mia, "author");
        for (DevUser each : List.of(cleo, dora)) {
            Site.expect(site.api().post(each.username(), "/nominations/" + one + "/endorse", "{}"), 200);
        }
        for (DevUser reader : List.of(owner, dora)) {
            for (boolean dark : new boolean[] {false, true}) {
                try (Visitor visitor = Visitor.loggedIn(site, reader.username())) {
                    Visitor themed = dark ? visitor.inTheDark() : visitor;
                    Page page = themed.open(tab);
                    for (int width : new int[] {300, 760, 1200}) {
                        page.setViewportSize(width, 900);
                        themed.seesNoBarriersOfColour();
                        page.locator(".gh-nominations")
                                .screenshot(new Locator.ScreenshotOptions()
                                        .setPath(FOLDER.resolve("nominations-%s-%d-%s.png"
                                                .formatted(
                                                        reader == owner ? "decider" : "member",
                                                        width,
                                                        dark ? "dark" : "light"))));
                    }
                    themed.hasNothingToComplainOf();
                }
            }
        }
    }

    @Test
    void a_page_that_shows_it_is_named_and_found_beside_the_badge() {
        site.host().confluence().pages().create(space, "Soil report", "<p>Loam</p>", owner, false);
        try (Visitor giver = Visitor.loggedIn(site, owner.username())) {
            Page page = giver.open(tab);
            page.locator("#gh-give-person").selectOption(mia.key());
            page.locator(".gh-choice", new Page.LocatorOptions().setHasText("Speaker"))
                    .click();
            page.locator("#gh-give-reason").fill(REASON);
            page.getByLabel("A page that shows it").fill("Soil report");
            button(page, "Give").click();
            assertThat(text(page, "Given. They hear of it now.")).isVisible();
            giver.hasNothingToComplainOf();
        }
        try (Visitor earner = Visitor.loggedIn(site, mia.username())) {
            Page page = earner.open("/plugins/servlet/guildhall/badges");
            link(page, "Speaker").click();
            assertThat(link(page, "Soil report")).isVisible();
            earner.seesNoBarriers();
            earner.hasNothingToComplainOf();
        }
    }

    private String nominate(DevUser by, DevUser person, String badge) {
        var made = site.api()
                .post(
                        by.username(),
                        "/nominations",
                        "{\"space\":\"%s\",\"badge\":\"%s\",\"person\":\"%s\",\"reason\":\"%s\"}"
                                .formatted(space, badge, person.key(), REASON));
        Site.expect(made, 201);
        return made.json().get("id").asText();
    }

    private static Locator nominations(Page page) {
        return page.locator(".gh-nominations .gh-award");
    }
}
