package io.guildhall.devhost.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many rows of the app's tables PostgreSQL reads for something, and which large tables it reads from one end to the other, by the counts that
 * it keeps itself. Other than times, these are the same however busy the machine is.
 *
 * @param rows of all tables, by an index or not
 * @param scans of tables of {@link #LARGE} rows or more
 */
public record RowsRead(long rows, List<String> scans) {
    /** From so many rows on a table is large. */
    public static final int LARGE = 10_000;

    /** What is counted for a table. */
    private record Counts(boolean large, long scans, long scanned, long fetched) {
        Counts since(Counts before) {
            return new Counts(large, scans - before.scans, scanned - before.scanned, fetched - before.fetched);
        }
    }

    /** What is read while the work runs, on PostgreSQL. Others that work in the same database meanwhile count too. */
    public static RowsRead during(Database database, Runnable work) {
        Map<String, Counts> before = counts(database);
        work.run();
        Map<String, Counts> meanwhile = counts(database);
        meanwhile.replaceAll((table, after) -> after.since(before.getOrDefault(table, new Counts(false, 0, 0, 0))));
        return new RowsRead(
                meanwhile.values().stream()
                        .mapToLong(counts -> counts.scanned() + counts.fetched())
                        .sum(),
                meanwhile.entrySet().stream()
                        .filter(table ->
                                table.getValue().large() && table.getValue().scans() > 0)
                        .map(table -> table.getKey() + " (" + table.getValue().scanned() + " rows)")
                        .toList());
    }

    private static Map<String, Counts> counts(Database database) {
        flush(database);
        Map<String, Counts> counts = new LinkedHashMap<>();
        database.jdbc()
                .query(
                        "select substr(relname, 11), n_live_tup, seq_scan, seq_tup_read, coalesce(idx_tup_fetch, 0)"
                                + " from pg_stat_user_tables where relname like 'AO\\_%' order by relname",
                        row -> {
                            counts.put(
                                    row.getString(1),
                                    new Counts(
                                            row.getLong(2) >= LARGE, row.getLong(3), row.getLong(4), row.getLong(5)));
                        });
        return counts;
    }

    /** Every connection of the pool counts for itself and hands its counts over now and then; here they all do at once. */
    private static void flush(Database database) {
        List<Connection> all = new ArrayList<>();
        try {
            for (int each = 0; each < Pools.SIZE; each++) {
                Connection connection = database.pluginDataSource().getConnection();
                all.add(connection);
                try (Statement statement = connection.createStatement();
                        ResultSet done = statement.executeQuery("select pg_stat_force_next_flush()")) {
                    done.next();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            all.forEach(RowsRead::close);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
