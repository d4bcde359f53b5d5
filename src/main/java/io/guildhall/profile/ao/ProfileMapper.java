package io.guildhall.profile.ao;

import static io.guildhall.kernel.ao.Columns.set;
import static io.guildhall.kernel.ao.Columns.setOrClear;
import static io.guildhall.kernel.ao.Columns.text;

import io.guildhall.kernel.KnownZones;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Batch;
import io.guildhall.people.SkillId;
import io.guildhall.profile.About;
import io.guildhall.profile.Profile;
import io.guildhall.profile.ProfileSkill;
import io.guildhall.profile.SkillKind;
import io.guildhall.profile.SkillMention;
import io.guildhall.profile.Visibility;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.jspecify.annotations.Nullable;

/** Between profiles and their rows. */
final class ProfileMapper {
    private ProfileMapper() {}

    static Profile profile(ProfileRecord row, List<ProfileSkill> skills) {
        About about = new About(
                skills,
                Stream.of(text(row.getLanguages()).split(","))
                        .filter(tag -> !tag.isEmpty())
                        .toList(),
                Optional.ofNullable(row.getZoneId()).flatMap(KnownZones::named),
                Optional.ofNullable(row.getWeeklyHours()),
                text(row.getBring()),
                Visibility.valueOf(row.getShownTo()),
                row.isSuggestible());
        return new Profile(
                new UserId(row.getUserKey()), about, row.getRevisionNo(), Instant.ofEpochMilli(row.getChangedMs()));
    }

    static SkillMention mention(ProfileSkillRecord row) {
        return new SkillMention(
                row.getID(),
                new UserId(row.getUserKey()),
                skill(row),
                Visibility.valueOf(row.getShownTo()),
                Optional.ofNullable(row.getWeeklyHours()));
    }

    static ProfileSkill skill(ProfileSkillRecord row) {
        return new ProfileSkill(
                SkillKind.valueOf(row.getKind()), new SkillId(row.getSkillId()), row.getLevelNo(), row.getPriorityNo());
    }

    /** The columns of a new profile. */
    static DBParam[] columns(Profile profile) {
        List<DBParam> columns = new ArrayList<>(List.of(
                new DBParam("USER_KEY", profile.user().value()),
                new DBParam("SHOWN_TO", profile.about().visibility().name()),
                new DBParam("SUGGESTIBLE", profile.about().suggestible()),
                new DBParam("REVISION_NO", profile.revision()),
                new DBParam("CHANGED_MS", profile.changedAt().toEpochMilli())));
        optional(profile.about(), (column, value) -> columns.add(new DBParam(column, value)));
        return columns.toArray(DBParam[]::new);
    }

    private static void optional(About about, BiConsumer<String, Object> column) {
        about.zone().ifPresent(zone -> column.accept("ZONE_ID", zone.getId()));
        languages(about).ifPresent(tags -> column.accept("LANGUAGES", tags));
        about.weeklyHours().ifPresent(hours -> column.accept("WEEKLY_HOURS", hours));
        bring(about).ifPresent(text -> column.accept("BRING", text));
    }

    /** Writes what changed into a row. */
    static void write(ProfileRecord row, Profile profile) {
        About about = profile.about();
        setOrClear(row.getZoneId(), about.zone().map(ZoneId::getId), row::setZoneId);
        setOrClear(row.getLanguages(), languages(about), row::setLanguages);
        setOrClear(row.getWeeklyHours(), about.weeklyHours(), row::setWeeklyHours);
        setOrClear(row.getBring(), bring(about), row::setBring);
        set(row.getShownTo(), about.visibility().name(), row::setShownTo);
        set(row.isSuggestible(), about.suggestible(), row::setSuggestible);
        row.setRevisionNo(profile.revision());
        row.setChangedMs(profile.changedAt().toEpochMilli());
    }

    private static Optional<String> languages(About about) {
        return Optional.of(String.join(",", about.languages())).filter(tags -> !tags.isEmpty());
    }

    private static Optional<String> bring(About about) {
        return Optional.of(about.bring()).filter(text -> !text.isEmpty());
    }

    /** The columns of a skill. */
    static Map<String, @Nullable Object> columns(UserId user, ProfileSkill skill, About about) {
        return columns(user, skill, about.visibility(), about.weeklyHours(), suggestible(about.suggestible()));
    }

    /** The columns of another skill in the place of one that somebody has. */
    static Map<String, @Nullable Object> columns(ProfileSkillRecord row, ProfileSkill other) {
        return columns(
                new UserId(row.getUserKey()),
                other,
                Visibility.valueOf(row.getShownTo()),
                Optional.ofNullable(row.getWeeklyHours()),
                row.getSuggestible());
    }

    static String suggestible(boolean may) {
        return may ? "YES" : "NO";
    }

    private static Map<String, @Nullable Object> columns(
            UserId user,
            ProfileSkill skill,
            Visibility visibility,
            Optional<Integer> weeklyHours,
            @Nullable String suggestible) {
        return Batch.row(
                "UNIQ_KEY", key(user, skill.kind(), skill.skill()),
                "USER_KEY", user.value(),
                "SKILL_ID", skill.skill().value(),
                "KIND", skill.kind().name(),
                "LEVEL_NO", skill.level(),
                "PRIORITY_NO", skill.priority(),
                "SHOWN_TO", visibility.name(),
                "WEEKLY_HOURS", weeklyHours.orElse(null),
                "SUGGESTIBLE", suggestible);
    }

    static String key(UserId user, SkillKind kind, SkillId skill) {
        return user.value() + "|" + skill.value() + "|" + kind;
    }
}
