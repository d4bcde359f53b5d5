package io.guildhall.storage;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts rows straight into tables that have something in every column, and mean nothing. */
public record Nonsense(Tables tables) {
    /** A row for a table, called as its entity calls it; the number is the database's. */
    public void addTo(String table) {
        String whole = whole(table);
        Map<String, Object> values = new LinkedHashMap<>();
        types(whole).forEach((column, type) -> values.put('"' + column + '"', value(type)));
        String names = String.join(", ", values.keySet());
        String marks = values.keySet().stream().map(name -> "?").collect(Collectors.joining(", "));
        tables.database
                .jdbc()
                .update(
                        "INSERT INTO \"" + whole + "\" (" + names + ") VALUES (" + marks + ')',
                        values.values().toArray());
    }

    /** How many columns a table has, its number among them. */
    public int columnsOf(String table) {
        return types(whole(table)).size() + 1;
    }

    private String whole(String table) {
        // The first question of all makes the tables.
        tables.settings().current();
        String snake = table.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        return tables.tableNames().stream()
                .filter(name -> name.matches("AO_[0-9A-F]+_" + snake))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> types(String whole) {
        Map<String, String> types = new LinkedHashMap<>();
        tables.database
                .jdbc()
                .query(
                        "SELECT COLUMN_NAME, DATA_TYPE FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME = ? AND COLUMN_NAME <> 'ID'",
                        row -> {
                            types.put(row.getString(1), row.getString(2).toLowerCase(Locale.ROOT));
                        },
                        whole);
        return types;
    }

    private static Object value(String type) {
        if (type.contains("bool")) {
            return true;
        }
        return type.contains("char") || type.contains("text")
                ? UUID.randomUUID().toString().substring(0, 10)
                : 7;
    }
}
