package io.guildhall.devhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    private Path folder;

    @Test
    void a_fresh_home_forgets_what_a_host_kept_there() throws IOException {
        Home.at(folder.resolve("home"), false).close();
        Files.createDirectories(folder.resolve("home/database"));

        try (Home home = Home.at(folder.resolve("home"), true)) {
            assertThat(home.folder().resolve("database")).doesNotExist();
        }
    }

    @Test
    void a_folder_that_no_host_made_is_never_emptied() throws IOException {
        Files.writeString(folder.resolve("letter"), "dear");

        assertThatThrownBy(() -> Home.at(folder, true)).hasMessageContaining("not emptied");
        assertThat(folder.resolve("letter")).exists();
    }

    @Test
    void a_home_has_one_host_at_a_time_and_the_second_one_is_told_so_in_one_line() throws IOException {
        try (Home first = Home.at(folder.resolve("home"), false)) {
            assertThatThrownBy(() -> Home.at(first.folder(), false))
                    .hasMessageContaining("another host")
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining(first.folder().toString())
                    .message()
                    .doesNotContain("\n");
        }
        assertThatCode(() -> Home.at(folder.resolve("home"), false).close()).doesNotThrowAnyException();
    }

    @Test
    void a_home_that_a_host_uses_is_not_emptied_under_it() throws IOException {
        try (Home first = Home.at(folder.resolve("home"), false)) {
            Files.createDirectories(first.folder().resolve("database"));

            assertThatThrownBy(() -> Home.at(first.folder(), true)).hasMessageContaining("another host");
            assertThat(first.folder().resolve("database")).exists();
        }
    }

    @Test
    void emptied_it_is_still_locked() throws IOException {
        Home.at(folder.resolve("home"), false).close();
        try (Home fresh = Home.at(folder.resolve("home"), true)) {
            assertThatThrownBy(() -> Home.at(fresh.folder(), false)).hasMessageContaining("another host");
        }
    }
}
