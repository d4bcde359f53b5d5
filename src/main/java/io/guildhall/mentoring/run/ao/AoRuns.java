package io.guildhall.mentoring.run.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.run.Proposal;
import io.guildhall.mentoring.run.Run;
import io.guildhall.mentoring.run.RunId;
import io.guildhall.mentoring.run.RunRow;
import io.guildhall.mentoring.run.RunState;
import io.guildhall.mentoring.run.Runs;
import io.guildhall.mentoring.run.Unmatched;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Runs of the matcher in the host's database. */
@Named
final class AoRuns implements Runs {
    private final ActiveObjects ao;
    private final FoundRows found;

    @Inject
    AoRuns(ActiveObjects ao) {
        this.ao = ao;
        this.found = new FoundRows(ao);
    }

    @Override
    public Optional<Run> find(RunId id) {
        return rows(Query.select().where("ID = ?", id.value()))
                .map(RunColumns::run)
                .findFirst();
    }

    @Override
    public Optional<RunRow> forChange(RunId id) {
        return rows(Query.select().where("ID = ?", id.value()))
                .<RunRow>map(RunColumns::row)
                .findFirst();
    }

    @Override
    public List<Run> of(ProgrammeId programme, int below, int limit) {
        return rows(Query.select()
                        .where(
                                "PROGRAMME_ID = ? AND RUN_NO < ?",
                                programme.value(),
                                below > 0 ? below : Integer.MAX_VALUE)
                        .order("RUN_NO DESC")
                        .limit(limit))
                .map(RunColumns::run)
                .toList();
    }

    @Override
    public List<RunRow> forChange(ProgrammeId programme, Set<RunState> states) {
        return In.chunks("RUN_STATE", states.stream().map(Enum::name).sorted().toList()).stream()
                .flatMap(in -> rows(Query.select()
                        .where("PROGRAMME_ID = ? AND " + in.criteria(), in.after(programme.value()))
                        .order("RUN_NO DESC")))
                .<RunRow>map(RunColumns::row)
                .toList();
    }

    @Override
    public List<Run> walk(RunState state, long after, int limit) {
        return rows(Query.select()
                        .where("RUN_STATE = ? AND ID > ?", state.name(), after)
                        .order("ID ASC")
                        .limit(limit))
                .map(RunColumns::run)
                .toList();
    }

    private Stream<RunRecord> rows(Query query) {
        return Stream.of(ao.find(RunRecord.class, query));
    }

    @Override
    public Run add(Run asked) {
        String key = asked.programme().value() + "|" + asked.no();
        RunRecord row = Unique.writing(key, () -> ao.create(RunRecord.class, RunColumns.of(key, asked)));
        return asked.numbered(new RunId(row.getID()));
    }

    @Override
    public int begin(RunId id) {
        return rows(Query.select().where("ID = ?", id.value()))
                .mapToInt(row -> {
                    row.setBegunCount(row.getBegunCount() + 1);
                    row.save();
                    return row.getBegunCount();
                })
                .sum();
    }

    @Override
    public void forget(RunId id) {
        found.forget(id);
    }

    @Override
    public void add(RunId id, List<Proposal> proposals, List<Unmatched> unmatched) {
        found.add(id, proposals, unmatched);
    }

    @Override
    public List<Proposal> proposals(RunId id, int after, int limit) {
        return found.proposals(id, after, limit);
    }

    @Override
    public List<Proposal> weakest(RunId id, int points, int after, int limit) {
        return found.weakest(id, points, after, limit);
    }

    @Override
    public void save(RunId id, List<Proposal> changed) {
        found.save(id, changed);
    }

    @Override
    public void saveAll(RunId id, List<Proposal> all) {
        found.saveAll(id, all);
    }

    @Override
    public Optional<Offered> offered(PairingId pairing) {
        return found.offered(pairing);
    }

    @Override
    public List<Offered> unfollowed(Collection<PairingId> offers) {
        return found.unfollowed(offers);
    }

    @Override
    public List<Unmatched> unmatched(RunId id, int after, int limit) {
        return found.unmatched(id, after, limit);
    }

    @Override
    public Optional<Unmatched> unmatched(RunId id, EnrolmentId person) {
        return found.unmatched(id, person);
    }

    @Override
    public void keep(RunId id, Paper paper, String text) {
        found.keep(id, paper, text);
    }

    @Override
    public Optional<String> paper(RunId id, Paper paper) {
        return found.paper(id, paper);
    }
}
