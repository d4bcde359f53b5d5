package io.guildhall.announcement;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Membership;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Announcements, in memory. */
final class InMemoryAnnouncements implements Announcements {
    private final List<Announcement> kept = new ArrayList<>();
    private final Map<String, Announcement> byToken = new HashMap<>();

    @Override
    public synchronized Optional<Announcement> sent(CommunityId community, UserId author, String token) {
        return Optional.ofNullable(byToken.get(key(community, author, token)));
    }

    @Override
    public synchronized List<Announcement> latest(CommunityId community, int limit) {
        return kept.stream()
                .filter(each -> each.community().equals(community))
                .sorted(Comparator.comparingLong(Announcement::id).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Announcement> page(CommunityId community, Readership readership, OptionalLong before, int limit) {
        return latest(community, Integer.MAX_VALUE).stream()
                .filter(each -> before.isEmpty() || each.id() < before.getAsLong())
                .filter(each -> isFor(readership, each))
                .limit(limit)
                .toList();
    }

    private static boolean isFor(Readership readership, Announcement each) {
        boolean newcomer = each.audience() == AnnouncementAudience.NEWCOMERS
                && readership
                        .newcomer()
                        .filter(joined ->
                                !each.at().isBefore(joined) && !each.at().isAfter(joined.plus(Membership.NEWCOMER)))
                        .isPresent();
        return newcomer || readership.audiences().contains(each.audience());
    }

    @Override
    public synchronized Announcement add(CommunityId community, UserId author, NewAnnouncement written, Instant at) {
        String key = key(community, author, written.token());
        if (byToken.containsKey(key)) {
            throw new DuplicateKeyException(key, new IllegalStateException("in memory"));
        }
        Announcement made = new Announcement(
                kept.size() + 1L, community, author, written.subject(), written.text(), written.audience(), at);
        kept.add(made);
        byToken.put(key, made);
        return made;
    }

    private static String key(CommunityId community, UserId author, String token) {
        return community.value() + "|" + token + "|" + author.value();
    }
}
