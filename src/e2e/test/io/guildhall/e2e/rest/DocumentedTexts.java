package io.guildhall.e2e.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final List<String> JOINED = List.of("allOf", "oneOf", "anyOf");
    /** What people write, in whatever words they like. */
    private static final Set<String> WORDS = Set.of("name", "description", "criteria", "reason");

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

    /** Everything in the bodies of a part that is no words: numbers, choices, keys and codes, as {@link #writtenIn} names texts. Whatever holds others is left out. */
    public static Set<String> valuesIn(String part) {
        Set<String> values = new TreeSet<>();
        each((endpoint, described) -> {
            if (isOf(part, described)) {
                Map<?, ?> schema = map(described, "requestBody", "content", "application/json", "schema");
                properties(schema, endpoint + " ", (name, value) -> {
                    boolean isWords = WORDS.stream().anyMatch(word -> name.endsWith(" " + word));
                    boolean holds = value.containsKey("properties") || value.containsKey("items") || joins(value);
                    if (!isWords && !holds) {
                        values.add(name);
                    }
                });
            }
        });
        return values;
    }

    /** What may be chosen for a property, as {@link #valuesIn} names it. */
    public static List<String> choices(String wanted) {
        List<String> choices = new ArrayList<>();
        each((endpoint, described) -> properties(
                map(described, "requestBody", "content", "application/json", "schema"),
                endpoint + " ",
                (name, value) -> {
                    if (name.equals(wanted) && value.get("enum") instanceof List<?> all) {
                        all.forEach(choice -> choices.add(String.valueOf(choice)));
                    }
                }));
        return choices;
    }

    private static boolean joins(Map<?, ?> schema) {
        return JOINED.stream().anyMatch(schema::containsKey);
    }

    private static void properties(Map<?, ?> schema, String name, BiConsumer<String, Map<?, ?>> work) {
        Map<?, ?> meant = referred(schema);
        for (String joined : JOINED) {
            if (meant.get(joined) instanceof List<?> all) {
                all.forEach(each -> properties((Map<?, ?>) each, name, work));
            }
        }
        map(meant, "properties").forEach((property, each) -> {
            Map<?, ?> value = referred((Map<?, ?>) each);
            work.accept(name + property, value);
            properties(value, name + property + ".", work);
        });
        if (meant.get("items") instanceof Map<?, ?> items) {
            properties(items, name, work);
        }
    }

    private static void collect(Map<?, ?> schema, String name, Set<String> texts) {
        Map<?, ?> meant = referred(schema);
        for (String joined : JOINED) {
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
