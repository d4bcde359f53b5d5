package io.guildhall.meeting.web;

import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * The tab of meetings, in a template.
 *
 * @param upcoming the next few times
 * @param place empty where there is none
 * @param link empty where there is none, and for anonymous people
 * @param repeats in words
 * @param file the address of the calendar file; empty where nobody meets
 * @param edits whether the viewer may set the meeting
 * @param changes dates that are not held as planned, for those who may set it
 * @param form what it is set with
 */
public record MeetingsView(
        String spaceKey,
        List<Time> upcoming,
        String place,
        String link,
        String repeats,
        String file,
        boolean edits,
        List<Changed> changes,
        Form form) {
    public MeetingsView {
        upcoming = List.copyOf(upcoming);
        changes = List.copyOf(changes);
    }

    /**
     * One of the next times.
     *
     * @param label the time in words
     * @param planned the day on which it would be, were it not moved
     * @param changeable whether the viewer may cancel or move it
     */
    public record Time(Sentence when, String label, String planned, boolean changeable) {}

    /**
     * A date that is cancelled or moved.
     *
     * @param text what became of it
     * @param label the day in words
     */
    public record Changed(String text, String planned, String label) {}

    /**
     * What the meeting is set with.
     *
     * @param revision what a change is made from
     * @param skipped planned days that are cancelled, with blanks between them
     * @param moved the same for those that are moved
     * @param exists whether there is a meeting to take away
     */
    public record Form(
            int revision,
            String date,
            String time,
            String minutes,
            String place,
            String link,
            List<OptionView> zones,
            List<OptionView> repeats,
            String skipped,
            String moved,
            boolean exists) {
        public Form {
            zones = List.copyOf(zones);
            repeats = List.copyOf(repeats);
        }
    }
}
