package io.guildhall.mentoring.run;

import io.guildhall.community.Communities;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.programme.KnownProgrammes;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Every hour, says of drafts whose people or settings are others by now that they are stale. It reads everybody of the programme outside of its lock: what it
 * says is for those who look at a list, and publishing checks all of it anew.
 */
@Named
final class StaleChore implements Chore {
    /** Drafts that nobody touched for longer are left alone. */
    static final Duration YOUNG = Duration.ofDays(60);

    private static final int BATCH = 100;

    private final Runs runs;
    private final StaleCheck check;
    private final KnownProgrammes known;
    private final Communities communities;
    private final ProgrammeDoor door;
    private final Audit audit;
    private final KnownSettings settings;
    private final Clock clock;

    @Inject
    StaleChore(
            Runs runs,
            StaleCheck check,
            KnownProgrammes known,
            Communities communities,
            ProgrammeDoor door,
            Audit audit,
            KnownSettings settings,
            Clock clock) {
        this.runs = runs;
        this.check = check;
        this.known = known;
        this.communities = communities;
        this.door = door;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** It comes with what else waits. */
    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public Result run() {
        if (!settings.isOn(Pillar.MENTORING)) {
            return new Result(0, List.of());
        }
        Instant from = clock.instant().minus(YOUNG);
        int done = 0;
        List<Run> some = runs.walk(RunState.DRAFT, 0, BATCH);
        while (!some.isEmpty()) {
            done += (int) some.stream()
                    .filter(each -> each.since().isAfter(from) && isStale(each) && becomesStale(each))
                    .count();
            some = some.size() < BATCH
                    ? List.of()
                    : runs.walk(RunState.DRAFT, some.get(BATCH - 1).id().value(), BATCH);
        }
        return new Result(done, List.of());
    }

    private boolean isStale(Run run) {
        return known.find(run.programme())
                .filter(programme -> programme.state() != ProgrammeState.CLOSED)
                .filter(programme -> check.isStale(run, programme))
                .isPresent();
    }

    private boolean becomesStale(Run run) {
        return door.changeBySystem(run.programme(), programme -> Change.none(stale(programme.value(), run.id())))
                .result()
                .orElse(false);
    }

    private Outcome<Boolean> stale(Programme programme, RunId id) {
        Optional<RunRow> row = runs.forChange(id).filter(each -> each.value().state() == RunState.DRAFT);
        row.ifPresent(each -> {
            Instant now = clock.instant();
            each.save(each.value().in(RunState.STALE, now));
            audit.record(new AuditEntry(
                    Optional.empty(),
                    OccasionKind.RUN_STALE.act(),
                    NextBest.space(programme.community().flatMap(communities::find)),
                    "programme:" + programme.id().value(),
                    "run " + each.value().no() + ", " + RunState.DRAFT + ">" + RunState.STALE,
                    now));
        });
        return Outcome.done(row.isPresent());
    }
}
