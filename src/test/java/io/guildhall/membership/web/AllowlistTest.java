package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AllowlistTest {
    static Stream<String> methods() {
        return Descriptor.allowlist().stream();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void each_method_is_there_and_some_template_calls_it(String signature) throws ClassNotFoundException {
        String type = signature.substring(0, signature.indexOf('#'));
        String call = signature.substring(signature.indexOf('#') + 1);
        String name = call.substring(0, call.indexOf('('));

        assertThat(Arrays.stream(Class.forName(type).getMethods())
                        .map(method -> method.getName()
                                + Arrays.stream(method.getParameterTypes())
                                        .map(Class::getName)
                                        .collect(Collectors.joining(",", "(", ")"))))
                .contains(call);
        assertThat(templates()).contains("." + name + "(");
    }

    private static String templates() {
        Path folder = Path.of(System.getProperty("guildhall.root"), "src/main/resources/guildhall");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".vm"))
                    .map(AllowlistTest::read)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
