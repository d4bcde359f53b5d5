package io.guildhall.recognition.kudos;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Restorable;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Kudos, in memory. */
public final class InMemoryKudosBook implements KudosBook, Restorable {
    private final List<Kudos> kept = new ArrayList<>();
    private final Map<String, Long> numbers = new HashMap<>();

    @Override
    public synchronized Runnable remember() {
        List<Kudos> before = List.copyOf(kept);
        Map<String, Long> keysBefore = Map.copyOf(numbers);
        return () -> {
            kept.clear();
            kept.addAll(before);
            numbers.clear();
            numbers.putAll(keysBefore);
        };
    }

    @Override
    public synchronized Sent sent(UserId from, Instant since, String token, int limit) {
        return new Sent(
                givenSince(from, since, limit),
                Optional.ofNullable(numbers.get(key(from, token))).flatMap(this::find));
    }

    @Override
    public synchronized Optional<Kudos> find(long id) {
        return kept.stream().filter(each -> each.id() == id).findFirst();
    }

    @Override
    public List<Kudos> lately(long after, int limit) {
        return newest(each -> each.id() > after, limit);
    }

    @Override
    public List<Kudos> givenSince(UserId from, Instant since, int limit) {
        return newest(each -> each.from().equals(from) && !each.at().isBefore(since), limit);
    }

    @Override
    public List<Kudos> page(Collection<CommunityId> communities, Optional<UserId> to, OptionalLong before, int limit) {
        return newest(
                each -> each.state() == KudosState.GIVEN
                        && communities.contains(each.community())
                        && to.filter(person -> !each.to().equals(person)).isEmpty()
                        && (before.isEmpty() || each.id() < before.getAsLong()),
                limit);
    }

    @Override
    public List<Kudos> standing(Collection<UserId> to, Optional<CommunityId> community, Optional<Instant> since) {
        return newest(
                each -> each.stands()
                        && to.contains(each.to())
                        && community.map(each.community()::equals).orElse(true)
                        && since.filter(each.at()::isBefore).isEmpty(),
                Integer.MAX_VALUE);
    }

    @Override
    public List<Kudos> since(CommunityId community, Instant since, int limit) {
        return newest(
                each -> each.state() == KudosState.GIVEN
                        && each.community().equals(community)
                        && !each.at().isBefore(since),
                limit);
    }

    private synchronized List<Kudos> newest(Predicate<Kudos> wanted, int limit) {
        List<Kudos> all = new ArrayList<>(kept);
        Collections.reverse(all);
        return all.stream().filter(wanted).limit(limit).toList();
    }

    @Override
    public synchronized Kudos add(
            CommunityId community, UserId from, UserId to, NewKudos written, Optional<Long> page, Instant at) {
        String key = key(from, written.token());
        if (numbers.containsKey(key)) {
            throw new DuplicateKeyException(key, new IllegalStateException("in memory"));
        }
        Kudos made = new Kudos(
                kept.size() + 1L,
                community,
                from,
                to,
                written.reason(),
                written.tag(),
                page,
                at,
                KudosState.GIVEN,
                Optional.empty());
        kept.add(made);
        numbers.put(key, made.id());
        return made;
    }

    @Override
    public synchronized void retract(Kudos retracted) {
        kept.replaceAll(each -> each.id() == retracted.id() ? retracted : each);
    }

    private static String key(UserId from, String token) {
        return token + "|" + from.value();
    }
}
