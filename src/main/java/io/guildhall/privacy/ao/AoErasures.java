package io.guildhall.privacy.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.privacy.Erasure;
import io.guildhall.privacy.ErasureRequest;
import io.guildhall.privacy.Erasures;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Erasures in the host's database. */
@Named
final class AoErasures implements Erasures {
    private static final String RUNNING = "RUNNING";
    private static final String DONE = "DONE";

    private final ActiveObjects ao;

    @Inject
    AoErasures(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Erasure> running(UserId person) {
        return rows(Query.select().where("UNIQ_KEY = ? AND PHASE = ?", person.value(), RUNNING))
                .map(AoErasures::erasure)
                .findFirst();
    }

    @Override
    public List<Erasure> running(int limit) {
        return rows(Query.select().where("PHASE = ?", RUNNING).order("ID").limit(limit))
                .map(AoErasures::erasure)
                .toList();
    }

    @Override
    public Erasure begin(UserId person, Tombstone instead, UserId by, Instant at) {
        DBParam[] columns = {
            new DBParam("UNIQ_KEY", person.value()),
            new DBParam("STAND_IN", instead.value()),
            new DBParam("BEGUN_BY", by.value()),
            new DBParam("BEGUN_MS", at.toEpochMilli()),
            new DBParam("ROW_COUNT", 0),
            new DBParam("PHASE", RUNNING)
        };
        TombstoneRecord row = Unique.writing(person.value(), () -> ao.create(TombstoneRecord.class, columns));
        return new Erasure(row.getID(), Optional.of(person), instead, by, at, 0, Optional.empty());
    }

    @Override
    public void advance(long erasure, int more) {
        rows(Query.select().where("ID = ?", erasure)).forEach(row -> {
            row.setRowCount(row.getRowCount() + more);
            row.save();
        });
    }

    @Override
    public void finish(long erasure, Instant at) {
        rows(Query.select().where("ID = ?", erasure)).forEach(row -> {
            row.setUniqKey(row.getStandIn());
            row.setPhase(DONE);
            row.setDoneMs(at.toEpochMilli());
            row.save();
        });
    }

    @Override
    public Optional<Instant> asked(UserId person) {
        return Stream.of(ao.find(ErasureRequestRecord.class, "USER_KEY = ?", person.value()))
                .map(row -> Instant.ofEpochMilli(row.getAtMs()))
                .findFirst();
    }

    @Override
    public List<ErasureRequest> requests(int limit) {
        return Stream.of(ao.find(
                        ErasureRequestRecord.class, Query.select().order("ID").limit(limit)))
                .map(row -> new ErasureRequest(new UserId(row.getUserKey()), Instant.ofEpochMilli(row.getAtMs())))
                .toList();
    }

    @Override
    public void ask(UserId person, Instant at) {
        Unique.writing(
                person.value(),
                () -> ao.create(
                        ErasureRequestRecord.class,
                        new DBParam("USER_KEY", person.value()),
                        new DBParam("AT_MS", at.toEpochMilli())));
    }

    @Override
    public boolean withdraw(UserId person) {
        return ao.deleteWithSQL(ErasureRequestRecord.class, "USER_KEY = ?", person.value()) > 0;
    }

    private Stream<TombstoneRecord> rows(Query query) {
        return Stream.of(ao.find(TombstoneRecord.class, query));
    }

    private static Erasure erasure(TombstoneRecord row) {
        return new Erasure(
                row.getID(),
                Optional.of(new UserId(row.getUniqKey())).filter(person -> !Tombstone.is(person)),
                new Tombstone(new UserId(row.getStandIn())),
                new UserId(row.getBegunBy()),
                Instant.ofEpochMilli(row.getBegunMs()),
                row.getRowCount(),
                Columns.time(row.getDoneMs()));
    }
}
