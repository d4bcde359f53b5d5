package io.guildhall.restoring;

import java.util.List;
import java.util.Map;

/**
 * A file as it was taken out of a site, read and not looked at yet.
 *
 * @param schema the version of the tables that it says it was taken out of; empty where it says none
 * @param tables the rows of each, as column and value: a text, a whole number, a truth value, or whatever else somebody wrote there
 */
public record SiteFile(String schema, Map<String, List<Map<String, Object>>> tables) {
    /** How many rows a file may have; a larger site is moved with its database. */
    public static final int ROWS_MAX = 50_000;

    /** How many rows it has. */
    public int size() {
        return tables.values().stream().mapToInt(List::size).sum();
    }

    /** The rows of a table; none where the file does not have it. */
    List<Map<String, Object>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }
}
