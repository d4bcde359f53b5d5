package io.guildhall.restoring;

import io.guildhall.kernel.TextRule;
import java.time.DateTimeException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a column of the file must hold, and what becomes of it. Types and lengths are looked at before. */
sealed interface ColumnRule {
    /** The year 2200: what is later is meant by nobody, and dear to whoever calculates with it. */
    long LATEST_MS = 7_258_118_400_000L;

    /** Is written as it is. */
    record Holds(Predicate<Object> right) implements ColumnRule {}

    /** Holds a person's key, and is written as it is. */
    record Names() implements ColumnRule {}

    /** Holds the number of a row of that table in the file; the number that the row has here is written. */
    record Refers(String table) implements ColumnRule {}

    /**
     * Is put together of other columns of the row, with bars between; {@link #TOKEN} is a part of its own.
     *
     * @param ended what stands before the row's own number behind the key of something that is over; empty where nothing ever does
     */
    record Keyed(List<String> parts, String ended) implements ColumnRule {
        static final String TOKEN = "*";
    }

    /** Is found out here, whatever the file says. */
    record Made() implements ColumnRule {}

    static ColumnRule text(TextRule rule) {
        return of(text -> rule.problem(text).isEmpty());
    }

    /** One line that shows something. */
    static ColumnRule line(int most) {
        return text(TextRule.neededLine("", most));
    }

    /** Lines that each show something. */
    static ColumnRule lines(int lines, int most) {
        TextRule rule = TextRule.neededLine("", most);
        return lines(all -> all.size() <= lines
                && all.stream().allMatch(line -> rule.problem(line).isEmpty()));
    }

    /** Lines that are right together. */
    static ColumnRule lines(Predicate<List<String>> right) {
        return of(text -> {
            List<String> lines = text.lines().toList();
            return String.join("\n", lines).equals(text) && right.test(lines);
        });
    }

    /** The name of a constant. */
    static <E extends Enum<E>> ColumnRule one(Class<E> type) {
        return of(text ->
                Stream.of(type.getEnumConstants()).anyMatch(each -> each.name().equals(text)));
    }

    /** What says yes by being there. */
    static ColumnRule yes() {
        return of("YES"::equals);
    }

    static ColumnRule matching(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return of(text -> compiled.matcher(text).matches());
    }

    static ColumnRule number(long least, long most) {
        return new Holds(value -> value instanceof Long number && number >= least && number <= most);
    }

    static ColumnRule time() {
        return number(0, LATEST_MS);
    }

    static ColumnRule flag() {
        return new Holds(Boolean.class::isInstance);
    }

    static ColumnRule of(Predicate<String> right) {
        return new Holds(value -> value instanceof String text && right.test(text));
    }

    /** What is written again just so after it was read. */
    static boolean survives(String text, UnaryOperator<String> readAndWritten) {
        try {
            return readAndWritten.apply(text).equals(text);
        } catch (IllegalArgumentException
                | DateTimeException
                | IndexOutOfBoundsException
                | NoSuchElementException unreadable) {
            return false;
        }
    }
}
