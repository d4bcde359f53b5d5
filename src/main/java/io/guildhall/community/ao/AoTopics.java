package io.guildhall.community.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityId;
import io.guildhall.community.TopicRule;
import io.guildhall.community.Topics;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Prefix;
import io.guildhall.kernel.ao.Unique;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    public List<String> put(CommunityId community, List<String> labels, Instant at) {
        Map<String, Word> known = known(labels);
        List<Word> wanted = labels.stream()
                .map(label ->
                        Optional.ofNullable(known.get(TopicRule.slug(label))).orElseGet(() -> added(label)))
                .toList();
        link(community, wanted, at);
        return wanted.stream().map(Word::label).toList();
    }

    /** A word of the site, by its number. Of a row that was made just now the database is asked nothing. */
    private record Word(long id, String label) {}

    private Map<String, Word> known(List<String> labels) {
        Map<String, Word> known = new HashMap<>();
        for (In chunk : In.chunks("SLUG", labels.stream().map(TopicRule::slug).toList())) {
            for (SkillRecord row : ao.find(SkillRecord.class, chunk.criteria(), chunk.after())) {
                known.put(row.getSlug(), new Word(row.getID(), row.getLabel()));
            }
        }
        return known;
    }

    private Word added(String label) {
        String slug = TopicRule.slug(label);
        SkillRecord row = Unique.writing(
                slug, () -> ao.create(SkillRecord.class, new DBParam("SLUG", slug), new DBParam("LABEL", label)));
        return new Word(row.getID(), label);
    }

    private void link(CommunityId community, List<Word> wanted, Instant at) {
        Set<Long> missing = new HashSet<>();
        wanted.forEach(skill -> missing.add(skill.id()));
        for (TopicRecord row : ao.find(TopicRecord.class, "COMMUNITY_ID = ?", community.value())) {
            boolean lasts = missing.remove(row.getSkillId());
            boolean lasted = row.getEndedMs() == null;
            if (lasts != lasted) {
                row.setEndedMs(lasts ? null : at.toEpochMilli());
                row.save();
            }
        }
        for (long skill : missing) {
            String key = community.value() + "|" + skill;
            Unique.writing(
                    key,
                    () -> ao.create(
                            TopicRecord.class,
                            new DBParam("UNIQ_KEY", key),
                            new DBParam("COMMUNITY_ID", community.value()),
                            new DBParam("SKILL_ID", skill)));
        }
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
