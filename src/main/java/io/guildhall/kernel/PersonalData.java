package io.guildhall.kernel;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Port: one kind of thing that is kept about people. Whoever keeps something about people has a bean of this; previews, erasure, the
 * export of own data and the page "What is kept" are made of all of them. A test erases somebody who did everything and finds every
 * text column of every table without their key. What still goes on with the person is ended first, see
 * {@link Farewell}.
 *
 * <p>For tables in the host's database, {@code kernel.ao.PersonalTables} does all of it: a bean only names its tables and columns.
 */
public interface PersonalData {
    /** Which kind, as {@code words-with-hyphens}. Its texts are {@code guildhall.privacy.kind.<name>.title}, {@code .what}, {@code .who} and {@code .until}. */
    String name();

    /** Whether it is for the person alone: administrators who read what is kept about somebody are not even told such things. */
    default boolean isConfidential() {
        return false;
    }

    /** How many rows name this person now, in whatever column; 0 exactly where {@link #erase} has nothing to do. Never writes. */
    int count(UserId person);

    /**
     * Tells what is kept about the person, oldest first and one by one, so that a long life needs no memory. Only what the person may
     * read: nothing that others said in confidence, no wishes and reasons of others. Never writes.
     */
    void tell(UserId person, Consumer<Entry> listener);

    /**
     * Takes the person out of at most {@code most} rows, inside the caller's transaction: deletes rows that are theirs alone, empties texts
     * about them, and puts the tombstone in place of their key where a row must remain, in unique keys too. Called again until it gives back 0.
     *
     * @return how many rows were changed or deleted; 0 exactly where no row names the person any more
     */
    int erase(UserId person, Tombstone instead, int most);

    /**
     * Something that is kept, as it is told to the person.
     *
     * @param what which sort of entry: the end of {@code guildhall.privacy.entry.<what>}
     * @param at when it was written, where that is known
     * @param fields what it says, in order, by name: the end of {@code guildhall.privacy.field.<name>}; keys of other people are never among
     *     the values
     */
    record Entry(String what, Optional<Instant> at, Map<String, String> fields) {
        public Entry {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        public static Entry of(String what, Instant at) {
            return new Entry(what, Optional.of(at), Map.of());
        }

        /** Something that has no time of its own. */
        public static Entry of(String what) {
            return new Entry(what, Optional.empty(), Map.of());
        }

        /** The same with one more field; a blank value is left out. */
        public Entry with(String field, Object value) {
            String text = value instanceof Optional<?> optional
                    ? optional.map(Object::toString).orElse("")
                    : value.toString();
            if (text.isBlank()) {
                return this;
            }
            Map<String, String> more = new LinkedHashMap<>(fields);
            more.put(field, text);
            return new Entry(what, at, more);
        }
    }
}
