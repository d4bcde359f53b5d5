package io.guildhall.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

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

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        List<R> changed = new ArrayList<>();
        items.forEach(item -> changed.add(change.apply(item)));
        return new Page<>(changed, next, total);
    }
}
