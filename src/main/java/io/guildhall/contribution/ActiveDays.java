package io.guildhall.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * On which days of the last thirteen weeks somebody did something in a community, and for how many points (domain, section 5). Points order people
 * and are never shown. Adding in any order gives the same, and of one day never more than {@value #POINTS_MAX}, so that nobody leads by one busy day.
 *
 * @param last the newest day of them, as days since the epoch by UTC; 0 where there is none
 * @param days a sign for each day back from there: the points as a digit of base eleven, or {@code .} for nothing done
 */
public record ActiveDays(long last, String days) {
    /** So many calendar weeks are looked at, the current one among them. */
    public static final int WEEKS = 13;

    /** So many points a day counts at most. */
    public static final int POINTS_MAX = 10;

    /** Nothing done. */
    public static final ActiveDays NONE = new ActiveDays(0, "");

    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS = WEEKS * DAYS_OF_WEEK;
    /** The epoch began so many days after a Monday. */
    private static final int MONDAY = 3;

    private static final char NOTHING = '.';

    /** Something that was done then. */
    public static ActiveDays on(Instant at, int points) {
        return new ActiveDays(day(at), String.valueOf(sign(points)));
    }

    /** The first day that still counts at a moment: the Monday of the week twelve weeks before. */
    public static long first(Instant now) {
        return (week(day(now)) - WEEKS + 1) * DAYS_OF_WEEK - MONDAY;
    }

    /** These days and those; what is older than thirteen weeks before the newest of them is forgotten. */
    public ActiveDays plus(ActiveDays more) {
        long newest = Math.max(last, more.last);
        char[] both = new char[DAYS];
        Arrays.fill(both, NOTHING);
        for (int back = 0; back < DAYS; back++) {
            char one = at(newest - back);
            char other = more.at(newest - back);
            if (one != NOTHING || other != NOTHING) {
                both[back] = sign(points(one) + points(other));
            }
        }
        return new ActiveDays(newest, new String(both).replaceAll("\\.+$", ""));
    }

    /** In how many of the thirteen weeks something was done. */
    public int weeks(Instant now) {
        return (int) active(now).map(ActiveDays::week).distinct().count();
    }

    /** How many points the thirteen weeks have. */
    public int points(Instant now) {
        return active(now).mapToInt(day -> points(at(day))).sum();
    }

    /** Each day with its points, newest first, for the person whose days they are. */
    public String told() {
        return LongStream.range(0, days.length())
                .map(back -> last - back)
                .filter(day -> at(day) != NOTHING)
                .mapToObj(day -> LocalDate.ofEpochDay(day) + ": " + points(at(day)))
                .collect(Collectors.joining(", "));
    }

    private LongStream active(Instant now) {
        return LongStream.rangeClosed(first(now), Math.min(last, day(now))).filter(day -> at(day) != NOTHING);
    }

    private char at(long day) {
        long back = last - day;
        return back >= 0 && back < days.length() ? days.charAt((int) back) : NOTHING;
    }

    private static long day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
    }

    private static long week(long day) {
        return Math.floorDiv(day + MONDAY, DAYS_OF_WEEK);
    }

    private static char sign(int points) {
        return Character.forDigit(Math.min(points, POINTS_MAX), POINTS_MAX + 1);
    }

    private static int points(char sign) {
        return Math.max(0, Character.digit(sign, POINTS_MAX + 1));
    }
}
