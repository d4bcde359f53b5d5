package io.guildhall.site;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Port: all tables of the app, to be taken out of it and, where there is nothing yet, to be filled again. */
public interface StoredTables {
    /** How many rows are held at a time. */
    int STRETCH = 500;

    /** The tables that may be taken out, in the order of the descriptor. */
    List<String> names();

    /** The tables and columns that are kept back, as {@code Table} or {@code Table.column}. */
    List<String> keptBack();

    /**
     * Hands on every row of a table, by its number, as column and value; a value is a text, a number or a truth value, and a column without one is
     * left out. One statement for every {@value #STRETCH} rows, held no longer than they are handed on.
     */
    void walk(String table, Consumer<Map<String, Object>> each);

    /** The columns of a table that may be taken out, but its number. */
    List<Column> columns(String table);

    /** Whether a table has no row. One statement. */
    boolean isEmpty(String table);

    /**
     * Adds a row.
     *
     * @param values by column, as {@link #walk} hands them on, without a number
     * @return the number that the database gave it
     * @throws io.guildhall.kernel.DuplicateKeyException where there is one of that unique key
     */
    long add(String table, Map<String, Object> values);

    /** Adds rows whose numbers nobody asks for. */
    void addAll(String table, List<Map<String, Object>> rows);

    /** Sets one column of a row that was just added. */
    void set(String table, long row, String column, Object value);

    /**
     * What a column takes.
     *
     * @param name as in what is taken out
     * @param needed whether every row has something in it
     * @param most how many characters a text has at most; 0 for what is no text
     */
    record Column(String name, Kind kind, boolean needed, int most) {}

    /** What kind of value. */
    enum Kind {
        TEXT,
        LONG,
        INT,
        FLAG
    }
}
