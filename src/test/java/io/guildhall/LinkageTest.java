package io.guildhall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.guildhall.linkage.Link;
import io.guildhall.linkage.Links;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever the app needs of its host is in {@code linkage.txt}, with its evidence; a new need is a decision, not an accident. */
class LinkageTest {
    private static final Set<String> TAGS = Set.of("C10", "C9", "JD", "B", "K");

    private final Set<String> needed = Links.of(Checkout.classes().resolve("io/guildhall")).stream()
            .map(Link::toString)
            .collect(Collectors.toCollection(TreeSet::new));
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
            assertThat(parts).hasSize(3);
            assertThat(TAGS).contains(parts[1]);
            assertThat(sections).contains(parts[2]);
        });
    }

    /** A type's own section is suggested where it has one already; the tag never is. */
    private String suggested(List<String> missing) {
        TreeMap<String, String> sections = new TreeMap<>();
        lines.forEach(line -> sections.put(owner(line), line.substring(line.lastIndexOf("| ") + 2)));
        return missing.stream()
                .map(link -> link + " | ? | " + sections.getOrDefault(owner(link), "?"))
                .collect(Collectors.joining("\n"));
    }

    private static String link(String line) {
        return line.substring(0, line.contains(" | ") ? line.indexOf(" | ") : line.length());
    }

    private static String owner(String line) {
        return line.substring(0, line.indexOf(' '));
    }
}
