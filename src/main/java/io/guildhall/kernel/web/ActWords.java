package io.guildhall.kernel.web;

import io.guildhall.kernel.OccasionKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the audit calls things, as people say it. */
public final class ActWords {
    private static final String KEY = "guildhall.audit.act.";

    /** Acts that are no occasions: nobody is ever told of them. */
    private static final List<String> OTHERS = List.of(
            "calendar.made",
            "calendar.removed",
            "people.imported",
            "privacy.erased",
            "privacy.erasure-requested",
            "privacy.erasure-withdrawn",
            "profile.changed",
            "questions.changed",
            "site.forgotten",
            "site.job-run",
            "site.restored",
            "site.settings-changed",
            "skill.added",
            "skill.changed",
            "skill.merged",
            "skills.imported",
            "suggestion.dismissed",
            "suggestion.person-dismissed",
            "suggestion.switched-off",
            "suggestion.switched-on");

    private ActWords() {}

    /** An act in words; an act that another version of the app wrote stays as it is. */
    public static String of(String act, Words words) {
        String text = words.text(KEY + act);
        return text.equals(KEY + act) ? act : text;
    }

    /** Every act, as this version writes it. */
    public static List<String> all() {
        return Stream.concat(Stream.of(OccasionKind.values()).map(OccasionKind::act), OTHERS.stream())
                .distinct()
                .toList();
    }

    /** The same, in the order of their words. */
    public static List<String> all(Words words) {
        return all().stream()
                .sorted(Comparator.comparing(act -> of(act, words)))
                .toList();
    }
}
