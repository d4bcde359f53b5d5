package io.guildhall.mentoring.programme;

import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What managers may tune, each with a default that works.
 *
 * @param about what it is for, in at most {@value #ABOUT_MAX} characters; may be empty
 * @param places how many places a mentor has who says nothing else, 1 to {@value #PLACES_MAX}
 * @param requests how many open requests one person may have at a time, 1 to 10
 * @param answerDays after how many days without an answer a request expires, 2 to 30
 * @param managerLevels up to how many levels of line managers nobody is paired with, 0 to 3; 0 switches the rule off
 * @param again whether two who were paired before may be again
 * @param nextBest whether the next best pair of a match is offered by itself where somebody declines an offer of it
 * @param groupMost how many a circle has at most, 4 to 6
 * @param criteria how a match weighs two who could be paired
 */
public record ProgrammeSettings(
        String about,
        int places,
        int requests,
        int answerDays,
        int managerLevels,
        boolean again,
        boolean nextBest,
        AgreementUse agreement,
        PairsSeenBy seenBy,
        Beat beat,
        int groupMost,
        Criteria criteria) {
    public static final int ABOUT_MAX = 1_000;
    public static final int PLACES_MAX = 10;
    public static final int REQUESTS_MAX = 10;
    public static final int ANSWER_DAYS_MIN = 2;
    public static final int ANSWER_DAYS_MAX = 30;
    public static final int LEVELS_MAX = 3;
    public static final int GROUP_MIN = 4;
    public static final int GROUP_MAX = 6;

    /** What holds where nobody decided anything. */
    public static ProgrammeSettings usual(ProgrammeKind kind, ZoneId zone) {
        return new ProgrammeSettings(
                "",
                kind.hasMentors() ? 2 : 1,
                3,
                7,
                1,
                true,
                false,
                kind.usualAgreement(),
                PairsSeenBy.MANAGERS,
                Beat.usual(zone),
                6,
                Criteria.usual());
    }

    /** The same with other criteria. */
    public ProgrammeSettings weighing(Criteria others) {
        return new ProgrammeSettings(
                about,
                places,
                requests,
                answerDays,
                managerLevels,
                again,
                nextBest,
                agreement,
                seenBy,
                beat,
                groupMost,
                others);
    }

    /** What is wrong with them, each as the field that holds it. */
    public List<FieldError> problems() {
        List<FieldError> problems = new ArrayList<>();
        TextRule.optionalText("about", ABOUT_MAX).problem(about).ifPresent(problems::add);
        outside("places", places, 1, PLACES_MAX).ifPresent(problems::add);
        outside("requests", requests, 1, REQUESTS_MAX).ifPresent(problems::add);
        outside("answerDays", answerDays, ANSWER_DAYS_MIN, ANSWER_DAYS_MAX).ifPresent(problems::add);
        outside("managerLevels", managerLevels, 0, LEVELS_MAX).ifPresent(problems::add);
        outside("hour", beat.hour(), 0, 23).ifPresent(problems::add);
        outside("groupMost", groupMost, GROUP_MIN, GROUP_MAX).ifPresent(problems::add);
        if (!Beat.WEEKS.contains(beat.weeks())) {
            String choices = Beat.WEEKS.stream().map(String::valueOf).collect(Collectors.joining(", "));
            problems.add(new FieldError("weeks", "field.unknown-value", List.of(choices)));
        }
        return problems;
    }

    static Optional<FieldError> outside(String field, int value, int least, int most) {
        return value < least || value > most
                ? Optional.of(new FieldError(field, "field.out-of-range", List.of(least, most)))
                : Optional.empty();
    }

    /** As they are kept: a line {@code name=value} for each, so that what a later version adds needs no other column. */
    public String text() {
        Map<String, Object> lines = new LinkedHashMap<>();
        lines.put("about", about.replace("\\", "\\\\").replace("\n", "\\n"));
        lines.put("places", places);
        lines.put("requests", requests);
        lines.put("answerDays", answerDays);
        lines.put("managerLevels", managerLevels);
        lines.put("again", again);
        lines.put("nextBest", nextBest);
        lines.put("agreement", agreement);
        lines.put("seenBy", seenBy);
        lines.put("weeks", beat.weeks());
        lines.put("day", beat.day());
        lines.put("hour", beat.hour());
        lines.put("zone", beat.zone());
        lines.put("groupMost", groupMost);
        lines.putAll(criteria.lines());
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** What was kept; a line that is missing or that this version cannot read counts as undecided. */
    public static ProgrammeSettings parse(ProgrammeKind kind, String text) {
        SettingLines lines = SettingLines.of(text);
        ProgrammeSettings usual = usual(kind, lines.zone());
        return new ProgrammeSettings(
                lines.words("about"),
                lines.number("places", usual.places),
                lines.number("requests", usual.requests),
                lines.number("answerDays", usual.answerDays),
                lines.number("managerLevels", usual.managerLevels),
                lines.flag("again", usual.again),
                lines.flag("nextBest", usual.nextBest),
                lines.constant("agreement", AgreementUse.values()).orElse(usual.agreement),
                lines.constant("seenBy", PairsSeenBy.values()).orElse(usual.seenBy),
                new Beat(
                        lines.number("weeks", usual.beat.weeks()),
                        lines.constant("day", DayOfWeek.values()).orElse(usual.beat.day()),
                        lines.number("hour", usual.beat.hour()),
                        usual.beat.zone()),
                lines.number("groupMost", usual.groupMost),
                Criteria.of(lines));
    }
}
