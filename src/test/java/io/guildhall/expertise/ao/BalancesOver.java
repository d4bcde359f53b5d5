package io.guildhall.expertise.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.expertise.Balances;

/** Lets tests of other packages make the adapter. */
public final class BalancesOver {
    private BalancesOver() {}

    public static Balances tables(ActiveObjects ao) {
        return new AoBalances(ao);
    }
}
