package io.guildhall.devhost.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many threads get, byte for byte, what one would. */
class RenderingInParallelTest {
    private static final int THREADS = 8;
    private static final int RENDERS = 8000;

    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    /** Macros of the same name in each, with and without parts that have macros of that name again. */
    private static Templates pages(Path folder) {
        Templates templates = new Templates(folder);
        templates.with("row.vm", "#macro(cell $x)<td>$x</td>#end#cell($row)#cell($name)");
        templates.with("line.vm", "#macro(cell $x)<li>$x</li>#end#cell($row)#cell($name)");
        templates.with("table.vm", "#macro(h $x)<h1>$x</h1>#end#h($name)#foreach($row in $rows)#parse('row.vm')#end");
        templates.with("list.vm", "#macro(h $x)<h2>$x</h2>#end#h($name)#foreach($row in $rows)#parse('line.vm')#end");
        templates.with("both.vm", "#macro(h $x)<h3>$x</h3>#end#parse('table.vm')#h($name)#parse('list.vm')#h($name)");
        templates.with("cells.vm", "#macro(cell $x)<b>$x</b>#end#macro(h $x)#cell($x)!#end#h($name)#cell($name)");
        templates.with("sets.vm", "#set($a = $name)#macro(h $x)#set($b = $x)<i>$b$a</i>#end#h($name)#evaluate('$a')");
        return templates;
    }

    private static final List<String> NAMES =
            List.of("table.vm", "list.vm", "both.vm", "cells.vm", "sets.vm", "row.vm", "line.vm");

    private static String render(Templates templates, int job) {
        Map<String, ?> context = Map.of("name", "<" + job % 97 + ">", "rows", List.of(1, job % 13, 3), "row", job);
        return templates.engine().render(NAMES.get(job % NAMES.size()), context);
    }

    @Test
    void several_templates_of_an_engine_do_not_disturb_each_other() throws Exception {
        List<String> serial = new ArrayList<>();
        Templates alone = pages(folder);
        for (int job = 0; job < RENDERS; job++) {
            serial.add(render(alone, job));
        }

        // A new engine: the first renders of all templates meet each other as well.
        List<String> parallel = inParallel(pages(folder));

        assertThat(parallel).isEqualTo(serial);
        assertThat(serial.get(0))
                .isEqualTo("<h1>&lt;0&gt;</h1>" + "<td>1</td><td>&lt;0&gt;</td>" + "<td>0</td><td>&lt;0&gt;</td>"
                        + "<td>3</td><td>&lt;0&gt;</td>");
    }

    private List<String> inParallel(Templates templates) throws Exception {
        CyclicBarrier together = new CyclicBarrier(THREADS);
        List<Future<List<String>>> parts = new ArrayList<>();
        int each = RENDERS / THREADS;
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread * each;
            parts.add(threads.submit(() -> {
                together.await();
                List<String> pages = new ArrayList<>();
                for (int job = first; job < first + each; job++) {
                    pages.add(render(templates, job));
                }
                return pages;
            }));
        }
        List<String> all = new ArrayList<>();
        for (Future<List<String>> part : parts) {
            all.addAll(part.get());
        }
        return all;
    }

    @Test
    void templates_of_one_name_belong_to_their_plugins() {
        Host host = new Host(folder.resolve("one"));
        FakePlugin other = new FakePlugin("org.example.other", folder.resolve("two"));
        host.plugin.with("t/page.vm", "#macro(h)one#end#h()");
        other.with("t/page.vm", "#macro(h)two#end#h()");

        VelocityHelperService one = host.service(VelocityHelperService.class);
        VelocityHelperService two = host.service(VelocityHelperService.class, other);

        assertThat(one.getRenderedTemplate("t/page.vm", Map.of())).isEqualTo("one");
        assertThat(two.getRenderedTemplate("t/page.vm", Map.of())).isEqualTo("two");
        assertThat(one.getRenderedTemplate("t/page.vm", Map.of())).isEqualTo("one");
    }
}
