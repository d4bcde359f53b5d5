package io.guildhall.profile;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What somebody says of themselves; all of it may be left out.
 *
 * @param skills what they offer and want, each skill once of either kind; offers first, what matters most before the rest
 * @param languages that they speak with others, as tags of BCP 47, in their own order; at most {@value #LANGUAGES_MAX}
 * @param zone where they are by the clock
 * @param weeklyHours that they have for others, 0 to {@value #HOURS_MAX}
 * @param bring what they bring along, plain text of at most {@value #BRING_MAX} characters
 * @param suggestible whether they may be suggested to communities
 */
public record About(
        List<ProfileSkill> skills,
        List<String> languages,
        Optional<ZoneId> zone,
        Optional<Integer> weeklyHours,
        String bring,
        Visibility visibility,
        boolean suggestible) {
    /** How many skills somebody offers, and how many they want, at most. */
    public static final int SKILLS_MAX = 12;

    public static final int LANGUAGES_MAX = 8;
    public static final int HOURS_MAX = 40;
    public static final int BRING_MAX = 1_000;

    private static final Comparator<ProfileSkill> BY_WEIGHT = Comparator.comparing(ProfileSkill::kind)
            .thenComparing(Comparator.comparingInt(ProfileSkill::priority).reversed())
            .thenComparing(Comparator.comparingInt(ProfileSkill::level).reversed())
            .thenComparingLong(skill -> skill.skill().value());

    /** What holds for whoever never said anything: nothing is told, and it begins with those whom one knows. */
    public static final About NOTHING =
            new About(List.of(), List.of(), Optional.empty(), Optional.empty(), "", Visibility.MEMBERS, true);

    public About {
        skills = skills.stream().sorted(BY_WEIGHT).toList();
        languages = List.copyOf(languages);
    }

    /** The skills of one kind, what matters most before the rest. */
    public List<ProfileSkill> skills(SkillKind kind) {
        return skills.stream().filter(skill -> skill.kind() == kind).toList();
    }

    /** The same with other skills. */
    public About withSkills(List<ProfileSkill> others) {
        return new About(others, languages, zone, weeklyHours, bring, visibility, suggestible);
    }

    /** Whether it says nothing that others could read. */
    public boolean isEmpty() {
        return skills.isEmpty() && languages.isEmpty() && zone.isEmpty() && weeklyHours.isEmpty() && bring.isEmpty();
    }
}
