package io.guildhall.people;

import io.guildhall.kernel.Restorable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Skills, in memory. */
public final class InMemorySkills implements Skills, Restorable {
    private final Map<Long, Skill> rows = new TreeMap<>();

    @Override
    public synchronized Runnable remember() {
        Map<Long, Skill> before = Map.copyOf(rows);
        return () -> {
            rows.clear();
            rows.putAll(before);
        };
    }

    @Override
    public synchronized List<Skill> shared(List<String> labels) {
        labels.stream()
                .filter(label -> bySlug(Skill.slug(label)).isEmpty())
                .limit(NEW_AT_ONCE)
                .toList()
                .forEach(this::put);
        return labels.stream()
                .flatMap(label -> named(label).stream())
                .distinct()
                .toList();
    }

    private void put(String label) {
        SkillId id = new SkillId(rows.size() + 1);
        rows.put(id.value(), new Skill(id, Skill.slug(label), label, List.of(), Optional.empty(), false));
    }

    @Override
    public synchronized List<Skill> beginning(String prefix, int limit) {
        String wanted = prefix.isEmpty() ? "" : Skill.slug(prefix);
        return rows.values().stream()
                .filter(skill -> skill.slug().startsWith(wanted))
                .filter(skill -> !skill.archived() && skill.mergedInto().isEmpty())
                .sorted(Comparator.comparing(Skill::slug))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Map<SkillId, Skill> of(Collection<SkillId> skills) {
        Map<SkillId, Skill> found = new HashMap<>();
        skills.forEach(id -> Optional.ofNullable(rows.get(id.value())).ifPresent(skill -> found.put(id, skill)));
        return found;
    }

    @Override
    public synchronized Optional<Skill> named(String text) {
        return text.isBlank()
                ? Optional.empty()
                : bySlug(Skill.slug(text))
                        .map(skill -> skill.mergedInto()
                                .map(SkillId::value)
                                .map(rows::get)
                                .orElse(skill));
    }

    @Override
    public synchronized List<Skill> all(SkillId after, int limit) {
        return those(skill ->
                        skill.id().value() > after.value() && skill.mergedInto().isEmpty())
                .limit(limit)
                .toList();
    }

    private Optional<Skill> bySlug(String slug) {
        return those(skill -> skill.slug().equals(slug)).findFirst();
    }

    private Stream<Skill> those(Predicate<Skill> wanted) {
        return rows.values().stream().filter(wanted);
    }
}
