package io.guildhall.mentoring.enrolment.ao;

import static io.guildhall.kernel.ao.Columns.set;
import static io.guildhall.kernel.ao.Columns.setOrClear;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.mentoring.enrolment.Availability;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.enrolment.EnrolmentRow;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.Round;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Enrolments in the host's database. */
@Named
final class AoEnrolments implements Enrolments {
    private static final Set<EnrolmentState> ASKABLE = Set.of(EnrolmentState.OPEN, EnrolmentState.WAITING);

    private final ActiveObjects ao;

    @Inject
    AoEnrolments(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Enrolment> of(ProgrammeId programme, UserId user) {
        return found(Query.select()
                .where("USER_KEY = ? AND PROGRAMME_ID = ?", user.value(), programme.value())
                .order("ID ASC"));
    }

    @Override
    public List<Enrolment> ofNumbers(Collection<EnrolmentId> numbers) {
        return In.chunks(
                        "ID",
                        numbers.stream()
                                .map(EnrolmentId::value)
                                .distinct()
                                .sorted()
                                .toList())
                .stream()
                .flatMap(in ->
                        found(Query.select().where(in.criteria(), in.after()).order("ID ASC")).stream())
                .toList();
    }

    @Override
    public List<Enrolment> of(UserId user) {
        return found(Query.select().where("USER_KEY = ?", user.value()).order("ID ASC"));
    }

    /**
     * Asks by people alone: with the programme in the question, a database that knows little of its rows reads all of a programme for each five hundred people
     * (PostgreSQL took half a second for each with ten thousand in it), and nobody is in so many programmes that the others matter.
     */
    @Override
    public List<EnrolmentRow> forChange(ProgrammeId programme, Collection<UserId> users) {
        return In.chunks(
                        "USER_KEY", users.stream().map(UserId::value).distinct().toList())
                .stream()
                .flatMap(in -> Stream.of(ao.find(
                        EnrolmentRecord.class,
                        Query.select().where(in.criteria(), in.after()).order("ID ASC"))))
                .filter(row -> row.getProgrammeId() == programme.value())
                .<EnrolmentRow>map(row -> new Row(row, enrolment(row)))
                .toList();
    }

    @Override
    public List<Enrolment> page(
            ProgrammeId programme, ProgrammeRole role, Set<EnrolmentState> states, long after, int limit) {
        return states.isEmpty() ? List.of() : page(programme, role, states, "ID > ?", after, limit);
    }

    @Override
    public List<Enrolment> withPlaces(ProgrammeId programme, ProgrammeRole role, long after, int limit) {
        return page(programme, role, ASKABLE, "FREE_PLACES > 0 AND ID > ?", after, limit);
    }

    private List<Enrolment> page(
            ProgrammeId programme,
            ProgrammeRole role,
            Set<EnrolmentState> states,
            String criteria,
            long after,
            int limit) {
        In in = In.chunks(
                        "ENROL_STATE", states.stream().map(Enum::name).sorted().toList())
                .get(0);
        return found(Query.select()
                .where(
                        "PROGRAMME_ID = ? AND ENROL_ROLE = ? AND " + criteria + " AND " + in.criteria(),
                        in.after(programme.value(), role.name(), after))
                .order("ID ASC")
                .limit(limit));
    }

    @Override
    public Map<EnrolmentState, Integer> count(ProgrammeId programme, ProgrammeRole role) {
        Map<EnrolmentState, Integer> counts = new EnumMap<>(EnrolmentState.class);
        for (EnrolmentState state : EnrolmentState.values()) {
            int count = ao.count(
                    EnrolmentRecord.class,
                    "PROGRAMME_ID = ? AND ENROL_ROLE = ? AND ENROL_STATE = ?",
                    programme.value(),
                    role.name(),
                    state.name());
            if (count > 0) {
                counts.put(state, count);
            }
        }
        return counts;
    }

    @Override
    public List<Enrolment> pausedUntil(Instant before, int limit) {
        return found(Query.select()
                .where("PAUSED_UNTIL_MS < ?", before.toEpochMilli())
                .order("ID ASC")
                .limit(limit));
    }

    @Override
    public List<Enrolment> walk(long after, int limit) {
        return found(Query.select()
                .where("ENROL_STATE <> ? AND ID > ?", EnrolmentState.WITHDRAWN.name(), after)
                .order("ID ASC")
                .limit(limit));
    }

    @Override
    public List<Enrolment> behind(ProgrammeId programme, int round, int limit) {
        return found(Query.select()
                .where(
                        "PROGRAMME_ID = ? AND ENROL_STATE <> ? AND (ROUND_NO IS NULL OR ROUND_NO < ?)",
                        programme.value(),
                        EnrolmentState.WITHDRAWN.name(),
                        round)
                .order("ID ASC")
                .limit(limit));
    }

    private List<Enrolment> found(Query query) {
        return Stream.of(ao.find(EnrolmentRecord.class, query))
                .map(AoEnrolments::enrolment)
                .toList();
    }

    @Override
    public Enrolment add(Enrolment made) {
        String key = made.programme().value() + "|" + made.user().value() + "|" + made.role();
        Availability when = made.availability();
        List<DBParam> columns = new ArrayList<>(List.of(
                new DBParam("UNIQ_KEY", key),
                new DBParam("PROGRAMME_ID", made.programme().value()),
                new DBParam("USER_KEY", made.user().value()),
                new DBParam("ENROL_ROLE", made.role().name()),
                new DBParam("ENROL_STATE", made.state().name()),
                new DBParam("PLACES", made.places()),
                new DBParam("TAKEN_PLACES", made.taken()),
                new DBParam("FREE_PLACES", made.free()),
                new DBParam("WAITING_ROUNDS", made.waitingRounds()),
                new DBParam("UNANSWERED_NO", made.unanswered()),
                new DBParam("WORDING", made.statement()),
                new DBParam("SINCE_MS", made.since().toEpochMilli()),
                new DBParam("REVISION_NO", made.revision()),
                new DBParam("ROUND_NO", made.round())));
        if (made.waitedIn() > 0) {
            columns.add(new DBParam("WAITED_ROUND_NO", made.waitedIn()));
        }
        when.from().ifPresent(at -> columns.add(new DBParam("TIME_FROM_MS", at.toEpochMilli())));
        when.to().ifPresent(at -> columns.add(new DBParam("TIME_TO_MS", at.toEpochMilli())));
        when.pausedUntil().ifPresent(at -> columns.add(new DBParam("PAUSED_UNTIL_MS", at.toEpochMilli())));
        EnrolmentRecord row =
                Unique.writing(key, () -> ao.create(EnrolmentRecord.class, columns.toArray(DBParam[]::new)));
        return made.numbered(new EnrolmentId(row.getID()));
    }

    private static Enrolment enrolment(EnrolmentRecord row) {
        return new Enrolment(
                new EnrolmentId(row.getID()),
                new ProgrammeId(row.getProgrammeId()),
                new UserId(row.getUserKey()),
                ProgrammeRole.valueOf(row.getEnrolRole()),
                EnrolmentState.valueOf(row.getEnrolState()),
                row.getPlaces(),
                row.getTakenPlaces(),
                new Availability(
                        Columns.time(row.getTimeFromMs()),
                        Columns.time(row.getTimeToMs()),
                        Columns.time(row.getPausedUntilMs())),
                row.getWaitingRounds(),
                row.getUnansweredNo(),
                Columns.text(row.getWording()),
                Instant.ofEpochMilli(row.getSinceMs()),
                row.getRevisionNo(),
                Optional.ofNullable(row.getRoundNo()).orElse(Round.first().no()),
                Optional.ofNullable(row.getWaitedRoundNo()).orElse(0));
    }

    /** A row in the hands of whoever changes it. */
    private static final class Row implements EnrolmentRow {
        private final EnrolmentRecord row;
        private Enrolment value;

        Row(EnrolmentRecord row, Enrolment value) {
            this.row = row;
            this.value = value;
        }

        @Override
        public Enrolment value() {
            return value;
        }

        @Override
        public void save(Enrolment changed) {
            Availability when = changed.availability();
            set(value.state().name(), changed.state().name(), row::setEnrolState);
            set(value.places(), changed.places(), row::setPlaces);
            set(value.taken(), changed.taken(), row::setTakenPlaces);
            set(value.free(), changed.free(), row::setFreePlaces);
            time(value.availability().from(), when.from(), row::setTimeFromMs);
            time(value.availability().to(), when.to(), row::setTimeToMs);
            time(value.availability().pausedUntil(), when.pausedUntil(), row::setPausedUntilMs);
            set(value.waitingRounds(), changed.waitingRounds(), row::setWaitingRounds);
            set(value.unanswered(), changed.unanswered(), row::setUnansweredNo);
            set(value.statement(), changed.statement(), row::setWording);
            set(value.since().toEpochMilli(), changed.since().toEpochMilli(), row::setSinceMs);
            set(value.revision(), changed.revision(), row::setRevisionNo);
            set(value.round(), changed.round(), row::setRoundNo);
            set(value.waitedIn(), changed.waitedIn(), row::setWaitedRoundNo);
            row.save();
            value = changed;
        }

        private static void time(Optional<Instant> before, Optional<Instant> after, Consumer<@Nullable Long> setter) {
            setOrClear(
                    before.map(Instant::toEpochMilli).orElse(null), after.map(Instant::toEpochMilli), setter::accept);
        }
    }
}
