package io.guildhall.devhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchingJarsTest {
    private static final long PATIENCE_SECONDS = 20;

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void write() throws IOException {
        jar = Files.writeString(folder.resolve("app.jar"), "old");
    }

    @Test
    void a_jar_that_nobody_touches_is_left_alone() {
        JarChanges changes = new JarChanges(List.of(jar));

        assertThat(changes.settled()).isEmpty();
        assertThat(changes.settled()).isEmpty();
    }

    @Test
    void a_changed_jar_counts_once_and_only_when_it_stands_still() throws IOException {
        JarChanges changes = new JarChanges(List.of(jar));
        Files.writeString(jar, "half of");
        assertThat(changes.settled()).isEmpty();
        Files.writeString(jar, "half of it and the rest");
        assertThat(changes.settled()).isEmpty();

        assertThat(changes.settled()).containsExactly(jar);
        assertThat(changes.settled()).isEmpty();
    }

    @Test
    void a_jar_that_a_build_deletes_and_writes_anew_counts_when_it_is_back() throws IOException {
        JarChanges changes = new JarChanges(List.of(jar));
        Files.delete(jar);
        assertThat(changes.settled()).isEmpty();
        Files.writeString(jar, "anew");
        assertThat(changes.settled()).isEmpty();

        assertThat(changes.settled()).containsExactly(jar);
    }

    @Test
    void what_changed_is_installed_and_a_failure_does_not_end_the_watch() throws IOException, InterruptedException {
        LinkedBlockingQueue<Path> installed = new LinkedBlockingQueue<>();
        try (JarWatch watch = JarWatch.start(List.of(jar), changed -> {
            installed.add(changed);
            throw new IllegalStateException("bad jar");
        })) {
            assertThat(watch).isNotNull();
            Files.writeString(jar, "the second");
            assertThat(installed.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(jar);
            Files.writeString(jar, "and the third");
            assertThat(installed.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(jar);
        }
    }
}
