package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An author puts a macro on a page with the macro browser and changes it later. */
class EditingStoryTest {
    private static final String UNKNOWN = "<ac:structured-macro ac:name=\"nobody-knows\"><ac:plain-text-body>"
            + "<![CDATA[a < b && ]]]]><![CDATA[> c]]></ac:plain-text-body></ac:structured-macro>";
    private static final String BODY = "<p>Before&nbsp;&#8211;</p>" + UNKNOWN
            + "<ac:structured-macro ac:name='community-members' ac:macro-id=\"7-f\">\n"
            + " <ac:parameter ac:name=\"title\">Us &#38; you</ac:parameter>"
            + "<ac:parameter ac:name=\"layout\">table</ac:parameter>\n"
            + "<ac:parameter ac:name=\"max\">3</ac:parameter></ac:structured-macro><p>After</p>";
    private static final String INSERTED = "<ac:structured-macro ac:name=\"community-join\" ac:schema-version=\"1\">"
            + "<ac:parameter ac:name=\"style\">card</ac:parameter></ac:structured-macro>";

    private final Site site = Site.shared();
    private final DevUser author = site.someone("author");
    private final String space = site.community(author, "OPEN");
    private final long draft = site.host()
            .confluence()
            .pages()
            .create(space, "Draft", BODY, author, false)
            .id();

    @Test
    void a_macro_is_put_on_a_page_and_changed_without_touching_the_rest() {
        try (Visitor visitor = Visitor.loggedIn(site, author.username())) {
            Page editor = visitor.open("/display/" + space + "/Draft");
            editor.getByText("Edit", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            button(editor, "Insert macro").click();
            assertThat(editor.getByRole(AriaRole.DIALOG)).isVisible();
            visitor.seesNoBarriers();
        }
        Assertions.assertThat(saved()).isEqualTo(BODY);
    }

    @Test
    void a_macro_from_the_browser_stands_on_the_page_after_saving() {
        try (Visitor visitor = Visitor.loggedIn(site, author.username())) {
            Page editor = editor(visitor);
            editor.locator("#body").press("Control+End");
            editor.locator("#insert-macro").click();
            editor.locator("#macro-search").fill("join");
            editor.locator(".host-macro[data-macro=community-join]").click();
            assertThat(editor.locator("#macro-param-style")).hasValue("button");
            assertThat(editor.locator("#macro-param-style option"))
                    .hasText(new String[] {"Not set", "Button", "Card with button"});
            editor.locator("#macro-param-style").selectOption("card");
            assertThat(editor.frameLocator("#macro-preview").locator(".gh-join .gh-concern"))
                    .hasText("Better retrospectives");
            visitor.seesNoBarriers();
            editor.locator("#macro-apply").click();
            assertThat(editor.locator("#body")).hasValue(BODY + INSERTED);
            editor.locator("#save-page").click();
            assertThat(text(editor, "You facilitate this community")).isVisible();
        }
        Assertions.assertThat(saved()).isEqualTo(BODY + INSERTED);
    }

    @Test
    void a_number_that_does_not_fit_is_named_and_nothing_is_written() {
        try (Visitor visitor = Visitor.loggedIn(site, author.username())) {
            Page editor = editor(visitor);
            editor.locator("#insert-macro").click();
            editor.locator(".host-macro[data-macro=community-members]").click();
            assertThat(editor.locator("#macro-param-max")).hasValue("20");
            editor.locator("#macro-param-max").fill("2.5");
            editor.locator("#macro-apply").click();
            assertThat(editor.locator("#macro-problem")).containsText("How many:");
            assertThat(editor.locator("#macro-param-max")).hasAttribute("aria-invalid", "true");
            assertThat(editor.locator("#macro-param-max")).isFocused();
            assertThat(editor.getByRole(AriaRole.DIALOG)).isVisible();
            assertThat(editor.locator("#body")).hasValue(BODY);
        }
    }

    @Test
    void a_macro_that_is_there_opens_with_its_values_and_only_what_was_changed_changes() {
        try (Visitor visitor = Visitor.loggedIn(site, author.username())) {
            Page editor = editor(visitor);
            assertThat(editor.locator("#macro-list li")).hasCount(2);
            editor.locator("#macro-list button[data-macro=community-members]").click();
            assertThat(editor.locator("#macro-param-title")).hasValue("Us & you");
            assertThat(editor.locator("#macro-param-layout")).hasValue("table");
            assertThat(editor.locator("#macro-param-max")).hasValue("3");
            assertThat(editor.frameLocator("#macro-preview").locator(".gh-members table"))
                    .isVisible();
            editor.locator("#macro-param-max").fill("5");
            editor.locator("#macro-apply").click();
            assertThat(editor.getByRole(AriaRole.DIALOG)).isHidden();
            editor.locator("#save-page").click();
            assertThat(editor.locator("#main-content .gh-members table")).isVisible();
        }
        Assertions.assertThat(saved()).isEqualTo(BODY.replace(">3</ac:parameter>", ">5</ac:parameter>"));
    }

    private Page editor(Visitor visitor) {
        Page page = visitor.open("/display/" + space + "/Draft");
        page.locator("#editPageLink").click();
        assertThat(page.locator("#body")).isVisible();
        return page;
    }

    private String saved() {
        return site.host().confluence().pages().byId(draft).orElseThrow().body();
    }
}
