package io.guildhall.e2e.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.DevHost;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README stays true: its commands exist, its links lead somewhere, its example answers, its map is the tree. */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("guildhall.root"));
    private static final Pattern COMMAND = Pattern.compile("\\./dev ([a-z]+)");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z-]+");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final Pattern EXAMPLE =
            Pattern.compile("curl -s -u (\\w+):\\1 http://localhost:1990/confluence/rest/guildhall/1\\.0(\\S+)");

    private final String readme = read("README.md");

    @Test
    void every_command_and_option_it_names_is_in_the_help_of_the_script() throws Exception {
        Process help = new ProcessBuilder(ROOT.resolve("dev").toString(), "help")
                .redirectErrorStream(true)
                .start();
        String said = new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(help.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(COMMAND.matcher(readme).results().map(MatchResult::group))
                .contains("./dev run", "./dev test")
                .allSatisfy(command -> assertThat(said).contains(command));
        List<String> options = readme.lines()
                .filter(line -> line.contains("./dev"))
                .flatMap(line -> OPTION.matcher(line).results().map(MatchResult::group))
                .toList();
        assertThat(options).isNotEmpty().allSatisfy(option -> assertThat(said).contains(option));
    }

    @Test
    void every_link_leads_to_a_file() {
        assertThat(LINK.matcher(readme).results().map(link -> ROOT.resolve(link.group(1))))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void the_map_names_every_folder_of_src() throws IOException {
        String map = readme.substring(readme.indexOf("## Where things are"), readme.indexOf("## Installing"));
        try (Stream<Path> folders = Files.list(ROOT.resolve("src"))) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(map).contains(name));
        }
    }

    @Test
    void the_examples_answer_on_the_demonstration_set(@TempDir Path home) throws IOException {
        List<MatchResult> examples = EXAMPLE.matcher(readme).results().toList();
        assertThat(examples).hasSizeGreaterThan(1);
        Path demo = ROOT.resolve("src/devhost/resources/demo");
        DevHost.Options options = DevHost.Options.forTests(home, Site.jar());
        try (DevHost host = DevHost.start(new DevHost.Options(
                options.port(), options.home(), options.jdbcUrl(), Optional.of(demo), options.jars()))) {
            Api api = new Api(host.baseUrl());
            List<Api.Answer> answers = examples.stream()
                    .map(example -> api.get(example.group(1), example.group(2)))
                    .toList();
            assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
            assertThat(answers.get(0).json().get("name").textValue()).isEqualTo("Testing craft");
            assertThat(answers.get(0).json().get("status").textValue()).isEqualTo("ACTIVE");
        }
    }

    @Test
    void the_commands_that_match_print_what_it_says() throws Exception {
        List<String> commands =
                readme.lines().filter(line -> line.startsWith("./dev match")).toList();
        assertThat(commands).hasSize(2);
        for (String command : commands) {
            Process match = new ProcessBuilder(command.split(" "))
                    .directory(ROOT.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(match.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(match.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(match.exitValue()).as(command).isZero();
            assertThat(readme).contains("`" + said.replaceFirst(" ms=\\d+\\R$", "") + "`");
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
