package io.guildhall.storage;

import io.guildhall.ambition.AmbitionService;
import io.guildhall.ambition.AmbitionsOf;
import io.guildhall.meeting.CalendarService;
import io.guildhall.meeting.MeetingService;
import io.guildhall.meeting.MeetingsOf;
import io.guildhall.membership.Guild;

/** The services of two features over the tables of one node. */
record MeetingsAndAmbitions(MeetingService meetings, CalendarService calendars, AmbitionService ambitions) {
    static MeetingsAndAmbitions over(Tables tables, Guild guild) {
        return new MeetingsAndAmbitions(
                MeetingsOf.meetings(guild),
                MeetingsOf.calendars(guild, tables.feedTokens(), tables.locks(), tables.transactions()),
                AmbitionsOf.service(guild, tables.ambitions()));
    }
}
