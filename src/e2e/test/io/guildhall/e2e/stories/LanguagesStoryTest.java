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
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Everybody reads the app in the language of their profile, with the numbers and dates of that language. */
class LanguagesStoryTest {
    private final Site site = Site.shared();
    private final DevUser founder = site.someone("founder");
    private final DevUser german = site.someoneWhoReads(Locale.GERMANY);
    private final String space = site.community(founder, "REQUEST");

    @Test
    void a_german_reader_is_addressed_with_du_and_the_answer_to_a_press_is_german_too() {
        writePage();
        Crowd.join(site, space, 5_000);
        site.host().confluence().users().live(german.key(), Site.NOON);
        try (Visitor visitor = Visitor.loggedIn(site, german.username())) {
            Page page = visitor.open("/display/" + space + "/Welcome");
            assertThat(page.locator("html")).hasAttribute("lang", "de-DE");
            assertThat(page.locator(".gh-count").first()).hasText("5.001 Mitglieder");
            assertThat(text(page, "Moderiert von")).isVisible();
            assertThat(text(page, "und 4.981 weitere")).isVisible();
            button(page, "Beitritt anfragen").click();
            assertThat(text(page, "Du hast am " + today("d. MMMM", Locale.GERMAN)))
                    .isVisible();
            assertThat(button(page, "Anfrage zurückziehen")).isVisible();
        }
    }

    @Test
    void the_pages_of_the_app_are_german_for_a_german_reader() {
        site.host().confluence().spaces().addAdmin(space, german);
        try (Visitor visitor = Visitor.loggedIn(site, german.username())) {
            Page page = visitor.open("/plugins/servlet/guildhall/space/" + space + "/desk");
            assertThat(text(page, "Auf dich wartet nichts.")).isVisible();
            link(page, "Einstellungen").click();
            assertThat(page.getByLabel("Wie man beitritt")).hasValue("REQUEST");
            visitor.open("/plugins/servlet/guildhall/communities");
            assertThat(button(page, "Suchen")).isVisible();
            visitor.open("/plugins/servlet/guildhall/space/NOSUCH");
            assertThat(text(page, "Hier gibt es nichts zu sehen")).isVisible();
        }
    }

    @Test
    void others_read_the_same_page_in_english() {
        writePage();
        Crowd.join(site, space, 5_000);
        for (Locale locale : new Locale[] {Locale.UK, Locale.FRANCE}) {
            DevUser reader = site.someoneWhoReads(locale);
            try (Visitor visitor = Visitor.loggedIn(site, reader.username())) {
                Page page = visitor.open("/display/" + space + "/Welcome");
                assertThat(text(page, "Facilitated by")).isVisible();
                button(page, "Ask to join").click();
                assertThat(text(page, "You asked to join on")).isVisible();
            }
        }
    }

    @Test
    void an_english_reader_sees_english_numbers_and_dates() {
        writePage();
        Crowd.join(site, space, 5_000);
        DevUser english = site.someoneAtNoon("reader");
        site.join(english, space);
        try (Visitor visitor = Visitor.loggedIn(site, english.username())) {
            Page page = visitor.open("/display/" + space + "/Welcome");
            assertThat(page.locator(".gh-count").first()).hasText("5,001 members");
            assertThat(text(page, "You asked to join on " + today("d MMMM", Locale.ENGLISH)))
                    .isVisible();
        }
    }

    private void writePage() {
        String storage = macro("community-info") + macro("community-join") + macro("community-members");
        site.host().confluence().pages().create(space, "Welcome", storage, founder, false);
    }

    private static String today(String pattern, Locale locale) {
        return LocalDate.now(Site.NOON).format(DateTimeFormatter.ofPattern(pattern, locale));
    }
}
