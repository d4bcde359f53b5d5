package io.guildhall.people;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Restorable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Skills, in memory. */
public final class InMemorySkills implements Skills, Vocabulary, Restorable {
    private final Map<Long, Skill> rows = new TreeMap<>();
    private final Map<Long, Set<String>> former = new TreeMap<>();
    private long last;

    @Override
    public synchronized Runnable remember() {
        Map<Long, Skill> before = Map.copyOf(rows);
        Map<Long, Set<String>> formerBefore = Map.copyOf(former);
        return () -> {
            rows.clear();
            rows.putAll(before);
            former.clear();
            former.putAll(formerBefore);
        };
    }

    @Override
    public synchronized List<Skill> shared(List<String> labels) {
        labels.stream()
                .filter(label -> bySlug(Skill.slug(label)).isEmpty())
                .forEach(label -> put(label, List.of(), Optional.empty()));
        return labels.stream()
                .flatMap(label -> named(label).stream())
                .distinct()
                .toList();
    }

    @Override
    public synchronized List<String> asTheSiteWrites(List<String> labels) {
        return shared(labels).stream().map(Skill::label).toList();
    }

    private Skill put(String label, List<String> synonyms, Optional<SkillId> mergedInto) {
        if (bySlug(Skill.slug(label)).isPresent()) {
            throw new DuplicateKeyException(label, new IllegalStateException("there is " + label));
        }
        last++;
        return save(new Skill(new SkillId(last), Skill.slug(label), label, synonyms, mergedInto, false));
    }

    private Skill save(Skill skill) {
        rows.put(skill.id().value(), skill);
        return skill;
    }

    @Override
    public synchronized List<Skill> beginning(String prefix, int limit) {
        return page(prefix, "", Integer.MAX_VALUE).stream()
                .filter(skill -> !skill.archived())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Skill> page(String beginning, String after, int limit) {
        String wanted = beginning.isEmpty() ? "" : Skill.slug(beginning);
        return those(skill -> skill.slug().startsWith(wanted)
                        && skill.slug().compareTo(after) > 0
                        && skill.mergedInto().isEmpty())
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
        return text.isBlank() ? Optional.empty() : bySlug(Skill.slug(text)).map(this::head);
    }

    private Skill head(Skill skill) {
        return skill.mergedInto()
                .map(SkillId::value)
                .map(rows::get)
                .map(this::head)
                .orElse(skill);
    }

    @Override
    public synchronized List<Skill> all(SkillId after, int limit) {
        return those(skill ->
                        skill.id().value() > after.value() && skill.mergedInto().isEmpty())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Map<String, Skill> having(Collection<String> slugs) {
        Map<String, Skill> found = new HashMap<>();
        slugs.forEach(slug -> bySlug(slug).ifPresent(skill -> found.put(slug, skill)));
        return found;
    }

    @Override
    public synchronized void add(List<Word> words) {
        for (Word word : words) {
            Skill head = put(word.label(), word.synonyms(), Optional.empty());
            word.synonyms().forEach(synonym -> put(synonym, List.of(), Optional.of(head.id())));
        }
    }

    @Override
    public synchronized void change(Skill before, Word word, boolean archived) {
        before.synonyms().stream()
                .filter(synonym -> word.synonyms().stream()
                        .noneMatch(kept -> Skill.slug(kept).equals(Skill.slug(synonym))))
                .forEach(synonym -> rows.remove(
                        bySlug(Skill.slug(synonym)).orElseThrow().id().value()));
        SkillId id = before.id();
        save(new Skill(id, Skill.slug(word.label()), word.label(), word.synonyms(), Optional.empty(), archived));
        if (!word.label().equals(before.label())) {
            Set<String> labels = new LinkedHashSet<>(former.getOrDefault(id.value(), Set.of()));
            labels.add(before.label());
            labels.remove(word.label());
            former.put(id.value(), labels);
        }
        word.synonyms().stream()
                .filter(synonym -> bySlug(Skill.slug(synonym)).isEmpty())
                .forEach(synonym -> put(synonym, List.of(), Optional.of(id)));
    }

    @Override
    public synchronized void merge(Skill from, Skill into) {
        List<String> synonyms = new ArrayList<>(into.synonyms());
        synonyms.add(from.label());
        synonyms.addAll(from.synonyms());
        save(new Skill(into.id(), into.slug(), into.label(), synonyms, Optional.empty(), into.archived()));
        save(new Skill(from.id(), from.slug(), from.label(), List.of(), Optional.of(into.id()), false));
        Set<String> labels = new LinkedHashSet<>(former.getOrDefault(from.id().value(), Set.of()));
        labels.add(from.label());
        former.put(from.id().value(), labels);
    }

    @Override
    public synchronized boolean followed(Collection<String> slugs) {
        return those(skill -> slugs.contains(skill.slug()) && skill.mergedInto().isPresent())
                .anyMatch(skill -> former.containsKey(skill.id().value()));
    }

    @Override
    public synchronized Optional<Moved> moved(SkillId after) {
        return those(skill -> skill.id().value() > after.value()
                        && former.containsKey(skill.id().value()))
                .findFirst()
                .map(skill ->
                        new Moved(skill.id(), List.copyOf(former.get(skill.id().value())), head(skill)));
    }

    @Override
    public synchronized void settled(Moved moved) {
        Skill was = rows.get(moved.was().value());
        was.mergedInto()
                .ifPresent(head -> those(skill ->
                                skill.mergedInto().filter(was.id()::equals).isPresent())
                        .toList()
                        .forEach(skill -> save(new Skill(
                                skill.id(), skill.slug(), skill.label(), List.of(), Optional.of(head), false))));
        Set<String> left = new LinkedHashSet<>(former.getOrDefault(was.id().value(), Set.of()));
        left.removeAll(moved.labels());
        former.remove(was.id().value());
        if (!left.isEmpty()) {
            former.put(was.id().value(), left);
        }
    }

    private Optional<Skill> bySlug(String slug) {
        return those(skill -> skill.slug().equals(slug)).findFirst();
    }

    private Stream<Skill> those(Predicate<Skill> wanted) {
        return rows.values().stream().filter(wanted);
    }
}
