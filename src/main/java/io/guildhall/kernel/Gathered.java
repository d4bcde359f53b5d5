package io.guildhall.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are only ever added, as those of the audit, gathered while a transaction goes on and written when it ends well: a change that leaves
 * several behind costs one statement for each table. What fails writes none. For adapters alone; nobody reads such lines in the transaction that
 * adds them.
 *
 * @param <L> a line
 */
public final class Gathered<L> {
    /** What the transaction of this thread has gathered so far; nothing where none goes on. */
    private static final ThreadLocal<@Nullable Map<Gathered<?>, Lines<?>>> OPEN = new ThreadLocal<>();

    private final Consumer<List<L>> write;

    /**
     * Lines of one table.
     *
     * @param write writes them, at least one, in the order in which they were added
     */
    public Gathered(Consumer<List<L>> write) {
        this.write = write;
    }

    /** Adds a line: at the end of the transaction that goes on in this thread, at once where none does. */
    @SuppressWarnings("unchecked") // Whatever stands under this key was put there by the next line.
    public void add(L line) {
        Map<Gathered<?>, Lines<?>> open = OPEN.get();
        if (open == null) {
            write.accept(List.of(line));
        } else {
            ((Lines<L>) open.computeIfAbsent(this, ignored -> new Lines<>(write, new ArrayList<>()))).lines.add(line);
        }
    }

    /** Runs work inside its transaction, and at its end writes what was gathered. Work inside of work joins. */
    public static <T> T during(Supplier<T> work) {
        if (OPEN.get() != null) {
            return work.get();
        }
        Map<Gathered<?>, Lines<?>> open = new LinkedHashMap<>();
        OPEN.set(open);
        try {
            T result = work.get();
            open.values().forEach(Lines::flush);
            return result;
        } finally {
            OPEN.remove();
        }
    }

    private record Lines<L>(Consumer<List<L>> write, List<L> lines) {
        void flush() {
            write.accept(lines);
        }
    }
}
