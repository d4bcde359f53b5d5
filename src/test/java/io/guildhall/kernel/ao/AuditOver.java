package io.guildhall.kernel.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.Audit;

/** Lets tests of other packages make the adapter. */
public final class AuditOver {
    private AuditOver() {}

    public static Audit tables(ActiveObjects ao) {
        return new AoAudit(ao);
    }
}
