package io.guildhall.e2e.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.HostProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./dev run --nodes 2}: processes that start and end together, on a home with blanks in its name, given as a relative path. */
class NodesOfOneCommandTest {
    private static final String HOME = "a home of mine";

    @TempDir
    private Path folder;

    @Test
    void two_nodes_say_where_they_are_answer_and_end_with_the_first_one() throws Exception {
        List<ProcessHandle> all;
        try (HostProcess hosts = start()) {
            all = new ArrayList<>(hosts.handles());
            all.add(databaseServer());
            URI one = hosts.urls().get(0);
            URI two = hosts.urls().get(1);

            assertThat(hosts.said())
                    .contains("Guildhall is ready: " + one + " (admin/admin)")
                    .contains("Guildhall is ready: " + two + " (admin/admin)")
                    .contains("Guildhall runs on 2 nodes that share one database: node1 " + one + ", node2 " + two
                            + "\n");
            assertThat(status(one)).isEqualTo("{\"state\":\"RUNNING\",\"node\":\"node1\"}");
            assertThat(status(two)).isEqualTo("{\"state\":\"RUNNING\",\"node\":\"node2\"}");
            assertThat(Files.isDirectory(folder.resolve(HOME))).isTrue();
            assertASecondHostIsRefused();
        }
        assertEnded(all);
    }

    @Test
    void where_the_first_process_dies_nothing_stays_behind_and_the_home_can_be_used_again() throws Exception {
        try (HostProcess hosts = start()) {
            List<ProcessHandle> all = new ArrayList<>(hosts.handles());
            assertThat(all).as("two hosts").hasSize(2);
            all.add(databaseServer());
            hosts.kill();
            assertEnded(all);
        }
        try (HostProcess again = start()) {
            assertThat(again.urls()).hasSize(2);
        }
    }

    private HostProcess start() throws Exception {
        return HostProcess.nodes(2, folder, "--home", HOME);
    }

    private void assertASecondHostIsRefused() throws IOException, InterruptedException {
        Process second = HostProcess.process(folder, List.of("--home", HOME));
        String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(second.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(second.exitValue()).isEqualTo(1);
        assertThat(said.lines())
                .singleElement()
                .asString()
                .contains("another host (process ", folder.resolve(HOME).toString());
    }

    /** It is nobody's child: it has put itself into a session of its own. */
    private ProcessHandle databaseServer() throws IOException {
        List<String> lines =
                Files.readAllLines(folder.resolve(HOME).resolve("postgresql").resolve("postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).orElseThrow();
    }

    private static String status(URI node) {
        return new Api(node).at("", "GET", "/status", "").body();
    }

    private static void assertEnded(List<ProcessHandle> all) throws Exception {
        for (ProcessHandle process : all) {
            process.onExit().get(2, TimeUnit.MINUTES);
        }
        assertThat(all).noneMatch(ProcessHandle::isAlive);
    }
}
