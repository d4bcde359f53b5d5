package io.guildhall.kernel.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.PersonalData.Entry;
import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.UserId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table that name a person, and what becomes of them: part of a {@link PersonalTables}. Walks by number in stretches, so that
 * a table of any size needs no memory.
 *
 * @param id gives the number of a row
 * @param columns those that hold a user key; a row is meant where one of them holds the person's
 * @param before what stands before the key in these columns; usually nothing
 * @param tells what the person reads of a row; empty for rows that say nothing of them
 * @param change takes the person out of a row that must remain; empty where rows are deleted
 */
public record PersonalRows<E extends RawEntity<Long>>(
        ActiveObjects ao,
        Class<E> table,
        ToLongFunction<E> id,
        List<String> columns,
        String before,
        Optional<BiFunction<E, Swap, Optional<Entry>>> tells,
        Optional<BiConsumer<E, Swap>> change) {
    private static final int STRETCH = 200;

    public PersonalRows {
        columns = List.copyOf(columns);
    }

    /** Rows that say nothing to the person and are deleted; {@link #telling} and {@link #replacing} make others of them. */
    public static <E extends RawEntity<Long>> PersonalRows<E> of(
            ActiveObjects ao, Class<E> table, ToLongFunction<E> id, String... columns) {
        return new PersonalRows<>(ao, table, id, List.of(columns), "", Optional.empty(), Optional.empty());
    }

    /** The same with something before the key in its columns. */
    public PersonalRows<E> after(String beginning) {
        return new PersonalRows<>(ao, table, id, columns, beginning, tells, change);
    }

    /** The same, told to the person so; {@link Swap#isPerson} says which of the columns names them. */
    public PersonalRows<E> telling(BiFunction<E, Swap, Optional<Entry>> entry) {
        return new PersonalRows<>(ao, table, id, columns, before, Optional.of(entry), change);
    }

    /**
     * The same, kept with a tombstone.
     *
     * @param swapped sets every one of the columns, and the unique key where the person is in it, to what the swap makes of it. A column that it
     *     forgets is found again for ever
     */
    public PersonalRows<E> replacing(BiConsumer<E, Swap> swapped) {
        return new PersonalRows<>(ao, table, id, columns, before, tells, Optional.of(swapped));
    }

    int count(UserId person) {
        return ao.count(table, criteria(), values(person, 0));
    }

    void tell(UserId person, Consumer<Entry> listener) {
        tells.ifPresent(entry -> tell(person, entry, listener));
    }

    private void tell(UserId person, BiFunction<E, Swap, Optional<Entry>> entry, Consumer<Entry> listener) {
        Swap swap = new Swap(before + person.value(), "");
        long last = 0;
        E[] stretch = stretch(person, last, STRETCH);
        while (stretch.length > 0) {
            Stream.of(stretch).flatMap(row -> entry.apply(row, swap).stream()).forEach(listener);
            last = id.applyAsLong(stretch[stretch.length - 1]);
            stretch = stretch(person, last, STRETCH);
        }
    }

    int erase(UserId person, Tombstone instead, int most) {
        E[] rows = stretch(person, 0, most);
        change.ifPresentOrElse(swapped -> replace(rows, person, instead, swapped), () -> delete(rows));
        return rows.length;
    }

    private void replace(E[] rows, UserId person, Tombstone instead, BiConsumer<E, Swap> swapped) {
        Swap swap = new Swap(before + person.value(), before + instead.value());
        for (E row : rows) {
            swapped.accept(row, swap);
            row.save();
        }
    }

    private void delete(E[] rows) {
        List<Long> ids = Stream.of(rows).map(id::applyAsLong).toList();
        In.chunks("ID", ids).forEach(in -> ao.deleteWithSQL(table, in.criteria(), in.after()));
    }

    private E[] stretch(UserId person, long after, int most) {
        return ao.find(
                table,
                Query.select()
                        .where(criteria(), values(person, after))
                        .order("ID ASC")
                        .limit(most));
    }

    private String criteria() {
        return columns.stream().map(column -> column + " = ?").collect(Collectors.joining(" OR ", "(", ") AND ID > ?"));
    }

    private Object[] values(UserId person, long after) {
        return Stream.concat(columns.stream().map(column -> (Object) (before + person.value())), Stream.of(after))
                .toArray();
    }

    /** What names a person, and what comes in its place. */
    public record Swap(String person, String instead) {
        /** Whether a column holds the person's key. */
        public boolean isPerson(@Nullable String stored) {
            return person.equals(stored);
        }

        /** What a column that is never empty holds afterwards; one that holds somebody else's key keeps it. */
        public String in(String stored) {
            return stored.equals(person) ? instead : stored;
        }

        /** The same for a column that may be empty, and stays so. */
        public @Nullable String inOptional(@Nullable String stored) {
            return isPerson(stored) ? instead : stored;
        }

        /** A unique key with parts between bars, with the part that is the person's key replaced. */
        public String inKey(String stored) {
            return Stream.of(stored.split("\\|", -1)).map(this::in).collect(Collectors.joining("|"));
        }
    }
}
