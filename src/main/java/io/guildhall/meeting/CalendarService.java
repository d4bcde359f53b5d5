package io.guildhall.meeting;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Ids;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.SiteAddress;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Sighting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Meetings for the calendars of people: a file of one community, and a personal address with the meetings of all one's communities. Whoever has
 * that address reads them without logging in, so it can be taken back, and it shows what its owner may see when it is read.
 */
@Named
public final class CalendarService {
    /** Stands where the audit wants a space and none is concerned: no space has this key. */
    private static final SpaceKey NO_SPACE = new SpaceKey("*");

    private static final int TOKEN_MAX = 100;

    private final CommunityDoor door;
    private final FeedTokens tokens;
    private final People people;
    private final Audit audit;
    private final Locks locks;
    private final Transactions transactions;
    private final Ids ids;
    private final SiteAddress site;
    private final Texts texts;
    private final Clock clock;
    private final List<CalendarEntries> others;

    @Inject
    CalendarService(
            CommunityDoor door,
            FeedTokens tokens,
            People people,
            Audit audit,
            Locks locks,
            Transactions transactions,
            Ids ids,
            SiteAddress site,
            Texts texts,
            Clock clock,
            List<CalendarEntries> others) {
        this.door = door;
        this.tokens = tokens;
        this.people = people;
        this.audit = audit;
        this.locks = locks;
        this.transactions = transactions;
        this.ids = ids;
        this.site = site;
        this.texts = texts;
        this.clock = clock;
        this.others = others;
    }

    /** The meeting of one community as a calendar file; refused where the viewer may not know of it, or it does not meet. */
    public Outcome<String> ofCommunity(Viewer viewer, String spaceKey) {
        return door.look(viewer, spaceKey)
                .then(seen -> meets(seen)
                        ? Outcome.unchanged(
                                with(seen, new MeetingCalendar(seen.space().name()))
                                        .text())
                        : Outcome.refused(MeetingRefusal.NO_FEED));
    }

    /**
     * The meetings of all communities that the owner of a personal address is in and may see now, and what else is theirs. Three statements, however many there are,
     * and three for each other feature.
     *
     * @param caller whoever asks, usually a calendar that nobody is logged in to; what they may see does not matter
     */
    public Outcome<String> ofAddress(Viewer caller, String token) {
        if (token.isEmpty() || token.length() > TOKEN_MAX) {
            return Outcome.refused(MeetingRefusal.NO_FEED);
        }
        return tokens.owner(hash(token))
                .filter(owner -> people.person(owner).state() == Person.State.ACTIVE)
                .map(owner -> Outcome.unchanged(of(Viewer.of(owner))))
                .orElseGet(() -> Outcome.refused(MeetingRefusal.NO_FEED));
    }

    private String of(Viewer owner) {
        MeetingCalendar calendar = new MeetingCalendar(texts.text("guildhall.calendar.name"));
        door.own(owner).stream().filter(CalendarService::meets).forEach(seen -> with(seen, calendar));
        others.forEach(each -> each.of(owner).forEach(calendar::with));
        return calendar.text();
    }

    /** A file with one thing in it. */
    public static String file(CalendarEntry entry) {
        return new MeetingCalendar(entry.summary()).with(entry).text();
    }

    /** When the viewer's personal address was made; empty where there is none. */
    public Outcome<Optional<Instant>> address(Viewer viewer) {
        return viewer.user()
                .map(owner -> Outcome.unchanged(tokens.madeAt(owner)))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }

    /** Makes a personal address in place of the one there may be, and tells it this once: only its hash is kept. */
    public Outcome<String> makeAddress(Viewer viewer) {
        return viewer.user()
                .map(owner -> locked(owner, () -> {
                    // Two ids, because one is about as long as a token should be at least.
                    String token = (ids.next() + ids.next()).replace("-", "");
                    Instant now = clock.instant();
                    tokens.keep(owner, hash(token), now);
                    note(owner, "calendar.made", now);
                    return Outcome.done(token);
                }))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }

    /** Takes the viewer's personal address back: whoever has it reads nothing any more. Unchanged where there is none. */
    public Outcome<Optional<Instant>> removeAddress(Viewer viewer) {
        return viewer.user()
                .map(owner -> locked(owner, () -> {
                    if (!tokens.remove(owner)) {
                        return Outcome.unchanged(Optional.<Instant>empty());
                    }
                    note(owner, "calendar.removed", clock.instant());
                    return Outcome.done(Optional.<Instant>empty());
                }))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }

    private <T> T locked(UserId owner, Supplier<T> work) {
        return locks.locked("calendar:" + owner.value(), () -> transactions.inTransaction(work));
    }

    private void note(UserId owner, String act, Instant at) {
        audit.record(new AuditEntry(Optional.of(owner), act, NO_SPACE, "user:" + owner.value(), "", at));
    }

    private MeetingCalendar with(Sighting seen, MeetingCalendar calendar) {
        String address = site.base() + seen.space().path();
        return calendar.with(
                seen.community(),
                seen.community().arrangements().meeting().map(meeting -> meeting.asSeenBy(seen.viewer())),
                seen.space().name(),
                address);
    }

    private static boolean meets(Sighting seen) {
        return !seen.community().isArchived()
                && seen.community().arrangements().meeting().isPresent();
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
