package io.guildhall.kernel.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditTrail;

/** Lets tests of other packages make the adapter. */
public final class AuditOver {
    private AuditOver() {}

    public static Audit tables(ActiveObjects ao) {
        return new AoAudit(ao);
    }

    /** The same, to be read. */
    public static AuditTrail trail(ActiveObjects ao) {
        return new AoAudit(ao);
    }
}
