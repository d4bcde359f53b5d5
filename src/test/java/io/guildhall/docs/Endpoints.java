package io.guildhall.docs;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guildhall.kernel.web.Exchange;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every endpoint that the app's own classes declare, found by their annotations. */
final class Endpoints {
    private Endpoints() {}

    /** One resource method. */
    record Endpoint(String method, String path, Set<String> pathParameters, boolean anonymous) {
        String name() {
            return method + " " + path;
        }
    }

    /** Looks at every class of the app; those of tests are elsewhere. */
    static List<Endpoint> all() {
        try {
            java.nio.file.Path classes = java.nio.file.Path.of(Exchange.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<java.nio.file.Path> files = Files.walk(classes.resolve("io/guildhall"))) {
                return files.map(file -> classes.relativize(file).toString())
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .map(Endpoints::load)
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(Endpoints::of)
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError("the app's classes are not in a folder", e);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace(File.separatorChar, '.');
        try {
            return Class.forName(name, false, Endpoints.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Endpoint> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> verb(method).map(verb -> endpoint(resource, method, verb)).stream());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(each -> Stream.ofNullable(each.annotationType().getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value)
                .findFirst();
    }

    private static Endpoint endpoint(Class<?> resource, Method method, String verb) {
        String own = Optional.ofNullable(method.getAnnotation(Path.class))
                .map(path -> "/" + path.value())
                .orElse("");
        Set<String> parameters = Arrays.stream(method.getParameters())
                .flatMap(each -> Stream.ofNullable(each.getAnnotation(PathParam.class)))
                .map(PathParam::value)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean anonymous = method.isAnnotationPresent(AnonymousSiteAccess.class)
                || resource.isAnnotationPresent(AnonymousSiteAccess.class)
                || resource.isAnnotationPresent(UnrestrictedAccess.class);
        return new Endpoint(verb, "/" + resource.getAnnotation(Path.class).value() + own, parameters, anonymous);
    }
}
