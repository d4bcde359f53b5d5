package io.guildhall.community.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.TopicRule;
import io.guildhall.community.Topics;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Prefix;
import io.guildhall.kernel.ao.Unique;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Topics in the host's database. */
@Named
final class AoTopics implements Topics {
    private final ActiveObjects ao;

    @Inject
    AoTopics(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<String> shared(List<String> labels) {
        Map<String, String> known = known(labels);
        labels.stream()
                .filter(label -> !known.containsKey(TopicRule.slug(label)))
                .limit(NEW_AT_ONCE)
                .forEach(this::add);
        return labels.stream()
                .map(label -> known.getOrDefault(TopicRule.slug(label), label))
                .toList();
    }

    private Map<String, String> known(List<String> labels) {
        Map<String, String> known = new HashMap<>();
        for (In chunk : In.chunks("SLUG", labels.stream().map(TopicRule::slug).toList())) {
            for (SkillRecord row : ao.find(SkillRecord.class, chunk.criteria(), chunk.after())) {
                known.put(row.getSlug(), row.getLabel());
            }
        }
        return known;
    }

    private void add(String label) {
        String slug = TopicRule.slug(label);
        Unique.writing(
                slug, () -> ao.create(SkillRecord.class, new DBParam("SLUG", slug), new DBParam("LABEL", label)));
    }

    @Override
    public List<String> beginning(String prefix, int limit) {
        Query query = Query.select()
                .where(
                        "SLUG LIKE ? ESCAPE '!' AND ARCHIVED IS NULL AND MERGED_INTO IS NULL",
                        Prefix.pattern(prefix.isEmpty() ? "" : TopicRule.slug(prefix)))
                .order("SLUG")
                .limit(limit);
        return Stream.of(ao.find(SkillRecord.class, query))
                .map(SkillRecord::getLabel)
                .toList();
    }
}
