package io.guildhall.review;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.UserId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reviews, in memory. */
final class InMemoryReviews implements Reviews {
    private final List<Review> kept = new ArrayList<>();
    private final Map<String, Long> byToken = new HashMap<>();

    @Override
    public synchronized Optional<Review> find(CommunityId community, long id) {
        return kept.stream()
                .filter(each -> each.id() == id && each.community().equals(community))
                .findFirst();
    }

    @Override
    public synchronized Optional<Review> sent(CommunityId community, UserId author, String token) {
        return Optional.ofNullable(byToken.get(key(community, author, token))).flatMap(id -> find(community, id));
    }

    @Override
    public synchronized List<Review> page(CommunityId community, OptionalLong before, int limit) {
        return kept.stream()
                .filter(each -> each.community().equals(community) && each.id() < before.orElse(Long.MAX_VALUE))
                .sorted(Comparator.comparingLong(Review::id).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Review add(Review held, String token) {
        String key = key(held.community(), held.author(), token);
        if (byToken.containsKey(key)) {
            throw new DuplicateKeyException(key, new IllegalStateException("in memory"));
        }
        Review made = new Review(
                kept.size() + 1L,
                held.community(),
                held.author(),
                held.at(),
                held.decisions(),
                held.before(),
                held.stage(),
                held.charterNo(),
                held.count(),
                held.ambitions(),
                held.next(),
                held.comment());
        kept.add(made);
        byToken.put(key, made.id());
        return made;
    }

    @Override
    public synchronized void comment(Review review, Review.Comment comment) {
        kept.replaceAll(each -> each.id() == review.id() ? each.with(comment) : each);
    }

    private static String key(CommunityId community, UserId author, String token) {
        return community.value() + "|" + token + "|" + author.value();
    }
}
