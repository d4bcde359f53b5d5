package io.guildhall.community;

import io.guildhall.kernel.Restorable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Topics, in memory. */
public final class InMemoryTopics implements Topics, Restorable {
    private final Map<String, String> labels = new TreeMap<>();

    @Override
    public synchronized Runnable remember() {
        Map<String, String> before = Map.copyOf(labels);
        return () -> {
            labels.clear();
            labels.putAll(before);
        };
    }

    @Override
    public synchronized List<String> put(CommunityId community, List<String> wanted, Instant at) {
        wanted.forEach(label -> labels.putIfAbsent(TopicRule.slug(label), label));
        return wanted.stream().map(label -> labels.get(TopicRule.slug(label))).toList();
    }

    @Override
    public synchronized List<String> beginning(String prefix, int limit) {
        String wanted = prefix.isEmpty() ? "" : TopicRule.slug(prefix);
        return labels.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(wanted))
                .map(Map.Entry::getValue)
                .limit(limit)
                .toList();
    }
}
