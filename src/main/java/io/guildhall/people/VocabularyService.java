package io.guildhall.people;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Looks after the words of the site; for administrators of the site. */
@Named
public final class VocabularyService {
    private static final int LIMIT_MAX = 100;

    private final Administrators administrators;
    private final Skills skills;
    private final Vocabulary vocabulary;
    private final List<SkillUse> uses;
    private final Locks locks;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public VocabularyService(
            People people,
            Skills skills,
            Vocabulary vocabulary,
            List<SkillUse> uses,
            Locks locks,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.administrators = new Administrators(people);
        this.skills = skills;
        this.vocabulary = vocabulary;
        this.uses = List.copyOf(uses);
        this.locks = locks;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the viewer may do any of this: for callers that look at more before they ask. */
    public Outcome<UserId> admit(Viewer viewer) {
        return administrators.admit(viewer);
    }

    /**
     * Skills whose label begins so, by name, with what has them. One statement, and one for each kind of thing that has skills.
     *
     * @param cursor where to go on, as a page returned it
     * @param limit 1 to 100
     */
    public Outcome<Page<UsedSkill>> list(Viewer viewer, String beginning, Optional<String> cursor, int limit) {
        return administrators.admit(viewer).then(by -> Outcome.unchanged(page(beginning.strip(), cursor, limit)));
    }

    private Page<UsedSkill> page(String beginning, Optional<String> cursor, int wanted) {
        int limit = Math.max(1, Math.min(LIMIT_MAX, wanted));
        List<Skill> found = vocabulary.page(beginning, cursor.orElse(""), limit + 1);
        List<Skill> shown = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next =
                found.size() > limit ? Optional.of(shown.get(shown.size() - 1).slug()) : Optional.empty();
        return new Page<>(used(shown), next, OptionalInt.empty());
    }

    /** One skill with what has it. */
    public Outcome<UsedSkill> show(Viewer viewer, SkillId id) {
        return administrators
                .admit(viewer)
                .then(by -> present(id))
                .map(skill -> used(List.of(skill)).get(0));
    }

    /** Adds a word; one that is there already is refused, also where it is a synonym. */
    public Outcome<Skill> add(Viewer viewer, Word wanted) {
        Word word = wanted.stripped();
        return changing(
                viewer,
                by -> right(word).then(right -> free(right.slugs(), Set.of())).then(free -> {
                    vocabulary.add(List.of(word));
                    Skill added = skills.named(word.label()).orElseThrow();
                    record(
                            by,
                            "skill.added",
                            added.id(),
                            "synonyms " + word.synonyms().size());
                    return Outcome.done(added);
                }));
    }

    /**
     * Calls a skill otherwise, and puts it aside or brings it back. What it was called before stays a synonym, so that whoever says so is still
     * understood; what has it follows within minutes.
     */
    public Outcome<Skill> change(Viewer viewer, SkillId id, Word wanted, boolean archived) {
        return changing(
                viewer,
                by -> right(wanted.stripped())
                        .then(word -> present(id).then(before -> change(by, before, word, archived))));
    }

    private Outcome<Skill> change(UserId by, Skill before, Word wanted, boolean archived) {
        boolean renamed = !Skill.slug(wanted.label()).equals(before.slug());
        Word word = renamed ? wanted.alsoCalled(before.label()) : wanted;
        if (word.equals(new Word(before.label(), before.synonyms())) && archived == before.archived()) {
            return Outcome.unchanged(before);
        }
        Set<String> own = new Word(before.label(), before.synonyms()).slugs();
        Set<String> givenUp = before.givenUpBy(word);
        if (!givenUp.isEmpty() && vocabulary.followed(givenUp)) {
            return Outcome.refused(SkillRefusal.FOLLOWED);
        }
        return right(word).then(right -> free(word.slugs(), own)).then(free -> {
            vocabulary.change(before, word, archived);
            String detail = "renamed " + !word.label().equals(before.label()) + ", synonyms "
                    + before.synonyms().size() + ">" + word.synonyms().size() + ", aside " + archived;
            record(by, "skill.changed", before.id(), detail);
            return present(before.id()).then(Outcome::done);
        });
    }

    /** What merging would touch; changes nothing. */
    public Outcome<Merger> preview(Viewer viewer, SkillId from, String into) {
        return administrators.admit(viewer).then(by -> pair(from, into)).map(this::counted);
    }

    /**
     * Makes one skill a synonym of another, with all its own synonyms. What has it follows within minutes; whoever says it meanwhile is
     * understood already. Merged again it is unchanged.
     *
     * @param into the number of the other, or else its word
     */
    public Outcome<Merger> merge(Viewer viewer, SkillId from, String into) {
        return changing(
                viewer,
                by -> pair(from, into).then(pair -> {
                    if (pair.from().mergedInto().isPresent()) {
                        return Outcome.unchanged(counted(pair));
                    }
                    Word together = new Word(pair.into().label(), pair.into().synonyms());
                    together = together.alsoCalled(pair.from().label());
                    for (String synonym : pair.from().synonyms()) {
                        together = together.alsoCalled(synonym);
                    }
                    List<FieldError> problems = together.problems();
                    if (!problems.isEmpty()) {
                        return Outcome.refused(Refusal.ofFields(SkillRefusal.INVALID, problems));
                    }
                    Merger merger = counted(pair);
                    vocabulary.merge(pair.from(), pair.into());
                    record(
                            by,
                            "skill.merged",
                            from,
                            "into skill:" + pair.into().id().value());
                    return Outcome.done(merger);
                }));
    }

    /** The two of them; the first may be merged into the second already, and into nothing else. */
    private Outcome<Pair> pair(SkillId from, String into) {
        Optional<Skill> first = Optional.ofNullable(skills.of(List.of(from)).get(from));
        Optional<Skill> second = meant(into);
        if (first.isEmpty() || second.isEmpty()) {
            return Outcome.refused(SkillRefusal.UNKNOWN);
        }
        Pair pair = new Pair(first.get(), second.get());
        if (pair.from().id().equals(pair.into().id())) {
            return Outcome.refused(SkillRefusal.ITSELF);
        }
        Optional<SkillId> head = pair.from().mergedInto();
        return head.isEmpty() || head.get().equals(pair.into().id()) ? Outcome.unchanged(pair) : merged(pair.from());
    }

    private Optional<Skill> meant(String numberOrWord) {
        return SkillId.parse(numberOrWord)
                .flatMap(id -> Optional.ofNullable(skills.of(List.of(id)).get(id)))
                .filter(skill -> skill.mergedInto().isEmpty())
                .or(() -> skills.named(numberOrWord));
    }

    private record Pair(Skill from, Skill into) {}

    private Merger counted(Pair pair) {
        return new Merger(used(List.of(pair.from())).get(0), pair.into());
    }

    private Outcome<Skill> present(SkillId id) {
        Optional<Skill> found = Optional.ofNullable(skills.of(List.of(id)).get(id));
        return found.<Outcome<Skill>>map(
                        skill -> skill.mergedInto().isPresent() ? merged(skill) : Outcome.unchanged(skill))
                .orElseGet(() -> Outcome.refused(SkillRefusal.UNKNOWN));
    }

    private <T> Outcome<T> merged(Skill skill) {
        String head = skills.named(skill.label()).map(Skill::label).orElse("");
        return Outcome.refused(SkillRefusal.MERGED, head);
    }

    /** Whether nobody else has these words. */
    private Outcome<Set<String>> free(Set<String> slugs, Set<String> own) {
        return vocabulary.having(slugs).entrySet().stream()
                .filter(taken -> !own.contains(taken.getKey()))
                .findFirst()
                .<Outcome<Set<String>>>map(taken ->
                        Outcome.refused(SkillRefusal.EXISTS, taken.getValue().label()))
                .orElseGet(() -> Outcome.unchanged(slugs));
    }

    private static Outcome<Word> right(Word word) {
        List<FieldError> problems = word.problems();
        return problems.isEmpty()
                ? Outcome.unchanged(word)
                : Outcome.refused(Refusal.ofFields(SkillRefusal.INVALID, problems));
    }

    private List<UsedSkill> used(Collection<Skill> some) {
        Map<String, Map<SkillId, Integer>> counts = new TreeMap<>();
        uses.forEach(use -> counts.put(use.name(), some.isEmpty() ? Map.of() : use.count(some)));
        return some.stream()
                .map(skill -> {
                    Map<String, Integer> own = new TreeMap<>();
                    counts.forEach((name, each) -> own.put(name, each.getOrDefault(skill.id(), 0)));
                    return new UsedSkill(skill, own);
                })
                .toList();
    }

    private <T> Outcome<T> changing(Viewer viewer, Function<UserId, Outcome<T>> work) {
        return administrators.admit(viewer).then(by -> {
            Supplier<Outcome<T>> inside = () -> transactions.inTransaction(() -> work.apply(by));
            return locks.locked(Skills.LOCK, inside);
        });
    }

    private void record(UserId by, String act, SkillId skill, String detail) {
        audit.record(AuditEntry.ofSite(by, act, "skill:" + skill.value(), detail, clock.instant()));
    }
}
