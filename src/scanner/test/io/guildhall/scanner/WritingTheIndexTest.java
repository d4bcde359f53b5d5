package io.guildhall.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTheIndexTest {
    private static final String SERVICE =
            "package org.springframework.stereotype; public @interface Service { String value() default \"\"; }";

    @TempDir
    Path output;

    @Test
    void beans_are_listed_by_name_with_a_given_name_after_the_class() {
        Compilation done = compile(
                "package a; @jakarta.inject.Named public class Second {}",
                "package a; @jakarta.inject.Named(\"other\") public class First {}",
                "package a; public class Plain {}");

        assertThat(done.errors()).isEmpty();
        assertThat(done.file("component")).contains("a.First#other\na.Second\n");
    }

    @Test
    void spring_stereotypes_make_beans_too() {
        Compilation done = compile(
                SERVICE,
                "package a; import org.springframework.stereotype.Service; @Service class One {}",
                "package a; import org.springframework.stereotype.Service; @Service(\"b\") class Two {}");

        assertThat(done.errors()).isEmpty();
        assertThat(done.file("component")).contains("a.One\na.Two#b\n");
    }

    @Test
    void a_nested_class_has_its_binary_name() {
        Compilation done = compile("package a; class Outer { @jakarta.inject.Named static class Inner {} }");

        assertThat(done.errors()).isEmpty();
        assertThat(done.file("component")).contains("a.Outer$Inner\n");
    }

    @Test
    void named_on_a_parameter_is_a_qualifier_and_no_bean() {
        Compilation done = compile("""
                package a;
                import jakarta.inject.Named;
                @Named class One { One(@Named("x") String text) {} }
                """);

        assertThat(done.errors()).isEmpty();
        assertThat(done.file("component")).contains("a.One\n");
    }

    @Test
    void imports_come_from_fields_and_parameters_of_the_importing_class() {
        Compilation done = compile("""
                package io.guildhall.host;
                import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
                class ComponentImports {
                    @ComponentImport Runnable work;
                    @ComponentImport("named") java.util.concurrent.Callable<String> call;
                    ComponentImports(@ComponentImport java.util.Map.Entry<String, String> entry) {}
                }
                """);

        assertThat(done.errors()).isEmpty();
        assertThat(done.file("imports"))
                .contains("java.lang.Runnable\njava.util.Map$Entry\njava.util.concurrent.Callable#named\n");
    }

    @Test
    void exports_name_their_interfaces_in_the_order_of_the_annotation() {
        Compilation done = compile("""
                package a;
                import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
                @jakarta.inject.Named @ExportAsService({Runnable.class, AutoCloseable.class})
                class Both implements AutoCloseable, Runnable { public void run() {} public void close() {} }
                """, """
                package a;
                import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
                @jakarta.inject.Named @ExportAsService class All implements Runnable { public void run() {} }
                """, """
                package a;
                import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
                @jakarta.inject.Named @ExportAsService class Self {}
                """);

        assertThat(done.errors()).isEmpty();
        assertThat(done.file("exports"))
                .contains("a.All#java.lang.Runnable\na.Both#java.lang.Runnable#java.lang.AutoCloseable\na.Self\n");
    }

    @Test
    void a_file_with_nothing_in_it_is_not_written() {
        Compilation done = compile("package a; class Plain {}");

        assertThat(done.file("component")).isEmpty();
        assertThat(done.file("imports")).isEmpty();
        assertThat(done.file("exports")).isEmpty();
    }

    @Test
    void the_order_of_the_sources_changes_nothing() {
        String one = "package a; @jakarta.inject.Named class One {}";
        String two = "package a; @jakarta.inject.Named class Two {}";

        assertThat(compile(one, two).file("component"))
                .isEqualTo(compile(two, one).file("component"));
    }

    @Test
    void what_an_earlier_build_left_goes_away_with_the_last_bean() {
        compile("package a; @jakarta.inject.Named class One {}");

        assertThat(compile("package a; class One {}").file("component")).isEmpty();
    }

    private Compilation compile(String... sources) {
        return Compilation.into(output).of(sources);
    }
}
