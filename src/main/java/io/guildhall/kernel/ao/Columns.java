package io.guildhall.kernel.ao;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How values are kept in columns: instants as epoch milliseconds, and no text like the empty text. */
public final class Columns {
    private Columns() {}

    /** A text that may be empty; Oracle gives back nothing for it. */
    public static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }

    public static Optional<Instant> time(@Nullable Long stored) {
        return Optional.ofNullable(stored).map(Instant::ofEpochMilli);
    }

    /** Sets a column only where it changes, so that a statement writes no more than it must. */
    public static <T> void set(@Nullable T stored, T value, Consumer<T> setter) {
        if (!Objects.equals(stored, value)) {
            setter.accept(value);
        }
    }

    /** The same for a column that may be empty. */
    public static <T> void setOrClear(@Nullable T stored, Optional<T> value, Consumer<T> setter) {
        if (!Optional.ofNullable(stored).equals(value)) {
            setter.accept(value.orElse(null));
        }
    }
}
