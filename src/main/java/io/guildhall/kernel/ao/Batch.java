package io.guildhall.kernel.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;

/** Many rows at once: added with one statement instead of two for each row, and forgotten. */
public final class Batch {
    private Batch() {}

    /**
     * Adds rows. A host that lacks the call gets them one by one, and a single one needs no such call.
     *
     * @param rows the columns of each; all have the same ones, and what a row does not have is null there
     */
    public static <T extends RawEntity<Long>> void create(
            ActiveObjects ao, Class<T> type, List<? extends Map<String, @Nullable Object>> rows) {
        if (rows.size() < 2) {
            rows.forEach(row -> ao.create(type, columns(row)));
            return;
        }
        try {
            ao.create(type, new ArrayList<Map<String, @Nullable Object>>(rows));
        } catch (LinkageError lacking) {
            rows.forEach(row -> ao.create(type, columns(row)));
        }
    }

    /** A row as the call for a single one takes it; what is null in it is left out. */
    public static DBParam[] columns(Map<String, @Nullable Object> row) {
        return row.entrySet().stream()
                .filter(column -> column.getValue() != null)
                .map(column -> new DBParam(column.getKey(), Objects.requireNonNull(column.getValue())))
                .toArray(DBParam[]::new);
    }

    /**
     * Deletes the rows that a query finds, by their numbers: other than a delete by a condition it has a limit, so that no transaction is long, and reads
     * by the index of the query's order. One statement, and one more for every {@value In#MAX}.
     *
     * @param id the number of a row
     * @return how many there were
     */
    public static <T extends RawEntity<Long>> int delete(
            ActiveObjects ao, Class<T> type, Query query, Function<T, Long> id) {
        List<Long> found = Stream.of(ao.find(type, query)).map(id).toList();
        In.chunks("ID", found).forEach(in -> ao.deleteWithSQL(type, in.criteria(), in.after()));
        return found.size();
    }

    /** The columns of a row: names and values in turn. */
    public static Map<String, @Nullable Object> row(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            row.put((String) Objects.requireNonNull(namesAndValues[at]), namesAndValues[at + 1]);
        }
        return row;
    }
}
