package io.guildhall.meeting.web;

import io.guildhall.community.Community;
import io.guildhall.community.Meeting;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.kernel.web.Shown;
import io.guildhall.meeting.CalendarService;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.web.CommunityTab;
import io.guildhall.membership.web.TabCall;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a community meets, for everybody; how it is set, for those who run it; and the address for one's own calendar. */
@Named
public final class MeetingsTab implements CommunityTab {
    private static final int UPCOMING = 3;

    private final CalendarService calendars;

    @Inject
    public MeetingsTab(CalendarService calendars) {
        this.calendars = calendars;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public String title() {
        return "guildhall.tab.meetings";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public boolean isFor(CommunityView view) {
        Community community = view.community();
        return view.can(Ability.EDIT)
                || !community.isArchived() && community.arrangements().meeting().isPresent();
    }

    @Override
    public List<Shown> parts(TabCall call) {
        Optional<Instant> made = calendars.address(call.viewer()).result().flatMap(found -> found);
        return List.of(
                new Shown("meeting/meetings.vm", meetings(call)),
                new Shown("meeting/calendar.vm", calendar(made, call.look())));
    }

    private static MeetingsView meetings(TabCall call) {
        Look look = call.look();
        boolean edits = call.view().can(Ability.EDIT);
        Optional<Meeting> meeting =
                call.view().community().arrangements().meeting().map(held -> held.asSeenBy(call.viewer()));
        List<MeetingsView.Time> upcoming = meeting.map(
                        held -> held.upcoming(look.dates().now(), UPCOMING).stream()
                                .map(time -> Plans.time(time, held, edits, look))
                                .toList())
                .orElse(List.of());
        return new MeetingsView(
                call.spaceKey(),
                upcoming,
                meeting.map(Meeting::place).orElse(""),
                meeting.map(Meeting::link).orElse(""),
                meeting.map(held -> Plans.repeats(held.repeats(), look)).orElse(""),
                upcoming.isEmpty()
                        ? ""
                        : look.href(MeetingFileServlet.path(call.view().space().key())),
                edits,
                edits ? meeting.map(held -> Plans.changed(held, look)).orElse(List.of()) : List.of(),
                Plans.form(meeting, call.view().community().arrangements().meetingEdition(), edits, look));
    }

    private static CalendarView calendar(Optional<Instant> made, Look look) {
        return new CalendarView(
                made.isPresent(),
                made.map(at -> look.dates().sentence("guildhall.calendar.made.message", at))
                        .orElseGet(() -> Sentence.of("")));
    }
}
