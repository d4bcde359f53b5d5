package io.guildhall.mentoring.run.ao;

import static io.guildhall.kernel.ao.Columns.set;
import static io.guildhall.kernel.ao.Columns.setOrClear;
import static io.guildhall.kernel.ao.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.ao.Batch;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.In;
import io.guildhall.mentoring.criteria.Rule;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.programme.Criterion;
import io.guildhall.mentoring.run.Proposal;
import io.guildhall.mentoring.run.RunId;
import io.guildhall.mentoring.run.Runs;
import io.guildhall.mentoring.run.Unmatched;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** The rows of what runs found. */
final class FoundRows {
    private final ActiveObjects ao;

    FoundRows(ActiveObjects ao) {
        this.ao = ao;
    }

    void forget(RunId id) {
        Stream.of(MatchedRecord.class, UnmatchedRecord.class, PaperRecord.class)
                .forEach(table -> ao.deleteWithSQL(table, "RUN_ID = ?", id.value()));
    }

    void add(RunId id, List<Proposal> proposals, List<Unmatched> unmatched) {
        add(id, proposals);
        Batch.create(
                ao,
                UnmatchedRecord.class,
                unmatched.stream().map(each -> columns(id, each)).toList());
    }

    private void add(RunId id, List<Proposal> proposals) {
        Batch.create(
                ao,
                MatchedRecord.class,
                proposals.stream().map(each -> columns(id, each)).toList());
    }

    private static String key(RunId id, Object of) {
        return id.value() + "|" + of;
    }

    private static Map<String, @Nullable Object> columns(RunId id, Proposal proposal) {
        return Batch.row(
                "UNIQ_KEY", key(id, proposal.no()),
                "RUN_ID", id.value(),
                "PROPOSAL_NO", proposal.no(),
                "GIVER_ID", proposal.giver().value(),
                "TAKER_ID", proposal.taker().value(),
                "POINTS", proposal.points(),
                "PART_POINTS", RowTexts.numbers(proposal.parts()),
                "WISH_RANK", proposal.wish(),
                "PINNED", proposal.pinned(),
                "ALTERNATIVES", RowTexts.alternatives(proposal.alternatives()),
                "FATE", proposal.fate().name(),
                "PAIRING_ID", proposal.pairing().map(PairingId::value).orElse(null));
    }

    private static Map<String, @Nullable Object> columns(RunId id, Unmatched unmatched) {
        return Batch.row(
                "UNIQ_KEY", key(id, unmatched.no()),
                "RUN_ID", id.value(),
                "UNMATCHED_NO", unmatched.no(),
                "PERSON_ID", unmatched.person().value(),
                "TAKER", unmatched.taker(),
                "WHY_CODE", unmatched.why().name(),
                "CANDIDATES", unmatched.candidates(),
                "KEPT_AWAY", RowTexts.numbers(unmatched.kept()),
                "GAINED", RowTexts.numbers(unmatched.gained()));
    }

    List<Proposal> proposals(RunId id, int after, int limit) {
        return matched(Query.select()
                        .where("RUN_ID = ? AND PROPOSAL_NO > ?", id.value(), after)
                        .order("PROPOSAL_NO ASC")
                        .limit(limit))
                .map(FoundRows::proposal)
                .toList();
    }

    List<Proposal> weakest(RunId id, int points, int after, int limit) {
        return matched(Query.select()
                        .where(
                                "RUN_ID = ? AND (POINTS > ? OR POINTS = ? AND PROPOSAL_NO > ?)",
                                id.value(),
                                points,
                                points,
                                after)
                        .order("POINTS ASC, PROPOSAL_NO ASC")
                        .limit(limit))
                .map(FoundRows::proposal)
                .toList();
    }

    private Stream<MatchedRecord> matched(RunId id, String column, Collection<?> values) {
        return In.chunks(column, values).stream()
                .flatMap(in -> matched(Query.select()
                        .where("RUN_ID = ? AND " + in.criteria(), in.after(id.value()))
                        .order("PROPOSAL_NO ASC")));
    }

    private Stream<MatchedRecord> matched(Query query) {
        return Stream.of(ao.find(MatchedRecord.class, query));
    }

    void save(RunId id, List<Proposal> changed) {
        Map<Integer, Proposal> byNumber = changed.stream().collect(Collectors.toMap(Proposal::no, Function.identity()));
        matched(id, "PROPOSAL_NO", byNumber.keySet()).forEach(row -> {
            Proposal now = Objects.requireNonNull(byNumber.get(row.getProposalNo()));
            set(row.getFate(), now.fate().name(), row::setFate);
            setOrClear(row.getPairingId(), now.pairing().map(PairingId::value), row::setPairingId);
            row.save();
        });
    }

    /** Nothing refers to these rows by their numbers, so other ones may stand for them. */
    void saveAll(RunId id, List<Proposal> all) {
        ao.deleteWithSQL(MatchedRecord.class, "RUN_ID = ?", id.value());
        add(id, all);
    }

    Optional<Runs.Offered> offered(PairingId pairing) {
        return matched(Query.select().where("PAIRING_ID = ?", pairing.value()))
                .map(row -> new Runs.Offered(new RunId(row.getRunId()), proposal(row)))
                .findFirst();
    }

    List<Runs.Offered> unfollowed(Collection<PairingId> offers) {
        List<Long> numbers = offers.stream().map(PairingId::value).toList();
        return In.chunks("PAIRING_ID", numbers).stream()
                .flatMap(in -> matched(Query.select()
                        .where("FATE = ? AND " + in.criteria(), in.after(Proposal.Fate.OFFERED.name()))
                        .order("ID ASC")))
                .map(row -> new Runs.Offered(new RunId(row.getRunId()), proposal(row)))
                .toList();
    }

    private static Proposal proposal(MatchedRecord row) {
        return new Proposal(
                row.getProposalNo(),
                new EnrolmentId(row.getGiverId()),
                new EnrolmentId(row.getTakerId()),
                row.getPoints(),
                RowTexts.numbers(Criterion.class, text(row.getPartPoints())),
                row.getWishRank(),
                row.isPinned(),
                RowTexts.alternatives(text(row.getAlternatives())),
                Proposal.Fate.valueOf(row.getFate()),
                Optional.ofNullable(row.getPairingId()).map(PairingId::new));
    }

    List<Unmatched> unmatched(RunId id, int after, int limit) {
        return unmatched(Query.select()
                        .where("RUN_ID = ? AND UNMATCHED_NO > ?", id.value(), after)
                        .order("UNMATCHED_NO ASC")
                        .limit(limit))
                .toList();
    }

    Optional<Unmatched> unmatched(RunId id, EnrolmentId person) {
        return unmatched(Query.select().where("RUN_ID = ? AND PERSON_ID = ?", id.value(), person.value()))
                .findFirst();
    }

    private Stream<Unmatched> unmatched(Query query) {
        return Stream.of(ao.find(UnmatchedRecord.class, query))
                .map(row -> new Unmatched(
                        row.getUnmatchedNo(),
                        new EnrolmentId(row.getPersonId()),
                        row.isTaker(),
                        Unmatched.Why.valueOf(row.getWhyCode()),
                        row.getCandidates(),
                        RowTexts.numbers(Rule.class, text(row.getKeptAway())),
                        RowTexts.numbers(Rule.class, text(row.getGained()))));
    }

    void keep(RunId id, Runs.Paper paper, String text) {
        ao.create(
                PaperRecord.class,
                new DBParam("UNIQ_KEY", key(id, paper)),
                new DBParam("RUN_ID", id.value()),
                new DBParam("PAPER_TEXT", text));
    }

    Optional<String> paper(RunId id, Runs.Paper paper) {
        return Stream.of(ao.find(PaperRecord.class, Query.select().where("UNIQ_KEY = ?", key(id, paper))))
                .map(PaperRecord::getPaperText)
                .map(Columns::text)
                .findFirst();
    }
}
