package io.guildhall.e2e.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.yaml.snakeyaml.Yaml;

/** What {@code openapi.yaml} says of the texts that a part of the app takes, and of what it answers. */
public final class DocumentedTexts {
    private static final Path FILE =
            Path.of(System.getProperty("guildhall.root")).resolve("src/docs/openapi.yaml");
    private static final Map<String, Object> DOCUMENT = read();

    private DocumentedTexts() {}

    private static Map<String, Object> read() {
        try {
            return new Yaml().load(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every text in the bodies of a part, as {@code <method> <path> <property>}; what is one of a list, or a date, is left out. */
    public static Set<String> writtenIn(String part) {
        Set<String> texts = new TreeSet<>();
        each((endpoint, described) -> {
            if (isOf(part, described)) {
                Map<?, ?> schema = map(described, "requestBody", "content", "application/json", "schema");
                collect(schema, endpoint + " ", texts);
            }
        });
        return texts;
    }

    /** Every endpoint of a part that reads, and every one at all that answers with a file for spreadsheets. */
    public static Set<String> readIn(String part) {
        Set<String> endpoints = new TreeSet<>();
        each((endpoint, described) -> {
            boolean csv = map(described, "responses", "200", "content").containsKey("text/csv");
            if (endpoint.startsWith("GET ") && (csv || isOf(part, described))) {
                endpoints.add(endpoint);
            }
        });
        return endpoints;
    }

    private static boolean isOf(String part, Map<?, ?> described) {
        return described.get("tags") instanceof List<?> tags && tags.contains(part);
    }

    private static void each(BiConsumer<String, Map<?, ?>> work) {
        map(DOCUMENT, "paths")
                .forEach((path, methods) -> ((Map<?, ?>) methods).forEach((method, described) -> {
                    if (described instanceof Map<?, ?> endpoint) {
                        work.accept(method.toString().toUpperCase(Locale.ROOT) + " " + path, endpoint);
                    }
                }));
    }

    private static void collect(Map<?, ?> schema, String name, Set<String> texts) {
        Map<?, ?> meant = referred(schema);
        for (String joined : List.of("allOf", "oneOf", "anyOf")) {
            if (meant.get(joined) instanceof List<?> all) {
                all.forEach(each -> collect((Map<?, ?>) each, name, texts));
            }
        }
        map(meant, "properties").forEach((property, each) -> {
            Map<?, ?> value = referred((Map<?, ?>) each);
            boolean isText =
                    "string".equals(value.get("type")) && !value.containsKey("enum") && !value.containsKey("format");
            if (isText) {
                texts.add(name + property);
            }
            collect(value, name + property + ".", texts);
        });
        if (meant.get("items") instanceof Map<?, ?> items) {
            collect(items, name, texts);
        }
    }

    private static Map<?, ?> referred(Map<?, ?> schema) {
        return schema.get("$ref") instanceof String reference
                ? map(DOCUMENT, reference.substring(2).split("/"))
                : schema;
    }

    private static Map<?, ?> map(Map<?, ?> start, String... steps) {
        Map<?, ?> here = start;
        for (String step : steps) {
            here = here.get(step) instanceof Map<?, ?> next ? next : Map.of();
        }
        return here;
    }
}
