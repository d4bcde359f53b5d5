package io.guildhall.people.ao;

import static io.guildhall.kernel.ao.Columns.set;
import static io.guildhall.kernel.ao.Columns.setOrClear;
import static io.guildhall.kernel.ao.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.ao.Batch;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Prefix;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.people.Skills;
import io.guildhall.people.Vocabulary;
import io.guildhall.people.Word;
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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Skills in the host's database. A synonym has a row of its own, which is merged into that of its skill: so one key tells all words apart. */
@Named
final class AoSkills implements Skills, Vocabulary {
    private final ActiveObjects ao;

    @Inject
    AoSkills(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Skill> shared(List<String> labels) {
        Map<String, String> wanted = bySlug(labels);
        Map<String, Skill> known = known(wanted.keySet());
        known.putAll(having(joining(wanted, known)));
        return wanted.keySet().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Override
    public List<String> asTheSiteWrites(List<String> labels) {
        Map<String, String> wanted = bySlug(labels);
        Map<String, Skill> known = known(wanted.keySet());
        joining(wanted, known);
        wanted.replaceAll((slug, label) ->
                Optional.ofNullable(known.get(slug)).map(Skill::label).orElse(label));
        return wanted.values().stream().distinct().toList();
    }

    private static Map<String, String> bySlug(List<String> labels) {
        Map<String, String> wanted = new LinkedHashMap<>();
        labels.forEach(label -> wanted.putIfAbsent(Skill.slug(label), label));
        return wanted;
    }

    /** Adds the words that the site does not have yet. @return their slugs */
    private Set<String> joining(Map<String, String> wanted, Map<String, Skill> known) {
        Map<String, String> fresh = new LinkedHashMap<>(wanted);
        fresh.keySet().removeAll(known.keySet());
        create(fresh.values().stream().map(label -> row(label, null, null)).toList());
        return fresh.keySet();
    }

    /** What slugs mean, each by the slug that was asked for. What was merged twice takes another statement, until all of it has followed. */
    private Map<String, Skill> known(Collection<String> slugs) {
        Map<String, Skill> known = having(slugs);
        Set<SkillId> heads = heads(known);
        while (!heads.isEmpty()) {
            Map<SkillId, Skill> found = of(heads);
            known.replaceAll((slug, skill) -> skill.mergedInto().map(found::get).orElse(skill));
            heads = heads(known);
        }
        return known;
    }

    private static Set<SkillId> heads(Map<String, Skill> skills) {
        return skills.values().stream()
                .flatMap(skill -> skill.mergedInto().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, Skill> having(Collection<String> slugs) {
        Map<String, Skill> rows = new HashMap<>();
        find(In.chunks("SLUG", slugs)).forEach(skill -> rows.put(skill.slug(), skill));
        return rows;
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

    @Override
    public List<Skill> page(String beginning, String after, int limit) {
        return find(Query.select()
                .where(
                        "SLUG LIKE ? ESCAPE '!' AND SLUG > ? AND MERGED_INTO IS NULL",
                        Prefix.pattern(beginning.isEmpty() ? "" : Skill.slug(beginning)),
                        after.isEmpty() ? " " : after)
                .order("SLUG")
                .limit(limit));
    }

    @Override
    public void add(List<Word> words) {
        for (int from = 0; from < words.size(); from += In.MAX) {
            addSome(words.subList(from, Math.min(words.size(), from + In.MAX)));
        }
    }

    private void addSome(List<Word> words) {
        create(words.stream()
                .map(word -> row(word.label(), lines(word.synonyms()), null))
                .toList());
        List<Word> called =
                words.stream().filter(word -> !word.synonyms().isEmpty()).toList();
        Map<String, Skill> heads =
                having(called.stream().map(word -> Skill.slug(word.label())).toList());
        create(called.stream()
                .flatMap(word -> word.synonyms().stream().map(synonym -> row(synonym, null, head(heads, word))))
                .toList());
    }

    private static SkillId head(Map<String, Skill> heads, Word word) {
        return Optional.ofNullable(heads.get(Skill.slug(word.label())))
                .map(Skill::id)
                .orElseThrow();
    }

    private void create(List<Map<String, @Nullable Object>> rows) {
        Unique.writing("skills", () -> {
            Batch.create(ao, SkillRecord.class, rows);
            return rows;
        });
    }

    private static Map<String, @Nullable Object> row(
            String label, @Nullable String synonyms, @Nullable SkillId mergedInto) {
        return Batch.row(
                "SLUG",
                Skill.slug(label),
                "LABEL",
                label,
                "SYNONYMS",
                synonyms,
                "MERGED_INTO",
                mergedInto == null ? null : mergedInto.value());
    }

    private static @Nullable String lines(Collection<String> labels) {
        return labels.isEmpty() ? null : String.join("\n", labels);
    }

    @Override
    public void change(Skill before, Word word, boolean archived) {
        Set<String> former = slugs(before.synonyms());
        Set<String> now = slugs(word.synonyms());
        In.chunks("SLUG", former.stream().filter(slug -> !now.contains(slug)).toList())
                .forEach(in -> ao.deleteWithSQL(
                        SkillRecord.class,
                        "MERGED_INTO IS NOT NULL AND " + in.criteria(),
                        in.values().toArray()));
        SkillRecord row = row(before.id());
        String label = before.label();
        if (!label.equals(word.label())) {
            row.setFormerLabels(lines(more(row, label, word.label())));
            set(row.getSlug(), Skill.slug(word.label()), row::setSlug);
            row.setLabel(word.label());
        }
        setOrClear(row.getSynonyms(), Optional.ofNullable(lines(word.synonyms())), row::setSynonyms);
        setOrClear(row.getArchived(), archived ? Optional.of("YES") : Optional.empty(), row::setArchived);
        Unique.writing(before.slug(), () -> {
            row.save();
            return row;
        });
        create(word.synonyms().stream()
                .filter(synonym -> !former.contains(Skill.slug(synonym)))
                .map(synonym -> row(synonym, null, before.id()))
                .toList());
    }

    /** What may still be written in its place, with one label more, and without the one that it has now. */
    private static Set<String> more(SkillRecord row, String label, String present) {
        Set<String> labels =
                new LinkedHashSet<>(text(row.getFormerLabels()).lines().toList());
        labels.add(label);
        labels.remove(present);
        return labels;
    }

    private static Set<String> slugs(Collection<String> labels) {
        return labels.stream().map(Skill::slug).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private SkillRecord row(SkillId id) {
        return ao.find(SkillRecord.class, "ID = ?", id.value())[0];
    }

    @Override
    public void merge(Skill from, Skill into) {
        SkillRecord head = row(into.id());
        SkillRecord merged = row(from.id());
        Set<String> synonyms = new LinkedHashSet<>(into.synonyms());
        synonyms.add(from.label());
        synonyms.addAll(from.synonyms());
        head.setSynonyms(lines(synonyms));
        head.save();
        merged.setFormerLabels(lines(more(merged, from.label(), "")));
        merged.setMergedInto(into.id().value());
        merged.setSynonyms(null);
        merged.setArchived(null);
        merged.save();
    }

    @Override
    public boolean followed(Collection<String> slugs) {
        return In.chunks("SLUG", slugs).stream()
                .anyMatch(in -> ao.count(
                                SkillRecord.class,
                                "MERGED_INTO IS NOT NULL AND FORMER_LABELS IS NOT NULL AND " + in.criteria(),
                                in.values().toArray())
                        > 0);
    }

    @Override
    public Optional<Moved> moved(SkillId after) {
        return Stream.of(ao.find(
                        SkillRecord.class,
                        Query.select()
                                .where("ID > ? AND FORMER_LABELS IS NOT NULL", after.value())
                                .order("ID")
                                .limit(1)))
                .findFirst()
                .map(row -> new Moved(
                        new SkillId(row.getID()),
                        text(row.getFormerLabels()).lines().toList(),
                        named(row.getLabel()).orElseGet(() -> SkillMapper.skill(row))));
    }

    @Override
    public void settled(Moved moved) {
        SkillRecord row = row(moved.was());
        if (row.getMergedInto() != null) {
            for (SkillRecord synonym :
                    ao.find(SkillRecord.class, "MERGED_INTO = ?", moved.was().value())) {
                synonym.setMergedInto(row.getMergedInto());
                synonym.save();
            }
        }
        Set<String> left =
                new LinkedHashSet<>(text(row.getFormerLabels()).lines().toList());
        left.removeAll(moved.labels());
        row.setFormerLabels(lines(left));
        row.save();
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
