package io.guildhall.devhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @Test
    void without_options_it_is_the_known_port_and_h2() throws CommandLine.Misused {
        CommandLine line = CommandLine.of();

        assertThat(line.port()).isEqualTo(1990);
        assertThat(line.database()).isEqualTo("h2");
        assertThat(line.home()).endsWithRaw(Path.of("target/run/home"));
        assertThat(line.fresh()).isFalse();
        assertThat(line.production()).isFalse();
        assertThat(line.watch()).isFalse();
        assertThat(line.node()).isEqualTo(Node.ALONE);
        assertThat(line.jars()).isEmpty();
    }

    @Test
    void several_nodes_share_a_postgresql_unless_told_another_one() throws CommandLine.Misused {
        assertThat(CommandLine.of("--nodes", "2").database()).isEqualTo("postgres");
        assertThat(CommandLine.of("--nodes", "4", "--db", "jdbc:postgresql://db/x")
                        .database())
                .isEqualTo("jdbc:postgresql://db/x");
        assertThat(CommandLine.of("--nodes", "1").database()).isEqualTo("h2");
        assertThat(CommandLine.of("--nodes", "2").node()).isEqualTo(new Node(1, 2));
        assertThat(CommandLine.of("--nodes", "2", "--node", "2").node()).isEqualTo(new Node(2, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "jdbc:h2:mem:x"})
    void several_nodes_on_h2_are_refused_in_one_line_that_says_why(String database) {
        assertThatThrownBy(() -> CommandLine.of("--nodes", "2", "--db", database))
                .isInstanceOf(CommandLine.Misused.class)
                .hasMessageContaining("share")
                .hasMessageContaining("PostgreSQL")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void a_home_is_an_absolute_folder_whatever_its_name() throws CommandLine.Misused {
        assertThat(CommandLine.of("--home", "my trial/../a home").home())
                .isEqualTo(Path.of("").toAbsolutePath().resolve("a home"));
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
    @ValueSource(
            strings = {
                "--unknown",
                "--port",
                "--port x",
                "--port 65536",
                "--db oracle",
                "--home --fresh",
                "word",
                "--nodes 0",
                "--nodes 5",
                "--nodes two",
                "--nodes",
                "--node 2",
                "--nodes 2 --port 65535"
            })
    void what_makes_no_sense_is_refused(String arguments) {
        assertThatThrownBy(() -> CommandLine.of(arguments.split(" "))).isInstanceOf(CommandLine.Misused.class);
    }
}
