package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedSpaceTest {
    @ParameterizedTest
    @CsvSource({
        "TEST, TEST",
        "' test ', test",
        "~ana, ~ana",
        "https://wiki.example.org/display/TEST/Home, TEST",
        "https://wiki.example.org/confluence/display/~ana%2Blee, ~ana+lee",
        "/display/TEST?src=sidebar, TEST",
        "https://wiki.example.org/spaces/TEST/pages/123/Home, TEST",
        "https://wiki.example.org/spaces/TEST, TEST",
        "https://wiki.example.org/spaces/viewspacesummary.action?key=TEST, TEST",
        "https://wiki.example.org/pages/createpage.action?fromPageId=1&spaceKey=TEST#top, TEST",
    })
    void a_key_or_any_address_in_the_space_means_the_space(String typed, String key) {
        assertThat(TypedSpace.key(typed)).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "https://wiki.example.org/",
                "https://wiki.example.org/display/%zz",
                "https://wiki.example.org/pages/viewpage.action?pageId=5"
            })
    void an_address_without_a_space_means_none(String typed) {
        assertThat(TypedSpace.key(typed)).isEmpty();
    }

    @Test
    void a_text_without_end_is_not_read() {
        assertThat(TypedSpace.key("a".repeat(2_001))).isEmpty();
    }
}
