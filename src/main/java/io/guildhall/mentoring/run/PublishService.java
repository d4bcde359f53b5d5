package io.guildhall.mentoring.run;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.pairing.Ask;
import io.guildhall.mentoring.pairing.Offers;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingRefusal;
import io.guildhall.mentoring.programme.FreshProgramme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.run.Proposal.Fate;
import io.guildhall.site.SiteRefusal;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Publishes a draft: all of its pairs are offered to each other, or none. */
@Named
public final class PublishService {
    private static final int PAGE = 5_000;

    private final ProgrammeDoor door;
    private final Runs runs;
    private final StaleCheck check;
    private final LeftWithout left;
    private final Audit audit;
    private final Clock clock;

    @Inject
    PublishService(ProgrammeDoor door, Runs runs, StaleCheck check, LeftWithout left, Audit audit, Clock clock) {
        this.door = door;
        this.runs = runs;
        this.check = check;
        this.left = left;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Offers every pair of a draft that can be offered, tells those who are left and lets them come first next time; all of it or nothing. Each pair is
     * checked anew. Unchanged where it was published already. Refused with {@link RunRefusal#STALE} where anything is different from what the run read,
     * unless {@code seen} says that it was seen: nothing is kept then but that the draft is stale. Pairs that are lost are kept as dropped. Other drafts of
     * the programme are discarded by it. One audit entry, one for each offer, and one for all who are left.
     *
     * <p>It reads everybody, once: what {@link StaleCheck#standing} and {@link Offers.Looked#offer} cost, and one statement for each who is left.
     *
     * @param seen the hash of {@link Differences#now} as it was shown
     * @param message what both of each pair read, in at most {@value Ask#MESSAGE_MAX} characters; may be empty
     */
    public Outcome<SeenRun> publish(Viewer viewer, RunId id, Optional<String> seen, String message) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(SiteRefusal.LOGIN_NEEDED);
        }
        Optional<FieldError> wrong =
                TextRule.optionalText("message", Ask.MESSAGE_MAX).problem(message.strip());
        if (wrong.isPresent()) {
            return Outcome.refused(Refusal.ofFields(PairingRefusal.INVALID, List.of(wrong.get())));
        }
        Optional<Run> run = runs.find(id);
        if (run.isEmpty()) {
            return Outcome.refused(RunRefusal.UNKNOWN);
        }
        Outcome<SeenRun> outcome = door.change(
                viewer, run.get().programme(), fresh -> Change.none(publish(fresh, id, seen, message.strip())));
        return outcome.reason()
                        .filter(refusal -> refusal.code() == ProgrammeRefusal.UNKNOWN)
                        .isPresent()
                ? Outcome.refused(RunRefusal.UNKNOWN)
                : outcome;
    }

    private Outcome<SeenRun> publish(FreshProgramme fresh, RunId id, Optional<String> seen, String message) {
        Optional<Refusal> unmanaged = fresh.seen().unmanaged();
        if (unmanaged.isPresent()) {
            return Outcome.refused(unmanaged.get());
        }
        RunRow row = runs.forChange(id).orElseThrow();
        RunState state = row.value().state();
        if (state == RunState.PUBLISHED) {
            return Outcome.unchanged(new SeenRun(fresh.seen(), row.value()));
        }
        if (!state.isDraft()) {
            return Outcome.refused(RunRefusal.OTHER_STATE, state);
        }
        if (fresh.programme().state() != ProgrammeState.OPEN) {
            return Outcome.refused(ProgrammeRefusal.NOT_OPEN, fresh.programme().state());
        }
        Standing standing = check.standing(row.value(), fresh.programme());
        Differences differences = standing.differences();
        if (!differences.isNone() && seen.filter(differences.now()::equals).isEmpty()) {
            stale(fresh, row);
            return Outcome.refused(
                    RunRefusal.STALE,
                    differences.people().size(),
                    differences.lost().size());
        }
        return standing.isEmpty()
                ? Outcome.refused(RunRefusal.EMPTY)
                : Outcome.done(new SeenRun(fresh.seen(), published(fresh, row, standing, message)));
    }

    private void stale(FreshProgramme fresh, RunRow row) {
        if (row.value().state() == RunState.DRAFT) {
            Instant now = clock.instant();
            row.save(row.value().in(RunState.STALE, now));
            noted(fresh, OccasionKind.RUN_STALE, row.value(), RunState.DRAFT, now);
        }
    }

    private Run published(FreshProgramme fresh, RunRow row, Standing standing, String message) {
        Instant now = clock.instant();
        List<Outcome<Pairing>> made = standing.looked().offer(fresh, message);
        Map<Integer, PairingId> offered = new HashMap<>();
        for (int each = 0; each < made.size(); each++) {
            int no = standing.asked().get(each).no();
            made.get(each).result().ifPresent(offer -> offered.put(no, offer.id()));
        }
        List<Proposal> came = standing.proposals().stream()
                .map(each -> came(each, Optional.ofNullable(offered.get(each.no()))))
                .toList();
        Set<EnrolmentId> dropped = new HashSet<>();
        came.stream().filter(each -> each.fate() == Fate.DROPPED).forEach(each -> dropped.add(each.taker()));
        runs.saveAll(row.value().id(), came);
        left(fresh, row.value(), standing, dropped);
        discard(fresh, row.value(), now);
        RunState before = row.value().state();
        row.save(row.value().in(RunState.PUBLISHED, now));
        noted(fresh, OccasionKind.RUN_PUBLISHED, row.value(), before, now);
        return row.value();
    }

    private static Proposal came(Proposal proposal, Optional<PairingId> offer) {
        return proposal.came(offer.isPresent() ? Fate.OFFERED : Fate.DROPPED, offer);
    }

    /** Those for whom it found nobody, and those whose pair was lost meanwhile. */
    private void left(FreshProgramme fresh, Run run, Standing standing, Set<EnrolmentId> dropped) {
        Map<EnrolmentId, String> why = new LinkedHashMap<>();
        Map<EnrolmentId, UserId> people = new HashMap<>(standing.people());
        List<Unmatched> some = runs.unmatched(run.id(), 0, PAGE);
        while (!some.isEmpty()) {
            some.forEach(each -> why.put(each.person(), each.why().name()));
            some = some.size() < PAGE
                    ? List.of()
                    : runs.unmatched(run.id(), some.get(PAGE - 1).no(), PAGE);
        }
        dropped.forEach(each -> why.putIfAbsent(each, LeftWithout.LOST));
        left.wait(
                fresh.programme(),
                fresh.seen().space(),
                run,
                why,
                people,
                fresh.seen().viewer().user());
    }

    private void discard(FreshProgramme fresh, Run published, Instant now) {
        runs.forChange(published.programme(), RunState.DRAFTS).stream()
                .filter(each -> !each.value().id().equals(published.id()))
                .forEach(each -> {
                    RunState before = each.value().state();
                    each.save(each.value().in(RunState.DISCARDED, now));
                    noted(fresh, OccasionKind.RUN_DISCARDED, each.value(), before, now);
                });
    }

    private void noted(FreshProgramme fresh, OccasionKind kind, Run after, RunState before, Instant now) {
        audit.record(new AuditEntry(
                fresh.seen().viewer().user(),
                kind.act(),
                fresh.seen().space(),
                "programme:" + after.programme().value(),
                "run " + after.no() + ", " + before + ">" + after.state(),
                now));
    }
}
