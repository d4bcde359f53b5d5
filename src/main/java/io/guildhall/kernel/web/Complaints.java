package io.guildhall.kernel.web;

import io.guildhall.kernel.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects what is wrong with the values of a request, so that the caller reads all of it at once. */
final class Complaints {
    private final List<Refusal.FieldError> fields;
    private final String where;

    Complaints() {
        this(new ArrayList<>(), "");
    }

    private Complaints(List<Refusal.FieldError> fields, String where) {
        this.fields = fields;
        this.where = where;
    }

    /** The same about what stands in an object of that name, which is named with it. */
    Complaints inside(String name) {
        return new Complaints(fields, where + name + ".");
    }

    void missing(String name) {
        add(name, "field.missing");
    }

    void tooLong(String name, int limit) {
        add(name, "field.too-long", limit);
    }

    void outOfRange(String name, int least, int most) {
        add(name, "field.out-of-range", least, most);
    }

    void controlCharacters(String name) {
        add(name, "field.control-characters");
    }

    void unknownValue(String name, String allowed) {
        add(name, "field.unknown-value", allowed);
    }

    void unknownParameter(String name) {
        add(name, "field.unknown-parameter");
    }

    /** The constant of that name. Where there is none, the complaint is kept and nothing comes back. */
    <E extends Enum<E>> Optional<E> constant(String name, String value, Class<E> type) {
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(value))
                .findFirst();
        if (found.isEmpty()) {
            unknownValue(name, names(type));
        }
        return found;
    }

    /** The day that is written so. Where none is, the complaint is kept and nothing comes back. */
    Optional<LocalDate> date(String name, String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException none) {
            add(name, "field.not-a-date");
            return Optional.empty();
        }
    }

    Optional<Refusal> refusal() {
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(RequestRefusal.INVALID, List.of(), fields));
    }

    /** What is wrong with many of a list in the same way is said once. */
    private void add(String name, String code, Object... details) {
        Refusal.FieldError wrong = new Refusal.FieldError(where + name, code, List.of(details));
        if (!fields.contains(wrong)) {
            fields.add(wrong);
        }
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
