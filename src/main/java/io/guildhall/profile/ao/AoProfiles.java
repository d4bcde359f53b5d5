package io.guildhall.profile.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Batch;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.people.SkillId;
import io.guildhall.profile.About;
import io.guildhall.profile.Profile;
import io.guildhall.profile.ProfileRow;
import io.guildhall.profile.ProfileSkill;
import io.guildhall.profile.Profiles;
import io.guildhall.profile.SkillKind;
import io.guildhall.profile.SkillMention;
import io.guildhall.profile.Visibility;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Profiles in the host's database. */
@Named
final class AoProfiles implements Profiles {
    private final ActiveObjects ao;

    @Inject
    AoProfiles(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<UserId, Profile> of(Collection<UserId> people) {
        Map<UserId, Profile> profiles = new HashMap<>();
        List<String> keys = people.stream().map(UserId::value).distinct().toList();
        for (In in : In.chunks("USER_KEY", keys)) {
            ProfileRecord[] rows = ao.find(ProfileRecord.class, in.criteria(), in.after());
            Map<String, List<ProfileSkill>> skills = rows.length == 0 ? Map.of() : skills(in);
            for (ProfileRecord row : rows) {
                Profile profile = ProfileMapper.profile(row, skills.getOrDefault(row.getUserKey(), List.of()));
                profiles.put(profile.user(), profile);
            }
        }
        return profiles;
    }

    private Map<String, List<ProfileSkill>> skills(In people) {
        return Stream.of(ao.find(ProfileSkillRecord.class, people.criteria(), people.after()))
                .collect(Collectors.groupingBy(
                        ProfileSkillRecord::getUserKey, Collectors.mapping(ProfileMapper::skill, Collectors.toList())));
    }

    @Override
    public Optional<ProfileRow> forChange(UserId user) {
        In one = In.chunks("USER_KEY", List.of(user.value())).get(0);
        return Stream.of(ao.find(ProfileRecord.class, one.criteria(), one.after()))
                .findFirst()
                .map(row -> new Row(
                        row, ProfileMapper.profile(row, skills(one).getOrDefault(row.getUserKey(), List.of()))));
    }

    @Override
    public void add(Profile profile) {
        Unique.writing(profile.user().value(), () -> ao.create(ProfileRecord.class, ProfileMapper.columns(profile)));
        add(profile, profile.about().skills());
    }

    private void add(Profile profile, List<ProfileSkill> skills) {
        Unique.writing(profile.user().value(), () -> {
            Batch.create(
                    ao,
                    ProfileSkillRecord.class,
                    skills.stream()
                            .map(skill -> ProfileMapper.columns(profile.user(), skill, profile.about()))
                            .toList());
            return skills.size();
        });
    }

    @Override
    public List<SkillMention> mentioning(SkillKind kind, Collection<SkillId> skills, Set<Visibility> shown, int limit) {
        if (skills.isEmpty() || shown.isEmpty()) {
            return List.of();
        }
        In named = named(skills);
        In visible = visible(shown);
        List<Object> parameters = new ArrayList<>(List.of(named.after()));
        parameters.addAll(List.of(visible.after(kind.name())));
        return mentions(Query.select()
                .where(named.criteria() + " AND KIND = ? AND " + visible.criteria(), parameters.toArray())
                .order("LEVEL_NO DESC, ID")
                .limit(limit));
    }

    private static In named(Collection<SkillId> skills) {
        return In.chunks(
                        "SKILL_ID", skills.stream().map(SkillId::value).sorted().toList())
                .get(0);
    }

    @Override
    public List<SkillMention> suggestible(Collection<SkillId> skills, Set<Visibility> shown, int limit) {
        if (skills.isEmpty() || shown.isEmpty()) {
            return List.of();
        }
        In named = named(skills);
        In visible = visible(shown);
        List<Object> parameters = new ArrayList<>(List.of(named.after()));
        parameters.addAll(List.of(visible.after(ProfileMapper.suggestible(false))));
        List<ProfileSkillRecord> rows = List.of(ao.find(
                ProfileSkillRecord.class,
                Query.select()
                        .where(
                                named.criteria() + " AND (SUGGESTIBLE IS NULL OR SUGGESTIBLE <> ?) AND "
                                        + visible.criteria(),
                                parameters.toArray())
                        .order("ID DESC")
                        .limit(limit)));
        Set<String> held = heldBack(rows.stream()
                .filter(row -> row.getSuggestible() == null)
                .map(ProfileSkillRecord::getUserKey)
                .distinct()
                .toList());
        return rows.stream()
                .filter(row -> !held.contains(row.getUserKey()))
                .map(ProfileMapper::mention)
                .toList();
    }

    /** Those of them whose profile says that they may not be suggested. */
    private Set<String> heldBack(List<String> users) {
        return In.chunks("USER_KEY", users).stream()
                .flatMap(in -> Stream.of(
                        ao.find(ProfileRecord.class, "SUGGESTIBLE = ? AND " + in.criteria(), in.after(false))))
                .map(ProfileRecord::getUserKey)
                .collect(Collectors.toSet());
    }

    @Override
    public List<SkillMention> of(UserId user) {
        return mentions(Query.select().where("USER_KEY = ?", user.value()).order("ID"));
    }

    @Override
    public int count(SkillKind kind, SkillId skill, Set<Visibility> shown) {
        if (shown.isEmpty()) {
            return 0;
        }
        In visible = visible(shown);
        return ao.count(
                ProfileSkillRecord.class,
                "SKILL_ID = ? AND KIND = ? AND " + visible.criteria(),
                visible.after(skill.value(), kind.name()));
    }

    private static In visible(Set<Visibility> shown) {
        return In.chunks("SHOWN_TO", shown.stream().map(Enum::name).sorted().toList())
                .get(0);
    }

    @Override
    public List<SkillMention> after(long id, int limit) {
        return mentions(Query.select().where("ID > ?", id).order("ID").limit(limit));
    }

    @Override
    public Map<SkillId, Integer> using(Collection<SkillId> skills, int most) {
        return In.chunks(
                        "SKILL_ID", skills.stream().map(SkillId::value).sorted().toList())
                .stream()
                .flatMap(in ->
                        mentions(Query.select().where(in.criteria(), in.after()).limit(most)).stream())
                .collect(Collectors.toMap(mention -> mention.skill().skill(), mention -> 1, Integer::sum));
    }

    @Override
    public int rename(SkillId skill, SkillId other, int limit) {
        List<ProfileSkillRecord> renamed = List.of(ao.find(
                ProfileSkillRecord.class,
                Query.select().where("SKILL_ID = ?", skill.value()).order("ID").limit(limit)));
        delete(renamed.stream().map(ProfileSkillRecord::getUniqKey).toList());
        Set<String> taken = new HashSet<>();
        In.chunks("UNIQ_KEY", renamed.stream().map(each -> key(each, other)).toList())
                .forEach(in -> Stream.of(ao.find(ProfileSkillRecord.class, in.criteria(), in.after()))
                        .map(ProfileSkillRecord::getUniqKey)
                        .forEach(taken::add));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (ProfileSkillRecord each : renamed) {
            ProfileSkill old = ProfileMapper.skill(each);
            if (taken.add(key(each, other))) {
                rows.add(ProfileMapper.columns(each, new ProfileSkill(old.kind(), other, old.level(), old.priority())));
            }
        }
        Batch.create(ao, ProfileSkillRecord.class, rows);
        return renamed.size();
    }

    @Override
    public int remove(UserId user) {
        return ao.deleteWithSQL(ProfileSkillRecord.class, "USER_KEY = ?", user.value())
                + ao.deleteWithSQL(ProfileRecord.class, "USER_KEY = ?", user.value());
    }

    private static String key(ProfileSkillRecord row, SkillId other) {
        return ProfileMapper.key(new UserId(row.getUserKey()), SkillKind.valueOf(row.getKind()), other);
    }

    private List<SkillMention> mentions(Query query) {
        return Stream.of(ao.find(ProfileSkillRecord.class, query))
                .map(ProfileMapper::mention)
                .toList();
    }

    private void delete(List<String> keys) {
        In.chunks("UNIQ_KEY", keys)
                .forEach(in -> ao.deleteWithSQL(ProfileSkillRecord.class, in.criteria(), in.after()));
    }

    /** A profile with its row. */
    private final class Row implements ProfileRow {
        private final ProfileRecord row;
        private final Profile value;

        Row(ProfileRecord row, Profile value) {
            this.row = row;
            this.value = value;
        }

        @Override
        public Profile value() {
            return value;
        }

        @Override
        public void save(Profile changed) {
            ProfileMapper.write(row, changed);
            row.save();
            About before = value.about();
            About after = changed.about();
            boolean same = before.visibility() == after.visibility()
                    && before.suggestible() == after.suggestible()
                    && before.weeklyHours().equals(after.weeklyHours());
            delete(before.skills().stream()
                    .filter(skill -> !same || !after.skills().contains(skill))
                    .map(skill -> ProfileMapper.key(value.user(), skill.kind(), skill.skill()))
                    .toList());
            add(
                    changed,
                    after.skills().stream()
                            .filter(skill -> !same || !before.skills().contains(skill))
                            .toList());
        }
    }
}
