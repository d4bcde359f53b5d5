package io.guildhall.devhost;

import static io.guildhall.devhost.BadJar.KEY;
import static io.guildhall.devhost.BadJar.MACRO;
import static io.guildhall.devhost.BadJar.REST;
import static io.guildhall.devhost.BadJar.REST_UNRESTRICTED;
import static io.guildhall.devhost.BadJar.SERVLET;
import static io.guildhall.devhost.BadJar.bundle;
import static io.guildhall.devhost.BadJar.macro;
import static io.guildhall.devhost.BadJar.resource;
import static io.guildhall.devhost.BadJar.servlet;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.plugin.TestBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bad jar for each way in which a jar that Confluence installs fails where it is used, and nowhere else. */
class WhatFailsAtFirstUseTest {
    @TempDir
    private static Path folder;

    private static PluginHostAtWork at;

    @BeforeAll
    static void start() {
        at = new PluginHostAtWork(folder);
    }

    @AfterAll
    static void stop() {
        at.close();
    }

    @AfterEach
    void uninstall() {
        if (at.host.plugins().plugin(KEY).isPresent()) {
            at.host.plugins().uninstall(KEY);
        }
    }

    @Test
    void a_method_that_is_not_there_breaks_only_the_macro_and_is_logged_with_the_plugins_key() {
        brokenAtFirstUse("public class Part { }", "NoSuchMethodError");
    }

    @Test
    void an_interface_that_is_a_class_breaks_only_the_macro_and_is_logged_with_the_plugins_key() {
        brokenAtFirstUse("public interface Part { String say(); }", "IncompatibleClassChangeError");
    }

    @Test
    void a_class_whose_package_is_not_imported_breaks_only_what_uses_it() {
        assertThat(at.install(bundle().source(macro("", "com.atlassian.sal.api.UrlMode.CANONICAL.name()"))
                                .module(MACRO))
                        .reasons())
                .isEmpty();
        assertMacroBreaks("NoClassDefFoundError");
    }

    @Test
    void an_unlinkable_servlet_or_resource_answers_500_and_the_host_goes_on() {
        String use = "com.atlassian.sal.api.UrlMode.CANONICAL.name()";
        at.install(bundle().source(servlet("com.atlassian.annotations.security.UnrestrictedAccess", use))
                .module(SERVLET)
                .source(resource("sample.rest", "Box", "@" + REST_UNRESTRICTED, use))
                .module(REST));

        assertThat(at.status("/plugins/servlet/bad")).isEqualTo(500);
        assertThat(at.status("/rest/bad/1.0")).isEqualTo(500);
        assertThat(at.status("/status")).isEqualTo(200);
    }

    @Test
    void an_access_annotation_of_the_wrong_kind_is_ignored() {
        at.install(bundle().source(servlet(REST_UNRESTRICTED, "\"open\""))
                .module(SERVLET)
                .source(resource(
                        "sample.rest", "Box", "@com.atlassian.annotations.security.UnrestrictedAccess", "\"open\""))
                .module(REST));

        assertThat(at.get("/plugins/servlet/bad").headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).contains("/login.action"));
        assertThat(at.status("/rest/bad/1.0")).isEqualTo(401);
    }

    @Test
    void an_access_annotation_of_ones_own_or_without_runtime_retention_is_ignored() {
        at.install(bundle().source("package sample.rest;\npublic @interface UnrestrictedAccess {}")
                .source(resource("sample.rest", "Box", "@sample.rest.UnrestrictedAccess", "\"open\""))
                .module(REST));

        assertThat(at.status("/rest/bad/1.0")).isEqualTo(401);
    }

    @Test
    void an_access_annotation_whose_package_is_not_imported_is_ignored() {
        at.install(bundle().source(resource("sample.rest", "Box", "@" + REST_UNRESTRICTED, "\"open\""))
                .header("Import-Package", "jakarta.ws.rs")
                .module(REST));

        assertThat(at.status("/rest/bad/1.0")).isEqualTo(401);
    }

    @Test
    void a_resource_outside_of_the_packages_that_are_scanned_is_not_found() {
        at.install(bundle().source(resource("sample.rest", "Box", "@" + REST_UNRESTRICTED, "\"in\""))
                .source(resource("sample.other", "Lost", "@" + REST_UNRESTRICTED, "\"in\"")
                        .replace("@Path(\"/\")", "@Path(\"lost\")"))
                .module(REST));

        assertThat(at.status("/rest/bad/1.0")).isEqualTo(200);
        assertThat(at.status("/rest/bad/1.0/lost")).isEqualTo(404);
    }

    @Test
    void a_provider_in_a_jar_inside_is_not_found() throws IOException {
        String mapper = """
                package inner;
                import jakarta.ws.rs.core.Response;
                import jakarta.ws.rs.ext.ExceptionMapper;
                import jakarta.ws.rs.ext.Provider;
                @Provider
                public class Mapper implements ExceptionMapper<NumberFormatException> {
                    public Response toResponse(NumberFormatException e) { return Response.status(409).build(); }
                }
                """;
        Path inner = TestBundle.of("inner", "1.0.0").source(mapper).in(folder);
        at.install(bundle().entry("lib/inner.jar", Files.readAllBytes(inner))
                .header("Bundle-ClassPath", ".,lib/inner.jar")
                .source(resource(
                        "sample.rest", "Box", "@" + REST_UNRESTRICTED, "String.valueOf(Integer.parseInt(\"x\"))"))
                .module("<rest key='r' path='/bad' version='1.0'/>"));

        assertThat(at.status("/rest/bad/1.0")).isEqualTo(500);
    }

    /** A macro compiled against one form of a class, in a jar that holds another. */
    private static void brokenAtFirstUse(String other, String error) {
        byte[] swapped = classFile(TestBundle.of("other", "1.0.0").source("package sample;\n" + other));
        at.install(bundle().source("package sample;\npublic class Part { public String say() { return \"\"; } }")
                .source("package sample;\npublic class Parts { static Part part; }")
                .source(macro("", "Parts.part.say()"))
                .module(MACRO)
                .entry("sample/Part.class", swapped));
        assertMacroBreaks(error);
    }

    private static byte[] classFile(TestBundle bundle) {
        try (ZipFile zip = new ZipFile(bundle.in(folder).toFile())) {
            return zip.getInputStream(zip.getEntry("sample/Part.class")).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertMacroBreaks(String error) {
        String log = PluginHostAtWork.logOf(() -> assertThat(at.render(PluginHostAtWork.macro("bad")))
                .contains("Error rendering macro")
                .doesNotContain(error));
        assertThat(log).contains("bad: macro bad failed", error);
        assertThat(at.status("/status")).isEqualTo(200);
    }
}
