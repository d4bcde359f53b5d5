package io.guildhall.mentoring.round;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.Days;
import io.guildhall.mentoring.programme.FreshProgramme;
import io.guildhall.mentoring.programme.KnownProgrammes;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.SeenProgramme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Begins the next round of a programme once the last has ended, and shows those that are over. */
@Named
public final class RoundService {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final ProgrammeDoor door;
    private final KnownProgrammes known;
    private final Rounds rounds;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public RoundService(ProgrammeDoor door, KnownProgrammes known, Rounds rounds, Audit audit, Clock clock) {
        this.door = door;
        this.known = known;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The rounds that are over, newest first, for whoever manages the programme. At most five statements.
     *
     * @param cursor where to go on, as a page returned it
     * @param limit 1 to 100
     */
    public Outcome<RoundList> over(Viewer viewer, ProgrammeId id, Optional<String> cursor, int limit) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return door.look(viewer, id).then(seen -> over(viewer, seen, cursor, limit));
    }

    /** The same of a programme that was seen already. One statement. */
    public Outcome<RoundList> over(Viewer viewer, SeenProgramme seen, Optional<String> cursor, int limit) {
        if (viewer.isAnonymous() || !seen.manages()) {
            return Outcome.refused(ProgrammeRefusal.NOT_MANAGER);
        }
        if (cursor.filter(given -> !NUMBER.matcher(given).matches()).isPresent()) {
            return Outcome.refused(ProgrammeRefusal.BAD_CURSOR);
        }
        int below = cursor.map(Integer::parseInt).orElse(0);
        List<PastRound> found = rounds.of(seen.programme().id(), below, limit + 1);
        Optional<String> next = found.size() > limit
                ? Optional.of(Integer.toString(found.get(limit - 1).no()))
                : Optional.empty();
        return Outcome.unchanged(new RoundList(
                seen.programme(), new Page<>(found.stream().limit(limit).toList(), next, OptionalInt.empty())));
    }

    /** Why the viewer does not begin the next round now; empty where they may. No statement. */
    public Optional<Refusal> obstacle(Viewer viewer, SeenProgramme seen) {
        return viewer.isAnonymous()
                ? Optional.of(Refusal.of(CommunityRefusal.LOGIN_NEEDED))
                : seen.unmanaged().or(() -> obstacle(seen.programme()));
    }

    private Optional<Refusal> obstacle(Programme programme) {
        if (!programme.kind().hasRounds()) {
            return Optional.of(Refusal.of(RoundRefusal.NONE_HERE));
        }
        if (programme.state() != ProgrammeState.OPEN && programme.state() != ProgrammeState.PAUSED) {
            return Optional.of(Refusal.of(ProgrammeRefusal.OTHER_STATE, programme.state()));
        }
        Optional<Instant> end = programme.dates().end();
        if (end.isEmpty()) {
            return Optional.of(Refusal.of(RoundRefusal.NO_END));
        }
        return end.filter(over -> over.isAfter(clock.instant())).map(over -> Refusal.of(RoundRefusal.RUNNING, over));
    }

    /**
     * Begins the next round, for whoever manages the programme; the one before is kept. Who takes part stays in it: they are carried over after this, not in
     * it, so that it costs the same however many they are. One audit entry; at most eight statements.
     *
     * @param wanted with an end that is still to come
     */
    public Outcome<SeenProgramme> begin(Viewer viewer, ProgrammeId id, Days wanted) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        Outcome<SeenProgramme> begun = door.change(viewer, id, fresh -> Change.none(begin(fresh, wanted)));
        begun.result().map(SeenProgramme::programme).ifPresent(known::learn);
        return begun;
    }

    private Outcome<SeenProgramme> begin(FreshProgramme fresh, Days wanted) {
        Programme before = fresh.programme();
        ZoneId zone = before.settings().beat().zone();
        Instant now = clock.instant();
        Optional<Refusal> refusal =
                obstacle(fresh.seen().viewer(), fresh.seen()).or(() -> wrong(wanted, LocalDate.ofInstant(now, zone)));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Dates dates = wanted.in(zone);
        Programme after = before.begun(dates, now);
        rounds.add(PastRound.over(
                before.id(),
                before.round().no(),
                before.dates(),
                before.round().since().orElse(Instant.EPOCH),
                now));
        fresh.row().save(after);
        audit.record(new AuditEntry(
                fresh.seen().viewer().user(),
                OccasionKind.ROUND_BEGUN.act(),
                fresh.seen().space(),
                "programme:" + before.id().value(),
                "round " + before.round().no() + ">" + after.round().no(),
                now));
        return Outcome.done(fresh.seen().now(after));
    }

    private static Optional<Refusal> wrong(Days wanted, LocalDate today) {
        List<FieldError> problems = new ArrayList<>(wanted.problems(today));
        if (wanted.end().filter(end -> !end.isBefore(today)).isEmpty()) {
            problems.removeIf(each -> each.name().equals("end"));
            problems.add(new FieldError("end", "field.round-end", List.of()));
        }
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.ofFields(ProgrammeRefusal.INVALID, problems));
    }
}
