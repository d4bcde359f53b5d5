package io.guildhall.kernel;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A stretch of a list.
 *
 * @param next where the next stretch begins, opaque to callers
 * @param total how many there are in all; only where no item was held back by a permission
 */
public record Page<T>(List<T> items, Optional<String> next, OptionalInt total) {
    public Page {
        items = List.copyOf(items);
    }
}
