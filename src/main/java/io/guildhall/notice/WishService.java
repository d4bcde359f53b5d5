package io.guildhall.notice;

import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** How somebody wants to be told: their own choice, and nobody else's. */
@Named
public final class WishService {
    /** The field error of quiet that would last too long. */
    static final String TOO_FAR = "field.too-far";

    private static final Duration QUIET_MAX = Duration.ofDays(366);

    private final WishesOfPeople wishes;
    private final Locks locks;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    WishService(WishesOfPeople wishes, Locks locks, Transactions transactions, Clock clock) {
        this.wishes = wishes;
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The viewer's wishes. One statement. */
    public Outcome<Wishes> of(Viewer viewer) {
        return viewer.user()
                .map(user -> Outcome.unchanged(wishesOf(user)))
                .orElseGet(() -> Outcome.refused(NoticeRefusal.LOGIN_NEEDED));
    }

    /**
     * Replaces the viewer's wishes.
     *
     * @param revision the one that was read; refused as stale where there is a newer one
     */
    public Outcome<Wishes> change(Viewer viewer, int revision, Outcome<WishChange> wanted) {
        return viewer.user()
                .map(user -> locks.locked(
                        lockOf(user), () -> transactions.inTransaction(() -> change(user, revision, wanted))))
                .orElseGet(() -> Outcome.refused(NoticeRefusal.LOGIN_NEEDED));
    }

    private Outcome<Wishes> change(UserId user, int revision, Outcome<WishChange> wanted) {
        Wishes before = wishesOf(user);
        if (before.revision() != revision) {
            return Outcome.refused(NoticeRefusal.STALE, before.revision());
        }
        return wanted.then(change -> {
            if (isTooFar(change)) {
                FieldError wrong = new FieldError("quietUntil", TOO_FAR, List.of());
                return Outcome.refused(Refusal.ofFields(NoticeRefusal.INVALID, List.of(wrong)));
            }
            if (before.are(change)) {
                return Outcome.unchanged(before);
            }
            Wishes after = before.changedTo(change);
            wishes.keep(user, after);
            return Outcome.done(after);
        });
    }

    private boolean isTooFar(WishChange change) {
        return change.quietUntil()
                .filter(clock.instant().plus(QUIET_MAX)::isBefore)
                .isPresent();
    }

    private Wishes wishesOf(UserId user) {
        return wishes.of(List.of(user)).getOrDefault(user, Wishes.UNSAID);
    }

    static String lockOf(UserId user) {
        return "guildhall.wishes:" + user.value();
    }
}
