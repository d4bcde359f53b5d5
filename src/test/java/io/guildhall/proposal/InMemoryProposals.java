package io.guildhall.proposal;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Restorable;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Proposals, in memory. */
final class InMemoryProposals implements Proposals, Restorable {
    private final TreeMap<Long, CommunityProposal> kept = new TreeMap<>();
    private final Map<String, Long> tokens = new ConcurrentHashMap<>();

    @Override
    public synchronized Runnable remember() {
        Map<Long, CommunityProposal> before = Map.copyOf(kept);
        Map<String, Long> tokensBefore = Map.copyOf(tokens);
        return () -> {
            kept.clear();
            kept.putAll(before);
            tokens.clear();
            tokens.putAll(tokensBefore);
        };
    }

    @Override
    public synchronized Optional<CommunityProposal> find(long id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<ProposalRow> forChange(long id) {
        return find(id).map(value -> new ProposalRow() {
            @Override
            public CommunityProposal value() {
                return find(id).orElse(value);
            }

            @Override
            public void save(CommunityProposal changed) {
                put(changed);
            }
        });
    }

    private synchronized void put(CommunityProposal changed) {
        kept.put(changed.id(), changed);
    }

    @Override
    public Optional<CommunityProposal> sent(UserId proposer, String token) {
        return Optional.ofNullable(tokens.get(key(proposer, token))).flatMap(this::find);
    }

    @Override
    public int countOpen(UserId proposer) {
        return page(
                        Optional.of(proposer),
                        Optional.of(ProposalState.SUBMITTED),
                        OptionalLong.empty(),
                        Integer.MAX_VALUE)
                .size();
    }

    @Override
    public synchronized List<CommunityProposal> page(
            Optional<UserId> proposer, Optional<ProposalState> state, OptionalLong before, int limit) {
        return kept.descendingMap().values().stream()
                .filter(each -> each.id() < before.orElse(Long.MAX_VALUE))
                .filter(each -> proposer.map(each.proposer()::equals).orElse(true))
                .filter(each -> state.map(each.state()::equals).orElse(true))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized CommunityProposal add(UserId proposer, Pitch pitch, String token, Instant at) {
        if (tokens.containsKey(key(proposer, token))) {
            throw new DuplicateKeyException(token, new IllegalStateException("in memory"));
        }
        long id = kept.isEmpty() ? 1 : kept.lastKey() + 1;
        CommunityProposal added =
                new CommunityProposal(id, proposer, pitch, at, ProposalState.SUBMITTED, Optional.empty());
        put(added);
        tokens.put(key(proposer, token), id);
        return added;
    }

    private static String key(UserId proposer, String token) {
        return token + "|" + proposer.value();
    }
}
