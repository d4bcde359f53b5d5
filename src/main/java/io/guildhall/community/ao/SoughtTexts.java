package io.guildhall.community.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.ao.In;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import net.java.ao.Query;

/**
 * What all communities are found by, as this node knows it, so that a rare word is found without reading every row. It tells which rows may have it, and
 * the rows themselves decide. What this node writes, and what is new anywhere, is always among them; what another node changed, after a minute.
 */
final class SoughtTexts {
    private static final Duration KEPT = Duration.ofMinutes(1);
    /** Texts of more communities would take more memory than they are worth. Whether there are so many is asked once a day then. */
    private static final int COMMUNITIES_MAX = 20_000;

    private static final Duration TOO_MANY_KEPT = Duration.ofDays(1);

    private static final int STRETCH = 10_000;

    private final ActiveObjects ao;
    private final Clock clock;
    private final Map<Long, Instant> written = new ConcurrentHashMap<>();
    private volatile Known known = new Known(Instant.MIN, 0, Map.of(), false);

    SoughtTexts(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** A text was written here. It may be committed after the others were read, so its row itself is asked as long as that may be. */
    void written(long community) {
        written.put(community, clock.instant());
    }

    /** A condition for rows, and its values. */
    record Fitting(String criteria, List<Object> values) {}

    /**
     * Rows whose text fits. No statement; once a minute one for every {@value #STRETCH} communities.
     *
     * @param otherwise what rows have to be like of which nothing is known yet
     * @return that alone where so many fit that naming them would not help
     */
    Fitting fitting(Predicate<String> fits, Fitting otherwise) {
        Known now = current();
        Set<Long> unsure = Set.copyOf(written.keySet());
        List<Long> ids = now.texts.entrySet().stream()
                .filter(each -> !unsure.contains(each.getKey()))
                .filter(each -> each.getValue().isEmpty() || fits.test(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (now.tooMany || ids.size() > In.MAX || unsure.size() > In.MAX) {
            return otherwise;
        }
        List<Object> values = new ArrayList<>();
        StringBuilder criteria = new StringBuilder("(");
        In.chunks("ID", ids).forEach(in -> {
            criteria.append(in.criteria()).append(" OR ");
            values.addAll(in.values());
        });
        criteria.append("(ID > ?");
        values.add(now.last);
        In.chunks("ID", unsure).forEach(in -> {
            criteria.append(" OR ").append(in.criteria());
            values.addAll(in.values());
        });
        criteria.append(") AND ").append(otherwise.criteria()).append(")");
        values.addAll(otherwise.values());
        return new Fitting(criteria.toString(), values);
    }

    private Known current() {
        Known found = known;
        return found.isFresh(clock.instant()) ? found : read();
    }

    private synchronized Known read() {
        Instant now = clock.instant();
        if (known.isFresh(now)) {
            return known;
        }
        Map<Long, String> texts = new LinkedHashMap<>();
        long last = 0;
        int more = STRETCH;
        while (more == STRETCH && texts.size() <= COMMUNITIES_MAX) {
            Query next = Query.select().where("ID > ?", last).order("ID").limit(STRETCH);
            CommunityRecord[] rows = ao.find(CommunityRecord.class, next);
            for (CommunityRecord row : rows) {
                last = row.getID();
                texts.put(last, Optional.ofNullable(row.getSearchText()).orElse(""));
            }
            more = rows.length;
        }
        boolean tooMany = texts.size() > COMMUNITIES_MAX;
        known = tooMany
                ? new Known(now.plus(TOO_MANY_KEPT), last, Map.of(), true)
                : new Known(now.plus(KEPT), last, texts, false);
        written.values().removeIf(at -> at.isBefore(now.minus(KEPT)));
        return known;
    }

    /**
     * What was read.
     *
     * @param until when it is read anew
     * @param last the greatest number
     * @param texts by number; the empty text where a row has none yet, which may have anything
     * @param tooMany whether there are too many to keep any
     */
    private record Known(Instant until, long last, Map<Long, String> texts, boolean tooMany) {
        boolean isFresh(Instant now) {
            return now.isBefore(until);
        }
    }
}
