package io.guildhall.contribution.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.contribution.ContributionLog;
import io.guildhall.contribution.Contributors;

/** Lets tests of other packages make the adapters. */
public final class ContributionsOver {
    private ContributionsOver() {}

    public static ContributionLog log(ActiveObjects ao) {
        return new AoContributionLog(ao);
    }

    public static Contributors contributors(ActiveObjects ao) {
        return new AoContributors(ao);
    }
}
