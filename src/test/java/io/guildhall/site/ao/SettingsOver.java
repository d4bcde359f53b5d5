package io.guildhall.site.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.site.JobRuns;
import io.guildhall.site.Settings;

/** Lets tests of other packages make the adapter. */
public final class SettingsOver {
    private SettingsOver() {}

    public static Settings tables(ActiveObjects ao) {
        return new AoSettings(ao);
    }

    public static JobRuns jobRuns(ActiveObjects ao) {
        return new AoJobRuns(ao);
    }
}
