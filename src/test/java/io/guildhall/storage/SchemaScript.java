package io.guildhall.storage;

import io.guildhall.devhost.database.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the app's tables with their rows as a script, one statement per line, and reads such a script back. */
final class SchemaScript {
    private static final String TABLES_OF_THE_APP = "AO\\_%";

    private final JdbcTemplate jdbc;
    private final boolean postgresql;

    SchemaScript(Database database) {
        this.jdbc = database.jdbc();
        this.postgresql = database.isPostgresql();
    }

    List<String> write() {
        return postgresql ? writePostgresql() : writeH2();
    }

    private List<String> writeH2() {
        return jdbc.queryForList("SCRIPT SIMPLE NOPASSWORDS NOSETTINGS", String.class).stream()
                .filter(statement -> !statement.startsWith("CREATE USER") && !statement.startsWith("--"))
                .map(statement -> statement.replaceAll("\\s*\\n\\s*", " "))
                .toList();
    }

    private List<String> writePostgresql() {
        List<String> script = new ArrayList<>();
        List<String> tables = strings("SELECT relname FROM pg_class WHERE relkind = 'r' AND relname LIKE ? ORDER BY 1");
        strings("SELECT relname FROM pg_class WHERE relkind = 'S' AND relname LIKE ? ORDER BY 1")
                .forEach(sequence -> script.add("CREATE SEQUENCE \"" + sequence + "\""));
        tables.forEach(table -> script.add(createTable(table)));
        script.addAll(
                strings(
                        "SELECT 'ALTER TABLE ' || conrelid::regclass || ' ADD CONSTRAINT \"' || conname || '\" '"
                                + " || pg_get_constraintdef(pg_constraint.oid) FROM pg_constraint"
                                + " JOIN pg_class ON pg_class.oid = conrelid WHERE contype IN ('p', 'u') AND relname LIKE ? ORDER BY 1"));
        script.addAll(strings("SELECT pg_get_indexdef(indexrelid) FROM pg_index"
                + " JOIN pg_class ON pg_class.oid = indrelid WHERE relname LIKE ?"
                + " AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid) ORDER BY 1"));
        tables.forEach(table -> script.addAll(rows(table)));
        strings("SELECT relname FROM pg_class WHERE relkind = 'S' AND relname LIKE ? ORDER BY 1")
                .forEach(sequence -> script.add("SELECT setval('\"" + sequence + "\"', 100)"));
        return script;
    }

    private String createTable(String table) {
        String columns = jdbc
                .queryForList(
                        "SELECT '\"' || attname || '\" ' || format_type(atttypid, atttypmod)"
                                + " || COALESCE(' DEFAULT ' || pg_get_expr(adbin, adrelid), '')"
                                + " || CASE WHEN attnotnull THEN ' NOT NULL' ELSE '' END"
                                + " FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum"
                                + " WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum",
                        String.class,
                        quoted(table))
                .stream()
                .collect(Collectors.joining(", "));
        return "CREATE TABLE " + quoted(table) + " (" + columns + ")";
    }

    private List<String> rows(String table) {
        return jdbc.queryForList("SELECT * FROM " + quoted(table) + " ORDER BY \"ID\"").stream()
                .map(row -> "INSERT INTO " + quoted(table) + " ("
                        + row.keySet().stream().map(SchemaScript::quoted).collect(Collectors.joining(", "))
                        + ") VALUES ("
                        + row.values().stream().map(SchemaScript::literal).collect(Collectors.joining(", ")) + ")")
                .toList();
    }

    private List<String> strings(String sql) {
        return jdbc.queryForList(sql, String.class, TABLES_OF_THE_APP);
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static String literal(Object value) {
        return value instanceof String text ? "E'" + escaped(text) + "'" : String.valueOf(value);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("'", "''").replace("\n", "\\n");
    }

    void read(List<String> script) {
        script.forEach(jdbc::execute);
    }

    /** Every column with its type, in an order that does not depend on how the table came about. */
    List<Map<String, Object>> columns() {
        return jdbc.queryForList("SELECT TABLE_NAME, COLUMN_NAME, DATA_TYPE, CHARACTER_MAXIMUM_LENGTH, IS_NULLABLE"
                + " FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME LIKE 'AO%' ORDER BY TABLE_NAME, COLUMN_NAME");
    }

    /** The indexes that columns were given to be found by, by names that say of which table and columns they are. */
    List<String> indexes() {
        String all = postgresql
                ? "SELECT LOWER(indexname) FROM pg_indexes WHERE tablename LIKE 'AO%'"
                : "SELECT LOWER(INDEX_NAME) FROM INFORMATION_SCHEMA.INDEXES WHERE TABLE_NAME LIKE 'AO%'";
        return jdbc.queryForList(all, String.class).stream()
                .filter(name -> name.startsWith("index_ao"))
                .sorted()
                .toList();
    }

    /** Every row of every table, as it is kept. */
    Map<String, List<Map<String, Object>>> rows() {
        Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
        jdbc.queryForList(
                        "SELECT DISTINCT TABLE_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME LIKE 'AO%'",
                        String.class)
                .forEach(table ->
                        rows.put(table, jdbc.queryForList("SELECT * FROM " + quoted(table) + " ORDER BY \"ID\"")));
        return rows;
    }
}
