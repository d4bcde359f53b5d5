package io.guildhall.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: figures of a feature that say how the app does, for whoever looks after the site. One bean for each feature that has some. Never writes. */
public interface Gauge {
    /** The figures as they are now; one statement for each number and each time in them, however large the tables are. */
    List<Reading> read();

    /** What a figure is about, and so where it stands on the page. */
    enum Sort {
        /** How many rows a table has; nothing is to be done about it. */
        SIZE,
        /** What waits for a job; it should go down by itself. */
        BACKLOG,
        /** What may need somebody to look after it. */
        ATTENTION
    }

    /**
     * One figure.
     *
     * @param name as {@code words-with-hyphens}; its text is {@code guildhall.health.reading.<name>}
     * @param oldest since when the oldest of them has been there; empty where that says nothing, or there is none
     */
    record Reading(String name, Sort sort, int count, Optional<Instant> oldest) {
        /** One without a time. */
        public static Reading of(String name, Sort sort, int count) {
            return new Reading(name, sort, count, Optional.empty());
        }
    }
}
