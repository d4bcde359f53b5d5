package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.confluence.DevPage;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Pages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CreatingSpacesTest {
    private static final String BLUEPRINT = SamplePlugin.KEY + ":guild";

    private final Pages pages = WebHost.HOST.confluence().pages();
    private final DevUser creator = WebHost.user();
    private final Browser browser = WebHost.as(creator);
    private final String key = WebHost.unused("NEW");

    @Test
    void the_dialog_offers_blueprints_with_name_description_and_picture() {
        Browser.Answer answer = browser.get("/spaces/create");

        assertThat(answer.page().select(".host-kind").eachText())
                .anySatisfy(kind -> assertThat(kind).contains("Guild space", "For people who meet"));
        assertThat(browser.get("/spaces/blueprint-icon?blueprint=" + BLUEPRINT).header("Content-Type"))
                .isEqualTo("image/png");
    }

    @Test
    void a_blueprint_brings_its_pages() {
        Browser.Answer answer = create("Tea guild", key, BLUEPRINT);

        assertThat(answer.location()).isEqualTo("/confluence/display/" + key);
        assertThat(pages.home(key).orElseThrow().body()).isEqualTo("<p>Welcome from the blueprint</p>");
        assertThat(pages.inSpace(key))
                .extracting(DevPage::title)
                .containsExactlyInAnyOrder("Tea guild Home", "First page");
    }

    @Test
    void texts_of_its_pages_are_in_the_language_of_the_site_whoever_creates_them() {
        WebHost.HOST.confluence().settings().pageLanguage(Locale.GERMANY);
        try {
            create("Tee", key, BLUEPRINT);
        } finally {
            WebHost.HOST.confluence().settings().pageLanguage(Locale.UK);
        }

        assertThat(pages.find(key, "First page").orElseThrow().body()).isEqualTo("<p>A first page: Werkzeug</p>");
    }

    @Test
    void whoever_creates_a_space_administers_it() {
        create("Blank", key, "");

        var space = WebHost.HOST.confluence().spaces().find(key).orElseThrow();
        assertThat(WebHost.HOST.confluence().spaces().mayAdminister(creator, space))
                .isTrue();
    }

    @Test
    void a_key_that_is_taken_is_refused_and_the_form_keeps_what_was_typed() {
        create("First", key, "");

        Browser.Answer second = create("Second", key.toLowerCase(Locale.ROOT), BLUEPRINT);

        assertThat(second.status()).isEqualTo(400);
        assertThat(second.page().select("[role=alert]").text()).contains("taken");
        assertThat(second.page().select("#space-name").val()).isEqualTo("Second");
        assertThat(second.page().select("input[name=blueprint][checked]").val()).isEqualTo(BLUEPRINT);
    }

    @Test
    void a_key_has_letters_and_digits_only() {
        assertThat(create("Odd", "a/b", "").status()).isEqualTo(400);
    }

    @Test
    void a_kind_of_space_that_is_gone_makes_nothing() {
        assertThat(create("Gone", key, "no:such").status()).isEqualTo(400);
        assertThat(WebHost.HOST.confluence().spaces().find(key)).isEmpty();
    }

    @Test
    void anonymous_people_are_asked_to_log_in() {
        assertThat(WebHost.anonymous().get("/spaces/create").status()).isEqualTo(302);
    }

    private Browser.Answer create(String name, String spaceKey, String blueprint) {
        return browser.submit("/spaces/create", "name", name, "key", spaceKey, "blueprint", blueprint);
    }
}
