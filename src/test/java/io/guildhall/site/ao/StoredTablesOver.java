package io.guildhall.site.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.site.StoredTables;

/** Lets tests of other packages make the adapter. */
public final class StoredTablesOver {
    private StoredTablesOver() {}

    public static StoredTables tables(ActiveObjects ao) {
        return new AoStoredTables(ao);
    }
}
