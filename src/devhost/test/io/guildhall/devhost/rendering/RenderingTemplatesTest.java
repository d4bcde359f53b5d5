package io.guildhall.devhost.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderingTemplatesTest {
    @TempDir
    Path folder;

    private Templates templates;

    @BeforeEach
    void an_engine() {
        templates = new Templates(folder);
    }

    @Test
    void a_missing_template_is_named() {
        assertThatThrownBy(() -> templates.engine().render("nowhere/list.vm", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere/list.vm");
    }

    @Test
    void a_missing_part_is_named() {
        assertThatThrownBy(() -> templates.render("#parse('part.vm')", Map.of()))
                .hasMessageContaining("part.vm");
    }

    @Test
    void a_template_may_be_made_of_parts() {
        templates.with("part.vm", "<$name>");
        assertThat(templates.render("#parse('part.vm')!", Map.of("name", "&"))).isEqualTo("<&amp;>!");
    }

    @Test
    void templates_may_have_different_macros_of_one_name() {
        assertThat(templates.render("#macro(x)one#end#x()", Map.of())).isEqualTo("one");
        assertThat(templates.render("#macro(x)two#end#x()", Map.of())).isEqualTo("two");
    }

    @Test
    void templates_are_read_as_utf_8() {
        assertThat(templates.render("Grüße, 東京", Map.of())).isEqualTo("Grüße, 東京");
    }

    @Test
    void the_context_is_not_changed() {
        assertThat(templates.render("#set($a = 'b')$a", Map.of("a", "a"))).isEqualTo("b");
    }

    @Test
    void an_engine_does_not_care_about_the_context_class_loader() {
        Thread.currentThread().setContextClassLoader(null);
        try {
            assertThat(new Templates(folder).render("$x", Map.of("x", 1))).isEqualTo("1");
        } finally {
            Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        }
    }
}
