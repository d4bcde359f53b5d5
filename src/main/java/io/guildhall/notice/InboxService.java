package io.guildhall.notice;

import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Somebody's own notices. Nobody reads another's. */
@Named
public final class InboxService {
    /** Beyond so many nobody counts. */
    public static final int COUNTED = 99;

    private static final int LIMIT_MAX = 100;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final Notices notices;
    private final WishesOfPeople wishes;
    private final InboxLines lines;
    private final Locks locks;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    InboxService(
            Notices notices,
            WishesOfPeople wishes,
            InboxLines lines,
            Locks locks,
            Transactions transactions,
            Clock clock) {
        this.notices = notices;
        this.wishes = wishes;
        this.lines = lines;
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The viewer's notices, newest first. At most five statements.
     *
     * @param onlyFresh whether those are left out that were read or are done
     * @param cursor where to go on, as a page returned it
     * @param limit 1 to 100
     */
    public Outcome<Page<InboxLine>> page(Viewer viewer, boolean onlyFresh, Optional<String> cursor, int limit) {
        return own(
                viewer,
                user -> cursor.filter(given -> !NUMBER.matcher(given).matches())
                        .<Outcome<Page<InboxLine>>>map(given -> Outcome.refused(NoticeRefusal.BAD_CURSOR))
                        .orElseGet(() -> Outcome.unchanged(page(user, onlyFresh, before(cursor), limited(limit)))));
    }

    private static OptionalLong before(Optional<String> cursor) {
        return cursor.map(Long::parseLong).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static int limited(int wanted) {
        return Math.max(1, Math.min(LIMIT_MAX, wanted));
    }

    private Page<InboxLine> page(UserId user, boolean onlyFresh, OptionalLong before, int limit) {
        Wishes own = wishesOf(user);
        List<Notice> found =
                onlyFresh ? notices.fresh(user, own.seen(), before, limit + 1) : notices.of(user, before, limit + 1);
        List<Notice> shown = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next = found.size() > limit
                ? Optional.of(Long.toString(shown.get(shown.size() - 1).id()))
                : Optional.empty();
        return new Page<>(lines.of(user, shown, own), next, OptionalInt.empty());
    }

    /** How many of the viewer's notices are news, up to {@value #COUNTED} and one more; none for anonymous. At most five statements. */
    public int count(Viewer viewer) {
        return viewer.user()
                .map(user -> {
                    Wishes own = wishesOf(user);
                    List<Notice> found = notices.fresh(user, own.seen(), OptionalLong.empty(), COUNTED + 1);
                    return lines.of(user, found, own).size();
                })
                .orElse(0);
    }

    /** Notes that the viewer read a notice. Repeating is harmless. */
    public Outcome<InboxLine> read(Viewer viewer, long id) {
        return mark(viewer, id, notice -> notice.readAt().isPresent(), false);
    }

    /** Notes that a notice is done with for the viewer. Repeating is harmless. */
    public Outcome<InboxLine> done(Viewer viewer, long id) {
        return mark(viewer, id, notice -> notice.doneAt().isPresent(), true);
    }

    private Outcome<InboxLine> mark(Viewer viewer, long id, Function<Notice, Boolean> already, boolean done) {
        return own(
                viewer,
                user -> transactions.inTransaction(() -> line(user, id)
                        .map(line -> {
                            if (already.apply(line.notice())) {
                                return Outcome.unchanged(line);
                            }
                            Optional<Instant> now = Optional.of(clock.instant());
                            Notice notice = line.notice();
                            Optional<Instant> readAt = notice.readAt().or(() -> now);
                            Optional<Instant> doneAt = done ? now : notice.doneAt();
                            notices.mark(id, readAt, doneAt);
                            return Outcome.done(line.marked(readAt, doneAt));
                        })
                        .orElseGet(() -> Outcome.refused(NoticeRefusal.UNKNOWN))));
    }

    private Optional<InboxLine> line(UserId user, long id) {
        return notices.find(user, id)
                .flatMap(notice ->
                        lines.of(user, List.of(notice), wishesOf(user)).stream().findFirst());
    }

    /** Marks all of the viewer's notices as read, up to now. Repeating is harmless. */
    public Outcome<Boolean> readAll(Viewer viewer) {
        return own(
                viewer,
                user -> locks.locked(
                        WishService.lockOf(user),
                        () -> transactions.inTransaction(() -> {
                            Wishes own = wishesOf(user);
                            List<Notice> newest = notices.of(user, OptionalLong.empty(), 1);
                            if (newest.isEmpty() || newest.get(0).id() <= own.seen()) {
                                return Outcome.unchanged(true);
                            }
                            wishes.keep(user, own.seenUpTo(newest.get(0).id()));
                            return Outcome.done(true);
                        })));
    }

    private Wishes wishesOf(UserId user) {
        return wishes.of(List.of(user)).getOrDefault(user, Wishes.UNSAID);
    }

    private static <T> Outcome<T> own(Viewer viewer, Function<UserId, Outcome<T>> work) {
        return viewer.user().map(work).orElseGet(() -> Outcome.refused(NoticeRefusal.LOGIN_NEEDED));
    }
}
