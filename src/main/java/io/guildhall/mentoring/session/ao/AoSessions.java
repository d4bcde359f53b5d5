package io.guildhall.mentoring.session.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.session.PairSession;
import io.guildhall.mentoring.session.SessionPlan;
import io.guildhall.mentoring.session.SessionRow;
import io.guildhall.mentoring.session.SessionState;
import io.guildhall.mentoring.session.Sessions;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Sessions in the host's database. */
@Named
final class AoSessions implements Sessions {
    private final ActiveObjects ao;

    @Inject
    AoSessions(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<PairSession> sessions(PairingId pairing) {
        return all(pairing).map(AoSessions::session).toList();
    }

    @Override
    public List<SessionRow> forChange(PairingId pairing) {
        return all(pairing).<SessionRow>map(Row::new).toList();
    }

    private Stream<SessionRecord> all(PairingId pairing) {
        return rows(Query.select()
                .where("PAIRING_ID = ?", pairing.value())
                .order("AT_MS DESC, ID DESC")
                .limit(PairSession.MOST));
    }

    @Override
    public Optional<PairSession> find(PairingId pairing, long id) {
        return rows(Query.select().where("ID = ? AND PAIRING_ID = ?", id, pairing.value()))
                .map(AoSessions::session)
                .findFirst();
    }

    @Override
    public List<PairSession> planned(Collection<PairingId> pairings, Instant from) {
        long earliest = from.minus(Duration.ofDays(1)).toEpochMilli();
        return In.chunks("PAIRING_ID", pairings.stream().map(PairingId::value).toList()).stream()
                .flatMap(in -> rows(Query.select()
                        .where(
                                "SESSION_STATE = ? AND AT_MS >= ? AND " + in.criteria(),
                                in.after(SessionState.PLANNED.name(), earliest))))
                .map(AoSessions::session)
                .sorted(Comparator.comparing((PairSession each) -> each.plan().at())
                        .thenComparing(PairSession::id))
                .toList();
    }

    @Override
    public Map<PairingId, Integer> held(Collection<PairingId> pairings, Instant since) {
        return In.chunks("PAIRING_ID", pairings.stream().map(PairingId::value).toList()).stream()
                .flatMap(in -> rows(Query.select()
                        .where(
                                "SESSION_STATE = ? AND AT_MS >= ? AND " + in.criteria(),
                                in.after(SessionState.HELD.name(), since.toEpochMilli()))))
                .collect(Collectors.toMap(row -> new PairingId(row.getPairingId()), row -> 1, Integer::sum));
    }

    @Override
    public Optional<PairSession> made(PairingId pairing, String token) {
        return rows(Query.select().where("UNIQ_KEY = ?", key(pairing, token)))
                .map(AoSessions::session)
                .findFirst();
    }

    @Override
    public PairSession add(PairSession made, String token) {
        DBParam[] columns = {
            new DBParam("UNIQ_KEY", key(made.pairing(), token)),
            new DBParam("PAIRING_ID", made.pairing().value()),
            new DBParam("SESSION_STATE", made.state().name()),
            new DBParam("AT_MS", made.plan().at().toEpochMilli()),
            new DBParam("LENGTH_MINUTES", made.plan().minutes()),
            new DBParam("PLACE", made.plan().place()),
            new DBParam("MEETING_LINK", made.plan().link()),
            new DBParam("AGENDA", made.plan().agenda()),
            new DBParam("REVISION_NO", made.revision()),
            new DBParam("CHANGED_MS", made.changedAt().toEpochMilli())
        };
        SessionRecord row = Unique.writing(token, () -> ao.create(SessionRecord.class, columns));
        return new PairSession(
                row.getID(), made.pairing(), made.state(), made.plan(), made.revision(), made.changedAt());
    }

    private record Row(SessionRecord row) implements SessionRow {
        @Override
        public PairSession value() {
            return session(row);
        }

        @Override
        public void save(PairSession changed) {
            Columns.set(row.getSessionState(), changed.state().name(), row::setSessionState);
            Columns.set(row.getAtMs(), changed.plan().at().toEpochMilli(), row::setAtMs);
            Columns.set(row.getLengthMinutes(), changed.plan().minutes(), row::setLengthMinutes);
            Columns.set(Columns.text(row.getPlace()), changed.plan().place(), row::setPlace);
            Columns.set(Columns.text(row.getMeetingLink()), changed.plan().link(), row::setMeetingLink);
            Columns.set(Columns.text(row.getAgenda()), changed.plan().agenda(), row::setAgenda);
            row.setRevisionNo(changed.revision());
            row.setChangedMs(changed.changedAt().toEpochMilli());
            row.save();
        }
    }

    private static String key(PairingId pairing, String token) {
        return token + "|" + pairing.value();
    }

    private Stream<SessionRecord> rows(Query query) {
        return Stream.of(ao.find(SessionRecord.class, query));
    }

    private static PairSession session(SessionRecord row) {
        return new PairSession(
                row.getID(),
                new PairingId(row.getPairingId()),
                SessionState.valueOf(row.getSessionState()),
                new SessionPlan(
                        Instant.ofEpochMilli(row.getAtMs()),
                        row.getLengthMinutes(),
                        Columns.text(row.getPlace()),
                        Columns.text(row.getMeetingLink()),
                        Columns.text(row.getAgenda())),
                row.getRevisionNo(),
                Instant.ofEpochMilli(row.getChangedMs()));
    }
}
