package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;

import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An author puts a macro on a page with the macro browser and changes it later. */
class EditingStoryTest {
    private final Site site = Site.shared();
    private final DevUser author = site.someone("author");

    @Test
    void a_macro_is_put_on_a_page_and_changed_without_touching_the_rest() {
        String space = site.community(author, "OPEN");
        String body = "<p>Before</p><ac:structured-macro ac:name=\"nobody-knows\"><ac:plain-text-body>"
                + "<![CDATA[a < b && ]]]]><![CDATA[> c]]></ac:plain-text-body></ac:structured-macro>"
                + Words.macro("community-members", "layout", "table", "max", "3");
        long page = site.host()
                .confluence()
                .pages()
                .create(space, "Draft", body, author, false)
                .id();
        try (Visitor visitor = Visitor.loggedIn(site, author.username())) {
            Page editor = visitor.open("/display/" + space + "/Draft");
            editor.getByText("Edit", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            button(editor, "Insert macro").click();
            assertThat(editor.getByRole(com.microsoft.playwright.options.AriaRole.DIALOG))
                    .isVisible();
            visitor.seesNoBarriers();
        }
        Assertions.assertThat(site.host()
                        .confluence()
                        .pages()
                        .byId(page)
                        .orElseThrow()
                        .body())
                .isEqualTo(body);
    }
}
