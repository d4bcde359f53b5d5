package io.guildhall.devhost.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Builds plugin jars for tests: compiles sources, writes manifest, descriptor, Spring file and scanner index.
 * Every import statement of a source that is not {@code java.*} or of the bundle's own becomes an Import-Package.
 */
public final class TestBundle {
    /** A Spring file as the app has it. */
    public static final String SPRING = """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:atlassian-scanner="http://www.atlassian.com/schema/atlassian-scanner/2">
              <atlassian-scanner:scan-indexes/>
            </beans>
            """;

    private static final String SPRING_FILE = "META-INF/spring/plugin.xml";
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([a-z0-9_.]+)\\.[A-Z]");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([a-z0-9_.]+);");

    private final String key;
    private final String version;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Map<String, List<String>> index = new LinkedHashMap<>();
    private final List<String> modules = new ArrayList<>();
    private final List<String> infos = new ArrayList<>();

    private TestBundle(String key, String version) {
        this.key = key;
        this.version = version;
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", key);
        headers.put("Bundle-Version", version);
        headers.put("Atlassian-Plugin-Key", key);
        headers.put("Spring-Context", "*");
        entry(SPRING_FILE, SPRING);
    }

    /** A bundle that is fine: no classes, no modules, an empty context. */
    public static TestBundle of(String key, String version) {
        return new TestBundle(key, version);
    }

    /** A module of the descriptor, as XML. */
    public TestBundle module(String xml) {
        modules.add(xml);
        return this;
    }

    /** A parameter of {@code plugin-info}. */
    public TestBundle info(String name, String value) {
        infos.add("<param name=\"" + name + "\">" + value + "</param>");
        return this;
    }

    /** A class to be compiled; its name is taken from the text. */
    public TestBundle source(String java) {
        Matcher type = Pattern.compile("(?m)^public [a-z ]*(?:class|interface|record|enum|@interface) (\\w+)")
                .matcher(java);
        if (!type.find()) {
            throw new IllegalArgumentException("no public type in " + java);
        }
        String in =
                packagesOf(java).stream().findFirst().map(name -> name + ".").orElse("");
        sources.put(in + type.group(1), java);
        return this;
    }

    /** Lines of {@code META-INF/plugin-components/component}. */
    public TestBundle component(String... lines) {
        return index("component", lines);
    }

    /** Lines of {@code META-INF/plugin-components/imports}. */
    public TestBundle imports(String... lines) {
        return index("imports", lines);
    }

    /** Lines of {@code META-INF/plugin-components/exports}. */
    public TestBundle exports(String... lines) {
        return index("exports", lines);
    }

    /** Lines of any file of {@code META-INF/plugin-components}. */
    public TestBundle index(String file, String... lines) {
        index.computeIfAbsent(file, any -> new ArrayList<>()).addAll(List.of(lines));
        return this;
    }

    /** Any text entry; one of the builder's own is replaced. */
    public TestBundle entry(String path, String text) {
        return entry(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Any entry; one of the builder's own is replaced. */
    public TestBundle entry(String path, byte[] content) {
        entries.put(path, content.clone());
        return this;
    }

    /** Replaces the Spring file. */
    public TestBundle spring(String xml) {
        return entry(SPRING_FILE, xml);
    }

    /** Leaves the Spring file out. */
    public TestBundle withoutSpring() {
        entries.remove(SPRING_FILE);
        return this;
    }

    /** Sets a header of the manifest; Import-Package set this way replaces the computed one. */
    public TestBundle header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Leaves a header out. */
    public TestBundle withoutHeader(String name) {
        headers.remove(name);
        return this;
    }

    /** Writes the jar into a directory. */
    public Path in(Path directory) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("META-INF/MANIFEST.MF", bytes(manifest()));
        all.put("atlassian-plugin.xml", bytes(descriptor()));
        index.forEach(
                (file, lines) -> all.put("META-INF/plugin-components/" + file, bytes(String.join("\n", lines) + "\n")));
        all.putAll(Sources.compile(sources));
        all.putAll(entries);
        return write(all, directory);
    }

    private Path write(Map<String, byte[]> all, Path directory) {
        try {
            Path jar = Files.createTempFile(directory, key + "-" + version + "-", ".jar");
            try (OutputStream out = Files.newOutputStream(jar);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : all.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String descriptor() {
        return """
                <atlassian-plugin key="%s" name="%s" plugins-version="2">
                  <plugin-info><version>%s</version>%s</plugin-info>
                %s
                </atlassian-plugin>
                """.formatted(key, key, version, String.join("", infos), String.join("\n", modules));
    }

    private String manifest() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Manifest-Version", "1.0");
        String imported = importedPackages();
        if (!imported.isEmpty()) {
            all.put("Import-Package", imported);
        }
        all.putAll(headers);
        return all.entrySet().stream()
                .map(header -> (header.getKey() + ": " + header.getValue()).replaceAll("(.{70})(?=.)", "$1\n "))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String importedPackages() {
        TreeSet<String> found = new TreeSet<>();
        TreeSet<String> own = new TreeSet<>();
        for (String source : sources.values()) {
            IMPORT.matcher(source).results().map(match -> match.group(1)).forEach(found::add);
            own.addAll(packagesOf(source));
        }
        found.removeAll(own);
        found.removeIf(name -> name.startsWith("java."));
        return String.join(",", found);
    }

    private static List<String> packagesOf(String source) {
        return PACKAGE.matcher(source).results().map(match -> match.group(1)).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
