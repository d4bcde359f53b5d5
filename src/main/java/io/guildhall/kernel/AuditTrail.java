package io.guildhall.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Port: the audit as it is read and, after its time, forgotten. Whoever writes it knows {@link Audit} alone. */
public interface AuditTrail {
    /**
     * The entries that a filter lets through, newest first. One statement; no filter of one kind alone walks through a large table.
     *
     * @param after only those that come after this one in the list
     */
    List<Line> page(Filter filter, Optional<Mark> after, int limit);

    /** Forgets the oldest of those before a time, at most so many; in a transaction. Three statements. @return how many there were */
    int forgetBefore(Instant time, int most);

    /** An entry with its place in the list. */
    record Line(Mark mark, AuditEntry entry) {}

    /**
     * Which entries; what is empty lets all through.
     *
     * @param act exactly this act
     * @param actor who did it
     * @param space where
     * @param from not before this
     * @param before not at this or later
     */
    record Filter(
            Optional<String> act,
            Optional<UserId> actor,
            Optional<SpaceKey> space,
            Optional<Instant> from,
            Optional<Instant> before) {
        public static final Filter NONE =
                new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The place of an entry in the list: its time, and its number among those of the same time. */
    record Mark(Instant at, long id) {
        private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,15}-[0-9]{1,18}");

        /** As a page gave it to go on with; empty where no page did. */
        public static Optional<Mark> parse(String cursor) {
            if (!WRITTEN.matcher(cursor).matches()) {
                return Optional.empty();
            }
            int dash = cursor.indexOf('-');
            return Optional.of(new Mark(
                    Instant.ofEpochMilli(Long.parseLong(cursor.substring(0, dash))),
                    Long.parseLong(cursor.substring(dash + 1))));
        }

        /** For the next page. */
        public String cursor() {
            return at.toEpochMilli() + "-" + id;
        }
    }
}
