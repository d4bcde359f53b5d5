package io.guildhall.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The OpenAPI file, with its references followed. */
public final class OpenApi {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final Map<String, Object> root;

    private OpenApi(Map<String, Object> root) {
        this.root = root;
    }

    public static OpenApi read() {
        Path file = Path.of(System.getProperty("guildhall.root"), "src/docs/openapi.yaml");
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try {
            return new OpenApi(object(new Yaml(new SafeConstructor(strict)).load(Files.readString(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One method at one address. */
    record Operation(String method, String path, Map<String, Object> value, List<Map<String, Object>> parameters) {
        String name() {
            return method + " " + path;
        }

        Set<String> parametersIn(String place) {
            Set<String> names = new TreeSet<>();
            parameters.stream()
                    .filter(each -> place.equals(each.get("in")))
                    .forEach(each -> names.add((String) each.get("name")));
            return names;
        }

        boolean isOpenToAnonymous() {
            return value.get("security") instanceof List<?> ways && ways.contains(Map.of());
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        object(root.get("paths"))
                .forEach((path, item) -> object(item).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.add(
                                operation(method.toUpperCase(java.util.Locale.ROOT), path, object(item), operation));
                    }
                }));
        return operations;
    }

    private Operation operation(String method, String path, Map<String, Object> item, Object operation) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        for (Map<String, Object> holder : List.of(item, object(operation))) {
            list(holder.get("parameters")).forEach(each -> parameters.add(followed(each)));
        }
        return new Operation(method, path, object(operation), parameters);
    }

    Map<String, Object> schemas() {
        return object(object(root.get("components")).get("schemas"));
    }

    Map<String, Object> schema(String name) {
        return object(schemas().get(name));
    }

    /** The schema of what an operation takes, where it takes a body. */
    Optional<Map<String, Object>> body(Operation operation) {
        return Optional.ofNullable(operation.value().get("requestBody"))
                .map(this::followed)
                .map(body -> object(object(body.get("content")).get("application/json")))
                .map(json -> followed(json.get("schema")));
    }

    /** Where every reference in the file points to. */
    Set<String> references() {
        Set<String> references = new TreeSet<>();
        collect(root, references);
        return references;
    }

    Optional<Object> at(String reference) {
        Object here = root;
        for (String step : reference.substring(2).split("/")) {
            here = here instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return Optional.ofNullable(here);
    }

    Map<String, Object> followed(Object value) {
        Map<String, Object> object = object(value);
        return object.get("$ref") instanceof String reference
                ? object(at(reference).orElseThrow(() -> new AssertionError(reference + " leads nowhere")))
                : object;
    }

    /** Whether any description of an answer names this code. */
    boolean names(String code) {
        return Pattern.compile("`" + Pattern.quote(code) + "`")
                .matcher(root.toString())
                .find();
    }

    /** What an answer has that its schema does not, or the other way round. */
    public List<String> differences(String schema, JsonNode answer) {
        return new SchemaCheck(this).differences(schema(schema), answer, "");
    }

    private static void collect(Object value, Set<String> references) {
        if (value instanceof Map<?, ?> map) {
            if (map.get("$ref") instanceof String reference) {
                references.add(reference);
            }
            map.values().forEach(each -> collect(each, references));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, references));
        }
    }

    static Map<String, Object> object(Object value) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> object.put(key.toString(), each));
        }
        return object;
    }

    static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
