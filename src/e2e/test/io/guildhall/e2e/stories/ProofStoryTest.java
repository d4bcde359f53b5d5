package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody takes a badge along; others check it, also after the key of the site was replaced, and see when it is taken back. */
class ProofStoryTest {
    /** How long looking for the primes of a key may take where the virtual machine compiles quickly and badly, as it does in tests: up to ten seconds, alone. */
    private static final double KEY_IS_MADE = 60_000;

    private static final String REASON = "Your talk on soil was worth the winter.";

    private final Site site = Site.shared();
    private final DevUser owner = site.someone("Ola Owner");
    private final DevUser mia = site.someone("Mia Member");
    private final String space = site.launchedCommunity(owner, "OPEN");

    @TempDir
    Path folder;

    @Test
    void shared_shown_taken_along_checked_and_taken_back() throws IOException {
        site.join(mia, space);
        String award = given();
        Path pixels = folder.resolve("speaker.png");
        Path picture = folder.resolve("speaker.svg");
        String address;
        try (Visitor earner = Visitor.loggedIn(site, mia.username(), Visitor.options(760))) {
            Page page = earner.open("/plugins/servlet/guildhall/badges/award/" + award);
            assertThat(text(page, "The reason, who gave it and where stay here."))
                    .isVisible();
            earner.seesNoBarriers();
            button(page, "Share it").click();
            assertThat(link(page, "Link to show"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(KEY_IS_MADE));
            earner.seesNoBarriers();
            address = page.locator("#gh-share-link").inputValue();
            Download downloaded = page.waitForDownload(
                    () -> link(page, "Picture that carries its proof").click());
            downloaded.saveAs(pixels);
            assertThat(downloaded.suggestedFilename()).isEqualTo("speaker.png");
            Download drawing = page.waitForDownload(
                    () -> link(page, "Take the drawing (SVG)").click());
            drawing.saveAs(picture);
            assertThat(drawing.suggestedFilename()).isEqualTo("speaker.svg");
            Download wallet =
                    page.waitForDownload(() -> link(page, "File for a wallet").click());
            assertThat(wallet.suggestedFilename()).isEqualTo("speaker.jws");
            earner.open("/plugins/servlet/guildhall/badges");
            assertThat(link(page, "Picture that carries its proof Speaker")).isVisible();
            earner.seesNoBarriers();
            Download all = page.waitForDownload(
                    () -> link(page, "Download all at once").click());
            assertThat(all.suggestedFilename()).isEqualTo("badges.zip");
            earner.hasNothingToComplainOf();
        }
        seenByAnybody(address, "This is true");
        checked(picture, "This is true");
        checked(pixels, "This is true");
        replaced();
        seenByAnybody(address, "This is true");
        checked(picture, "This is true");
        Path changed = folder.resolve("changed.svg");
        Files.writeString(changed, Files.readString(picture).replace("</svg>", "<g/></svg>"));
        checked(changed, "This picture was changed");
        Site.expect(
                site.api()
                        .post(
                                owner.username(),
                                "/awards/" + award + "/revoke",
                                "{\"reason\":\"It was somebody else.\"}"),
                200);
        seenByAnybody(address, "This was taken back");
        checked(picture, "This was taken back");
        checked(pixels, "This was taken back");
    }

    @Test
    void the_page_of_an_award_is_named_in_what_is_taken_along_once_its_earner_says_so() throws IOException {
        site.join(mia, space);
        site.host().confluence().spaces().viewableBy(space, Set.of("confluence-users"), true);
        String title = "A talk on soil & <worms>";
        long soil = site.host()
                .confluence()
                .pages()
                .create(space, title, "<p>Worms</p>", owner, false)
                .id();
        String award = given(soil);
        Path before = folder.resolve("before.jws");
        Path named = folder.resolve("named.jws");
        Path without = folder.resolve("without.jws");
        try (Visitor earner = Visitor.loggedIn(site, mia.username(), Visitor.options(300))) {
            Page page = earner.open("/plugins/servlet/guildhall/badges/award/" + award);
            button(page, "Share it").click();
            assertThat(link(page, "Link to show"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(KEY_IS_MADE));
            assertThat(text(page, "The page that it stands on is not named in what you take along."))
                    .isVisible();
            earner.seesNoBarriers();
            taken(page, before);
            button(page, "Also name the page").click();
            assertThat(text(page, "Saved. It holds for what you take along from now on."))
                    .isVisible();
            assertThat(text(page, "names the page that it stands on and its address"))
                    .isVisible();
            earner.seesNoBarriers();
            taken(page, named);
            button(page, "Leave the page out").click();
            assertThat(button(page, "Also name the page")).isVisible();
            taken(page, without);
            earner.hasNothingToComplainOf();
        }
        assertThat(said(named)).contains(title);
        for (Path file : List.of(before, without)) {
            assertThat(said(file)).doesNotContain("worms");
        }
        for (Path file : List.of(before, named, without)) {
            checked(file, "This is true");
        }
    }

    private static void taken(Page page, Path file) {
        page.waitForDownload(() -> link(page, "File for a wallet").click()).saveAs(file);
    }

    /** What a credential says to whoever reads it. */
    private static String said(Path file) throws IOException {
        String[] parts = Files.readString(file).strip().split("\\.");
        JsonNode read = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(parts[1]));
        return read.at("/credentialSubject").toString() + read.path("evidence");
    }

    @Test
    void nothing_is_told_of_what_nobody_shares() {
        site.join(mia, space);
        given();
        try (Visitor anybody = Visitor.anonymous(site)) {
            Page page = anybody.open("/plugins/servlet/guildhall/verify/8a7b0000-0000-4000-8000-000000000000");
            assertThat(text(page, "Nothing can be told about this")).isVisible();
            anybody.seesNoBarriers();
        }
    }

    private String given() {
        return given("");
    }

    private String given(long page) {
        return given(",\"evidence\":\"" + page + "\"");
    }

    private String given(String more) {
        Api.Answer made = site.api()
                .post(
                        owner.username(),
                        "/awards",
                        "{\"space\":\"%s\",\"badge\":\"speaker\",\"person\":\"%s\",\"reason\":\"%s\"%s}"
                                .formatted(space, mia.key(), REASON, more));
        Site.expect(made, 201);
        return made.json().get("id").asText();
    }

    private void seenByAnybody(String address, String answer) {
        for (int width : new int[] {300, 760, 1200}) {
            try (Visitor anybody = Visitor.anonymous(site, Visitor.options(width))) {
                Page page = anybody.open(address.substring(address.indexOf("/plugins/")));
                assertThat(page.locator(".gh-verified .title")).hasText(answer);
                assertThat(page.locator(".gh-award-said")).containsText(mia.fullName() + " earned the badge Speaker.");
                assertThat(text(page, REASON)).hasCount(0);
                anybody.seesNoBarriers();
                anybody.inTheDark();
                page.reload();
                anybody.seesNoBarriersOfColour();
                anybody.hasNothingToComplainOf();
            }
        }
    }

    private void checked(Path file, String answer) {
        try (Visitor anybody = Visitor.anonymous(site)) {
            Page page = anybody.open("/plugins/servlet/guildhall/verify");
            page.getByLabel("Picture or file").setInputFiles(file);
            button(page, "Check it").click();
            assertThat(page.locator(".gh-verified .title")).hasText(answer);
            anybody.seesNoBarriers();
            anybody.hasNothingToComplainOf();
        }
    }

    private void replaced() {
        try (Visitor admin = Visitor.loggedIn(site, "admin")) {
            Page page = admin.open("/plugins/servlet/guildhall/admin/keys");
            admin.seesNoBarriers();
            int before = page.locator(".gh-keys .gh-job").count();
            page.locator("#gh-replace summary").click();
            button(page, "Make a new key").click();
            assertThat(page.locator(".gh-keys .gh-job"))
                    .hasCount(before + 1, new LocatorAssertions.HasCountOptions().setTimeout(KEY_IS_MADE));
            admin.hasNothingToComplainOf();
        }
    }
}
