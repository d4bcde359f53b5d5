package io.guildhall.privacy.web;

import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.web.ActWords;
import io.guildhall.kernel.web.Look;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a field of one's own data holds, as people say it. What people wrote themselves stays as they wrote it. */
final class Values {
    private static final String ACT = "act";
    private static final Set<String> TIMES = Set.of("joined", "guestUntil", "last", "quiet");
    private static final Set<String> NAMES = Set.of(
            "state",
            "sight",
            "fit",
            "kind",
            "roles",
            "visibility",
            "mailDay",
            "suggestible",
            "mailWeekly",
            "mailAtOnce",
            "tag");

    private Values() {}

    static String said(String field, String value, Look look) {
        if (field.equals(ACT)) {
            return act(value, look);
        }
        if (TIMES.contains(field)) {
            return time(value, look);
        }
        return NAMES.contains(field)
                ? Arrays.stream(value.split(","))
                        .map(name -> look.words()
                                .text("guildhall.privacy.value."
                                        + name.strip().toLowerCase(Locale.ROOT).replace('_', '-')))
                        .collect(Collectors.joining(", "))
                : value;
    }

    /** As the audit calls it, or as notices keep it: by the name of its kind. */
    private static String act(String value, Look look) {
        String act = Stream.of(OccasionKind.values())
                .filter(kind -> kind.name().equals(value))
                .findFirst()
                .map(OccasionKind::act)
                .orElse(value);
        return ActWords.of(act, look.words());
    }

    private static String time(String value, Look look) {
        try {
            return look.dates().exact(Instant.parse(value));
        } catch (DateTimeParseException noMoment) {
            return value;
        }
    }
}
