package io.guildhall.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectingWhatWouldFailTest {
    @TempDir
    Path directory;

    private Path descriptor;

    @BeforeEach
    void aDescriptorWithOneMacro() throws IOException {
        descriptor = directory.resolve("atlassian-plugin.xml");
        Files.writeString(descriptor, """
                <atlassian-plugin key="${plugin.key}">
                  <xhtml-macro key="m" class="a.Module"/>
                  <ao key="ao"><upgradeTask>
                    a.Upgrade
                  </upgradeTask></ao>
                </atlassian-plugin>
                """);
    }

    @Nested
    class AnInjectedConstructor {
        @Test
        void is_for_somebody_who_calls_it() {
            Compilation done = compile("""
                    package a;
                    class Lonely {
                        @jakarta.inject.Inject
                        Lonely(Runnable work) {}
                    }
                    """);

            assertThat(done.errors())
                    .containsExactly("Lonely:4 nobody calls this @Inject constructor: a.Lonely has no @Named,"
                            + " is no module of atlassian-plugin.xml, and is no @Path or @Provider");
        }

        @Test
        void is_called_for_beans_modules_upgrade_tasks_resources_and_providers() {
            Compilation done = compile(
                    "package a; @jakarta.inject.Named class Bean { @jakarta.inject.Inject Bean() {} }",
                    "package a; class Module { @jakarta.inject.Inject Module() {} }",
                    "package a; class Upgrade { @jakarta.inject.Inject Upgrade() {} }",
                    "package a; @jakarta.ws.rs.Path(\"/\") class Things { @jakarta.inject.Inject Things() {} }",
                    "package a; @jakarta.ws.rs.ext.Provider class Mapper { @jakarta.inject.Inject Mapper() {} }");

            assertThat(done.errors()).isEmpty();
        }

        @Test
        void needs_a_descriptor_that_can_be_read() throws IOException {
            Files.writeString(descriptor, "<atlassian-plugin>");

            assertThat(compile("package a; class One {}").errors())
                    .singleElement()
                    .asString()
                    .contains("cannot make the scanner index");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javax.inject.Inject",
                "javax.servlet.annotation.WebServlet",
                "javax.ws.rs.Path",
                "javax.annotation.PostConstruct"
            })
    void annotations_of_the_javax_era_are_rejected(String annotation) {
        int dot = annotation.lastIndexOf('.');
        Compilation done = compile(
                "package " + annotation.substring(0, dot) + "; public @interface " + annotation.substring(dot + 1)
                        + " {}",
                "package a;\nclass Old {\n@" + annotation + "\nString field;\n}");

        assertThat(done.errors())
                .containsExactly(
                        "Old:4 @" + annotation
                                + " is of the javax era: Confluence 10 ignores it or cannot load the class. Use its twin in jakarta");
    }

    @Test
    void javax_is_rejected_on_every_kind_of_element() {
        Compilation done = compile("""
                package javax.inject;
                import static java.lang.annotation.ElementType.*;
                @java.lang.annotation.Target({TYPE, TYPE_PARAMETER, CONSTRUCTOR, PARAMETER, RECORD_COMPONENT})
                public @interface Inject {}
                """, """
                package a;
                import javax.inject.Inject;
                class Old<@Inject T> {
                    @Inject Old() {}
                    void method(@Inject String parameter) {}
                    record Inner(@Inject String component) {}
                }
                """);

        assertThat(done.errors())
                .extracting(error -> error.substring(0, 5))
                .contains("Old:3", "Old:4", "Old:5", "Old:6");
    }

    @Nested
    class TwoBeansOfOneName {
        @Test
        void clash() {
            Compilation done = compile(
                    "package a; @jakarta.inject.Named class Thing {}",
                    "package b;\n@jakarta.inject.Named(\"thing\") class Other {}");

            assertThat(done.errors())
                    .containsExactly("Other:2 two beans are called 'thing': a.Thing and b.Other."
                            + " Spring would silently keep one of them: give one another name");
        }

        @Test
        void clash_with_an_import_as_well() {
            Compilation done = compile("package a; @jakarta.inject.Named class Runnable {}", """
                    package io.guildhall.host;
                    import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                    class ComponentImports { @ComponentImport java.lang.Runnable work; }
                    """);

            assertThat(done.errors())
                    .singleElement()
                    .asString()
                    .contains("two beans are called 'runnable': java.lang.Runnable and a.Runnable");
        }

        @Test
        void are_told_apart_by_a_name() {
            Compilation done = compile(
                    "package a; @jakarta.inject.Named class Thing {}",
                    "package b; @jakarta.inject.Named(\"otherThing\") class Thing {}");

            assertThat(done.errors()).isEmpty();
        }
    }

    @Test
    void only_one_class_imports_services() {
        Compilation done = compile("""
                package a;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                class Elsewhere {
                    Elsewhere(
                        @ComponentImport Runnable work) {}
                }
                """);

        assertThat(done.errors())
                .containsExactly("Elsewhere:5 only io.guildhall.host.ComponentImports imports host services,"
                        + " so that one file shows all that we need of the host. Import it there");
    }

    @Test
    void a_number_is_no_service() {
        Compilation done = compile("""
                package io.guildhall.host;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                class ComponentImports { @ComponentImport int number; }
                """);

        assertThat(done.errors())
                .containsExactly("ComponentImports:3 a host service is a class or an interface, not int");
    }

    @Nested
    class ALifecycle {
        private static final String NOT_TOLD = "the host tells only exported services that it has started,"
                + " so onStart would never run: add @ExportAsService(LifecycleAware.class)";

        @Test
        void that_is_not_exported_would_never_start() {
            Compilation done = compile("""
                    package a;
                    @jakarta.inject.Named
                    class Start implements com.atlassian.sal.api.lifecycle.LifecycleAware {
                        public void onStart() {}
                    }
                    """);

            assertThat(done.errors()).containsExactly("Start:3 " + NOT_TOLD);
        }

        @Test
        void that_is_exported_as_something_else_would_never_start() {
            Compilation done = compile("""
                    package a;
                    import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
                    @jakarta.inject.Named @ExportAsService(Runnable.class)
                    class Start implements com.atlassian.sal.api.lifecycle.LifecycleAware, Runnable {
                        public void onStart() {}
                        public void run() {}
                    }
                    """);

            assertThat(done.errors()).singleElement().asString().endsWith(NOT_TOLD);
        }

        @Test
        void that_is_exported_is_right() {
            Compilation done = compile("""
                    package a;
                    import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
                    import com.atlassian.sal.api.lifecycle.LifecycleAware;
                    @jakarta.inject.Named @ExportAsService(LifecycleAware.class)
                    class Start implements LifecycleAware { public void onStart() {} }
                    """);

            assertThat(done.errors()).isEmpty();
            assertThat(done.file("exports")).contains("a.Start#com.atlassian.sal.api.lifecycle.LifecycleAware\n");
        }
    }

    @Nested
    class AnExport {
        @Test
        void is_a_bean() {
            Compilation done = compile("""
                    package a;
                    @com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService
                    class Lost implements Runnable { public void run() {} }
                    """);

            assertThat(done.errors())
                    .containsExactly(
                            "Lost:3 @ExportAsService exports a bean, and this class is none: give it @Named as well");
        }

        @Test
        void implements_what_it_is_exported_as() {
            Compilation done = compile("""
                    package a;
                    import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
                    @jakarta.inject.Named @ExportAsService({Runnable.class, java.util.Map.Entry.class})
                    class Wrong implements Runnable { public void run() {} }
                    """);

            assertThat(done.errors())
                    .containsExactly(
                            "Wrong:4 @ExportAsService names java.util.Map$Entry, which this class does not implement");
        }

        @Test
        void stands_on_a_class() {
            Compilation done = compile("""
                    package a;
                    class Field { @com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService Runnable work; }
                    """);

            assertThat(done.errors())
                    .containsExactly("Field:2 @ExportAsService on a field is not written to the index:"
                            + " put it on the class that is exported");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abstract class X {}", "interface X {}", "class Y { @jakarta.inject.Named class X {} }"})
    void what_spring_cannot_make_is_no_bean(String type) {
        String annotation = type.contains("@") ? "" : "@jakarta.inject.Named ";

        assertThat(compile("package a; " + annotation + type).errors())
                .singleElement()
                .asString()
                .endsWith(
                        "Spring cannot make an object of this: only a concrete class, top-level or static, is a bean");
    }

    @Test
    void a_rejected_build_writes_no_index() {
        Compilation done = compile(
                "package a; @jakarta.inject.Named class Bean {}",
                "package a; class Lonely { @jakarta.inject.Inject Lonely() {} }");

        assertThat(done.file("component")).isEmpty();
    }

    private Compilation compile(String... sources) {
        return Compilation.into(directory).descriptor(descriptor).of(sources);
    }
}
