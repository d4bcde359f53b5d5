package io.guildhall.community;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * One date of a repeating meeting that is not held as planned. Both are by the clock in the meeting's zone, where people agreed on them.
 *
 * @param planned the day on which the meeting would be
 * @param moved when it is held instead; empty where it is cancelled
 */
public record ChangedDate(LocalDate planned, Optional<LocalDateTime> moved) {
    private static final String TO = "/";

    /** The date as it is kept and sent: {@code 2026-12-08} where it is cancelled, {@code 2026-12-08/2026-12-09T10:00} where it is moved. */
    public String text() {
        return planned + moved.map(at -> TO + at).orElse("");
    }

    /** Reads what {@link #text()} gave; empty for anything else. */
    public static Optional<ChangedDate> parse(String text) {
        String[] parts = text.split(TO, -1);
        try {
            return switch (parts.length) {
                case 1 -> Optional.of(new ChangedDate(LocalDate.parse(parts[0]), Optional.empty()));
                case 2 ->
                    Optional.of(new ChangedDate(LocalDate.parse(parts[0]), Optional.of(LocalDateTime.parse(parts[1]))));
                default -> Optional.empty();
            };
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
