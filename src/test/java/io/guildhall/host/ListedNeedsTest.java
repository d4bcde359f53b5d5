package io.guildhall.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.site.Finding;
import org.junit.jupiter.api.Test;

class ListedNeedsTest {
    @Test
    void everything_that_is_listed_is_found_among_the_signatures_that_the_app_is_compiled_against() {
        assertThat(new ListedNeeds().look()).hasSizeGreaterThan(150).allMatch(Finding::resolved);
    }
}
