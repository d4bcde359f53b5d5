package io.guildhall.kernel.ao;

import io.guildhall.kernel.DuplicateKeyException;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells a taken key from every other failure of a database. */
public final class Unique {
    /** The class of SQL states for violated constraints, the same in every database. */
    private static final String CONSTRAINT_VIOLATED = "23";

    private Unique() {}

    /**
     * Writes a row with a unique key. On PostgreSQL the transaction is lost when the key is taken: let it roll back.
     *
     * @throws DuplicateKeyException where somebody was faster
     */
    public static <T> T writing(String key, Supplier<T> write) {
        try {
            return write.get();
        } catch (RuntimeException failure) {
            throw isClash(failure) ? new DuplicateKeyException(key, failure) : failure;
        }
    }

    private static boolean isClash(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isConstraint(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConstraint(@Nullable String state) {
        return state != null && state.startsWith(CONSTRAINT_VIOLATED);
    }
}
