package io.guildhall;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.proof.Xml;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The build with Atlassian's SDK cannot run here, so all that can be held true of it without its repository is. */
class SdkBuildTest {
    private static final Path ROOT = Checkout.root();
    private static final Pattern MIRRORS =
            Pattern.compile("Mirrors \\{@code ([\\w.-]+:[\\w.-]+)} of Confluence 10\\.2; evidence (C10|C9|JD|B|K)\\.");
    private static final Pattern LAST_WORDS =
            Pattern.compile(MIRRORS.pattern() + "\\s*\\*/\\s*(?:@[^\\n]+\\n)*public ");
    private static final Pattern BND_LINE = Pattern.compile("(-?[A-Za-z-]+):\\s*(.*)");

    private final Element sdk = Xml.read(ROOT.resolve("src/atlassian/pom.xml"));
    private final Element app = Xml.read(ROOT.resolve("src/pom.xml"));
    private final List<Path> signatures = Checkout.files(ROOT.resolve("src/platform/java"), ".java").stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .toList();

    @Test
    void every_signature_ends_its_javadoc_with_what_it_mirrors_and_how_sure_that_is() {
        assertThat(signatures)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(
                                LAST_WORDS.matcher(Checkout.read(file)).results())
                        .as(ROOT.relativize(file).toString())
                        .hasSize(1));
    }

    @Test
    void it_is_built_against_what_the_signatures_mirror_and_nothing_else_of_atlassian() {
        Set<String> mirrored = new TreeSet<>();
        for (Path file : signatures) {
            Matcher matcher = MIRRORS.matcher(Checkout.read(file));
            while (matcher.find()) {
                mirrored.add(matcher.group(1));
            }
        }

        assertThat(dependencies(sdk, SdkBuildTest::isOfAtlassian))
                .isEqualTo(mirrored.stream().map(name -> name + ":provided").collect(Collectors.toSet()));
    }

    @Test
    void all_other_libraries_are_those_of_the_app() {
        Predicate<String> others = group -> !isOfAtlassian(group) && !group.equals("io.guildhall");

        assertThat(dependencies(sdk, others))
                .isEqualTo(dependencies(app, others).stream()
                        .filter(name -> !name.endsWith(":test"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void versions_are_those_of_the_reactor() {
        Element reactor = Xml.read(ROOT.resolve("pom.xml"));

        assertThat(Xml.child(sdk, "version")).isEqualTo(Xml.child(reactor, "version"));
        assertThat(Xml.child(sdk, "artifactId")).isEqualTo(Xml.child(app, "artifactId"));
        assertThat(Xml.child(sdk, "description")).isEqualTo(Xml.child(app, "description"));
        for (String name : List.of("activeobjects.version", "jspecify.version", "slf4j.version")) {
            assertThat(Xml.text(sdk, name)).as(name).isEqualTo(Xml.text(reactor, name));
        }
        Map<String, String> managed = versions(reactor);
        versions(sdk).forEach((artifact, version) -> {
            if (artifact.startsWith("jakarta.")) {
                assertThat(version).as(artifact).isEqualTo(managed.get(artifact));
            }
        });
    }

    @Test
    void the_bundle_is_made_by_the_same_instructions() {
        assertThat(instructionsOfTheSdk()).hasSizeGreaterThan(10).isEqualTo(instructionsOfTheApp());
    }

    @Test
    void where_artifacts_come_from_is_left_to_whoever_builds() {
        String text = Checkout.read(ROOT.resolve("src/atlassian/pom.xml"));

        assertThat(text.replace("http://maven.apache.org/POM/4.0.0", "")).doesNotContain("://");
        assertThat(Xml.names(sdk))
                .doesNotContain("repositories", "pluginRepositories", "distributionManagement", "url", "parent");
    }

    private static boolean isOfAtlassian(String group) {
        return group.startsWith("com.atlassian.");
    }

    /** {@code group:artifact:scope} of what is not only managed. */
    private static Set<String> dependencies(Element pom, Predicate<String> groups) {
        return Xml.all(Xml.childElement(pom, "dependencies"), "dependency").stream()
                .filter(dependency -> groups.test(Xml.child(dependency, "groupId")))
                .map(dependency -> Xml.child(dependency, "groupId") + ":" + Xml.child(dependency, "artifactId") + ":"
                        + Xml.child(dependency, "scope"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> versions(Element pom) {
        Map<String, String> versions = new TreeMap<>();
        Xml.all(pom, "dependency")
                .forEach(dependency -> versions.put(
                        Xml.child(dependency, "groupId") + ":" + Xml.child(dependency, "artifactId"),
                        Xml.child(dependency, "version")));
        return versions;
    }

    private Map<String, String> instructionsOfTheSdk() {
        Map<String, String> instructions = new TreeMap<>();
        for (Element each : Xml.children(Xml.all(sdk, "instructions").get(0))) {
            instructions.put(each.getTagName().replaceFirst("^_", "-"), plain(each.getTextContent()));
        }
        return instructions;
    }

    private Map<String, String> instructionsOfTheApp() {
        String lines = Xml.text(app, "bnd").replaceAll("\\\\\\n", " ");
        return Arrays.stream(lines.split("\\n"))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(BND_LINE::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(
                        line -> line.group(1), line -> plain(line.group(2)), (one, other) -> other, TreeMap::new));
    }

    private static String plain(String value) {
        return value.strip().replaceAll("\\s+", " ");
    }
}
