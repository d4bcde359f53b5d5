package io.guildhall.devhost;

import static io.guildhall.devhost.BadJar.KEY;
import static io.guildhall.devhost.BadJar.MACRO;
import static io.guildhall.devhost.BadJar.REST;
import static io.guildhall.devhost.BadJar.REST_UNRESTRICTED;
import static io.guildhall.devhost.BadJar.SERVLET;
import static io.guildhall.devhost.BadJar.ao;
import static io.guildhall.devhost.BadJar.bean;
import static io.guildhall.devhost.BadJar.bundle;
import static io.guildhall.devhost.BadJar.macro;
import static io.guildhall.devhost.BadJar.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.jobs.JobBundle;
import io.guildhall.devhost.plugin.PluginReport;
import io.guildhall.devhost.plugin.TestBundle;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One bad jar for each way in which a jar that looks fine is refused by Confluence. Those that it installs are in {@link WhatFailsAtFirstUseTest}, and
 * methods that templates may not call are in {@code MethodsOfTemplatesTest}.
 */
class WhatConfluenceRefusesTest {
    private static final byte[] CLASS_OF_JAVA_21 = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 65};

    private static final byte[] CLASS_OF_JAVA_22 = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 66};

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javax.servlet",
                "javax.inject",
                "javax.ws.rs",
                "com.google.common.collect",
                "org.apache.commons.lang3",
                "com.google.gson",
                "org.dom4j",
                "org.joda.time",
                "org.codehaus.jackson",
                "com.atlassian.confluence.velocity.htmlsafe",
                "com.atlassian.plugins.rest.common",
                "com.atlassian.mywork.model",
                "com.atlassian.bandana",
                "bucket.user"
            })
    void a_mandatory_import_of_what_is_not_exported_or_was_removed(String name) {
        refused(bundle().header("Import-Package", name), "Unable to resolve bad: missing requirement", name);
    }

    @Test
    void an_import_with_a_version_range() {
        refused(bundle().header("Import-Package", "jakarta.servlet;version=\"[6,7)\""), "Unable to resolve");
    }

    @Test
    void no_component_index_so_that_what_a_module_needs_is_no_bean() {
        refused(
                bundle().source(bean("Store", ""))
                        .source(macro("Store store", ""))
                        .module(MACRO),
                "0 of 1 modules enabled",
                "sample.Box cannot be made",
                "sample.Store");
    }

    @Test
    void a_condition_class_that_only_the_descriptor_names_and_nobody_imports() {
        String condition = "com.atlassian.confluence.plugin.descriptor.web.conditions.UserLoggedInCondition";
        refused(
                bundle().module("<web-item key='i' section='system.header/left'><label key='l'/><link>/x</link>"
                        + "<condition class='" + condition + "'/></web-item>"),
                "cannot load " + condition,
                "ClassNotFoundException");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com/atlassian/plugin/spring/scanner/annotation/imports/ComponentImport",
                "com/atlassian/plugin/spring/scanner/runtime/impl/ClassIndexBeanDefinitionScanner",
                "com/atlassian/sal/api/user/UserKey",
                "net/java/ao/Entity"
            })
    void a_copy_of_the_scanner_or_of_the_platform_in_the_jar(String type) {
        refused(bundle().entry(type + ".class", CLASS_OF_JAVA_21), "extra copy of the host's own classes in the jar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.atlassian.sal.api.user", "jakarta.servlet;version=\"6,0\"", "sample,org.slf4j"})
    void an_export_of_a_package_of_the_host(String exported) {
        refused(bundle().header("Export-Package", exported), "Export-Package has the host's own package");
    }

    @Test
    void an_export_of_an_own_package_is_let_through() {
        assertThat(at.install(bundle().source(bean("Store", "")).header("Export-Package", "sample"))
                        .reasons())
                .isEmpty();
    }

    @Test
    void a_plugin_key_that_differs_in_manifest_and_descriptor() {
        refused(bundle().header("Atlassian-Plugin-Key", "other"), "plugin key mismatch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"component", "component-import"})
    void elements_for_the_transformer(String element) {
        refused(bundle().module("<" + element + " key='c' class='x'/>"), "<" + element + "> is not processed");
    }

    @Test
    void a_service_that_is_not_there_so_that_the_context_would_wait_for_it() {
        refused(
                bundle().imports("com.atlassian.confluence.nowhere.Gone"),
                "the host has no service com.atlassian.confluence.nowhere.Gone",
                "time out");
    }

    @Test
    void two_beans_of_like_types_where_one_is_wanted() {
        refused(
                bundle().source("package sample;\npublic interface Shape {}")
                        .source("package sample;\npublic class Round implements Shape {}")
                        .source("package sample;\npublic class Square implements Shape {}")
                        .source(bean("Wanting", "Shape any"))
                        .component("sample.Round", "sample.Square", "sample.Wanting"),
                "expected single matching bean but found 2",
                "round,square");
    }

    @Test
    void a_resource_that_wants_what_is_no_bean_and_the_refusal_names_it() {
        refused(
                bundle().source(bean("Store", ""))
                        .source(resource("sample.rest", "Box", "@" + REST_UNRESTRICTED, "\"in\"")
                                .replace("Box {", "Box { public Box(sample.Store store) {}"))
                        .module(REST),
                "UnsatisfiedDependencyException",
                "sample.rest.Box",
                "sample.Store");
    }

    @Test
    void a_relative_path_of_a_macros_icon() {
        refused(
                bundle().source(macro("", "\"x\"")).module(MACRO.replace("/>", " icon='icons/box.png'/>")),
                "the icon must be an absolute path under /download/resources/bad/");
    }

    @Test
    void a_table_whose_name_is_too_long() {
        refused(ao("ThingWithAVeryLongName", "String getName(); void setName(String name);"), "ThingWithAVeryLongName");
    }

    @Test
    void a_column_whose_name_is_reserved() {
        refused(ao("Thing", "String getBlob(); void setBlob(String blob);"), "BLOB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"public Keen(ActiveObjects ao) { ao.count(Thing.class, \"\"); }", """
            private final ActiveObjects ao;
            public Keen(ActiveObjects ao) { this.ao = ao; }
            @jakarta.annotation.PostConstruct public void begin() { ao.count(Thing.class, ""); }
            """})
    void active_objects_called_while_the_beans_are_made(String body) {
        refused(
                ao("Thing", "String getName(); void setName(String name);")
                        .source("package sample;\nimport com.atlassian.activeobjects.external.ActiveObjects;\n"
                                + "import jakarta.annotation.PreDestroy;\npublic class Keen { "
                                + body + " }")
                        .imports("com.atlassian.activeobjects.external.ActiveObjects")
                        .component("sample.Keen"),
                "Active Objects is not ready: bad is not enabled yet");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <job key='runner'/>                                                                 | there is no <schedule>
                    <job key='runner'/><schedule/>                                                      | either cron-expression or repeat-interval, and has neither
                    <job key='runner'/><schedule cron-expression='0 0 3 * * ?' repeat-interval='5'/>    | either cron-expression or repeat-interval, and has both
                    <job key='runner'/><schedule cron-expression='0 3 * * *'/>                          | "0 3 * * *" is no cron expression as Quartz has them
                    <job key='runner'/><schedule cron-expression='0 0 3 * * *'/>                        | "0 0 3 * * *" is no cron expression as Quartz has them
                    <job key='runner'/><schedule repeat-interval='1h'/>                                 | "1h" is no number of milliseconds
                    <job key='runner'/><schedule repeat-interval='0'/>                                  | "0" is no number of milliseconds
                    <job key='runner'/><schedule repeat-interval='5' repeat-count='-2'/>                | repeat-count is "-2"
                    <job key='runner'/><schedule repeat-interval='5' jitterSecs='-1'/>                  | jitterSecs is below zero
                    <job key='runner'/><schedule cron-expression='0 0 3 * * ?' jitterSecs='5'/>         | go with repeat-interval only
                    <job key='runner'/><schedule repeat-interval='5' every='x'/>                        | <schedule> has an attribute every that is not known
                    <job key='runner'/><schedule repeat-interval='5'/><schedule repeat-interval='6'/>   | there are 2 <schedule>
                    <job key='runner'/><schedule repeat-interval='5'><at/></schedule>                   | <schedule> has elements inside
                    <job key='runner'/><schedule repeat-interval='5'/><trigger/>                        | <trigger> is not known in a job-config
                    <job key='runner'/><schedule repeat-interval='5'/><managed visible='true'/>         | <managed> has an attribute visible that is not known
                    <job key='runner'/><schedule repeat-interval='5'/><managed editable='yes'/>         | editable is "yes", neither true nor false
                    <job key='runner' clustered='true'/><schedule repeat-interval='5'/>                 | <job> has an attribute clustered that is not known
                    <job key='runner' perClusterJob='1'/><schedule repeat-interval='5'/>                | perClusterJob is "1", neither true nor false
                    <job/><schedule repeat-interval='5'/>                                               | <job> has no attribute key
                    <schedule repeat-interval='5'/>                                                     | there is no <job>
                    <job key='sample.Runner'/><schedule repeat-interval='5'/>                           | there is no Spring bean sample.Runner; beans that are a JobRunner: [runner]
                    <job key='other'/><schedule repeat-interval='5'/>                                   | the Spring bean other is a sample.Other, which is no com.atlassian.scheduler.JobRunner
                    """)
    void a_job_that_would_never_run_or_not_as_it_says(String inside, String why) {
        PluginReport report =
                at.install(JobBundle.beans().module("<job-config key='job' name='Job'>" + inside + "</job-config>"));

        assertThat(report.enabled()).isFalse();
        assertThat(report.summary()).contains("<job-config key=\"job\">", why);
        at.host.plugins().uninstall(JobBundle.KEY);
    }

    @Test
    void a_job_of_a_jar_without_a_spring_context_or_with_attributes_of_its_own() {
        String schedule = "<job key='runner'/><schedule repeat-interval='5'/>";
        refused(
                bundle().withoutSpring().module("<job-config key='job'>" + schedule + "</job-config>"),
                "there is no Spring context to make runner");
        refused(
                bundle().module("<job-config key='job' class='sample.Runner'>" + schedule + "</job-config>"),
                "<job-config> has an attribute class that is not known");
    }

    /** Confluence may keep the old code. Here the new code runs, as one who develops wants, but not without a warning. */
    @Test
    void the_same_version_again_is_warned_of() {
        at.install(bundle());

        assertThat(PluginHostAtWork.logOf(() -> at.install(bundle().entry("new.txt", "new"))))
                .contains("bad 1.0.0 is replaced by a jar of the same version");
    }

    @Test
    void a_descriptor_with_placeholders_duplicate_keys_or_a_document_type() {
        refused(bundle().module("<web-resource key='${key}'/>"), "unfiltered ${key}");
        refused(bundle().module("<web-resource key='k'/>").module("<web-resource key='k'/>"), "duplicate module key k");
        refused(bundle().entry("atlassian-plugin.xml", "<!DOCTYPE a><atlassian-plugin/>"), "DOCTYPE");
        refused(bundle().entry("atlassian-plugin.xml", "<atlassian-plugin>"), "atlassian-plugin.xml:1:");
    }

    @Test
    void a_class_file_that_is_too_new() {
        refused(bundle().entry("sample/New.class", CLASS_OF_JAVA_22), "class file too new: sample/New.class");
    }

    @Test
    void a_manifest_that_cannot_be_read() {
        refused(bundle().entry("META-INF/MANIFEST.MF", "Manifest-Version: 1.0"), "no newline at the end");
        refused(
                bundle().entry("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nX: " + "x".repeat(80) + "\n"),
                "longer than 72 bytes");
        refused(bundle().header("Bundle-Version", "1.0-SNAPSHOT"), "OSGi refuses the bundle");
    }

    @Test
    void one_wrong_module_class_which_disables_the_whole_plugin() {
        refused(
                bundle().source(macro("", "\"x\"")).module(MACRO).module(SERVLET),
                "0 of 2 modules enabled",
                "cannot load sample.Page");
        assertThat(at.render(PluginHostAtWork.macro("bad"))).contains("Unknown macro");
    }

    private static void refused(TestBundle bundle, String... why) {
        PluginReport report = at.install(bundle);
        assertThat(report.enabled()).isFalse();
        assertThat(report.summary()).contains(List.of(why));
    }
}
