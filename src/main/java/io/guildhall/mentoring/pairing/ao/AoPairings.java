package io.guildhall.mentoring.pairing.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Batch;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.mentoring.pairing.DeclineCode;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingRow;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
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
import java.util.stream.Stream;
import net.java.ao.Query;

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
                .map(PairingColumns::pairing)
                .findFirst();
    }

    @Override
    public Optional<PairingRow> forChange(PairingId id) {
        return rows(Query.select().where("ID = ?", id.value()))
                .<PairingRow>map(row -> new StoredPairing(ao, row))
                .findFirst();
    }

    @Override
    public List<Pairing> of(UserId user, Set<PairingState> states, long before, int limit) {
        List<Pairing> found = new ArrayList<>();
        long below = before > 0 ? before : Long.MAX_VALUE;
        List<Long> stretch = numbers(user, below);
        while (!stretch.isEmpty() && found.size() < limit) {
            of(stretch, states).map(PairingColumns::pairing).forEach(found::add);
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
        return of(ids, states)
                .<PairingRow>map(row -> new StoredPairing(ao, row))
                .toList();
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
        return of(ids, states).map(PairingColumns::pairing).toList();
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
        PairingRecord row =
                Unique.writing(key, () -> ao.create(PairingRecord.class, Batch.columns(PairingColumns.of(made))));
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
                    made.stream().map(PairingColumns::of).toList());
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

    private void members(List<Pairing> kept) {
        Batch.create(
                ao,
                PairingMemberRecord.class,
                kept.stream()
                        .flatMap(each -> each.parts().stream()
                                .map(part -> PairingColumns.member(each.id().value(), each.programme(), part.user())))
                        .toList());
    }

    private List<Pairing> list(Query query) {
        return rows(query).map(PairingColumns::pairing).toList();
    }

    private Stream<PairingRecord> rows(Query query) {
        return Stream.of(ao.find(PairingRecord.class, query));
    }
}
