package io.guildhall.profile;

import io.guildhall.kernel.KnownZones;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import io.guildhall.people.Skill;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody wants to say of themselves, as it was sent; see {@link About} for what each means and how much of it there may be.
 *
 * @param zone its id; empty for none
 */
public record WantedProfile(
        List<WantedSkill> offers,
        List<WantedSkill> wants,
        List<String> languages,
        String zone,
        Optional<Integer> weeklyHours,
        String bring,
        Visibility visibility,
        boolean suggestible) {
    /** The field error of more skills than one offers or wants. */
    static final String TOO_MANY_SKILLS = "field.too-many-skills";
    /** The field error of a skill that stands there already. */
    static final String SKILL_TWICE = "field.skill-twice";
    /** The field error of more languages than one needs. */
    static final String TOO_MANY_LANGUAGES = "field.too-many-languages";
    /** The field error of what is no language. */
    static final String NO_LANGUAGE = "field.no-language";
    /** The field error of what is no time zone. */
    static final String NO_ZONE = "field.meeting-zone";
    /** The field error of a number that is too small or too great. */
    static final String OUT_OF_RANGE = "field.out-of-range";

    private static final TextRule BRING = TextRule.optionalText("bring", About.BRING_MAX);

    public WantedProfile {
        offers = List.copyOf(offers);
        wants = List.copyOf(wants);
        languages = List.copyOf(languages);
    }

    /** A skill that somebody wants to offer or to learn; any word is one. */
    public record WantedSkill(String label, int level, int priority) {}

    /** Without blanks around, each language once as its tag is written, and line breaks of one character. */
    WantedProfile stripped() {
        return new WantedProfile(
                stripped(offers),
                stripped(wants),
                languages.stream()
                        .map(String::strip)
                        .map(WantedProfile::tag)
                        .distinct()
                        .toList(),
                zone.strip(),
                weeklyHours,
                bring.replace("\r\n", "\n").replace('\r', '\n').strip(),
                visibility,
                suggestible);
    }

    /** In the usual case of letters; what is no tag stays as it is. */
    private static String tag(String given) {
        String tag = Locale.forLanguageTag(given).toLanguageTag();
        return tag.equalsIgnoreCase(given) ? tag : given;
    }

    private static List<WantedSkill> stripped(List<WantedSkill> skills) {
        return skills.stream()
                .map(skill -> new WantedSkill(skill.label().strip(), skill.level(), skill.priority()))
                .toList();
    }

    /** Every word of it once, in its order. */
    List<String> labels() {
        return Stream.concat(offers.stream(), wants.stream())
                .map(WantedSkill::label)
                .distinct()
                .toList();
    }

    /** What is wrong with it, as far as that can be said without the words of the site. */
    List<FieldError> problems() {
        List<FieldError> problems = new ArrayList<>();
        skillProblems("offers", offers, problems);
        skillProblems("wants", wants, problems);
        if (languages.size() > About.LANGUAGES_MAX) {
            problems.add(new FieldError("languages", TOO_MANY_LANGUAGES, List.of(About.LANGUAGES_MAX)));
        }
        languages.stream()
                .filter(tag -> !isLanguage(tag))
                .forEach(tag -> problems.add(new FieldError("languages", NO_LANGUAGE, List.of(tag))));
        if (!zone.isEmpty() && !KnownZones.has(zone)) {
            problems.add(new FieldError("timeZone", NO_ZONE, List.of()));
        }
        weeklyHours
                .filter(hours -> hours < 0 || hours > About.HOURS_MAX)
                .ifPresent(hours ->
                        problems.add(new FieldError("weeklyHours", OUT_OF_RANGE, List.of(0, About.HOURS_MAX))));
        BRING.problem(bring).ifPresent(problems::add);
        return problems;
    }

    private static void skillProblems(String field, List<WantedSkill> skills, List<FieldError> problems) {
        if (skills.size() > About.SKILLS_MAX) {
            problems.add(new FieldError(field, TOO_MANY_SKILLS, List.of(About.SKILLS_MAX)));
            return;
        }
        Set<String> slugs = new HashSet<>();
        for (int place = 0; place < skills.size(); place++) {
            WantedSkill skill = skills.get(place);
            String at = field + "[" + place + "].";
            TextRule.neededLine(at + "skill", Skill.LABEL_MAX)
                    .problem(skill.label())
                    .ifPresent(problems::add);
            if (!slugs.add(Skill.slug(skill.label()))) {
                problems.add(new FieldError(at + "skill", SKILL_TWICE, List.of(skill.label())));
            }
            range(at + "level", skill.level(), ProfileSkill.LEVEL_MAX).ifPresent(problems::add);
            range(at + "priority", skill.priority(), ProfileSkill.PRIORITY_MAX).ifPresent(problems::add);
        }
    }

    private static Optional<FieldError> range(String field, int number, int most) {
        return number < ProfileSkill.LEAST || number > most
                ? Optional.of(new FieldError(field, OUT_OF_RANGE, List.of(ProfileSkill.LEAST, most)))
                : Optional.empty();
    }

    /** A well-formed tag whose language, and region where it has one, exist. */
    private static boolean isLanguage(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return Set.of(Locale.getISOLanguages()).contains(locale.getLanguage())
                    && (locale.getCountry().isEmpty()
                            || Set.of(Locale.getISOCountries()).contains(locale.getCountry()))
                    && locale.getVariant().isEmpty()
                    && locale.getExtensionKeys().isEmpty();
        } catch (IllformedLocaleException none) {
            return false;
        }
    }

    /** The same with the skills that its words mean. */
    About about(List<ProfileSkill> skills) {
        return new About(
                skills,
                languages,
                Optional.of(zone).filter(id -> !id.isEmpty()).map(ZoneId::of),
                weeklyHours,
                bring,
                visibility,
                suggestible);
    }
}
