package io.guildhall.review;

import io.guildhall.community.Stage;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody found and decided.
 *
 * @param stage the stage that the community is in now; empty to leave it
 * @param nextOn the day of the next review, as {@code 2027-06-01}; empty for the usual time from now
 * @param token what the caller calls it, 8 to 40 letters, digits and hyphens: sent twice, it is held once
 */
public record NewReview(String decisions, Optional<Stage> stage, String nextOn, String token) {
    /** How many years ahead the next one may be. */
    static final int YEARS_MAX = 5;
    /** The field error of a day that is over, or far away. */
    static final String NOT_AHEAD = "field.day-not-ahead";

    private static final String NO_DATE = "field.not-a-date";
    private static final String BAD_TOKEN = "field.bad-token";
    private static final TextRule DECISIONS = new TextRule("decisions", Review.TEXT_MAX, true, true);
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9-]{8,40}");

    /** Without blanks around; line breaks are one character each. */
    NewReview stripped() {
        return new NewReview(lines(decisions), stage, nextOn.strip(), token);
    }

    static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** The day of the next one, if one is named and is a day. */
    private Optional<LocalDate> day() {
        try {
            return nextOn.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(nextOn));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** The middle of that day in Greenwich: the same day nearly everywhere. */
    Optional<Instant> next() {
        return day().map(day -> day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    /** What is wrong with it. */
    List<FieldError> problems(Instant now) {
        List<FieldError> problems = new ArrayList<>();
        DECISIONS.problem(decisions).ifPresent(problems::add);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (!nextOn.isEmpty() && day().isEmpty()) {
            problems.add(new FieldError("nextOn", NO_DATE, List.of()));
        } else if (day().filter(day -> !day.isAfter(today) || day.isAfter(today.plusYears(YEARS_MAX)))
                .isPresent()) {
            problems.add(new FieldError("nextOn", NOT_AHEAD, List.of(YEARS_MAX)));
        }
        if (!TOKEN.matcher(token).matches()) {
            problems.add(new FieldError("token", BAD_TOKEN, List.of()));
        }
        return problems;
    }
}
