package io.guildhall.devhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @TempDir
    private Path folder;

    @Test
    void without_options_it_is_the_known_port_and_h2() throws CommandLine.Misused {
        CommandLine line = CommandLine.of();

        assertThat(line.port()).isEqualTo(1990);
        assertThat(line.database()).isEqualTo("h2");
        assertThat(line.home()).endsWithRaw(Path.of("target/run/home"));
        assertThat(line.fresh()).isFalse();
        assertThat(line.production()).isFalse();
        assertThat(line.watch()).isFalse();
        assertThat(line.jars()).isEmpty();
    }

    @Test
    void every_option_counts() throws CommandLine.Misused {
        CommandLine line = CommandLine.of(
                "--port",
                "0",
                "--home",
                "h",
                "--db",
                "jdbc:h2:mem:x",
                "--data",
                "d",
                "--fresh",
                "--production",
                "--watch",
                "--jar",
                "a",
                "--jar",
                "b");

        assertThat(line.port()).isZero();
        assertThat(line.database()).isEqualTo("jdbc:h2:mem:x");
        assertThat(line.data()).contains(Path.of("d"));
        assertThat(line.fresh()).isTrue();
        assertThat(line.production()).isTrue();
        assertThat(line.watch()).isTrue();
        assertThat(line.jars()).containsExactly(Path.of("a"), Path.of("b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--unknown", "--port", "--port x", "--port 65536", "--db oracle", "--home --fresh", "word"})
    void what_makes_no_sense_is_refused(String arguments) {
        assertThatThrownBy(() -> CommandLine.of(arguments.split(" "))).isInstanceOf(CommandLine.Misused.class);
    }

    @Test
    void a_fresh_home_forgets_what_a_host_kept_there() throws IOException {
        Home.at(folder.resolve("home"), false);
        Files.createDirectories(folder.resolve("home/database"));

        Home.at(folder.resolve("home"), true);

        assertThat(folder.resolve("home/database")).doesNotExist();
    }

    @Test
    void a_folder_that_no_host_made_is_never_emptied() throws IOException {
        Files.writeString(folder.resolve("letter"), "dear");

        assertThatThrownBy(() -> Home.at(folder, true)).hasMessageContaining("not emptied");
        assertThat(folder.resolve("letter")).exists();
    }
}
