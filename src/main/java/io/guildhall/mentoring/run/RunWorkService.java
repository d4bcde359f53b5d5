package io.guildhall.mentoring.run;

import io.guildhall.kernel.Ids;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Transactions;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.criteria.Crowd;
import io.guildhall.mentoring.criteria.CrowdReader;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.Programmes;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works runs out, each on one node at a time. One that was cut off is begun anew by whoever comes next, from the start and with the same outcome where nobody
 * changed anything; what it had found so far is forgotten. One that breaks is failed, and so is one that was cut off time and again.
 */
@Named
class RunWorkService {
    private static final Logger LOG = LoggerFactory.getLogger(RunWorkService.class);
    /** How often one is begun: who is cut off oftener brings down the node. */
    private static final int MOST = 3;
    /** How many rows are written in one transaction. */
    private static final int CHUNK = 500;

    private final Runs runs;
    private final CrowdReader reader;
    private final Programmes programmes;
    private final ProgrammeDoor door;
    private final RunNotes notes;
    private final KnownSettings known;
    private final Locks locks;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final Computing computing;

    @Inject
    RunWorkService(
            Runs runs,
            CrowdReader reader,
            Programmes programmes,
            ProgrammeDoor door,
            RunNotes notes,
            KnownSettings known,
            Locks locks,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this(runs, reader, programmes, door, notes, known, locks, transactions, ids, clock, Computation::of);
    }

    /** With something else in the place of the matcher, for tests. */
    RunWorkService(
            Runs runs,
            CrowdReader reader,
            Programmes programmes,
            ProgrammeDoor door,
            RunNotes notes,
            KnownSettings known,
            Locks locks,
            Transactions transactions,
            Ids ids,
            Clock clock,
            Computing computing) {
        this.runs = runs;
        this.reader = reader;
        this.programmes = programmes;
        this.door = door;
        this.notes = notes;
        this.known = known;
        this.locks = locks;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.computing = computing;
    }

    /** What finds the pairs. */
    interface Computing {
        Draft of(Crowd crowd, Pins pins, long seed, Instant now, Watch watch);
    }

    /**
     * Works one out to its end, unless it is not to be worked out any more or somebody is at it. It may take minutes. Besides what {@link CrowdReader#read} costs
     * it is two statements for each {@value #CHUNK} pairs, two for each second, and about fifteen.
     *
     * @return whether it was worked on here
     */
    boolean work(RunId id) {
        return known.isOn(Pillar.MENTORING)
                && locks.ifFree("run:" + id.value(), () -> attempt(id)).orElse(false);
    }

    private boolean attempt(RunId id) {
        Optional<Run> computing = runs.find(id).filter(run -> run.state() == RunState.COMPUTING);
        computing.ifPresent(run -> {
            try {
                begin(run);
            } catch (Watch.Stopped stopped) {
                LOG.warn(
                        "Run {} of programme {} is not worked out any further here",
                        id.value(),
                        run.programme().value());
                forgetUnlessWanted(id);
            } catch (RuntimeException | Error broken) {
                if (Thread.currentThread().isInterrupted()) {
                    LOG.warn("Run {} was cut off", id.value(), broken);
                    return;
                }
                String error = ids.next();
                LOG.error("A run of the matcher broke, error {}", error, broken);
                fail(run, ", error " + error);
            }
        });
        return computing.isPresent();
    }

    private void begin(Run run) {
        int times = transactions.inTransaction(() -> {
            runs.forget(run.id());
            return runs.begin(run.id());
        });
        Optional<Programme> programme = programmes.find(run.programme());
        if (times > MOST || programme.isEmpty()) {
            LOG.error("Run {} is given up, begun {} times", run.id().value(), times);
            fail(run, ", begun " + times + " times");
            return;
        }
        Following watch = new Following(runs, transactions, clock, run.id());
        Instant now = clock.instant();
        watch.at(RunStep.READING, 0, 0);
        Crowd crowd = reader.read(programme.get(), now);
        Draft draft = computing.of(crowd, run.pins(), run.seed(), now, watch);
        save(run.id(), draft, watch);
        end(run, OccasionKind.RUN_READY, "", each -> each.found(draft.stamp(), draft.result(), clock.instant()));
    }

    private void save(RunId id, Draft draft, Watch watch) {
        int of = draft.proposals().size() + draft.unmatched().size();
        int done = 0;
        for (List<Proposal> some : chunks(draft.proposals())) {
            watch.at(RunStep.SAVING, done, of);
            write(() -> runs.add(id, some, List.of()));
            done += some.size();
        }
        for (List<Unmatched> some : chunks(draft.unmatched())) {
            watch.at(RunStep.SAVING, done, of);
            write(() -> runs.add(id, List.of(), some));
            done += some.size();
        }
        watch.at(RunStep.SAVING, done, of);
        write(() -> {
            runs.keep(id, Runs.Paper.PEOPLE, Likeness.text(draft.people()));
            runs.keep(id, Runs.Paper.CERTIFICATE, draft.certificate());
        });
    }

    private static <T> List<List<T>> chunks(List<T> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + CHUNK)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + CHUNK)))
                .toList();
    }

    private void write(Runnable work) {
        transactions.inTransaction(() -> {
            work.run();
            return true;
        });
    }

    private void fail(Run run, String detail) {
        end(run, OccasionKind.RUN_FAILED, detail, each -> each.in(RunState.FAILED, clock.instant()));
        forgetUnlessWanted(run.id());
    }

    /** Changes its state, unless somebody did so meanwhile. Where its programme is gone nobody is left to be told. */
    private void end(Run run, OccasionKind kind, String detail, UnaryOperator<Run> change) {
        Outcome<Boolean> ended = door.changeBySystem(
                run.programme(),
                programme -> Change.none(Outcome.done(change(run.id(), change)
                        .map(after -> {
                            notes.came(kind, programme.value(), after, detail, clock.instant());
                            return true;
                        })
                        .orElse(false))));
        if (ended.reason().isPresent()) {
            write(() -> change(run.id(), each -> each.in(RunState.FAILED, clock.instant())));
        }
    }

    private Optional<Run> change(RunId id, UnaryOperator<Run> change) {
        return runs.forChange(id)
                .filter(row -> row.value().state() == RunState.COMPUTING)
                .map(row -> {
                    row.save(change.apply(row.value()));
                    return row.value();
                });
    }

    /** Leaves nothing of one that was cancelled or failed. */
    private void forgetUnlessWanted(RunId id) {
        boolean ended = runs.find(id)
                .filter(run -> run.state() != RunState.COMPUTING && run.result().isEmpty())
                .isPresent();
        if (ended) {
            write(() -> runs.forget(id));
        }
    }
}
