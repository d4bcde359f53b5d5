package io.guildhall.community;

import io.guildhall.kernel.Restorable;
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
    public synchronized List<String> shared(List<String> wanted) {
        wanted.stream()
                .filter(label -> !labels.containsKey(TopicRule.slug(label)))
                .limit(NEW_AT_ONCE)
                .toList()
                .forEach(label -> labels.put(TopicRule.slug(label), label));
        return wanted.stream()
                .map(label -> labels.getOrDefault(TopicRule.slug(label), label))
                .toList();
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
