package io.guildhall.devhost.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderingTemplatesTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 1000;

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

    @Test
    void many_threads_get_what_one_would() throws Exception {
        templates.with("row.vm", "#macro(cell $x)<td>$x</td>#end#cell($row)#cell($name)");
        templates.with("page.vm", "#macro(h $x)<h1>$x</h1>#end#h($name)#foreach($row in $rows)#parse('row.vm')#end");
        CyclicBarrier together = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> wrong = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                wrong.add(threads.submit(wrongPages("<" + i + ">", together)));
            }
            for (Future<List<String>> each : wrong) {
                assertThat(each.get()).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<List<String>> wrongPages(String name, CyclicBarrier together) {
        String safe = Escape.html(name);
        String expected =
                "<h1>" + safe + "</h1>" + "<td>1</td><td>" + safe + "</td>" + "<td>2</td><td>" + safe + "</td>";
        return () -> {
            together.await();
            List<String> wrong = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                String page = templates.engine().render("page.vm", Map.of("name", name, "rows", List.of(1, 2)));
                if (!page.equals(expected)) {
                    wrong.add(page);
                }
            }
            return wrong;
        };
    }
}
