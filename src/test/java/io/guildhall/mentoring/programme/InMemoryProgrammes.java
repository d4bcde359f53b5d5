package io.guildhall.mentoring.programme;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.UserId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Programmes and their managers, in memory. */
public class InMemoryProgrammes implements Programmes {
    private final Map<Long, Programme> programmes = new TreeMap<>();
    private final Map<String, Long> tokens = new HashMap<>();
    private final Map<ProgrammeId, Set<UserId>> managers = new HashMap<>();

    @Override
    public synchronized Optional<Programme> find(ProgrammeId id) {
        return Optional.ofNullable(programmes.get(id.value()));
    }

    @Override
    public Optional<ProgrammeRow> forChange(ProgrammeId id) {
        return find(id).map(found -> new ProgrammeRow() {
            private Programme value = found;

            @Override
            public Programme value() {
                return value;
            }

            @Override
            public void save(Programme changed) {
                value = changed;
                keep(changed);
            }
        });
    }

    private synchronized void keep(Programme changed) {
        programmes.put(changed.id().value(), changed);
    }

    @Override
    public synchronized List<Programme> of(Optional<CommunityId> community) {
        return programmes.values().stream()
                .filter(each -> each.community().equals(community))
                .sorted(Comparator.comparingLong((Programme each) -> each.id().value())
                        .reversed())
                .toList();
    }

    @Override
    public synchronized List<Programme> ofAll(Collection<CommunityId> communities) {
        return programmes.values().stream()
                .filter(each -> each.community().filter(communities::contains).isPresent())
                .sorted(Comparator.comparingLong((Programme each) -> each.id().value())
                        .reversed())
                .toList();
    }

    @Override
    public synchronized List<Programme> walk(Set<ProgrammeState> states, long after, int limit) {
        return programmes.values().stream()
                .filter(each -> states.contains(each.state()) && each.id().value() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Programme> byId(Collection<ProgrammeId> ids) {
        return programmes.values().stream()
                .filter(each -> ids.contains(each.id()))
                .toList();
    }

    @Override
    public synchronized Programme add(Programme made, String token) {
        String key = made.createdBy().value() + "|" + token;
        if (tokens.containsKey(key)) {
            throw new DuplicateKeyException(key, new IllegalStateException("in memory"));
        }
        ProgrammeId id = new ProgrammeId(programmes.size() + 1L);
        tokens.put(key, id.value());
        Programme kept = made.numbered(id);
        keep(kept);
        return kept;
    }

    @Override
    public synchronized Optional<Programme> made(UserId author, String token) {
        return Optional.ofNullable(tokens.get(author.value() + "|" + token)).map(programmes::get);
    }

    @Override
    public synchronized Set<UserId> managers(ProgrammeId id) {
        return managers.getOrDefault(id, Set.of());
    }

    @Override
    public synchronized void manage(ProgrammeId id, Set<UserId> wanted) {
        managers.put(id, Set.copyOf(wanted));
    }

    @Override
    public synchronized Set<ProgrammeId> managedBy(UserId user) {
        return managers.entrySet().stream()
                .filter(entry -> entry.getValue().contains(user))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
