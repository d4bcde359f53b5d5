package io.guildhall.kernel.ao;

import io.guildhall.kernel.DuplicateKeyException;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells a taken key from every other failure of a database. */
public final class Unique {
    /** What PostgreSQL and H2 say of a taken key. */
    private static final String UNIQUE_VIOLATED = "23505";
    /** What the others say of every violated constraint; which one it was is in their own code. */
    private static final String CONSTRAINT_VIOLATED = "23000";
    /** Oracle's, MySQL's and SQL Server's own codes of a taken key. */
    private static final Set<Integer> VENDOR_CODES = Set.of(1, 1062, 2601, 2627);

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
            if (cause instanceof SQLException sql && isTakenKey(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTakenKey(SQLException failure) {
        return UNIQUE_VIOLATED.equals(failure.getSQLState())
                || CONSTRAINT_VIOLATED.equals(failure.getSQLState()) && VENDOR_CODES.contains(failure.getErrorCode());
    }
}
