package io.guildhall.mentoring.programme.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.mentoring.programme.Programmes;

/** Lets tests of other packages make the adapter. */
public final class ProgrammesOver {
    private ProgrammesOver() {}

    public static Programmes tables(ActiveObjects ao) {
        return new AoProgrammes(ao);
    }
}
