package io.guildhall;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.plugin.web.Condition;
import io.guildhall.proof.Descriptor;
import io.guildhall.proof.OwnClasses;
import io.guildhall.proof.Strings;
import io.guildhall.proof.Template;
import io.guildhall.proof.TemplateTypes;
import io.guildhall.proof.Texts;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import net.java.ao.RawEntity;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The descriptor is true: all that it names is there, and all that is there is named. */
class DescriptorTest {
    private final Descriptor descriptor = Descriptor.ofTheApp();

    @Test
    void nothing_is_left_to_fill_in() {
        assertThat(Checkout.read(Checkout.classes().resolve("atlassian-plugin.xml")))
                .doesNotContain("${");
    }

    @Test
    void module_keys_are_unique() {
        assertThat(descriptor.modules())
                .extracting(module -> module.getAttribute("key"))
                .doesNotHaveDuplicates();
    }

    @Test
    void it_says_that_it_is_for_data_center() {
        assertThat(descriptor.info("atlassian-data-center-status")).contains("compatible");
        assertThat(descriptor.info("atlassian-data-center-compatible")).contains("true");
    }

    @Test
    void every_class_of_ours_exists() {
        assertThat(descriptor.classes())
                .filteredOn(name -> name.startsWith("io.guildhall."))
                .allSatisfy(OwnClasses::load);
    }

    /** A class of the host that only the descriptor names is invisible to bnd: its package is listed in the build by hand. */
    @Test
    void every_package_of_the_host_is_imported() throws IOException {
        Set<String> packages = descriptor.classes().stream()
                .filter(name -> !name.startsWith("io.guildhall."))
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(imports()).containsAll(packages);
    }

    @Test
    void every_macro_servlet_and_condition_is_named() {
        List<String> modules = java.util.stream.Stream.of(Macro.class, HttpServlet.class, Condition.class)
                .flatMap(type -> OwnClasses.concrete(type).stream())
                .map(Class::getName)
                .toList();

        assertThat(descriptor.attributes("class")).containsAll(modules);
    }

    @Test
    void every_resource_class_lies_in_the_package_that_is_searched() {
        List<String> packages = descriptor.texts("package");

        assertThat(OwnClasses.all().stream().filter(type -> type.isAnnotationPresent(Path.class)))
                .isNotEmpty()
                .allSatisfy(type ->
                        assertThat(packages).anyMatch(name -> type.getName().startsWith(name + ".")));
    }

    @Test
    void the_entities_are_those_that_there_are() {
        List<String> entities = OwnClasses.all().stream()
                .filter(type -> type.isInterface() && RawEntity.class.isAssignableFrom(type))
                .map(Class::getName)
                .toList();

        assertThat(descriptor.texts("entity")).containsExactlyInAnyOrderElementsOf(entities);
    }

    @Test
    void every_resource_file_exists() {
        assertThat(descriptor.all("resource"))
                .filteredOn(resource -> !resource.getAttribute("type").equals("i18n"))
                .extracting(resource -> resource.getAttribute("location"))
                .allSatisfy(location -> assertThat(Checkout.classes().resolve(location.replaceFirst("^/", "")))
                        .exists());
        assertThat(descriptor.all("resource"))
                .filteredOn(resource -> resource.getAttribute("type").equals("i18n"))
                .extracting(resource -> resource.getAttribute("location"))
                .allSatisfy(location -> assertThat(Checkout.classes().resolve(location + ".properties"))
                        .exists());
    }

    /** A relative icon breaks the placeholder in Confluence's editor. */
    @Test
    void every_macro_icon_is_a_download_of_this_plugin() {
        String own = "/download/resources/" + descriptor.key() + "/";
        List<Element> downloads = descriptor.all("resource").stream()
                .filter(resource -> resource.getParentNode().getNodeName().equals("atlassian-plugin"))
                .filter(resource -> resource.getAttribute("type").equals("download"))
                .toList();

        assertThat(descriptor.attributes("icon")).allSatisfy(icon -> {
            assertThat(icon).startsWith(own);
            String name = icon.substring(own.length());
            assertThat(downloads).anyMatch(download -> serves(download, name));
        });
    }

    @Test
    void every_icon_of_the_plugin_exists() {
        for (String name : List.of("plugin-icon", "plugin-logo", "plugin-banner", "vendor-icon", "vendor-logo")) {
            descriptor
                    .info(name)
                    .ifPresent(
                            path -> assertThat(Checkout.classes().resolve(path)).exists());
        }
    }

    @Test
    void every_style_script_and_picture_is_served() {
        List<String> locations = descriptor.all("resource").stream()
                .map(resource -> resource.getAttribute("location").replaceFirst("^/", ""))
                .toList();

        for (String end : List.of(".js", ".css", ".png", ".svg", ".soy")) {
            assertThat(Checkout.files(Checkout.resources(), end))
                    .extracting(file ->
                            Checkout.resources().relativize(file).toString().replace('\\', '/'))
                    .allSatisfy(file -> assertThat(locations)
                            .anyMatch(location -> location.equals(file)
                                    || isBelow(location, file)
                                    || descriptor
                                            .info("plugin-icon")
                                            .filter(file::equals)
                                            .isPresent()));
        }
    }

    @Test
    void every_text_exists() {
        Set<String> texts = Texts.of("").keys();

        assertThat(descriptor.textKeys().stream().filter(key -> !texts.contains(key)))
                .isEmpty();
    }

    @Test
    void every_template_is_used() {
        Set<String> strings = Strings.ofTheApp();

        assertThat(Template.all()).extracting(Template::name).allSatisfy(name -> {
            String file = name.substring("guildhall/".length());
            assertThat(strings.contains(name)
                            || strings.contains(file)
                            || descriptor.attributes("location").contains(name))
                    .as("a class or the descriptor names %s", name)
                    .isTrue();
        });
    }

    @Test
    void the_allowlist_has_public_methods_of_public_classes_of_ours() {
        assertThat(descriptor.texts("method")).doesNotHaveDuplicates().allSatisfy(entry -> {
            assertThat(entry).startsWith("io.guildhall.");
            Class<?> type = OwnClasses.load(entry.substring(0, entry.indexOf('#')));
            assertThat(type).isPublic();
            assertThat(Arrays.stream(type.getDeclaredMethods())
                            .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers())))
                    .extracting(TemplateTypes::signature)
                    .contains(entry);
        });
    }

    @Test
    void the_allowlist_has_what_templates_call_and_no_more() {
        List<Class<?>> views = OwnClasses.all().stream()
                .filter(type -> type.getSimpleName().endsWith("View")
                        || type.getSimpleName().equals("Words"))
                .filter(type -> java.lang.reflect.Modifier.isPublic(type.getModifiers()))
                .toList();
        TemplateTypes types = new TemplateTypes(views);
        Template.all().forEach(types::read);

        assertThat(types.problems()).isEmpty();
        assertThat(descriptor.texts("method")).containsExactlyInAnyOrderElementsOf(types.calls());
    }

    private static boolean isBelow(String directory, String file) {
        String folder = directory.endsWith("/") ? directory : directory + "/";
        return file.startsWith(folder) && Files.isDirectory(Checkout.classes().resolve(directory));
    }

    private static boolean serves(Element download, String name) {
        String served = download.getAttribute("name");
        String location = download.getAttribute("location").replaceFirst("^/", "");
        if (served.endsWith("/") && name.startsWith(served)) {
            return Files.exists(Checkout.classes().resolve(location).resolve(name.substring(served.length())));
        }
        return served.equals(name) && Files.exists(Checkout.classes().resolve(location));
    }

    private static Set<String> imports() throws IOException {
        try (InputStream in = Files.newInputStream(Checkout.classes().resolve("META-INF/MANIFEST.MF"))) {
            String header = new Manifest(in).getMainAttributes().getValue("Import-Package");
            return Arrays.stream(header.split(","))
                    .map(clause -> clause.replaceAll(";.*", "").strip())
                    .collect(Collectors.toSet());
        }
    }
}
