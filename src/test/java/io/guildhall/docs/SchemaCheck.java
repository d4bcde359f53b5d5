package io.guildhall.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares an answer with its schema: properties, types and listed values. */
final class SchemaCheck {
    private final OpenApi file;

    SchemaCheck(OpenApi file) {
        this.file = file;
    }

    List<String> differences(Object schema, JsonNode value, String where) {
        Map<String, Object> followed = file.followed(schema);
        List<String> differences = new ArrayList<>();
        if (!isOfType(followed.get("type"), value)) {
            differences.add(where + " is no " + followed.get("type"));
        }
        if (followed.get("enum") instanceof List<?> listed && !listed.contains(value.asText())) {
            differences.add(where + " is none of " + listed);
        }
        if (value.isObject()) {
            differences.addAll(ofObject(followed, value, where));
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            differences.addAll(differences(followed.get("items"), value.get(i), where + "/" + i));
        }
        return differences;
    }

    private List<String> ofObject(Map<String, Object> schema, JsonNode value, String where) {
        List<String> differences = new ArrayList<>();
        Map<String, Object> properties = OpenApi.object(schema.get("properties"));
        value.fields().forEachRemaining(field -> {
            String place = where + "/" + field.getKey();
            if (properties.containsKey(field.getKey())) {
                differences.addAll(differences(properties.get(field.getKey()), field.getValue(), place));
            } else {
                differences.add(place + " is not described");
            }
        });
        OpenApi.list(schema.get("required")).stream()
                .filter(name -> !value.has(name.toString()))
                .forEach(name -> differences.add(where + "/" + name + " is missing"));
        return differences;
    }

    private static boolean isOfType(Object types, JsonNode value) {
        List<?> allowed = types instanceof List<?> list ? list : List.of(types);
        String found = value.isInt()
                ? "integer"
                : value.isTextual() ? "string" : value.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
        return allowed.contains(found);
    }
}
