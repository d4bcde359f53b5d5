package io.guildhall.profile;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Restorable;
import io.guildhall.kernel.UserId;
import io.guildhall.people.SkillId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Profiles, in memory. */
public final class InMemoryProfiles implements Profiles, Restorable {
    private final Map<UserId, Profile> kept = new LinkedHashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private long last;

    @Override
    public synchronized Map<UserId, Profile> of(Collection<UserId> people) {
        Map<UserId, Profile> found = new HashMap<>(kept);
        found.keySet().retainAll(Set.copyOf(people));
        return found;
    }

    @Override
    public synchronized Optional<ProfileRow> forChange(UserId user) {
        return Optional.ofNullable(kept.get(user)).map(Row::new);
    }

    @Override
    public synchronized void add(Profile profile) {
        if (kept.containsKey(profile.user())) {
            throw new DuplicateKeyException(profile.user().value(), new IllegalStateException("in memory"));
        }
        keep(profile);
    }

    private synchronized void keep(Profile profile) {
        Optional<Profile> before = Optional.ofNullable(kept.put(profile.user(), profile));
        for (ProfileSkill skill : profile.about().skills()) {
            boolean asBefore = before.map(Profile::about)
                    .filter(about -> about.visibility() == profile.about().visibility()
                            && about.suggestible() == profile.about().suggestible()
                            && about.skills().contains(skill))
                    .isPresent();
            if (!asBefore) {
                numbers.put(key(profile.user(), skill), ++last);
            }
        }
    }

    private static String key(UserId user, ProfileSkill skill) {
        return user.value() + "|" + skill.skill() + "|" + skill.kind();
    }

    private Stream<SkillMention> mentions() {
        return kept.values().stream()
                .flatMap(profile -> profile.about().skills().stream()
                        .map(skill -> new SkillMention(
                                Optional.ofNullable(numbers.get(key(profile.user(), skill)))
                                        .orElseThrow(),
                                profile.user(),
                                skill,
                                profile.about().visibility(),
                                profile.about().weeklyHours())));
    }

    @Override
    public synchronized List<SkillMention> mentioning(
            SkillKind kind, Collection<SkillId> skills, Set<Visibility> shown, int limit) {
        return mentions()
                .filter(each -> each.skill().kind() == kind
                        && skills.contains(each.skill().skill())
                        && shown.contains(each.visibility()))
                .sorted(Comparator.<SkillMention>comparingInt(
                                each -> -each.skill().level())
                        .thenComparingLong(SkillMention::id))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<SkillMention> suggestible(Collection<SkillId> skills, Set<Visibility> shown, int limit) {
        return mentions()
                .filter(each -> skills.contains(each.skill().skill()) && shown.contains(each.visibility()))
                .filter(each -> Optional.ofNullable(kept.get(each.user()))
                        .filter(profile -> profile.about().suggestible())
                        .isPresent())
                .sorted(Comparator.comparingLong(SkillMention::id).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<SkillMention> of(UserId user) {
        return mentions()
                .filter(each -> each.user().equals(user))
                .sorted(Comparator.comparingLong(SkillMention::id))
                .toList();
    }

    @Override
    public synchronized int count(SkillKind kind, SkillId skill, Set<Visibility> shown) {
        return mentioning(kind, List.of(skill), shown, Integer.MAX_VALUE).size();
    }

    @Override
    public synchronized List<SkillMention> after(long id, int limit) {
        return mentions()
                .filter(each -> each.id() > id)
                .sorted(Comparator.comparingLong(SkillMention::id))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Map<SkillId, Integer> using(Collection<SkillId> skills, int most) {
        return mentions()
                .map(each -> each.skill().skill())
                .filter(skills::contains)
                .limit(most)
                .collect(Collectors.toMap(Function.identity(), skill -> 1, Integer::sum));
    }

    @Override
    public synchronized int rename(SkillId skill, SkillId other, int limit) {
        List<SkillMention> renamed = mentions()
                .filter(each -> each.skill().skill().equals(skill))
                .sorted(Comparator.comparingLong(SkillMention::id))
                .limit(limit)
                .toList();
        renamed.forEach(each -> rename(each, other));
        return renamed.size();
    }

    private void rename(SkillMention mention, SkillId other) {
        Profile before = Optional.ofNullable(kept.get(mention.user())).orElseThrow();
        ProfileSkill old = mention.skill();
        ProfileSkill now = new ProfileSkill(old.kind(), other, old.level(), old.priority());
        List<ProfileSkill> skills = new ArrayList<>(before.about().skills());
        skills.remove(old);
        boolean named = skills.stream()
                .anyMatch(each -> each.kind() == old.kind() && each.skill().equals(other));
        if (!named) {
            skills.add(now);
        }
        keep(new Profile(before.user(), before.about().withSkills(skills), before.revision(), before.changedAt()));
    }

    @Override
    public synchronized int remove(UserId user) {
        return Optional.ofNullable(kept.remove(user))
                .map(profile -> 1 + profile.about().skills().size())
                .orElse(0);
    }

    @Override
    public synchronized Runnable remember() {
        Map<UserId, Profile> before = new LinkedHashMap<>(kept);
        return () -> {
            kept.clear();
            kept.putAll(before);
        };
    }

    private final class Row implements ProfileRow {
        private final Profile value;

        Row(Profile value) {
            this.value = value;
        }

        @Override
        public Profile value() {
            return value;
        }

        @Override
        public void save(Profile changed) {
            keep(changed);
        }
    }
}
