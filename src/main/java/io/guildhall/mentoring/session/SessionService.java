package io.guildhall.mentoring.session;

import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingRefusal;
import io.guildhall.mentoring.pairing.PairingState;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** When two meet: what they plan, and what became of it. For those in the pairing alone. */
@Named
public final class SessionService {
    private final PairDoor door;
    private final Sessions sessions;
    private final SessionsInCalendar calendar;
    private final PairTidings tidings;

    @Inject
    SessionService(PairDoor door, Sessions sessions, SessionsInCalendar calendar, PairTidings tidings) {
        this.door = door;
        this.sessions = sessions;
        this.calendar = calendar;
        this.tidings = tidings;
    }

    /** Their sessions, the latest first; at most five statements. */
    public Outcome<List<PairSession>> list(Viewer viewer, long pairing) {
        return door.lookAsOwn(viewer, pairing)
                .map(seen -> sessions.sessions(seen.pairing().id()));
    }

    /** One that is planned as a calendar file; at most five statements. */
    public Outcome<String> file(Viewer viewer, long pairing, long id) {
        return door.lookAsOwn(viewer, pairing)
                .then(seen -> sessions.find(seen.pairing().id(), id)
                        .filter(found -> found.state() == SessionState.PLANNED)
                        .map(found -> Outcome.unchanged(calendar.file(found)))
                        .orElseGet(() -> Outcome.refused(SessionRefusal.UNKNOWN)));
    }

    /** Plans a session, or writes down one that was held. Sent again with the same token it is unchanged. One audit entry. */
    public Outcome<PairSession> plan(Viewer viewer, long pairing, WantedSession wanted, String token) {
        Optional<Refusal> bad = WantedSession.badToken(token);
        if (bad.isPresent()) {
            return Outcome.refused(bad.get());
        }
        return door.changeAsOwn(
                viewer,
                pairing,
                fresh -> wanted.plan(tidings.now()).then(plan -> add(fresh, plan, wanted.held(), token)));
    }

    private Outcome<PairSession> add(FreshPairing fresh, SessionPlan plan, boolean held, String token) {
        List<PairSession> before = sessions.sessions(fresh.pairing().id());
        // What is sent twice is at the same time, so nothing else needs to be looked up.
        Optional<PairSession> made =
                before.stream().anyMatch(each -> each.plan().at().equals(plan.at()))
                        ? sessions.made(fresh.pairing().id(), token)
                        : Optional.empty();
        if (made.isPresent()) {
            return Outcome.unchanged(made.get());
        }
        if (before.size() >= PairSession.MOST) {
            return Outcome.refused(SessionRefusal.TOO_MANY, PairSession.MOST);
        }
        if (!held && fresh.pairing().state() != PairingState.ACTIVE) {
            return Outcome.refused(PairingRefusal.OTHER_STATE, fresh.pairing().state());
        }
        SessionState state = held ? SessionState.HELD : SessionState.PLANNED;
        PairSession added =
                sessions.add(new PairSession(0, fresh.pairing().id(), state, plan, 1, tidings.now()), token);
        keepCourse(fresh, Stream.concat(before.stream(), Stream.of(added)).toList());
        tidings.byOne(held ? OccasionKind.SESSION_HELD : OccasionKind.SESSION_PLANNED, fresh, "NONE>" + state);
        return Outcome.done(added);
    }

    /** Moves a session that is planned, or words its agenda anew; unchanged where it is so. One audit entry. */
    public Outcome<PairSession> move(Viewer viewer, long pairing, long id, WantedSession wanted) {
        return become(viewer, pairing, id, OccasionKind.SESSION_MOVED, before -> {
            if (before.state() != SessionState.PLANNED) {
                return Outcome.refused(SessionRefusal.OTHER_STATE, before.state());
            }
            return wanted.plan(tidings.now())
                    .map(plan -> plan.equals(before.plan()) ? before : before.with(plan, tidings.now()));
        });
    }

    /** Says that they met. What was marked wrongly is marked anew. One audit entry. */
    public Outcome<PairSession> held(Viewer viewer, long pairing, long id) {
        return become(viewer, pairing, id, SessionState.HELD, OccasionKind.SESSION_HELD);
    }

    /** Says that they did not meet. The same. */
    public Outcome<PairSession> missed(Viewer viewer, long pairing, long id) {
        return become(viewer, pairing, id, SessionState.MISSED, OccasionKind.SESSION_MISSED);
    }

    /** Calls a session off that is planned. One audit entry. */
    public Outcome<PairSession> cancel(Viewer viewer, long pairing, long id) {
        return become(viewer, pairing, id, SessionState.CANCELLED, OccasionKind.SESSION_CANCELLED);
    }

    private Outcome<PairSession> become(Viewer viewer, long pairing, long id, SessionState wanted, OccasionKind kind) {
        return become(viewer, pairing, id, kind, before -> {
            if (before.state() == wanted) {
                return Outcome.unchanged(before);
            }
            boolean mayGo = before.state() == SessionState.PLANNED
                    || before.state() != SessionState.CANCELLED && wanted != SessionState.CANCELLED;
            if (!mayGo) {
                return Outcome.refused(SessionRefusal.OTHER_STATE, before.state());
            }
            return wanted != SessionState.CANCELLED && before.plan().at().isAfter(tidings.now())
                    ? Outcome.refused(SessionRefusal.TO_COME)
                    : Outcome.done(before.in(wanted, tidings.now()));
        });
    }

    private Outcome<PairSession> become(
            Viewer viewer,
            long pairing,
            long id,
            OccasionKind kind,
            Function<PairSession, Outcome<PairSession>> change) {
        return door.changeAsOwn(viewer, pairing, fresh -> {
            List<SessionRow> all = sessions.forChange(fresh.pairing().id());
            return all.stream()
                    .filter(row -> row.value().id() == id)
                    .findFirst()
                    .map(row -> change.apply(row.value()).then(after -> become(fresh, all, row, after, kind)))
                    .orElseGet(() -> Outcome.refused(SessionRefusal.UNKNOWN));
        });
    }

    private Outcome<PairSession> become(
            FreshPairing fresh, List<SessionRow> all, SessionRow row, PairSession after, OccasionKind kind) {
        PairSession before = row.value();
        if (after.equals(before)) {
            return Outcome.unchanged(before);
        }
        row.save(after);
        keepCourse(
                fresh,
                all.stream()
                        .map(each -> each.value().id() == after.id() ? after : each.value())
                        .toList());
        boolean moved = after.state() == before.state();
        tidings.byOne(kind, fresh, moved ? "" : before.state() + ">" + after.state());
        return Outcome.done(after);
    }

    /** What the pairing itself knows of its sessions, counted anew. */
    private void keepCourse(FreshPairing fresh, List<PairSession> all) {
        Instant now = tidings.now();
        Optional<Instant> last = all.stream()
                .filter(each -> each.state() == SessionState.HELD)
                .map(each -> each.plan().at())
                .max(Comparator.naturalOrder());
        Optional<Instant> next = all.stream()
                .filter(each -> each.isAhead(now))
                .map(each -> each.plan().at())
                .min(Comparator.naturalOrder());
        int held = (int)
                all.stream().filter(each -> each.state() == SessionState.HELD).count();
        Pairing before = fresh.pairing();
        Pairing after = before.with(before.course().met(last, next, held));
        if (!after.equals(before)) {
            fresh.row().save(after);
        }
    }
}
