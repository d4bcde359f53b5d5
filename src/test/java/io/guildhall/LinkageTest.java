package io.guildhall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.guildhall.linkage.Link;
import io.guildhall.linkage.Links;
import io.guildhall.proof.OwnClasses;
import io.guildhall.site.Need;
import io.guildhall.site.OptionalFeature;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the app needs of its host is in {@code linkage.txt}, with its evidence; a new need is a decision, not an accident. */
class LinkageTest {
    private static final Set<String> TAGS = Set.of("C10", "C9", "JD", "B", "K");

    private static final Pattern CHANGES_RIGHTS =
            Pattern.compile("(add|create|set|save|remove|delete|update|grant|revoke|alter|reset)\\w*"
                    + "(User|Password|Credential|Group|Member|Permission|Administrator)\\w*");

    private static final String ISOLATED = "io.guildhall.host.isolated.";

    private final Map<Link, Set<String>> users = Links.of(Checkout.classes().resolve("io/guildhall"));
    private final Set<String> needed =
            users.keySet().stream().map(Link::toString).collect(Collectors.toCollection(TreeSet::new));
    private final List<String> lines = Checkout.read(Checkout.resources().resolve("guildhall/linkage.txt"))
            .lines()
            .toList();

    @Test
    void the_list_is_what_the_bytecode_needs() {
        Set<String> listed = lines.stream().map(LinkageTest::link).collect(Collectors.toSet());
        List<String> missing =
                needed.stream().filter(link -> !listed.contains(link)).toList();
        List<String> superfluous =
                lines.stream().filter(line -> !needed.contains(link(line))).toList();

        if (!missing.isEmpty() || !superfluous.isEmpty()) {
            fail(
                    "linkage.txt differs from the bytecode.%nAdd, with a tag and a section for each question mark:%n%s%nRemove:%n%s"
                            .formatted(suggested(missing), String.join("\n", superfluous)));
        }
    }

    @Test
    void the_list_is_sorted() {
        assertThat(lines)
                .isSortedAccordingTo((one, other) -> link(one).compareTo(link(other)))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_line_names_its_evidence() {
        Set<String> sections = Checkout.read(Checkout.root().resolve("src/docs/linkage.md"))
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3).strip())
                .collect(Collectors.toSet());

        assertThat(lines).allSatisfy(line -> {
            String[] parts = line.split(" \\| ", -1);
            assertThat(parts).hasSizeBetween(3, 4);
            assertThat(TAGS).contains(parts[1]);
            assertThat(sections).contains(parts[2]);
        });
    }

    /** The app reads the same lines at run time. */
    @Test
    void every_line_is_one_that_the_app_reads() {
        assertThat(lines).allSatisfy(line -> {
            Need need = Need.parse(line);
            assertThat(line)
                    .startsWith(need.owner() + " " + need.kind() + " " + need.name() + " " + need.descriptor() + " | ");
            assertThat(need.spelled()).startsWith(need.owner());
        });
    }

    /** Bytecode proves the isolation: what a line says only a feature needs, nobody but its isolated adapter names. */
    @Test
    void a_line_names_a_feature_exactly_where_only_its_isolated_adapter_needs_it() {
        Map<String, String> features = features();

        assertThat(lines)
                .allSatisfy(line -> assertThat(
                                Need.parse(line).feature().map(Enum::name).orElse(""))
                        .as(line)
                        .isEqualTo(features.get(link(line))));
    }

    @Test
    void every_optional_feature_has_its_adapter_and_the_other_way_round() {
        Set<String> adapters = OwnClasses.all().stream()
                .map(Class::getName)
                .filter(name -> name.startsWith(ISOLATED))
                .map(name -> feature(Set.of(name)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(adapters)
                .containsExactlyElementsOf(Stream.of(OptionalFeature.values())
                        .map(Enum::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** What the app never calls it cannot be made to do: no account, password, group or permission of the host is made or changed. */
    @Test
    void nothing_is_called_that_makes_an_account_or_changes_a_right() {
        assertThat(needed)
                .filteredOn(link -> link.contains("METHOD "))
                .noneMatch(link -> CHANGES_RIGHTS.matcher(link.split(" ")[2]).matches());
    }

    /** A template has the name of a file of the app; what somebody wrote is never read as one. */
    @Test
    void nothing_is_called_that_takes_a_text_for_a_template() {
        assertThat(needed)
                .filteredOn(link -> link.contains("Velocity") || link.contains("templaterenderer"))
                .filteredOn(link -> link.contains("METHOD "))
                .extracting(link -> link.split(" ")[2])
                .containsOnly("createDefaultVelocityContext", "getRenderedTemplate", "render");
        assertThat(needed).noneMatch(link -> link.startsWith("org.apache.velocity."));
    }

    /** For each link the feature that alone needs it; empty for none. */
    private Map<String, String> features() {
        Map<String, String> features = new TreeMap<>();
        users.forEach((link, classes) -> features.put(link.toString(), feature(classes)));
        return features;
    }

    /** {@code TimeZones} is the adapter of {@code TIME_ZONES}. */
    private static String feature(Set<String> classes) {
        String only = classes.size() == 1 ? classes.iterator().next() : "";
        return only.startsWith(ISOLATED)
                ? only.substring(ISOLATED.length())
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toUpperCase(Locale.ROOT)
                : "";
    }

    /** A type's own section is suggested where it has one already; the tag never is. */
    private String suggested(List<String> missing) {
        Map<String, String> features = features();
        TreeMap<String, String> sections = new TreeMap<>();
        lines.forEach(line -> sections.put(owner(line), line.split(" \\| ", -1)[2]));
        return missing.stream()
                .map(link -> link + " | ? | " + sections.getOrDefault(owner(link), "?")
                        + (features.get(link).isEmpty() ? "" : " | " + features.get(link)))
                .collect(Collectors.joining("\n"));
    }

    private static String link(String line) {
        return line.substring(0, line.contains(" | ") ? line.indexOf(" | ") : line.length());
    }

    private static String owner(String line) {
        return line.substring(0, line.indexOf(' '));
    }
}
