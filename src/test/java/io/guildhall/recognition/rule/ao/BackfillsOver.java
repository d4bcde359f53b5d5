package io.guildhall.recognition.rule.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.recognition.rule.Backfills;

/** Lets tests of other packages make the adapter. */
public final class BackfillsOver {
    private BackfillsOver() {}

    public static Backfills tables(ActiveObjects ao) {
        return new AoBackfills(ao);
    }
}
