package io.guildhall.devhost.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExportsTest {
    private static final Path ROOT = Path.of(System.getProperty("guildhall.root"));
    private static final Path FILE = ROOT.resolve("src/devhost/resources/io/guildhall/devhost/plugin/exports.txt");

    @Test
    void every_package_of_the_platform_is_exported() throws IOException {
        Path sources = ROOT.resolve("src/platform/java");
        try (Stream<Path> files = Files.walk(sources)) {
            List<String> platform = files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> sources.relativize(file.getParent()).toString().replace('/', '.'))
                    .distinct()
                    .toList();

            assertThat(platform).isNotEmpty();
            assertThat(exported()).containsAll(platform).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_line_is_a_package_that_exists() {
        Set<String> packages = new HashSet<>();
        for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
            packages.addAll(packagesIn(Path.of(element)));
        }

        assertThat(packages).containsAll(exported());
    }

    @Test
    void every_line_names_a_section_of_the_evidence() throws IOException {
        List<String> sections = Files.readAllLines(ROOT.resolve("src/docs/linkage.md")).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring("## ".length()))
                .toList();
        assertThat(Files.readAllLines(FILE))
                .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(sections).contains(line.substring(line.indexOf('#') + 2)));
    }

    @Test
    void nothing_of_springs_or_of_this_host_is_exported() {
        assertThat(exported())
                .noneMatch(name -> name.startsWith("org.springframework") || name.startsWith("io.guildhall"));
    }

    static List<String> exported() {
        try {
            return Exports.parse(Files.readString(FILE)).packages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> packagesIn(Path element) {
        if (Files.notExists(element)) {
            return Set.of();
        }
        try (FileSystem jar = Files.isDirectory(element) ? null : FileSystems.newFileSystem(element);
                Stream<Path> files = Files.walk(jar == null ? element : jar.getPath("/"))) {
            Path root = jar == null ? element : jar.getPath("/");
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file.getParent()).toString().replace('/', '.'))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
