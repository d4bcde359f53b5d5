package io.guildhall.mentoring.round.ao;

import static io.guildhall.kernel.ao.Columns.set;
import static io.guildhall.kernel.ao.Columns.time;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.round.PastRound;
import io.guildhall.mentoring.round.PastRoundRow;
import io.guildhall.mentoring.round.RoundPairs;
import io.guildhall.mentoring.round.RoundPeople;
import io.guildhall.mentoring.round.Rounds;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Rounds that are over, in the host's database. */
@Named
final class AoRounds implements Rounds {
    private final ActiveObjects ao;

    @Inject
    AoRounds(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<PastRound> of(ProgrammeId programme, int below, int limit) {
        return list(Query.select()
                .where("PROGRAMME_ID = ? AND ROUND_NO < ?", programme.value(), below > 0 ? below : Integer.MAX_VALUE)
                .order("ROUND_NO DESC")
                .limit(limit));
    }

    @Override
    public Optional<PastRound> covering(ProgrammeId programme, Instant began) {
        return list(Query.select()
                        .where(
                                "PROGRAMME_ID = ? AND SINCE_MS <= ? AND UNTIL_MS > ?",
                                programme.value(),
                                began.toEpochMilli(),
                                began.toEpochMilli())
                        .limit(1))
                .stream()
                .findFirst();
    }

    @Override
    public List<PastRound> ofAll(Collection<ProgrammeId> programmes) {
        return In.chunks(
                        "PROGRAMME_ID",
                        programmes.stream()
                                .map(ProgrammeId::value)
                                .distinct()
                                .sorted()
                                .toList())
                .stream()
                .flatMap(in -> list(Query.select().where(in.criteria(), in.after())).stream())
                .toList();
    }

    @Override
    public List<PastRound> uncounted(int limit) {
        return list(Query.select()
                .where("COUNT_STATE <> ?", PastRound.Counted.DONE.name())
                .order("ID ASC")
                .limit(limit));
    }

    @Override
    public Optional<PastRoundRow> forChange(ProgrammeId programme, int no) {
        return Stream.of(ao.find(PastRoundRecord.class, Query.select().where("UNIQ_KEY = ?", key(programme, no))))
                .<PastRoundRow>map(Row::new)
                .findFirst();
    }

    @Override
    public void add(PastRound over) {
        String key = key(over.programme(), over.no());
        List<DBParam> columns = new ArrayList<>(List.of(
                new DBParam("UNIQ_KEY", key),
                new DBParam("PROGRAMME_ID", over.programme().value()),
                new DBParam("ROUND_NO", over.no()),
                new DBParam("SINCE_MS", over.since().toEpochMilli()),
                new DBParam("UNTIL_MS", over.until().toEpochMilli()),
                new DBParam("COUNT_STATE", over.counted().name()),
                new DBParam("PEOPLE_COUNT", over.people().inAll()),
                new DBParam("PAIRED_COUNT", over.people().paired()),
                new DBParam("WAITED_COUNT", over.people().waited()),
                new DBParam("PAIR_COUNT", over.pairs().inAll()),
                new DBParam("COMPLETED_COUNT", over.pairs().completed()),
                new DBParam("ENDED_COUNT", over.pairs().ended())));
        add(columns, "ENROL_FROM_MS", over.dates().enrolFrom());
        add(columns, "ENROL_TO_MS", over.dates().enrolTo());
        add(columns, "START_MS", over.dates().start());
        add(columns, "END_MS", over.dates().end());
        Unique.writing(key, () -> ao.create(PastRoundRecord.class, columns.toArray(DBParam[]::new)));
    }

    private static void add(List<DBParam> columns, String column, Optional<Instant> at) {
        at.ifPresent(moment -> columns.add(new DBParam(column, moment.toEpochMilli())));
    }

    private static String key(ProgrammeId programme, int no) {
        return programme.value() + "|" + no;
    }

    private List<PastRound> list(Query query) {
        return Stream.of(ao.find(PastRoundRecord.class, query))
                .map(AoRounds::round)
                .toList();
    }

    private static PastRound round(PastRoundRecord row) {
        return new PastRound(
                new ProgrammeId(row.getProgrammeId()),
                row.getRoundNo(),
                new Dates(
                        time(row.getEnrolFromMs()),
                        time(row.getEnrolToMs()),
                        time(row.getStartMs()),
                        time(row.getEndMs())),
                Instant.ofEpochMilli(row.getSinceMs()),
                Instant.ofEpochMilli(row.getUntilMs()),
                PastRound.Counted.valueOf(row.getCountState()),
                new RoundPeople(row.getPeopleCount(), row.getPairedCount(), row.getWaitedCount()),
                new RoundPairs(row.getPairCount(), row.getCompletedCount(), row.getEndedCount()));
    }

    private static final class Row implements PastRoundRow {
        private final PastRoundRecord row;
        private PastRound value;

        Row(PastRoundRecord row) {
            this.row = row;
            this.value = round(row);
        }

        @Override
        public PastRound value() {
            return value;
        }

        @Override
        public void save(PastRound changed) {
            set(row.getCountState(), changed.counted().name(), row::setCountState);
            set(row.getPeopleCount(), changed.people().inAll(), row::setPeopleCount);
            set(row.getPairedCount(), changed.people().paired(), row::setPairedCount);
            set(row.getWaitedCount(), changed.people().waited(), row::setWaitedCount);
            set(row.getPairCount(), changed.pairs().inAll(), row::setPairCount);
            set(row.getCompletedCount(), changed.pairs().completed(), row::setCompletedCount);
            set(row.getEndedCount(), changed.pairs().ended(), row::setEndedCount);
            row.save();
            value = changed;
        }
    }
}
