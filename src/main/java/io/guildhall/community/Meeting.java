package io.guildhall.community;

import io.guildhall.kernel.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When and where a community meets.
 *
 * @param first when it begins, or began for the first time where it repeats
 * @param minutes how long it lasts
 * @param zone where the clock hangs by which it repeats: ten o'clock stays ten o'clock there
 * @param place a room, or whatever people call it; may be empty where there is a link
 * @param link where people meet online, http or https; may be empty
 * @param changes the dates that are cancelled or moved, each planned day once; empty where it does not repeat
 */
public record Meeting(
        Instant first,
        int minutes,
        ZoneId zone,
        String place,
        String link,
        Repeats repeats,
        List<ChangedDate> changes) {
    public Meeting {
        changes = List.copyOf(changes);
    }

    /** A meeting that is held as planned on every date. */
    public Meeting(Instant first, int minutes, ZoneId zone, String place, String link, Repeats repeats) {
        this(first, minutes, zone, place, link, repeats, List.of());
    }

    /** The next time people meet; while they are meeting, that time. Empty where the only one is over. */
    public Optional<MeetingTime> next(Instant now) {
        return upcoming(now, 1).stream().findFirst();
    }

    /**
     * The next times people meet, in order, beginning with the one that is not over yet.
     *
     * @param count how many at most
     */
    public List<MeetingTime> upcoming(Instant now, int count) {
        return new MeetingSeries(this).upcoming(now, count);
    }

    /** The last time that people met, as far as it was not called off; empty where they never did yet. */
    public Optional<Instant> last(Instant now) {
        return new MeetingSeries(this).last(now);
    }

    /** Whether it is planned for that day in its zone, whatever became of that date. */
    public boolean isPlannedOn(LocalDate day) {
        return new MeetingSeries(this).isPlannedOn(day);
    }

    /** Which one of its weekday the first date is in its month, from 1 to 4; 5 for the last, as not every month has a fifth. */
    public int weekOfMonth() {
        return MeetingSeries.weekOfMonth(LocalDate.ofInstant(first, zone));
    }

    /** Without the link for anonymous people: whoever has it can come in. */
    public Meeting asSeenBy(Viewer viewer) {
        return viewer.isAnonymous() ? new Meeting(first, minutes, zone, place, "", repeats, changes) : this;
    }

    /** With these changed dates and no others. */
    public Meeting with(List<ChangedDate> others) {
        return new Meeting(first, minutes, zone, place, link, repeats, others);
    }
}
