package io.guildhall.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ./dev match}: started once as people do, then as often as needed with what that compiled. */
class MatchCommandTest {
    private static final Path ROOT = Path.of(System.getProperty("guildhall.root"));
    private static final String EXAMPLE = "mentor,mentee,score\nM1,A,8\nM1,B,5\nM2,A,9\nM2,B,4\n";
    private static final String LINE = "matched=%d total=%d optimal=%b ms=\\d+\n";
    private static final Pattern NUMBER = Pattern.compile("(?<=: )-?\\d+");

    private static Optional<Method> run = Optional.empty();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void starts_from_anywhere_with_paths_from_there(@TempDir Path elsewhere) throws Exception {
        Files.writeString(elsewhere.resolve("scores.csv"), EXAMPLE);
        Process process = new ProcessBuilder(ROOT.resolve("dev").toString(), "match", "--scores", "scores.csv")
                .directory(elsewhere.toFile())
                .redirectError(elsewhere.resolve("err").toFile())
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).as(Files.readString(elsewhere.resolve("err"))).matches(LINE.formatted(2, 14, true));
        assertThat(process.exitValue()).isZero();
        URL classes = ROOT.resolve("target/match/").toUri().toURL();
        run = Optional.of(new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())
                .loadClass("io.guildhall.match.Match")
                .getMethod("run", String[].class, PrintStream.class, PrintStream.class));
    }

    @Test
    void pairs_as_many_as_can_be_or_adds_up_to_most() throws Exception {
        file("scores.csv", "mentor,mentee,score\nM1,A,9\nM1,B,2\nM2,A,1\n");

        says(0, 2, 3, "--scores", "scores.csv");
        says(0, 1, 9, "--scores", "scores.csv", "--objective", "score");
        says(0, 2, 3, "--scores=scores.csv", "--objective=count-then-score");
    }

    @Test
    void lets_people_have_several_but_each_only_once() throws Exception {
        file("scores.csv", "mentor,mentee,score\nM1,A,9\nM1,B,-2\nM1,C,1\nM2,A,4\nM3,A,5\n");
        file("capacities.csv", "person,role,capacity\nM1,MENTOR,2\nA,MENTEE,2\nA,MENTOR,1\nM9,MENTOR,3\n");

        says(0, 4, 8, "--scores", "scores.csv", "--capacities", "capacities.csv");
        says(0, 1, 9, "--scores", "scores.csv", "--objective", "score");
        file("capacities.csv", "person,role,capacity\nM1,MENTOR,5\nA,MENTEE,5\n");
        says(0, 5, 17, "--scores", "scores.csv", "--capacities", "capacities.csv");
        says(0, 4, 19, "--scores", "scores.csv", "--capacities", "capacities.csv", "--objective", "score");
    }

    @Test
    void pairs_peers() throws Exception {
        file("scores.csv", "mentor,mentee,score\nA,B,5\nC,B,7\nC,D,5\nA,C,1\n");
        file("capacities.csv", "person,role,capacity\nC,MENTOR,2\n");

        says(0, 2, 10, "--scores", "scores.csv", "--capacities", "capacities.csv", "--peers");
        file("scores.csv", "mentor,mentee,score\nA,B,5\nB,A,7\n");
        refuses("scores.csv:3:", "--scores", "scores.csv", "--peers");
        says(0, 2, 12, "--scores", "scores.csv", "--objective", "score", "--capacities", "capacities.csv");
    }

    @Test
    void takes_nobody_and_files_as_spreadsheets_write_them() throws Exception {
        file("scores.csv", "mentor,mentee,score\n");
        says(0, 0, 0, "--scores", "scores.csv");
        says(0, 0, 0, "--scores", "scores.csv", "--peers");
        file("scores.csv", "\uFEFFmentor,mentee,score\r\n\"Ana, \"\"A\"\" B\",Bö , 7\r\n\r\n\"Two\r\nlines\",B,3");
        says(0, 2, 10, "--scores", "scores.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~|1",
                "mentor,mentee,points\\nA,B,1|1",
                "A,B,1|1",
                "mentor,mentee,score,more\\nA,B,1,2|1",
                "mentor,mentee,score\\nA,B|2",
                "mentor,mentee,score\\nA,B,1,2|2",
                "mentor,mentee,score\\nA,B,1.5|2",
                "mentor,mentee,score\\nA,B,|2",
                "mentor,mentee,score\\n,B,1|2",
                "mentor,mentee,score\\nA,,1|2",
                "mentor,mentee,score\\nA,B,99999999999999999999|2",
                "mentor,mentee,score\\nA,B,9999999999999999999|2",
                "mentor,mentee,score\\nA,B,+1|2",
                "mentor,mentee,score\\nA,B,1e3|2",
                "mentor,mentee,score\\nA,A,1|2",
                "mentor,mentee,score\\nA,B,1\\nC,D,1\\n\\nA,B,2|5",
                "mentor,mentee,score\\nA,\"B,1|2",
                "mentor,mentee,score\\nA,\"B\"x,1|2",
                "mentor,mentee,score\\nA,B\"x,1|2",
                "mentor,mentee,score\\nA,\"B\\nC\",1\\nA,D,x|4"
            })
    void names_the_line_of_scores_that_cannot_be_used(String content, int line) throws Exception {
        file("scores.csv", content.replace("\\n", "\n"));

        refuses("scores.csv:" + line + ": ", "--scores", "scores.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "person,role|1",
                "person,role,capacity\\nM1,MENTOR,0|2",
                "person,role,capacity\\nM1,MENTOR,-1|2",
                "person,role,capacity\\nM1,MENTOR,1000001|2",
                "person,role,capacity\\nM1,MENTOR,two|2",
                "person,role,capacity\\nM1,mentor,1|2",
                "person,role,capacity\\nM1,COACH,1|2",
                "person,role,capacity\\n,MENTOR,1|2",
                "person,role,capacity\\nM1,MENTOR,1\\nM1,MENTEE,1\\nM1,MENTOR,1|4"
            })
    void names_the_line_of_capacities_that_cannot_be_used(String content, int line) throws Exception {
        file("scores.csv", EXAMPLE);
        file("capacities.csv", content.replace("\\n", "\n"));

        refuses("capacities.csv:" + line + ": ", "--scores", "scores.csv", "--capacities", "capacities.csv");
    }

    @Test
    void refuses_what_it_does_not_know_or_cannot_read() throws Exception {
        file("scores.csv", EXAMPLE);
        file("broken.json", "{\n\"pairs\": [\n1.5]}");

        refuses("--scores");
        refuses("--scores", "--scores");
        refuses("--score", "--score", "scores.csv");
        refuses("--peers=yes", "--scores", "scores.csv", "--peers=yes");
        refuses("twice", "--scores", "scores.csv", "--scores", "scores.csv");
        refuses("most", "--scores", "scores.csv", "--objective", "most");
        refuses("none.csv", "--scores", "none.csv");
        refuses("out.json", "--scores", "scores.csv", "--certificate", "nowhere/out.json");
        refuses("broken.json:3:", "--scores", "scores.csv", "--check", "broken.json");
        Files.write(folder.resolve("latin.csv"), new byte[] {'m', '\n', (byte) 0xE4, '\n'});
        refuses("latin.csv:2:", "--scores", "latin.csv");
        file("large.csv", "mentor,mentee,score\nA,B,9223372036854775807\nC,D,-9223372036854775807\n");
        refuses("large.csv", "--scores", "large.csv");
        refuses("large.csv", "--scores", "large.csv", "--peers");
    }

    @Test
    void writes_the_same_certificate_for_the_same_lines_in_any_order() throws Exception {
        for (String peers : List.of("", "--peers")) {
            List<String> lines = new ArrayList<>();
            Random random = new Random(11);
            for (int one = 0; one < 14; one++) {
                for (int other = one + 1; other < 14; other++) {
                    lines.add("p" + one + ",p" + other + "," + random.nextInt(4));
                }
            }
            file("scores.csv", "mentor,mentee,score\n" + String.join("\n", lines));
            assertThat(start(peers, "--scores", "scores.csv", "--certificate", "one.json"))
                    .isZero();
            Collections.shuffle(lines, random);
            file("scores.csv", "mentor,mentee,score\n" + String.join("\n", lines));
            assertThat(start(peers, "--scores", "scores.csv", "--certificate", "two.json"))
                    .isZero();

            assertThat(folder.resolve("two.json")).hasSameBinaryContentAs(folder.resolve("one.json"));
            assertThat(start(peers, "--scores", "scores.csv", "--check", "one.json"))
                    .isZero();
            assertThat(start(peers, "--scores", "scores.csv", "--certificate", "three.json", "--check", "three.json"))
                    .isZero();
        }
    }

    @Test
    void catches_every_changed_number_of_a_certificate() throws Exception {
        file("scores.csv", "mentor,mentee,score\nA,B,8\nA,C,9\nB,C,10\nC,D,1\nA,F,2\nE,C,3\n");
        file("capacities.csv", "person,role,capacity\nA,MENTOR,2\nC,MENTEE,2\n");
        for (String peers : List.of("", "--peers")) {
            String[] files = {peers, "--scores", "scores.csv", "--capacities", "capacities.csv"};
            assertThat(start(with(files, "--certificate", "out.json"))).isZero();
            String certificate = Files.readString(folder.resolve("out.json"));
            List<MatchResult> numbers = NUMBER.matcher(certificate).results().toList();
            assertThat(numbers).hasSizeGreaterThan(8);
            for (MatchResult number : numbers) {
                for (int change : new int[] {-1, 1, 2}) {
                    file(
                            "changed.json",
                            certificate.substring(0, number.start())
                                    + (Long.parseLong(number.group()) + change)
                                    + certificate.substring(number.end()));

                    assertThat(start(with(files, "--check", "changed.json")))
                            .as(certificate.substring(0, number.end()))
                            .isEqualTo(1);
                    assertThat(said()).contains("optimal=false").hasLineCount(1);
                }
            }
        }
    }

    @Test
    void catches_a_missing_and_a_wrong_pair_and_a_certificate_for_something_else() throws Exception {
        file("scores.csv", EXAMPLE);
        start("--scores", "scores.csv", "--certificate", "out.json");
        String certificate = Files.readString(folder.resolve("out.json"));
        String pair = "{\"mentor\": \"M2\", \"mentee\": \"A\", \"score\": 9, \"price\": 0}";
        assertThat(certificate).contains(pair + ",\n");

        finds("wrong", certificate.replace(pair + ",\n", ""));
        finds(
                "missing",
                certificate.replace(pair + ",\n", "").replace("14", "5").replace(": 2,", ": 1,"));
        finds("wrong", certificate.replace(pair, pair + ",\n" + pair));
        finds("wrong", certificate.replace("\"mentee\": \"A\"", "\"mentee\": \"Z\""));
        finds("wrong", certificate.replace("\"person\": \"A\"", "\"person\": \"B\""));
        finds("wrong", certificate.replace("count-then-score", "score"));
        finds("wrong", certificate.replace("count-then-score", "most"));
        finds("wrong", certificate.replace("\"kind\": \"mentors\"", "\"kind\": \"peers\""));
        finds("wrong", "{}");
        assertThat(start("--scores", "scores.csv", "--check", "out.json", "--objective", "score"))
                .isEqualTo(1);
        assertThat(start("--scores", "scores.csv", "--check", "out.json", "--peers"))
                .isEqualTo(1);
        assertThat(start("--scores", "scores.csv", "--check", "out.json")).isZero();
        file("scores.csv", EXAMPLE.replace("M1,A,8", "M1,A,12"));
        assertThat(start("--scores", "scores.csv", "--check", "out.json")).isEqualTo(1);
    }

    private void finds(String what, String certificate) throws Exception {
        file("changed.json", certificate);
        assertThat(start("--scores", "scores.csv", "--check", "changed.json"))
                .as(what)
                .isEqualTo(1);
        assertThat(said()).contains("optimal=false").hasLineCount(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("changed.json: ");
    }

    private void says(int code, int matched, int total, String... arguments) throws Exception {
        assertThat(start(arguments)).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(code);
        assertThat(said()).matches(LINE.formatted(matched, total, code == 0));
    }

    private void refuses(String message, String... arguments) throws Exception {
        assertThat(start(arguments)).isEqualTo(2);
        assertThat(said()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(message).hasLineCount(1);
    }

    /** Runs the command; names of files are in the folder of the test, empty arguments are left out. */
    private int start(String... arguments) throws Exception {
        out.reset();
        err.reset();
        String[] all = Arrays.stream(arguments)
                .filter(argument -> !argument.isEmpty())
                .map(argument -> argument.matches("[\\w/]+\\.(csv|json)") ? folder.resolve(argument) : argument)
                .map(argument -> argument.toString().replaceFirst("^--scores=(?=\\w)", "--scores=" + folder + "/"))
                .toArray(String[]::new);
        return (int) run.orElseThrow().invoke(null, all, new PrintStream(out, true), new PrintStream(err, true));
    }

    private static String[] with(String[] files, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(files));
        all.addAll(Arrays.asList(more));
        return all.toArray(new String[0]);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
