package io.guildhall.people.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Prefix;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.people.Skills;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Skills in the host's database. A synonym has a row of its own, which is merged into that of its skill: so one key tells all words apart. */
@Named
final class AoSkills implements Skills {
    private final ActiveObjects ao;

    @Inject
    AoSkills(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Skill> shared(List<String> labels) {
        Map<String, String> wanted = new LinkedHashMap<>();
        labels.forEach(label -> wanted.putIfAbsent(Skill.slug(label), label));
        Map<String, Skill> known = known(wanted.keySet());
        wanted.entrySet().stream()
                .filter(each -> !known.containsKey(each.getKey()))
                .limit(NEW_AT_ONCE)
                .toList()
                .forEach(each -> known.put(each.getKey(), add(each.getKey(), each.getValue())));
        return List.copyOf(new LinkedHashSet<>(wanted.keySet().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList()));
    }

    /** What slugs mean, each by the slug that was asked for. */
    private Map<String, Skill> known(Collection<String> slugs) {
        Map<String, Skill> rows = new HashMap<>();
        find(In.chunks("SLUG", slugs)).forEach(skill -> rows.put(skill.slug(), skill));
        Map<SkillId, Skill> heads = of(rows.values().stream()
                .flatMap(skill -> skill.mergedInto().stream())
                .distinct()
                .toList());
        Map<String, Skill> known = new HashMap<>();
        rows.forEach((slug, skill) ->
                known.put(slug, skill.mergedInto().map(heads::get).orElse(skill)));
        return known;
    }

    private Skill add(String slug, String label) {
        SkillRecord row = Unique.writing(
                slug, () -> ao.create(SkillRecord.class, new DBParam("SLUG", slug), new DBParam("LABEL", label)));
        return new Skill(new SkillId(row.getID()), slug, label, List.of(), Optional.empty(), false);
    }

    @Override
    public List<Skill> beginning(String prefix, int limit) {
        Query query = Query.select()
                .where(
                        "SLUG LIKE ? ESCAPE '!' AND ARCHIVED IS NULL AND MERGED_INTO IS NULL",
                        Prefix.pattern(prefix.isEmpty() ? "" : Skill.slug(prefix)))
                .order("SLUG")
                .limit(limit);
        return find(query);
    }

    @Override
    public Map<SkillId, Skill> of(Collection<SkillId> skills) {
        List<Long> ids = skills.stream().map(SkillId::value).distinct().toList();
        return find(In.chunks("ID", ids)).collect(Collectors.toMap(Skill::id, Function.identity()));
    }

    @Override
    public Optional<Skill> named(String text) {
        String slug = Skill.slug(text);
        return text.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(known(List.of(slug)).get(slug));
    }

    @Override
    public List<Skill> all(SkillId after, int limit) {
        return find(Query.select()
                .where("ID > ? AND MERGED_INTO IS NULL", after.value())
                .order("ID")
                .limit(limit));
    }

    private Stream<Skill> find(List<In> chunks) {
        return chunks.stream()
                .flatMap(in -> Stream.of(ao.find(SkillRecord.class, in.criteria(), in.after())))
                .map(SkillMapper::skill);
    }

    private List<Skill> find(Query query) {
        return Stream.of(ao.find(SkillRecord.class, query))
                .map(SkillMapper::skill)
                .toList();
    }
}
