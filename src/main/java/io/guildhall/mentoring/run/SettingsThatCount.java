package io.guildhall.mentoring.run;

import io.guildhall.mentoring.programme.Programme;
import java.util.Set;
import java.util.stream.Collectors;

/** Which settings of a programme a match looks at: all but those that are known to be for something else, so that a new one counts until somebody thought of it. */
final class SettingsThatCount {
    private static final int STAMP = 32;
    private static final int PINS = 12;
    private static final Set<String> OTHERS = Set.of(
            "about",
            "requests",
            "answerDays",
            "nextBest",
            "agreement",
            "seenBy",
            "weeks",
            "day",
            "hour",
            "zone",
            "groupMost");

    private SettingsThatCount() {}

    /** A hash of them and of the kind, and after a hyphen one of pins: these may be changed for the next run, which makes nothing of this one stale. */
    static String hash(Programme of, Pins pins) {
        String lines = of.settings()
                .text()
                .lines()
                .filter(line -> !OTHERS.contains(line.substring(0, line.indexOf('='))))
                .sorted()
                .collect(Collectors.joining("\n"));
        return Hashes.of(of.kind() + "\n" + lines, STAMP) + "-" + Hashes.of(pins.text(), PINS);
    }
}
