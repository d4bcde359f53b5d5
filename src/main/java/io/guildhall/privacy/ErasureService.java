package io.guildhall.privacy;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Farewell;
import io.guildhall.kernel.Farewell.Ending;
import io.guildhall.kernel.Ids;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.PersonalData;
import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.site.SiteRefusal;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Erases people, in two steps: see what it would come to, and do exactly that. For administrators of the site. */
@Named
public final class ErasureService {
    /** So many rows while somebody waits for the answer; the rest goes on by itself. */
    static final int AT_ONCE = 2_000;

    private final People people;
    private final Erasures erasures;
    private final Eraser eraser;
    private final List<PersonalData> data;
    private final List<Farewell> farewells;
    private final Locks locks;
    private final Transactions transactions;
    private final Audit audit;
    private final Occasions occasions;
    private final Ids ids;
    private final Clock clock;

    @Inject
    ErasureService(
            People people,
            Erasures erasures,
            Eraser eraser,
            List<PersonalData> data,
            List<Farewell> farewells,
            Locks locks,
            Transactions transactions,
            Audit audit,
            Occasions occasions,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.erasures = erasures;
        this.eraser = eraser;
        this.data = List.copyOf(data);
        this.farewells = List.copyOf(farewells);
        this.locks = locks;
        this.transactions = transactions;
        this.audit = audit;
        this.occasions = occasions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What erasing somebody would come to.
     *
     * @param typed a user key, also of somebody whom the host has forgotten, or a username
     */
    public Outcome<ErasurePreview> preview(Viewer viewer, String typed) {
        return person(viewer, typed).map(this::preview);
    }

    private ErasurePreview preview(UserId person) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        data.forEach(kind -> {
            int count = kind.count(person);
            if (count > 0) {
                rows.put(kind.name(), count);
            }
        });
        List<Ending> endings = farewells.stream()
                .flatMap(farewell -> farewell.endings(person).stream())
                .toList();
        return new ErasurePreview(
                people.person(person),
                rows,
                endings,
                erasures.asked(person),
                erasures.running(person).map(Erasure::rows));
    }

    /**
     * Erases somebody, or goes on with it. Refused where what is kept differs from what was seen, as the token of the preview says; where an
     * erasure goes on already, no token is asked for. Two at once do it once. One audit entry, of the tombstone.
     */
    public Outcome<ErasureProgress> erase(Viewer viewer, String typed, String token) {
        return person(viewer, typed)
                .then(person -> locks.locked(
                        lock(person), () -> erase(person, viewer.user().orElseThrow(), token)));
    }

    private Outcome<ErasureProgress> erase(UserId person, UserId by, String token) {
        Optional<Erasure> running = erasures.running(person);
        if (running.isPresent()) {
            return Outcome.done(eraser.goOn(running.get(), person, AT_ONCE));
        }
        ErasurePreview now = preview(person);
        if (now.isEmpty()) {
            return Outcome.unchanged(new ErasureProgress(ErasureProgress.State.NOTHING_KEPT, 0));
        }
        if (!now.token().equals(token)) {
            return Outcome.refused(PrivacyRefusal.CHANGED);
        }
        return Outcome.done(eraser.goOn(transactions.inTransaction(() -> begin(person, by)), person, AT_ONCE));
    }

    private Erasure begin(UserId person, UserId by) {
        Tombstone instead = Tombstone.of(ids.next());
        Erasure begun = erasures.begin(person, instead, by, clock.instant());
        OccasionKind kind = OccasionKind.ERASED;
        audit.record(AuditEntry.ofSite(by, kind.act(), "user:" + instead.value(), "", begun.startedAt()));
        occasions.note(Occasion.ofSite(kind, person, Optional.of(by), "", begun.startedAt()));
        return begun;
    }

    /** Goes on with what was begun, for about so many rows. For the job; nobody acts here. */
    int goOn(int most) {
        int done = 0;
        for (Erasure found : erasures.running(10)) {
            if (done < most && found.person().isPresent()) {
                UserId person = found.person().get();
                int left = most - done;
                done += locks.locked(
                        lock(person),
                        () -> erasures.running(person)
                                .map(fresh -> eraser.goOn(fresh, person, left).rows() - fresh.rows())
                                .orElse(0));
            }
        }
        return done;
    }

    /** Who asks to be erased, longest first, at most so many. */
    public Outcome<List<ErasureRequest>> requests(Viewer viewer, int limit) {
        return administrator(viewer).map(by -> erasures.requests(limit));
    }

    private Outcome<UserId> person(Viewer viewer, String typed) {
        return administrator(viewer)
                .then(by -> people.meant(typed.strip())
                        .filter(person -> !Tombstone.is(person))
                        .map(Outcome::unchanged)
                        .orElseGet(() -> Outcome.refused(PrivacyRefusal.UNKNOWN_PERSON)));
    }

    private Outcome<UserId> administrator(Viewer viewer) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(SiteRefusal.LOGIN_NEEDED);
        }
        return people.isAdministrator(viewer)
                ? Outcome.unchanged(viewer.user().orElseThrow())
                : Outcome.refused(SiteRefusal.NOT_ADMINISTRATOR);
    }

    private static String lock(UserId person) {
        return "privacy:" + person.value();
    }
}
