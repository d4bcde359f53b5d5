package io.guildhall.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.SpaceKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
    private final Links links =
            new Links(new FixedAddress("/wiki", "https://example.org/wiki"), destination -> destination);

    @ParameterizedTest
    @CsvSource({
        "/avatar/1, /wiki/avatar/1",
        "/wiki/avatar/1, /wiki/avatar/1",
        "/wikipedia, /wiki/wikipedia",
        "https://pictures.example.org/1, https://pictures.example.org/1",
        "javascript:alert(1), ''",
        "//evil.example.org/1, ''",
        "avatar/1, ''",
    })
    void of_the_host_have_the_context_path_once(String given, String link) {
        assertThat(links.ofHost(given, false)).isEqualTo(link);
    }

    @Test
    void of_the_host_also_work_elsewhere() {
        assertThat(links.ofHost("/wiki/avatar/1", true)).isEqualTo("https://example.org/wiki/avatar/1");
    }

    @Test
    void of_pages_hold_any_space_key() {
        assertThat(links.community(new SpaceKey("~a b/ü")))
                .isEqualTo("/plugins/servlet/guildhall/space/~a%20b%2F%C3%BC");
        assertThat(links.login("/display/X")).isEqualTo("https://example.org/wiki/display/X");
    }
}
