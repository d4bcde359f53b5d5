package io.guildhall.mentoring.programme.ao;

import static io.guildhall.kernel.ao.Columns.set;
import static io.guildhall.kernel.ao.Columns.setOrClear;
import static io.guildhall.kernel.ao.Columns.text;
import static io.guildhall.kernel.ao.Columns.time;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRow;
import io.guildhall.mentoring.programme.ProgrammeSettings;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.Programmes;
import io.guildhall.mentoring.programme.Round;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Programmes in the host's database. */
@Named
final class AoProgrammes implements Programmes {
    private final ActiveObjects ao;

    @Inject
    AoProgrammes(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Programme> find(ProgrammeId id) {
        return list(Query.select().where("ID = ?", id.value())).stream().findFirst();
    }

    @Override
    public Optional<ProgrammeRow> forChange(ProgrammeId id) {
        return Stream.of(ao.find(ProgrammeRecord.class, "ID = ?", id.value()))
                .<ProgrammeRow>map(Row::new)
                .findFirst();
    }

    @Override
    public List<Programme> of(Optional<CommunityId> community) {
        Query query = community
                .map(id -> Query.select().where("COMMUNITY_ID = ?", id.value()))
                .orElseGet(() -> Query.select().where("COMMUNITY_ID IS NULL"));
        return list(query.order("ID DESC"));
    }

    @Override
    public List<Programme> ofAll(Collection<CommunityId> communities) {
        List<Long> ids = communities.stream().map(CommunityId::value).toList();
        return In.chunks("COMMUNITY_ID", ids).stream()
                .flatMap(in ->
                        list(Query.select().where(in.criteria(), in.after()).order("ID DESC")).stream())
                .sorted(Comparator.comparingLong((Programme each) -> each.id().value())
                        .reversed())
                .toList();
    }

    @Override
    public List<Programme> walk(Set<ProgrammeState> states, long after, int limit) {
        String marks = states.stream().map(state -> "?").collect(Collectors.joining(", "));
        Object[] values =
                Stream.concat(states.stream().map(Enum::name), Stream.of(after)).toArray();
        return list(Query.select()
                .where("PROGRAMME_STATE IN (" + marks + ") AND ID > ?", values)
                .order("ID")
                .limit(limit));
    }

    @Override
    public List<Programme> byId(Collection<ProgrammeId> ids) {
        return In.chunks("ID", ids.stream().map(ProgrammeId::value).toList()).stream()
                .flatMap(in ->
                        list(Query.select().where(in.criteria(), in.after()).order("ID")).stream())
                .toList();
    }

    @Override
    public Programme add(Programme made, String token) {
        List<DBParam> columns = new ArrayList<>(List.of(
                new DBParam("UNIQ_KEY", key(made.createdBy(), token)),
                new DBParam("NAME", made.name()),
                new DBParam("PROGRAMME_KIND", made.kind().name()),
                new DBParam("PROGRAMME_STATE", made.state().name()),
                new DBParam("SETTINGS", made.settings().text()),
                new DBParam("CREATED_BY", made.createdBy().value()),
                new DBParam("CREATED_MS", made.createdAt().toEpochMilli()),
                new DBParam("REVISION_NO", made.revision())));
        made.community().ifPresent(id -> columns.add(new DBParam("COMMUNITY_ID", id.value())));
        add(columns, "ENROL_FROM_MS", made.dates().enrolFrom());
        add(columns, "ENROL_TO_MS", made.dates().enrolTo());
        add(columns, "START_MS", made.dates().start());
        add(columns, "END_MS", made.dates().end());
        columns.add(new DBParam("ROUND_NO", made.round().no()));
        add(columns, "ROUND_SINCE_MS", made.round().since());
        ProgrammeRecord row =
                Unique.writing(token, () -> ao.create(ProgrammeRecord.class, columns.toArray(DBParam[]::new)));
        return made.numbered(new ProgrammeId(row.getID()));
    }

    private static void add(List<DBParam> columns, String column, Optional<Instant> at) {
        at.ifPresent(moment -> columns.add(new DBParam(column, moment.toEpochMilli())));
    }

    @Override
    public Optional<Programme> made(UserId author, String token) {
        return list(Query.select().where("UNIQ_KEY = ?", key(author, token))).stream()
                .findFirst();
    }

    private static String key(UserId author, String token) {
        return token + "|" + author.value();
    }

    @Override
    public Set<UserId> managers(ProgrammeId id) {
        return Stream.of(ao.find(ProgrammeManagerRecord.class, "PROGRAMME_ID = ?", id.value()))
                .map(row -> new UserId(row.getManagerKey()))
                .collect(Collectors.toSet());
    }

    @Override
    public void manage(ProgrammeId id, Set<UserId> managers) {
        Set<UserId> fresh = new HashSet<>(managers);
        List<Long> gone = new ArrayList<>();
        for (ProgrammeManagerRecord row : ao.find(ProgrammeManagerRecord.class, "PROGRAMME_ID = ?", id.value())) {
            if (!fresh.remove(new UserId(row.getManagerKey()))) {
                gone.add(row.getID());
            }
        }
        In.chunks("ID", gone).forEach(in -> ao.deleteWithSQL(ProgrammeManagerRecord.class, in.criteria(), in.after()));
        for (UserId user : fresh) {
            ao.create(
                    ProgrammeManagerRecord.class,
                    new DBParam("UNIQ_KEY", id.value() + "|" + user.value()),
                    new DBParam("PROGRAMME_ID", id.value()),
                    new DBParam("MANAGER_KEY", user.value()));
        }
    }

    @Override
    public Set<ProgrammeId> managedBy(UserId user) {
        return Stream.of(ao.find(ProgrammeManagerRecord.class, "MANAGER_KEY = ?", user.value()))
                .map(row -> new ProgrammeId(row.getProgrammeId()))
                .collect(Collectors.toSet());
    }

    private List<Programme> list(Query query) {
        return Stream.of(ao.find(ProgrammeRecord.class, query))
                .map(AoProgrammes::programme)
                .toList();
    }

    private static Programme programme(ProgrammeRecord row) {
        ProgrammeKind kind = ProgrammeKind.valueOf(row.getProgrammeKind());
        return new Programme(
                new ProgrammeId(row.getID()),
                Optional.ofNullable(row.getCommunityId()).map(CommunityId::new),
                row.getName(),
                kind,
                ProgrammeState.valueOf(row.getProgrammeState()),
                new Dates(
                        time(row.getEnrolFromMs()),
                        time(row.getEnrolToMs()),
                        time(row.getStartMs()),
                        time(row.getEndMs())),
                new Round(
                        Optional.ofNullable(row.getRoundNo())
                                .orElse(Round.first().no()),
                        time(row.getRoundSinceMs())),
                ProgrammeSettings.parse(kind, text(row.getSettings())),
                new UserId(row.getCreatedBy()),
                Instant.ofEpochMilli(row.getCreatedMs()),
                row.getRevisionNo());
    }

    private static final class Row implements ProgrammeRow {
        private final ProgrammeRecord row;
        private Programme value;

        Row(ProgrammeRecord row) {
            this.row = row;
            this.value = programme(row);
        }

        @Override
        public Programme value() {
            return value;
        }

        @Override
        public void save(Programme changed) {
            set(row.getName(), changed.name(), row::setName);
            set(row.getProgrammeState(), changed.state().name(), row::setProgrammeState);
            setOrClear(row.getEnrolFromMs(), millis(changed.dates().enrolFrom()), row::setEnrolFromMs);
            setOrClear(row.getEnrolToMs(), millis(changed.dates().enrolTo()), row::setEnrolToMs);
            setOrClear(row.getStartMs(), millis(changed.dates().start()), row::setStartMs);
            setOrClear(row.getEndMs(), millis(changed.dates().end()), row::setEndMs);
            if (!changed.round().equals(value.round())) {
                row.setRoundNo(changed.round().no());
            }
            setOrClear(row.getRoundSinceMs(), millis(changed.round().since()), row::setRoundSinceMs);
            set(text(row.getSettings()), changed.settings().text(), row::setSettings);
            set(row.getRevisionNo(), changed.revision(), row::setRevisionNo);
            row.save();
            value = changed;
        }

        private static Optional<Long> millis(Optional<Instant> at) {
            return at.map(Instant::toEpochMilli);
        }
    }
}
