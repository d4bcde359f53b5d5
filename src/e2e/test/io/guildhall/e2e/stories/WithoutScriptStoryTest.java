package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.macro;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** With script off everything can be read, nothing is sent, and nothing that was typed is lost. */
class WithoutScriptStoryTest {
    private static final String WORDS = "Nobody else must read this";

    private final Site site = Site.shared();
    private final DevUser founder = site.someone("founder");
    private final String space = site.community(founder, "REQUEST");
    private final DevUser asking = site.someone("asking");

    @Test
    void the_community_page_sends_nothing() {
        site.join(asking, space);
        try (Visitor visitor = withoutScript()) {
            Page page = visitor.open("/plugins/servlet/guildhall/space/" + space + "/desk");
            page.locator(".gh-desk .gh-decline summary").click();
            nothingIsSent(page, page.locator(".gh-desk textarea[name=reason]"));
            assertThat(page.locator(".gh-manage-page > noscript .gh-hint"))
                    .hasText("To do this, turn on JavaScript in your browser.");
        }
    }

    @Test
    void the_form_that_starts_a_community_sends_nothing() {
        String plain = site.space(founder);
        site.host().confluence().pages().create(plain, "Start", macro("community-info"), founder, false);
        try (Visitor visitor = withoutScript()) {
            Page page = visitor.open("/display/" + plain + "/Start");
            nothingIsSent(page, page.locator("textarea[name=concern]"));
        }
    }

    /** Tries everything that sends a form: every button, and Enter in every field. */
    private void nothingIsSent(Page page, Locator field) {
        String address = page.url();
        List<String> sent = new ArrayList<>();
        field.fill(WORDS);
        page.onRequest(request -> sent.add(request.method() + " " + request.url()));

        for (Locator button : page.locator("#main form[data-gh-act] button, #main-content form[data-gh-act] button")
                .all()) {
            assertThat(button).isDisabled();
            if (button.isVisible()) {
                button.click(new Locator.ClickOptions().setForce(true));
            }
        }
        field.press("Control+Enter");
        page.locator("#gh-type").all().forEach(select -> select.press("Enter"));

        assertThat(field).hasValue(WORDS);
        Assertions.assertThat(page.url()).isEqualTo(address);
        Assertions.assertThat(sent).isEmpty();
    }

    private Visitor withoutScript() {
        return Visitor.loggedIn(site, founder.username(), Visitor.options(1200).setJavaScriptEnabled(false));
    }
}
