package io.guildhall.meeting;

import io.guildhall.community.Edition;
import io.guildhall.community.Meeting;
import io.guildhall.community.MeetingTime;
import io.guildhall.kernel.Space;
import java.util.List;
import java.util.Optional;

/**
 * The meeting of a community as one viewer may see it.
 *
 * @param meeting without its link for anonymous people: it lets whoever has it in
 * @param edition how often it was set or taken away
 * @param upcoming the next few times; empty where people do not meet any more
 * @param mayEdit whether the viewer may set it now
 */
public record MeetingView(
        Space space, Optional<Meeting> meeting, Edition edition, List<MeetingTime> upcoming, boolean mayEdit) {
    public MeetingView {
        upcoming = List.copyOf(upcoming);
    }

    /** What a change is made from, from 1: the ETag. */
    public int revision() {
        return edition.no() + 1;
    }
}
