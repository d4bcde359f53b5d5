package io.guildhall.mentoring.programme;

import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.people.Facts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a match weighs two people, and whom it never pairs, besides what always holds: nobody with themselves, with whom one of them blocks, or with their
 * line manager. What nobody said never breaks a rule, and counts half.
 *
 * @param weights how much each criterion counts, 0 to {@value Criterion#WEIGHT_MAX}
 * @param sharedSkill whether one must offer what the other wants
 * @param sharedLanguage whether they must have a language in common
 * @param otherDepartment whether they must not be of one department
 * @param otherSite whether they must not be of one site
 * @param mixBySite whether {@link Criterion#MIX} looks at sites, else at departments
 * @param gapLeast how many steps of seniority the mentor must be above the mentee at least; below zero the mentee may be above. In a reverse programme the
 *     mentee's steps above the mentor; among equals the steps between them, whoever is above
 * @param gapMost and at most
 * @param cutOff pairs below so many of a thousand points are not made
 */
public record Criteria(
        Map<Criterion, Integer> weights,
        boolean sharedSkill,
        boolean sharedLanguage,
        boolean otherDepartment,
        boolean otherSite,
        boolean mixBySite,
        int gapLeast,
        int gapMost,
        int cutOff,
        Aim aim) {
    /** What two people have at most: everything that counts speaks for them. */
    public static final int POINTS = 1_000;

    public static final int GAP_MAX = Facts.SENIORITY_MAX;

    /** The most that may be asked of a pair: more would leave nearly everybody alone. */
    public static final int CUT_OFF_MAX = 900;

    public Criteria {
        Map<Criterion, Integer> all = new EnumMap<>(Criterion.class);
        for (Criterion each : Criterion.values()) {
            all.put(each, weights.getOrDefault(each, 0));
        }
        weights = Map.copyOf(all);
    }

    /** What holds where nobody decided anything. */
    public static Criteria usual() {
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        for (Criterion each : Criterion.values()) {
            weights.put(each, each.usual());
        }
        return new Criteria(weights, true, false, false, false, false, -GAP_MAX, GAP_MAX, 0, Aim.MOST_PEOPLE);
    }

    /** How much it counts. */
    public int weight(Criterion criterion) {
        return weights.getOrDefault(criterion, 0);
    }

    /** How much all of them count together. */
    public int sum() {
        return weights.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether the gap in seniority can forbid anything. */
    public boolean limitsGap() {
        return gapLeast > -GAP_MAX || gapMost < GAP_MAX;
    }

    /** What is wrong with them, each as the field that holds it. */
    public List<FieldError> problems() {
        List<FieldError> problems = new ArrayList<>();
        for (Criterion each : Criterion.values()) {
            ProgrammeSettings.outside(field(each), weight(each), 0, Criterion.WEIGHT_MAX)
                    .ifPresent(problems::add);
        }
        if (problems.isEmpty() && sum() == 0) {
            problems.add(new FieldError(field(Criterion.SKILLS), "field.weights-needed", List.of()));
        }
        ProgrammeSettings.outside("gapLeast", gapLeast, -GAP_MAX, GAP_MAX).ifPresent(problems::add);
        Optional<FieldError> most = ProgrammeSettings.outside("gapMost", gapMost, -GAP_MAX, GAP_MAX);
        most.ifPresent(problems::add);
        if (most.isEmpty() && gapMost < gapLeast) {
            problems.add(new FieldError("gapMost", "field.gap-order", List.of()));
        }
        ProgrammeSettings.outside("cutOff", cutOff, 0, CUT_OFF_MAX).ifPresent(problems::add);
        return problems;
    }

    /** The field that says how much a criterion counts, as requests and forms name it. */
    public static String field(Criterion criterion) {
        String name = criterion.name();
        return "weight" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** As they are kept, by name. */
    Map<String, Object> lines() {
        Map<String, Object> lines = new LinkedHashMap<>();
        for (Criterion each : Criterion.values()) {
            lines.put(field(each), weight(each));
        }
        lines.put("sharedSkill", sharedSkill);
        lines.put("sharedLanguage", sharedLanguage);
        lines.put("otherDepartment", otherDepartment);
        lines.put("otherSite", otherSite);
        lines.put("mixBySite", mixBySite);
        lines.put("gapLeast", gapLeast);
        lines.put("gapMost", gapMost);
        lines.put("cutOff", cutOff);
        lines.put("aim", aim);
        return lines;
    }

    /** What was kept; what is missing counts as undecided. */
    static Criteria of(SettingLines lines) {
        Criteria usual = usual();
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        for (Criterion each : Criterion.values()) {
            weights.put(each, lines.number(field(each), each.usual()));
        }
        return new Criteria(
                weights,
                lines.flag("sharedSkill", usual.sharedSkill),
                lines.flag("sharedLanguage", usual.sharedLanguage),
                lines.flag("otherDepartment", usual.otherDepartment),
                lines.flag("otherSite", usual.otherSite),
                lines.flag("mixBySite", usual.mixBySite),
                lines.number("gapLeast", usual.gapLeast),
                lines.number("gapMost", usual.gapMost),
                lines.number("cutOff", usual.cutOff),
                lines.constant("aim", Aim.values()).orElse(usual.aim));
    }
}
