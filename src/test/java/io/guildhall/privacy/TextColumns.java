package io.guildhall.privacy;

import io.guildhall.storage.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every text in every table of the app, as the database has it. */
record TextColumns(Tables tables) {
    /** Where a text stands, whatever the case of letters: {@code TABLE.COLUMN}. */
    List<String> with(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        for (String table : tables.tableNames()) {
            for (Map<String, Object> row : tables.database.jdbc().queryForList("SELECT * FROM \"" + table + '"')) {
                row.forEach((column, value) -> {
                    if (value instanceof String stored
                            && stored.toLowerCase(Locale.ROOT).contains(wanted)) {
                        found.add(shortened(table) + '.' + column);
                    }
                });
            }
        }
        return found.stream().distinct().sorted().toList();
    }

    /** Columns that hold the key of a person, by their names. */
    List<String> ofPeople() {
        return tables.tableNames().stream()
                .flatMap(table -> columns(table).keySet().stream()
                        .filter(TextColumns::isOfPeople)
                        .map(column -> shortened(table) + '.' + column))
                .sorted()
                .toList();
    }

    private static boolean isOfPeople(String column) {
        return (column.endsWith("_KEY") && !List.of("UNIQ_KEY", "SPACE_KEY").contains(column))
                || column.endsWith("_BY");
    }

    /** Adds a row to each table where one of those columns has the key nowhere yet: with the key there, and nonsense elsewhere. */
    void fill(String key) {
        List<String> there = with(key);
        for (String table : tables.tableNames()) {
            List<String> missing = columns(table).keySet().stream()
                    .filter(TextColumns::isOfPeople)
                    .filter(column -> !there.contains(shortened(table) + '.' + column))
                    .toList();
            if (!missing.isEmpty()) {
                insert(table, missing, key);
            }
        }
    }

    private void insert(String table, List<String> people, String key) {
        Map<String, Object> values = new LinkedHashMap<>();
        columns(table).forEach((column, type) -> {
            if (people.contains(column)) {
                values.put(column, key);
            } else if (type.needed()) {
                values.put(column, type.nonsense());
            }
        });
        String names = values.keySet().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        String marks = values.keySet().stream().map(name -> "?").collect(Collectors.joining(", "));
        tables.database
                .jdbc()
                .update(
                        "INSERT INTO \"" + table + "\" (" + names + ") VALUES (" + marks + ')',
                        values.values().toArray());
    }

    private Map<String, Type> columns(String table) {
        Map<String, Type> columns = new LinkedHashMap<>();
        tables.database
                .jdbc()
                .query(
                        "SELECT COLUMN_NAME, DATA_TYPE, IS_NULLABLE FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME = ? AND COLUMN_NAME <> 'ID'",
                        row -> {
                            columns.put(row.getString(1), new Type(row.getString(2), row.getString(3)));
                        },
                        table);
        return columns;
    }

    private static String shortened(String table) {
        return table.replaceFirst("^AO_[0-9A-F]+_", "");
    }

    private record Type(String name, String nullable) {
        boolean needed() {
            return "NO".equals(nullable);
        }

        Object nonsense() {
            String type = name.toLowerCase(Locale.ROOT);
            if (type.contains("bool")) {
                return false;
            }
            return type.contains("char") || type.contains("text")
                    ? UUID.randomUUID().toString().substring(0, 10)
                    : 0;
        }
    }
}
