package io.guildhall.mentoring.programme;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.MemberKind;
import io.guildhall.membership.Sighting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** How a programme is run by those who manage it: opened, paused, closed, fine-tuned, and by whom. */
@Named
public final class ProgrammeRunService {
    /** How many may manage a programme besides those who do by their office. */
    public static final int MANAGERS_MAX = 10;

    private final ProgrammeDoor door;
    private final Programmes programmes;
    private final KnownProgrammes known;
    private final ProgrammeViews views;
    private final People people;
    private final Audit audit;
    private final Occasions occasions;
    private final Clock clock;

    @Inject
    ProgrammeRunService(
            ProgrammeDoor door,
            Programmes programmes,
            KnownProgrammes known,
            ProgrammeViews views,
            People people,
            Audit audit,
            Occasions occasions,
            Clock clock) {
        this.door = door;
        this.programmes = programmes;
        this.known = known;
        this.views = views;
        this.people = people;
        this.audit = audit;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** Lets people enrol, for the first time or after a pause; unchanged where they may. One audit entry. */
    public Outcome<ProgrammeView> open(Viewer viewer, ProgrammeId id) {
        return move(viewer, id, ProgrammeState.OPEN, OccasionKind.PROGRAMME_OPENED);
    }

    /** Lets nobody enrol and nobody be asked for a while; pairings go on. Unchanged where it is so. One audit entry. */
    public Outcome<ProgrammeView> pause(Viewer viewer, ProgrammeId id) {
        return move(viewer, id, ProgrammeState.PAUSED, OccasionKind.PROGRAMME_PAUSED);
    }

    /** Ends it for good; pairings that run go on until they end. Unchanged where it is so. One audit entry. */
    public Outcome<ProgrammeView> close(Viewer viewer, ProgrammeId id) {
        return move(viewer, id, ProgrammeState.CLOSED, OccasionKind.PROGRAMME_CLOSED);
    }

    private Outcome<ProgrammeView> move(Viewer viewer, ProgrammeId id, ProgrammeState to, OccasionKind kind) {
        return change(viewer, id, Set.of(), (by, fresh) -> {
            Programme before = fresh.programme();
            if (before.state() == to) {
                return Change.none(Outcome.unchanged(fresh.seen()));
            }
            boolean never = before.state() == ProgrammeState.CLOSED
                    || before.state() == ProgrammeState.DRAFT && to == ProgrammeState.PAUSED;
            if (never) {
                return Change.none(Outcome.refused(ProgrammeRefusal.OTHER_STATE, before.state()));
            }
            Instant now = clock.instant();
            Programme after = before.in(to);
            fresh.row().save(after);
            SeenProgramme seen = fresh.seen().now(after);
            record(seen, kind, by, before.state() + ">" + to, now);
            ProgrammeService.note(occasions, seen, kind, by, now);
            return Change.made(
                    seen, new ProgrammeChanged(id, after.community(), Optional.of(before.state()), to, by, now));
        });
    }

    /**
     * Changes name, dates and settings, if nobody else did since they were read; its criteria stay as they are. One audit entry.
     *
     * @param revision the one that was read
     * @param wanted what they are to be, or which values are wrong
     */
    public Outcome<ProgrammeView> arrange(Viewer viewer, ProgrammeId id, int revision, Outcome<Arrangement> wanted) {
        return change(
                viewer,
                id,
                Set.of(),
                (by, fresh) -> revised(
                        fresh,
                        revision,
                        () -> wanted.fold(
                                arrangement -> arrange(by, fresh, arrangement),
                                refusal -> Change.none(Outcome.refused(refusal)))));
    }

    /** Does it where the programme is not closed and nobody changed it since. */
    private static Change<SeenProgramme> revised(
            FreshProgramme fresh, int revision, Supplier<Change<SeenProgramme>> work) {
        Programme before = fresh.programme();
        if (before.state() == ProgrammeState.CLOSED) {
            return Change.none(Outcome.refused(ProgrammeRefusal.OTHER_STATE, before.state()));
        }
        return before.revision() == revision
                ? work.get()
                : Change.none(Outcome.refused(ProgrammeRefusal.STALE, before.revision()));
    }

    /**
     * Changes by what a match weighs people, if nobody changed the programme since it was read. One audit entry.
     *
     * @param revision the one that was read
     */
    public Outcome<ProgrammeView> weigh(Viewer viewer, ProgrammeId id, int revision, Outcome<Criteria> wanted) {
        return change(
                viewer,
                id,
                Set.of(),
                (by, fresh) -> revised(
                        fresh,
                        revision,
                        () -> wanted.fold(
                                criteria -> weigh(by, fresh, criteria),
                                refusal -> Change.none(Outcome.refused(refusal)))));
    }

    private Change<SeenProgramme> weigh(UserId by, FreshProgramme fresh, Criteria wanted) {
        Programme before = fresh.programme();
        Optional<Refusal> wrong = ProgrammeService.wrong(wanted.problems());
        if (wrong.isPresent()) {
            return Change.none(Outcome.refused(wrong.get()));
        }
        if (wanted.equals(before.settings().criteria())) {
            return Change.none(Outcome.unchanged(fresh.seen()));
        }
        Programme after =
                before.arranged(before.name(), before.dates(), before.settings().weighing(wanted));
        fresh.row().save(after);
        SeenProgramme seen = fresh.seen().now(after);
        record(seen, OccasionKind.PROGRAMME_CHANGED, by, "[CRITERIA]", clock.instant());
        return Change.none(Outcome.done(seen));
    }

    private Change<SeenProgramme> arrange(UserId by, FreshProgramme fresh, Arrangement wanted) {
        Instant now = clock.instant();
        Programme before = fresh.programme();
        Optional<Refusal> wrong = ProgrammeService.wrong(wanted.problems(
                LocalDate.ofInstant(now, wanted.settings().beat().zone())));
        if (wrong.isPresent()) {
            return Change.none(Outcome.refused(wrong.get()));
        }
        Programme after = before.arranged(
                wanted.name().strip(),
                wanted.days().in(wanted.settings().beat().zone()),
                wanted.settings().weighing(before.settings().criteria()));
        List<String> changed = new ArrayList<>();
        if (!after.name().equals(before.name())) {
            changed.add("NAME");
        }
        if (!after.dates().equals(before.dates())) {
            changed.add("DATES");
        }
        if (!after.settings().equals(before.settings())) {
            changed.add("SETTINGS");
        }
        if (changed.isEmpty()) {
            return Change.none(Outcome.unchanged(fresh.seen()));
        }
        fresh.row().save(after);
        SeenProgramme seen = fresh.seen().now(after);
        record(seen, OccasionKind.PROGRAMME_CHANGED, by, "[" + String.join(",", changed) + "]", now);
        return Change.none(Outcome.done(seen));
    }

    /**
     * Says who manages it besides those who do by their office: members of its community, or anybody where it is across communities. Unchanged where it is
     * so. One audit entry.
     *
     * @param named user keys or usernames, at most {@value #MANAGERS_MAX}
     */
    public Outcome<ProgrammeView> manage(Viewer viewer, ProgrammeId id, List<String> named) {
        Set<UserId> wanted = new LinkedHashSet<>();
        named.forEach(each -> people.find(each.strip()).ifPresent(wanted::add));
        boolean all = named.stream()
                .allMatch(each -> people.find(each.strip())
                        .filter(user -> people.person(user).state() == Person.State.ACTIVE)
                        .isPresent());
        return change(viewer, id, wanted, (by, fresh) -> {
            Optional<Refusal> wrong = ProgrammeService.wrong(problems(fresh.seen(), wanted, all));
            if (fresh.programme().state() == ProgrammeState.CLOSED) {
                return Change.none(Outcome.refused(
                        ProgrammeRefusal.OTHER_STATE, fresh.programme().state()));
            }
            if (wrong.isPresent()) {
                return Change.none(Outcome.refused(wrong.get()));
            }
            Set<UserId> before = programmes.managers(id);
            if (before.equals(wanted)) {
                return Change.none(Outcome.unchanged(fresh.seen()));
            }
            programmes.manage(id, wanted);
            Instant now = clock.instant();
            record(
                    fresh.seen(),
                    OccasionKind.PROGRAMME_MANAGERS_SET,
                    by,
                    "managers " + before.size() + ">" + wanted.size(),
                    now);
            return Change.none(Outcome.done(fresh.seen()));
        });
    }

    private static List<FieldError> problems(SeenProgramme seen, Set<UserId> wanted, boolean all) {
        if (wanted.size() > MANAGERS_MAX) {
            return List.of(new FieldError("managers", "field.too-many-items", List.of(MANAGERS_MAX)));
        }
        boolean strangers = seen.community().stream()
                .anyMatch(community -> !wanted.stream().allMatch(user -> isMember(community, user)));
        return all && !strangers
                ? List.of()
                : List.of(new FieldError(
                        "managers",
                        seen.community().isPresent() ? "field.programme-members" : "field.programme-people",
                        List.of()));
    }

    private static boolean isMember(Sighting community, UserId user) {
        return community
                .standingOf(user)
                .filter(place -> place.isActive() && place.kind() == MemberKind.MEMBER)
                .isPresent();
    }

    private Outcome<ProgrammeView> change(Viewer viewer, ProgrammeId id, Set<UserId> others, Work work) {
        Outcome<SeenProgramme> outcome = ProgrammeService.user(viewer)
                .then(by -> door.change(
                        viewer,
                        id,
                        others,
                        fresh -> fresh.seen()
                                .unmanaged()
                                .map(refusal -> Change.<SeenProgramme>none(Outcome.refused(refusal)))
                                .orElseGet(() -> work.on(by, fresh))));
        outcome.result().map(SeenProgramme::programme).ifPresent(known::learn);
        return outcome.map(views::one);
    }

    private void record(SeenProgramme seen, OccasionKind kind, UserId by, String detail, Instant now) {
        audit.record(new AuditEntry(
                Optional.of(by), kind.act(), seen.space(), ProgrammeService.object(seen.programme()), detail, now));
    }

    /** What is done with a programme in hand. */
    private interface Work {
        Change<SeenProgramme> on(UserId by, FreshProgramme fresh);
    }
}
