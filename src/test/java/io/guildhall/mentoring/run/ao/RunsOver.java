package io.guildhall.mentoring.run.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.mentoring.run.Runs;

/** Lets tests of other packages make the adapter. */
public final class RunsOver {
    private RunsOver() {}

    public static Runs tables(ActiveObjects ao) {
        return new AoRuns(ao);
    }
}
