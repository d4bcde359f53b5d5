package io.guildhall.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.Gathered;
import io.guildhall.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;

/** Transactions of Active Objects, which join the host's own. */
@Named
final class AoTransactions implements Transactions {
    private final ActiveObjects ao;

    @Inject
    AoTransactions(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return ao.executeInTransaction(() -> Gathered.during(work));
    }
}
