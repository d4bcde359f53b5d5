package io.guildhall.kernel;

import java.util.List;

/**
 * A refusal as a value.
 *
 * @param details what its text needs, in order
 * @param fields which fields were wrong, for {@link RefusalCode.Kind#INVALID}
 */
public record Refusal(RefusalCode code, List<Object> details, List<FieldError> fields) {
    public Refusal {
        details = List.copyOf(details);
        fields = List.copyOf(fields);
    }

    public static Refusal of(RefusalCode code, Object... details) {
        return new Refusal(code, List.of(details), List.of());
    }

    /** A refusal that names what was wrong with which field. */
    public static Refusal ofFields(RefusalCode code, List<FieldError> fields) {
        return new Refusal(code, List.of(), fields);
    }

    /** One wrong field; the text of {@code code} is {@code guildhall.refusal.<code>}. */
    public record FieldError(String name, String code, List<Object> details) {}
}
