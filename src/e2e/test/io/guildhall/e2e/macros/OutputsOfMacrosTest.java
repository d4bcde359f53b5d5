package io.guildhall.e2e.macros;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.rendering.BadStorageFormat;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.stories.Words;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves the screen says nothing about whoever caused it, does nothing, and leads back. */
class OutputsOfMacrosTest {
    private static final List<String> MACROS =
            List.of("community-info", "community-join", "community-members", "community-list");

    private final Site site = Site.shared();
    private final DevUser founder = site.someone("founder");
    private final String space = site.community(founder, "OPEN");

    @AfterEach
    void forgetTheUser() {
        AuthenticatedUserThreadLocal.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "html_export", "email", "feed", "diff", "something-new"})
    void off_the_screen_a_macro_is_facts_and_a_link(String output) throws BadStorageFormat {
        DevUser reader = site.someone("reader");
        for (DevUser user : List.of(founder, reader)) {
            for (String macro : MACROS) {
                Element html = render(Words.macro(macro), user, output);
                assertThat(html.select("button, form, input, details, script"))
                        .as(macro)
                        .isEmpty();
                assertThat(html.text()).as(macro).doesNotContain("You are", "You facilitate", user.fullName());
                assertThat(html.select("a[href]"))
                        .as(macro)
                        .isNotEmpty()
                        .allSatisfy(link -> assertThat(link.attr("href"))
                                .startsWith(site.url().toString()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "email"})
    void what_one_may_not_see_stays_hidden_off_the_screen_too(String output) throws BadStorageFormat {
        site.host().confluence().spaces().viewableBy(space, java.util.Set.of("nobody"), false);
        for (String macro : List.of("community-info", "community-join", "community-members")) {
            DevUser outsider = site.someone("outsider");
            Element hidden = render(Words.macro(macro, "space", space), outsider, output);
            Element missing = render(Words.macro(macro, "space", "NOSUCH"), outsider, output);
            assertThat(hidden.html()).as(macro).isEqualTo(missing.html()).doesNotContain("Better retrospectives");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "preview"})
    void on_the_screen_a_macro_knows_its_reader(String output) throws BadStorageFormat {
        Element html = render(Words.macro("community-join"), founder, output);
        assertThat(html.text()).contains("You facilitate this community.");
    }

    private Element render(String storage, DevUser user, String output) throws BadStorageFormat {
        AuthenticatedUserThreadLocal.set(user);
        return Jsoup.parseBodyFragment(
                        site.host().rendering().render(storage, space, output).html())
                .body();
    }
}
