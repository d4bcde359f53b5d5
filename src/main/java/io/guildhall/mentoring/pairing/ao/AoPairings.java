package io.guildhall.mentoring.pairing.ao;

import static io.guildhall.kernel.ao.Columns.set;
import static io.guildhall.kernel.ao.Columns.setOrClear;
import static io.guildhall.kernel.ao.Columns.text;
import static io.guildhall.kernel.ao.Columns.time;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Batch;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.mentoring.pairing.Ask;
import io.guildhall.mentoring.pairing.Course;
import io.guildhall.mentoring.pairing.DeclineCode;
import io.guildhall.mentoring.pairing.EndReason;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingRow;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.pairing.PartsText;
import io.guildhall.mentoring.programme.ProgrammeId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Pairings in the host's database. */
@Named
final class AoPairings implements Pairings {
    private final ActiveObjects ao;

    @Inject
    AoPairings(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Pairing> find(PairingId id) {
        return rows(Query.select().where("ID = ?", id.value()))
                .map(AoPairings::pairing)
                .findFirst();
    }

    @Override
    public Optional<PairingRow> forChange(PairingId id) {
        return rows(Query.select().where("ID = ?", id.value()))
                .<PairingRow>map(Row::new)
                .findFirst();
    }

    @Override
    public List<Pairing> of(UserId user, Set<PairingState> states, long before, int limit) {
        List<Pairing> found = new ArrayList<>();
        long below = before > 0 ? before : Long.MAX_VALUE;
        List<Long> stretch = numbers(user, below);
        while (!stretch.isEmpty() && found.size() < limit) {
            of(stretch, states).map(AoPairings::pairing).forEach(found::add);
            below = stretch.get(stretch.size() - 1);
            stretch = stretch.size() < In.MAX ? List.of() : numbers(user, below);
        }
        return found.stream()
                .sorted(Comparator.comparingLong((Pairing each) -> each.id().value())
                        .reversed())
                .limit(limit)
                .toList();
    }

    /** The newest of somebody's pairings under a number, in whatever state. */
    private List<Long> numbers(UserId user, long below) {
        return Stream.of(ao.find(
                        PairingMemberRecord.class,
                        Query.select()
                                .where("USER_KEY = ? AND PAIRING_ID < ?", user.value(), below)
                                .order("PAIRING_ID DESC")
                                .limit(In.MAX)))
                .map(PairingMemberRecord::getPairingId)
                .toList();
    }

    @Override
    public List<PairingRow> forChange(ProgrammeId programme, Collection<UserId> users, Set<PairingState> states) {
        List<String> keys =
                users.stream().map(UserId::value).distinct().sorted().toList();
        List<Long> ids = In.chunks("USER_KEY", keys).stream()
                .flatMap(in -> Stream.of(ao.find(
                        PairingMemberRecord.class,
                        Query.select().where("PROGRAMME_ID = ? AND " + in.criteria(), in.after(programme.value())))))
                .map(PairingMemberRecord::getPairingId)
                .distinct()
                .sorted()
                .toList();
        return of(ids, states).<PairingRow>map(Row::new).toList();
    }

    @Override
    public List<Pairing> ofAll(Collection<UserId> users, Set<PairingState> states) {
        List<String> keys =
                users.stream().map(UserId::value).distinct().sorted().toList();
        List<Long> ids = In.chunks("USER_KEY", keys).stream()
                .flatMap(in -> Stream.of(ao.find(PairingMemberRecord.class, in.criteria(), in.after())))
                .map(PairingMemberRecord::getPairingId)
                .distinct()
                .sorted()
                .toList();
        return of(ids, states).map(AoPairings::pairing).toList();
    }

    private Stream<PairingRecord> of(List<Long> ids, Set<PairingState> states) {
        In wanted = in(states);
        return In.chunks("ID", ids).stream()
                .flatMap(in -> rows(Query.select()
                        .where(
                                wanted.criteria() + " AND " + in.criteria(),
                                in.after(wanted.values().toArray()))
                        .order("ID")));
    }

    private static In in(Set<PairingState> states) {
        List<String> names = states.stream().map(Enum::name).sorted().toList();
        return In.chunks("PAIRING_STATE", names).get(0);
    }

    @Override
    public List<Pairing> page(ProgrammeId programme, Set<PairingState> states, long after, int limit) {
        In in = in(states);
        return list(Query.select()
                .where("PROGRAMME_ID = ? AND ID > ? AND " + in.criteria(), in.after(programme.value(), after))
                .order("ID")
                .limit(limit));
    }

    @Override
    public Map<PairingState, Integer> count(ProgrammeId programme) {
        Map<PairingState, Integer> counts = new EnumMap<>(PairingState.class);
        for (PairingState state : PairingState.values()) {
            int found = ao.count(
                    PairingRecord.class, "PROGRAMME_ID = ? AND PAIRING_STATE = ?", programme.value(), state.name());
            if (found > 0) {
                counts.put(state, found);
            }
        }
        return counts;
    }

    @Override
    public Map<PairingState, Integer> begun(ProgrammeId programme, Instant from, Instant until) {
        Map<PairingState, Integer> counts = new EnumMap<>(PairingState.class);
        for (PairingState state : PairingState.BEGUN) {
            int found = ao.count(
                    PairingRecord.class,
                    "PROGRAMME_ID = ? AND PAIRING_STATE = ? AND START_MS >= ? AND START_MS < ?",
                    programme.value(),
                    state.name(),
                    from.toEpochMilli(),
                    until.toEpochMilli());
            if (found > 0) {
                counts.put(state, found);
            }
        }
        return counts;
    }

    @Override
    public Map<DeclineCode, Integer> declined(ProgrammeId programme) {
        Map<DeclineCode, Integer> counts = new EnumMap<>(DeclineCode.class);
        for (DeclineCode code : DeclineCode.values()) {
            int found = ao.count(
                    PairingRecord.class, "PROGRAMME_ID = ? AND DECLINE_CODE = ?", programme.value(), code.name());
            if (found > 0) {
                counts.put(code, found);
            }
        }
        return counts;
    }

    @Override
    public List<Pairing> walk(PairingState state, Instant before, long after, int limit) {
        return list(Query.select()
                .where("PAIRING_STATE = ? AND SINCE_MS < ? AND ID > ?", state.name(), before.toEpochMilli(), after)
                .order("ID")
                .limit(limit));
    }

    @Override
    public List<Pairing> since(PairingState state, Instant from, long after, int limit) {
        return list(Query.select()
                .where("PAIRING_STATE = ? AND SINCE_MS >= ? AND ID > ?", state.name(), from.toEpochMilli(), after)
                .order("ID")
                .limit(limit));
    }

    @Override
    public Pairing add(Pairing made) {
        String key = made.openKey();
        DBParam[] columns = columns(made).entrySet().stream()
                .filter(column -> column.getValue() != null)
                .map(column -> new DBParam(column.getKey(), Objects.requireNonNull(column.getValue())))
                .toArray(DBParam[]::new);
        PairingRecord row = Unique.writing(key, () -> ao.create(PairingRecord.class, columns));
        Pairing kept = made.numbered(new PairingId(row.getID()));
        members(List.of(kept));
        return kept;
    }

    @Override
    public List<Pairing> add(List<Pairing> made) {
        if (made.size() < 2) {
            return made.stream().map(this::add).toList();
        }
        List<String> keys = made.stream().map(Pairing::openKey).toList();
        Unique.writing(keys.get(0), () -> {
            Batch.create(
                    ao,
                    PairingRecord.class,
                    made.stream().map(AoPairings::columns).toList());
            return true;
        });
        Map<String, Long> ids = new HashMap<>();
        In.chunks("UNIQ_KEY", keys)
                .forEach(in -> rows(Query.select().where(in.criteria(), in.after()))
                        .forEach(row -> ids.put(row.getUniqKey(), row.getID())));
        List<Pairing> kept = made.stream()
                .map(each -> each.numbered(new PairingId(Objects.requireNonNull(ids.get(each.openKey())))))
                .toList();
        members(kept);
        return kept;
    }

    private static Map<String, @Nullable Object> columns(Pairing made) {
        Ask ask = made.ask();
        Course course = made.course();
        return Batch.row(
                "UNIQ_KEY", made.openKey(),
                "PROGRAMME_ID", made.programme().value(),
                "PAIRING_STATE", made.state().name(),
                "SINCE_MS", made.since().toEpochMilli(),
                "PARTS", PartsText.of(made.parts()),
                "ASKED_MS", ask.at().toEpochMilli(),
                "MESSAGE", ask.message(),
                "REMINDED", ask.reminded(),
                "ANSWER", ask.answer(),
                "NUDGE_COUNT", course.nudges(),
                "HELD_COUNT", course.held(),
                "ASKED_BY", ask.by().map(UserId::value).orElse(null),
                "START_MS", millis(course.start()).orElse(null),
                "NEXT_MEETING_MS", millis(course.nextMeeting()).orElse(null));
    }

    private void members(List<Pairing> kept) {
        Batch.create(
                ao,
                PairingMemberRecord.class,
                kept.stream()
                        .flatMap(each -> each.parts().stream()
                                .map(part -> member(each.id().value(), each.programme(), part.user())))
                        .toList());
    }

    private static Map<String, @Nullable Object> member(long pairing, ProgrammeId programme, UserId user) {
        return Batch.row(
                "UNIQ_KEY",
                pairing + "|" + user.value(),
                "PAIRING_ID",
                pairing,
                "PROGRAMME_ID",
                programme.value(),
                "USER_KEY",
                user.value());
    }

    private List<Pairing> list(Query query) {
        return rows(query).map(AoPairings::pairing).toList();
    }

    private Stream<PairingRecord> rows(Query query) {
        return Stream.of(ao.find(PairingRecord.class, query));
    }

    private static Pairing pairing(PairingRecord row) {
        return new Pairing(
                new PairingId(row.getID()),
                new ProgrammeId(row.getProgrammeId()),
                PairingState.valueOf(row.getPairingState()),
                Instant.ofEpochMilli(row.getSinceMs()),
                PartsText.read(text(row.getParts())),
                new Ask(
                        Optional.ofNullable(row.getAskedBy()).map(UserId::new),
                        text(row.getMessage()),
                        Instant.ofEpochMilli(row.getAskedMs()),
                        row.isReminded(),
                        text(row.getAnswer()),
                        Optional.ofNullable(row.getDeclineCode()).map(DeclineCode::valueOf)),
                new Course(
                        time(row.getStartMs()),
                        time(row.getEndMs()),
                        Optional.ofNullable(row.getEndReason()).map(EndReason::valueOf),
                        time(row.getPausedUntilMs()),
                        time(row.getLastMetMs()),
                        time(row.getNextMeetingMs()),
                        row.getNudgeCount(),
                        row.getHeldCount()));
    }

    private final class Row implements PairingRow {
        private final PairingRecord row;
        private Pairing value;

        Row(PairingRecord row) {
            this.row = row;
            this.value = pairing(row);
        }

        @Override
        public Pairing value() {
            return value;
        }

        @Override
        public void save(Pairing changed) {
            Ask ask = changed.ask();
            Course course = changed.course();
            String key = changed.openKey();
            set(row.getUniqKey(), key, row::setUniqKey);
            set(row.getPairingState(), changed.state().name(), row::setPairingState);
            set(row.getSinceMs(), changed.since().toEpochMilli(), row::setSinceMs);
            set(text(row.getParts()), PartsText.of(changed.parts()), row::setParts);
            setOrClear(row.getAskedBy(), ask.by().map(UserId::value), row::setAskedBy);
            set(row.getAskedMs(), ask.at().toEpochMilli(), row::setAskedMs);
            set(text(row.getMessage()), ask.message(), row::setMessage);
            set(row.isReminded(), ask.reminded(), row::setReminded);
            set(text(row.getAnswer()), ask.answer(), row::setAnswer);
            setOrClear(row.getDeclineCode(), ask.code().map(Enum::name), row::setDeclineCode);
            setOrClear(row.getStartMs(), millis(course.start()), row::setStartMs);
            setOrClear(row.getEndMs(), millis(course.end()), row::setEndMs);
            setOrClear(row.getEndReason(), course.reason().map(Enum::name), row::setEndReason);
            setOrClear(row.getPausedUntilMs(), millis(course.pausedUntil()), row::setPausedUntilMs);
            setOrClear(row.getLastMetMs(), millis(course.lastMet()), row::setLastMetMs);
            setOrClear(row.getNextMeetingMs(), millis(course.nextMeeting()), row::setNextMeetingMs);
            set(row.getNudgeCount(), course.nudges(), row::setNudgeCount);
            set(row.getHeldCount(), course.held(), row::setHeldCount);
            Unique.writing(key, () -> {
                row.save();
                return true;
            });
            members(users(value), users(changed));
            value = changed;
        }

        private void members(Set<UserId> before, Set<UserId> now) {
            List<String> gone = before.stream()
                    .filter(user -> !now.contains(user))
                    .map(UserId::value)
                    .toList();
            In.chunks("USER_KEY", gone)
                    .forEach(in -> ao.deleteWithSQL(
                            PairingMemberRecord.class,
                            "PAIRING_ID = ? AND " + in.criteria(),
                            in.after(value.id().value())));
            Batch.create(
                    ao,
                    PairingMemberRecord.class,
                    now.stream()
                            .filter(user -> !before.contains(user))
                            .map(user -> member(value.id().value(), value.programme(), user))
                            .toList());
        }
    }

    private static Set<UserId> users(Pairing pairing) {
        return pairing.parts().stream().map(Part::user).collect(Collectors.toSet());
    }

    private static Optional<Long> millis(Optional<Instant> time) {
        return time.map(Instant::toEpochMilli);
    }
}
