package io.guildhall.mentoring.session;

import io.guildhall.kernel.SiteAddress;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.meeting.CalendarEntries;
import io.guildhall.meeting.CalendarEntry;
import io.guildhall.meeting.CalendarService;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/**
 * The sessions that people planned with whom they are paired, for their calendars. A calendar has an address that works without logging in, so it names
 * nobody and says nothing of what they talk about.
 */
@Named
final class SessionsInCalendar implements CalendarEntries {
    private static final int PAIRINGS_MOST = 50;

    private final Pairings pairings;
    private final Sessions sessions;
    private final KnownSettings settings;
    private final SiteAddress site;
    private final Texts texts;
    private final Clock clock;

    @Inject
    SessionsInCalendar(
            Pairings pairings, Sessions sessions, KnownSettings settings, SiteAddress site, Texts texts, Clock clock) {
        this.pairings = pairings;
        this.sessions = sessions;
        this.settings = settings;
        this.site = site;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<CalendarEntry> of(Viewer owner) {
        if (owner.isAnonymous() || !settings.isOn(Pillar.MENTORING)) {
            return List.of();
        }
        List<Pairing> running = pairings.of(owner.user().orElseThrow(), PairingState.RUNNING, 0, PAIRINGS_MOST);
        return sessions.planned(running.stream().map(Pairing::id).toList(), clock.instant()).stream()
                .map(this::entry)
                .toList();
    }

    /** One session as a calendar file. */
    String file(PairSession session) {
        return CalendarService.file(entry(session));
    }

    private CalendarEntry entry(PairSession session) {
        SessionPlan plan = session.plan();
        return new CalendarEntry(
                "guildhall|session|" + session.id() + "|" + session.pairing().value(),
                plan.at(),
                plan.minutes(),
                texts.text("guildhall.mentoring.session.calendar"),
                plan.place(),
                plan.link(),
                site.base() + "/plugins/servlet/guildhall/mentoring/pairing/"
                        + session.pairing().value(),
                session.revision(),
                session.changedAt());
    }
}
