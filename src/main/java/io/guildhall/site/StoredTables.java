package io.guildhall.site;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Port: all tables of the app, to be taken out of it. */
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
}
