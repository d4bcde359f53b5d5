package io.guildhall.ambition;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Ambitions and votes, in memory. */
public final class InMemoryAmbitions implements Ambitions {
    private final Map<Long, Ambition> ambitions = new LinkedHashMap<>();
    private final Map<Long, List<Vote>> votes = new LinkedHashMap<>();
    private long lastVote;

    @Override
    public synchronized Optional<Ambition> find(CommunityId community, long id) {
        return Optional.ofNullable(ambitions.get(id))
                .filter(found -> found.community().equals(community));
    }

    @Override
    public Optional<AmbitionRow> forChange(CommunityId community, long id) {
        return find(community, id).map(this::row);
    }

    private AmbitionRow row(Ambition found) {
        return new AmbitionRow() {
            @Override
            public Ambition value() {
                return found;
            }

            @Override
            public void save(Ambition changed) {
                ambitions.put(changed.id(), changed);
            }
        };
    }

    @Override
    public synchronized List<Ambition> page(
            CommunityId community, Set<AmbitionState> states, OptionalLong before, int limit) {
        return ambitions.values().stream()
                .filter(each -> each.community().equals(community) && states.contains(each.state()))
                .filter(each -> before.isEmpty() || each.id() < before.getAsLong())
                .sorted(Comparator.comparingLong(Ambition::id).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public int count(CommunityId community, Set<AmbitionState> states) {
        return page(community, states, OptionalLong.empty(), Integer.MAX_VALUE).size();
    }

    @Override
    public synchronized List<Ambition> fulfilled(Collection<UserId> authors, Optional<CommunityId> community) {
        return ambitions.values().stream()
                .filter(each -> each.state() == AmbitionState.FULFILLED && authors.contains(each.author()))
                .filter(each -> community.map(each.community()::equals).orElse(true))
                .toList();
    }

    @Override
    public synchronized AmbitionRow propose(CommunityId community, String text, UserId author, Instant at) {
        long id = ambitions.size() + 1L;
        Ambition made =
                new Ambition(id, community, text, author, AmbitionState.PROPOSED, 1, Optional.empty(), at, at, 1);
        ambitions.put(id, made);
        return row(made);
    }

    @Override
    public synchronized List<Vote> votes(long ambition) {
        return List.copyOf(votes.getOrDefault(ambition, List.of()));
    }

    @Override
    public synchronized Set<Long> backed(UserId user, Collection<Long> wanted) {
        return wanted.stream()
                .filter(id -> votes(id).stream()
                        .anyMatch(vote -> vote.stands() && vote.user().equals(user)))
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized void vote(long ambition, UserId user, Instant at) {
        List<Vote> cast = votes.computeIfAbsent(ambition, ignored -> new ArrayList<>());
        if (cast.stream().anyMatch(vote -> vote.user().equals(user))) {
            throw new DuplicateKeyException(ambition + "|" + user.value(), new IllegalStateException("in memory"));
        }
        lastVote++;
        cast.add(new Vote(lastVote, user, true));
    }

    @Override
    public synchronized void revote(Vote vote, boolean stands) {
        votes.values()
                .forEach(cast -> cast.replaceAll(
                        each -> each.id() == vote.id() ? new Vote(vote.id(), vote.user(), stands) : each));
    }
}
