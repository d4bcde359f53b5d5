package io.guildhall.devhost.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusingAPluginTest {
    private static final byte[] CLASS_OF_JAVA_22 = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 66};
    private static final byte[] CLASS_OF_JAVA_21 = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 65};

    @TempDir
    Path directory;

    private PluginHost host;

    @BeforeEach
    void start() {
        host = new PluginHost(directory);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void what_is_no_jar_or_no_plugin() throws IOException {
        Path text = Files.writeString(directory.resolve("text.jar"), "hello");
        assertThat(host.plugins.install(text).summary()).contains("text.jar is no readable jar");
        assertThat(host.plugins.install(directory.resolve("none.jar")).summary())
                .contains("none.jar");
        refused(bundle().entry("atlassian-plugin.xml", "<plugin/>"), "root element is <plugin>");
        refused(bundle().entry("atlassian-plugin.xml", "<atlassian-plugin>"), "atlassian-plugin.xml:1:");
    }

    @Test
    void a_descriptor_with_a_document_type() {
        refused(
                bundle().entry(
                                "atlassian-plugin.xml",
                                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><atlassian-plugin key=\"&e;\"/>"),
                "DOCTYPE is disallowed");
    }

    @Test
    void unfiltered_placeholders_in_attributes_and_texts() {
        refused(bundle().module("<greeter key=\"${module.key}\" class=\"x\"/>"), "unfiltered ${module.key}");
        refused(bundle().module("<greeter key=\"a\" class=\"x\"><p>${text}</p></greeter>"), "unfiltered ${text}");
    }

    @Test
    void duplicate_and_missing_keys() {
        refused(greeter("<greeter key=\"hello\" class=\"sample.Hello\"/>"), "duplicate module key hello");
        refused(greeter("<greeter class=\"sample.Hello\"/>"), "<greeter> has no attribute key");
        refused(
                bundle().entry("atlassian-plugin.xml", "<atlassian-plugin plugins-version=\"2\"/>"),
                "<atlassian-plugin> has no attribute key");
    }

    @Test
    void a_descriptor_without_version_or_of_the_first_generation() {
        refused(
                bundle().entry("atlassian-plugin.xml", "<atlassian-plugin key=\"sample\" plugins-version=\"2\"/>"),
                "has no <version>");
        refused(bundle().entry("atlassian-plugin.xml", "<atlassian-plugin key=\"sample\"/>"), "plugins-version is 1");
    }

    @Test
    void modules_that_start_disabled() {
        refused(greeter("<greeter key=\"off\" class=\"sample.Hello\" state=\"disabled\"/>"), "state disabled");
    }

    @Test
    void a_manifest_that_does_not_fit_the_descriptor() {
        refused(bundle().header("Atlassian-Plugin-Key", "other"), "plugin key mismatch");
        refused(bundle().withoutHeader("Atlassian-Plugin-Key"), "no Atlassian-Plugin-Key");
        refused(bundle().withoutHeader("Bundle-SymbolicName"), "no Bundle-SymbolicName");
        refused(bundle().header("Spring-Context", "*;timeout:=5"), "only * is modelled");
        refused(bundle().header("Bundle-Version", "1.0-SNAPSHOT"), "OSGi refuses the bundle");
    }

    @Test
    void a_manifest_that_is_written_badly() {
        refused(bundle().entry("META-INF/MANIFEST.MF", "Manifest-Version: 1.0"), "no newline at the end");
        refused(
                bundle().entry("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nLong: " + "x".repeat(80) + "\n"),
                "longer than 72 bytes");
    }

    @Test
    void components_for_the_transformer() {
        refused(bundle().module("<component key=\"c\" class=\"sample.C\"/>"), "<component> is not processed");
        refused(
                bundle().module("<component-import key=\"c\" interface=\"sample.C\"/>"),
                "<component-import> is not processed");
    }

    @Test
    void copies_of_the_hosts_classes_also_in_jars_inside() throws IOException {
        refused(
                bundle().entry("com/atlassian/sal/api/UrlMode.class", CLASS_OF_JAVA_21),
                "extra copy of the host's own classes in the jar: com.atlassian.sal.api");
        refused(bundle().entry("net/java/ao/Entity.class", CLASS_OF_JAVA_21), "extra copy");
        refused(bundle().entry("bucket/user/Users.class", CLASS_OF_JAVA_21), "extra copy");
        Path inner = TestBundle.of("inner", "1.0.0")
                .entry("net/java/ao/Entity.class", CLASS_OF_JAVA_21)
                .in(directory);
        refused(bundle().entry("lib/inner.jar", Files.readAllBytes(inner)), "net.java.ao");
    }

    @Test
    void class_files_newer_than_the_hosts_java() {
        refused(bundle().entry("sample/New.class", CLASS_OF_JAVA_22), "class file too new: sample/New.class");
        refused(bundle().entry("sample/Odd.class", new byte[3]), "class file too short");
        assertThat(host.install(bundle().entry("sample/Newest.class", CLASS_OF_JAVA_21))
                        .reasons())
                .isEmpty();
    }

    @Test
    void imports_that_nobody_exports_naming_every_package() {
        PluginReport report = refused(
                bundle().header(
                                "Import-Package",
                                "javax.inject,com.google.common.base,jakarta.inject,a.b;resolution:=optional"),
                "Unable to resolve sample: missing requirement osgi.wiring.package");

        assertThat(report.summary())
                .contains("javax.inject", "com.google.common.base")
                .doesNotContain("jakarta.inject", "a.b");
        assertThat(host.plugins.plugin("sample")).isPresent();
    }

    @Test
    void imports_with_version_ranges() {
        refused(bundle().header("Import-Package", "jakarta.inject;version=\"[2,3)\""), "jakarta.inject");
    }

    @Test
    void spring_files_with_anything_but_the_scanner_index() {
        refused(
                bundle().spring(TestBundle.SPRING.replace("</beans>", "<bean class=\"sample.Hello\"/></beans>")),
                "<bean> of http://www.springframework.org/schema/beans is not modelled");
        refused(bundle().spring(TestBundle.SPRING.replace("scanner/2", "scanner/1")), "scan-indexes> of http");
        refused(
                bundle().spring(TestBundle.SPRING.replace("scan-indexes/", "scan-indexes profile=\"a\"/")),
                "with profile or autowire \"a\"");
        refused(
                bundle().spring("<beans xmlns=\"http://www.springframework.org/schema/beans\"/>"),
                "has no scan-indexes");
        refused(bundle().spring("<beans/>"), "not <beans>");
        refused(bundle().spring("<!DOCTYPE beans><beans/>"), "DOCTYPE");
    }

    @Test
    void classes_to_be_made_without_a_spring_file() {
        PluginReport report =
                refused(greeter("").withoutSpring(), "so there is no Spring context to make sample.Hello");

        assertThat(report.summary()).startsWith("0 of 1 modules enabled: <greeter key=\"hello\">");
    }

    @Test
    void an_index_that_names_one_bean_twice_or_says_what_is_not_modelled() {
        refused(greeter("").component("sample.Hello", "other.Hello"), "two beans are called hello");
        refused(greeter("").component("sample.Hello#x").imports("java.lang.Runnable#x"), "two beans are called x");
        refused(greeter("").index("primary-component", "sample.Hello"), "primary-component is not modelled");
        refused(greeter("").component("sample.Hello", "", "sample.Other"), "a line that is blank");
    }

    @Test
    void an_index_that_names_what_is_not_there() {
        refused(greeter("").component("sample.Nobody"), "cannot load sample.Nobody");
        refused(greeter("").imports("java.lang.Comparable"), "the host has no service java.lang.Comparable");
        refused(greeter("").exports("sample.Hello#java.lang.Runnable"), "0 beans of sample.Hello");
        refused(
                greeter("").component("sample.Hello").exports("sample.Hello#java.lang.Runnable"),
                "exported as java.lang.Runnable, which it is not");
    }

    @Test
    void components_that_cannot_be_made() {
        String broken = "package sample;\npublic class Broken { public Broken(%s) { %s } }";
        refused(
                greeter("").source(broken.formatted("Comparable<?> c", "")).component("sample.Broken"),
                "the Spring context fails: ");
        refused(
                greeter("")
                        .source(broken.formatted("", "throw new IllegalStateException(\"no\");"))
                        .component("sample.Broken"),
                "no");
    }

    @Test
    void modules_that_nobody_knows_or_that_are_something_else() {
        refused(greeter("<servlet-context-param key=\"x\"/>"), "<servlet-context-param key=\"x\">: this host knows no");
        refused(
                greeter("<greeter key=\"text\" class=\"java.lang.String\"/>"),
                "java.lang.String is no java.util.function.Supplier");
        refused(greeter("<greeter key=\"gone\" class=\"sample.Gone\"/>"), "cannot load sample.Gone");
    }

    @Test
    void everything_if_one_module_is_refused_and_says_all_the_reasons() {
        PluginReport report = refused(
                greeter("<greeter key=\"a\" class=\"sample.Gone\"/>").module("<unknown key=\"b\"/>"),
                "0 of 3 modules enabled");

        assertThat(report.reasons()).hasSize(2);
        assertThat(host.greeters.keys()).isEmpty();
        assertThat(host.plugins.plugin("sample").orElseThrow().ready()).isFalse();
    }

    private static TestBundle bundle() {
        return TestBundle.of("sample", "1.0.0");
    }

    private static TestBundle greeter(String more) {
        return PluginHost.greeting("1.0.0", "hello").module(more);
    }

    private PluginReport refused(TestBundle bundle, String why) {
        PluginReport report = host.install(bundle);
        assertThat(report.enabled()).isFalse();
        assertThat(report.modulesEnabled()).isZero();
        assertThat(report.summary()).contains(why);
        return report;
    }
}
