package io.guildhall.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.web.FixedAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageOfThisWikiTest {
    private final PageOfThisWiki below = new PageOfThisWiki(new FixedAddress("/wiki", "https://wiki.example.org/wiki"));
    private final PageOfThisWiki root = new PageOfThisWiki(new FixedAddress("", "http://localhost:8090"));

    @ParameterizedTest
    @CsvSource({
        "https://wiki.example.org/wiki/display/KEY/Home,/display/KEY/Home",
        "HTTPS://Wiki.Example.org/wiki/display/KEY/Home,/display/KEY/Home",
        "https://wiki.example.org/wiki/pages/viewpage.action?pageId=12#Rules,/pages/viewpage.action?pageId=12#Rules",
        "/wiki/display/KEY/Home,/display/KEY/Home",
        "/display/KEY/%C3%9Cber+uns,/display/KEY/%C3%9Cber+uns",
        "/wikipedia/Home,/wikipedia/Home"
    })
    void a_page_of_this_wiki_becomes_a_path_without_its_context(String address, String path) {
        assertThat(below.path(" " + address + " ")).contains(path);
    }

    @Test
    void a_site_at_the_root_of_its_server_has_no_context() {
        assertThat(root.path("http://localhost:8090/display/KEY")).contains("/display/KEY");
        assertThat(root.path("http://localhost:80901/display/KEY")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://wiki.example.org.evil.example/wiki/x",
                "https://evil.example/wiki.example.org/wiki/x",
                "https://wiki.example.org@evil.example/wiki/x",
                "https://ana@wiki.example.org/wiki/x",
                "https://wiki.example.org:8443/wiki/x",
                "http://wiki.example.org/wiki/x",
                "https://wiki.example.org/wikipedia/x",
                "https://wiki.example.org/other",
                "https:/wiki/x",
                "//evil.example/x",
                "///evil.example/x",
                "/wiki//evil.example/x",
                "/\\evil.example/x",
                "\\\\evil.example",
                "/wiki/../admin",
                "javascript:alert(1)",
                "data:text/html,x",
                "/a b",
                "/a\tb",
                "/a\nb",
                "display/KEY",
                "?x=1",
                ""
            })
    void nothing_else_passes(String address) {
        assertThat(below.path(address)).isEmpty();
    }

    @Test
    void nothing_longer_than_an_address_is() {
        assertThat(below.path("/" + "x".repeat(PageOfThisWiki.MAX - 1))).isPresent();
        assertThat(below.path("/" + "x".repeat(PageOfThisWiki.MAX))).isEmpty();
    }
}
