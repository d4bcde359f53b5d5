package io.guildhall.restoring;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** One row of the file, asked for values of which it is not known yet whether they are right. */
record FileRow(Map<String, Object> values) {
    static final String ID = "id";

    /** A text; empty where there is none. */
    String text(String column) {
        return values.get(column) instanceof String text ? text : "";
    }

    /** The lines of a text. */
    List<String> lines(String column) {
        return text(column).lines().toList();
    }

    /** A whole number. */
    OptionalLong number(String column) {
        return values.get(column) instanceof Long number ? OptionalLong.of(number) : OptionalLong.empty();
    }

    /** The same, 0 where there is none. */
    long numberOrNone(String column) {
        return number(column).orElse(0);
    }

    boolean isSet(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    /** Whether there is something in each of these columns. */
    boolean has(String... columns) {
        return Stream.of(columns).allMatch(values::containsKey);
    }

    /** Whether a column holds this constant. */
    boolean is(String column, Enum<?> constant) {
        return constant.name().equals(values.get(column));
    }

    /** The number that it has in the file; 0 where it has none that could be one. */
    long id() {
        return Math.max(0, numberOrNone(ID));
    }
}
