package io.guildhall.e2e.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** The jar has what belongs to it and nothing of the host's. */
class JarTest {
    private static final Pattern BELONGS = Pattern.compile("atlassian-plugin\\.xml"
            + "|META-INF/(MANIFEST\\.MF|LICENSE|spring/guildhall\\.xml|plugin-components/(component|imports|exports))"
            + "|io/guildhall/(kernel|site|people|profile|community|membership|desk|notice|meeting|ambition|inviting|newcomer"
            + "|announcement|contribution|expertise|participation|suggestion|review|proposal|mentoring|recognition|restoring|privacy|host)/.+\\.class"
            + "|guildhall/.+\\.(properties|vm|js|css|xml|txt)"
            + "|images/.+\\.(png|svg)");
    private static final int JAVA_17 = 61;
    private static final int LARGEST = 2_750_000;
    private static final int LARGEST_IN_THE_BROWSER = 30 * 1024;

    private static final Contents JAR = Contents.ofTheJar();

    @Test
    void only_what_belongs_to_it_is_in_it() {
        assertThat(JAR.files().keySet().stream()
                        .filter(name -> !BELONGS.matcher(name).matches()))
                .isEmpty();
    }

    /** Confluence looks for what REST is made of among the entries of the jar, and sees into no jar inside of it. */
    @Test
    void what_rest_is_made_of_is_not_packed_and_all_other_classes_are() {
        Set<String> ofRest = new TreeSet<>();
        JAR.files().forEach((name, bytes) -> {
            if (name.endsWith(".class") && isOfRest(bytes)) {
                ofRest.add(name);
            }
        });

        assertThat(ofRest).isNotEmpty().allMatch(name -> !JAR.packed().contains(name));
        assertThat(JAR.packed()).allMatch(name -> name.endsWith(".class"));
        assertThat(JAR.files().keySet().stream()
                        .filter(name -> name.endsWith(".class") && !JAR.packed().contains(name)))
                .containsExactlyInAnyOrderElementsOf(ofRest);
        assertThat(header("Bundle-ClassPath")).isEqualTo(".," + Contents.CLASSES);
    }

    private static boolean isOfRest(byte[] type) {
        Set<String> annotations = new TreeSet<>();
        new ClassReader(type)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                                annotations.add(descriptor);
                                return super.visitAnnotation(descriptor, visible);
                            }
                        },
                        ClassReader.SKIP_CODE);
        return annotations.contains("Ljakarta/ws/rs/Path;") || annotations.contains("Ljakarta/ws/rs/ext/Provider;");
    }

    @Test
    void no_class_of_the_host_is_in_it() {
        assertThat(JAR.files().keySet())
                .noneMatch(name -> name.startsWith("com/atlassian/")
                        || name.startsWith("net/java/ao/")
                        || name.startsWith("jakarta/")
                        || name.startsWith("io/guildhall/scanner/"));
    }

    @Test
    void its_parts_are_there() {
        assertThat(JAR.files().keySet())
                .contains(
                        "atlassian-plugin.xml",
                        "META-INF/spring/guildhall.xml",
                        "META-INF/plugin-components/component",
                        "META-INF/plugin-components/imports",
                        "guildhall/linkage.txt",
                        "guildhall/texts.properties",
                        "guildhall/texts_de.properties");
    }

    /** Spring looks at every class of its index, so a host that lacks what an isolated adapter needs must not find it there. */
    @Test
    void isolated_adapters_are_in_it_and_in_no_index() {
        assertThat(JAR.files().keySet()).contains("io/guildhall/host/isolated/ArchivedSpaces.class");
        assertThat(text("META-INF/plugin-components/component"))
                .contains("io.guildhall.host.IsolatedAdapters")
                .doesNotContain("io.guildhall.host.isolated.");
    }

    /** The host goes from a country to its language (decision 17), so German for Germany is not there twice. */
    @Test
    void each_language_is_in_it_once() {
        assertThat(JAR.files().keySet())
                .filteredOn(name -> name.startsWith("guildhall/texts"))
                .containsExactlyInAnyOrder("guildhall/texts.properties", "guildhall/texts_de.properties");
    }

    /** So there is no licence to carry along but ours, and nothing that could meet the host's own copy. */
    @Test
    void no_library_of_others_is_in_it() {
        assertThat(JAR.files().keySet())
                .filteredOn(name -> name.endsWith(".class"))
                .allMatch(name -> name.startsWith("io/guildhall/"));
    }

    @Test
    void the_manifest_makes_it_a_plugin_with_a_spring_context() {
        assertThat(header("Atlassian-Plugin-Key")).isEqualTo("io.guildhall.confluence");
        assertThat(header("Bundle-SymbolicName")).isEqualTo("io.guildhall.confluence");
        assertThat(header("Bundle-ManifestVersion")).isEqualTo("2");
        assertThat(header("Spring-Context")).isEqualTo("*");
        assertThat(text("atlassian-plugin.xml"))
                .contains("key=\"io.guildhall.confluence\"")
                .doesNotContain("${");
    }

    @Test
    void it_exports_nothing_and_says_nothing_of_when_it_was_built() {
        assertThat(JAR.manifest().keySet().stream().map(Object::toString))
                .doesNotContain(
                        "Export-Package",
                        "DynamicImport-Package",
                        "Bnd-LastModified",
                        "Built-By",
                        "Require-Capability");
    }

    @Test
    void it_imports_what_the_list_allows_and_no_version_of_it() throws IOException {
        String imports = header("Import-Package");

        assertThat(imports).doesNotContain("version");
        assertThat(allowedImports()).contains(imports.split(","));
    }

    @Test
    void it_is_small() {
        assertThat(JAR.size()).isLessThanOrEqualTo(LARGEST);
        assertThat(JAR.zipped(".js", ".css")).isLessThanOrEqualTo(LARGEST_IN_THE_BROWSER);
    }

    /** Confluence 10 runs on Java 21; 17 is what the build promises. */
    @Test
    void its_classes_are_for_java_17() {
        JAR.files().forEach((name, bytes) -> {
            if (name.endsWith(".class")) {
                int version = (bytes[6] & 0xff) << 8 | bytes[7] & 0xff;
                assertThat(version).as(name).isEqualTo(JAVA_17);
            }
        });
    }

    @Test
    void lines_of_the_index_name_classes_in_the_jar() {
        Set<String> names = JAR.files().keySet();

        assertThat(Stream.of("component", "exports")
                        .map(file -> "META-INF/plugin-components/" + file)
                        .filter(JAR.files()::containsKey)
                        .flatMap(file -> text(file).lines()))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(names).contains(line.replaceAll("#.*", "").replace('.', '/') + ".class"));
    }

    private static String header(String name) {
        return JAR.manifest().getValue(name);
    }

    private static String text(String file) {
        return new String(JAR.files().get(file), StandardCharsets.UTF_8);
    }

    private static List<String> allowedImports() throws IOException {
        try (InputStream in = JarTest.class.getResourceAsStream("/imports.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
