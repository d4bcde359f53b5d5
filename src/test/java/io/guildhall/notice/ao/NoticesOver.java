package io.guildhall.notice.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.Occasions;

/** Lets tests of other packages make the adapters. */
public final class NoticesOver {
    private NoticesOver() {}

    public static Occasions occasions(ActiveObjects ao) {
        return new AoOccasions(ao);
    }
}
