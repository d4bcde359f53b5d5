package io.guildhall.notice.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.notice.Happenings;
import io.guildhall.notice.Notices;
import io.guildhall.notice.Outbox;
import io.guildhall.notice.WishesOfPeople;

/** Lets tests of other packages make the adapters. */
public final class NoticesOver {
    private NoticesOver() {}

    public static Happenings happenings(ActiveObjects ao) {
        return new AoHappenings(ao);
    }

    public static Notices notices(ActiveObjects ao) {
        return new AoNotices(ao);
    }

    public static Outbox outbox(ActiveObjects ao) {
        return new AoOutbox(ao);
    }

    public static WishesOfPeople wishes(ActiveObjects ao) {
        return new AoWishes(ao);
    }
}
