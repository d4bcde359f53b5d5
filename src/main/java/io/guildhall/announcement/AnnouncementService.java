package io.guildhall.announcement;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityStatus;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Listeners;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Sighting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Writes to members, and keeps what was written. */
@Named
public final class AnnouncementService {
    /** How many a community may send within {@link #WEEK}: more are read by nobody. */
    public static final int MOST = 2;

    /** Counted from each announcement, not by the calendar. */
    static final Duration WEEK = Duration.ofDays(7);

    private static final int LIMIT_MAX = 100;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final CommunityDoor door;
    private final Listeners listeners;
    private final Announcements announcements;
    private final People people;
    private final Audit audit;
    private final Occasions occasions;
    private final Clock clock;

    @Inject
    AnnouncementService(
            CommunityDoor door,
            Listeners listeners,
            Announcements announcements,
            People people,
            Audit audit,
            Occasions occasions,
            Clock clock) {
        this.door = door;
        this.listeners = listeners;
        this.announcements = announcements;
        this.people = people;
        this.audit = audit;
        this.occasions = occasions;
        this.clock = clock;
    }

    /**
     * What was announced, newest first: all for those who run the community, for other members what went to them. At most four statements.
     *
     * @param cursor where to go on, as a page returned it
     * @param limit 1 to 100
     */
    public Outcome<AnnouncementList> list(Viewer viewer, String spaceKey, Optional<String> cursor, int limit) {
        if (cursor.filter(given -> !NUMBER.matcher(given).matches()).isPresent()) {
            return Outcome.refused(AnnouncementRefusal.BAD_CURSOR);
        }
        OptionalLong before = cursor.map(Long::parseLong).map(OptionalLong::of).orElse(OptionalLong.empty());
        return door.look(viewer, spaceKey)
                .then(seen -> readership(seen)
                        .map(readers ->
                                Outcome.unchanged(list(seen, readers, before, Math.max(1, Math.min(LIMIT_MAX, limit)))))
                        .orElseGet(() -> Outcome.refused(AnnouncementRefusal.NOT_MEMBER)));
    }

    private static Optional<Readership> readership(Sighting seen) {
        return seen.mayRun()
                ? Optional.of(Readership.whole())
                : seen.standing().filter(Membership::isActive).map(Readership::of);
    }

    private AnnouncementList list(Sighting seen, Readership readers, OptionalLong before, int limit) {
        CommunityId id = seen.community().id();
        List<Announcement> found = announcements.page(id, readers, before, limit + 1);
        List<Announcement> shown = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next = found.size() > limit
                ? Optional.of(Long.toString(shown.get(shown.size() - 1).id()))
                : Optional.empty();
        boolean named = people.mayBrowse(seen.viewer());
        List<AnnouncementView> views =
                shown.stream().map(each -> view(each, named)).toList();
        Optional<Refusal> standing = refusal(seen);
        Optional<Instant> nextAt = standing.isPresent() ? Optional.empty() : nextAt(id);
        return new AnnouncementList(
                new Page<>(views, next, OptionalInt.empty()),
                standing.or(() -> nextAt.map(AnnouncementService::tooMany)),
                nextAt);
    }

    /**
     * How an announcement would arrive, and at how many people; refused like {@link #send} where none may be sent now. At most four statements.
     *
     * @param subject as far as it has been written; {@link #send} says what is wrong with it
     */
    public Outcome<AnnouncementPreview> preview(
            Viewer viewer, String spaceKey, String subject, AnnouncementAudience audience) {
        return door.look(viewer, spaceKey)
                .then(seen -> refusal(seen)
                        .or(() -> nextAt(seen.community().id()).map(AnnouncementService::tooMany))
                        .<Outcome<AnnouncementPreview>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.unchanged(new AnnouncementPreview(
                                subject.strip(), audience, count(seen, audience), seen.space()))));
    }

    private int count(Sighting seen, AnnouncementAudience audience) {
        Community community = seen.community();
        Instant now = clock.instant();
        int all = audience == AnnouncementAudience.ALL
                ? community.memberCount()
                : listeners.countMembers(
                        community.id(),
                        audience.role(),
                        Optional.of(now.minus(Membership.NEWCOMER))
                                .filter(since -> audience == AnnouncementAudience.NEWCOMERS));
        boolean writer = seen.standing()
                .filter(Membership::isActive)
                .filter(own -> isFor(audience, own, now))
                .isPresent();
        return writer ? Math.max(0, all - 1) : all;
    }

    private static boolean isFor(AnnouncementAudience audience, Membership own, Instant now) {
        return audience == AnnouncementAudience.NEWCOMERS
                ? own.isNewcomer(now)
                : audience.role().map(own.roles()::contains).orElse(true);
    }

    /**
     * Writes to members; for those who run the community. Sent again with the same token it is unchanged, whatever it says then.
     */
    public Outcome<AnnouncementView> send(Viewer viewer, String spaceKey, NewAnnouncement wanted) {
        return viewer.user()
                .map(by -> door.change(viewer, spaceKey, fresh -> send(fresh, by, wanted.stripped())))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }

    private Change<AnnouncementView> send(Fresh fresh, UserId by, NewAnnouncement written) {
        Optional<Refusal> refusal = refusal(fresh.sighting()).or(() -> wrong(written.problems()));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        CommunityId id = fresh.community().id();
        boolean named = people.mayBrowse(fresh.sighting().viewer());
        Optional<Announcement> before = announcements.sent(id, by, written.token());
        if (before.isPresent()) {
            return Change.none(Outcome.unchanged(view(before.get(), named)));
        }
        Optional<Instant> nextAt = nextAt(id);
        if (nextAt.isPresent()) {
            return Change.none(Outcome.refused(tooMany(nextAt.get())));
        }
        Instant now = clock.instant();
        Announcement sent = announcements.add(id, by, written, now);
        OccasionKind kind = OccasionKind.ANNOUNCED;
        audit.record(new AuditEntry(
                Optional.of(by),
                kind.act(),
                fresh.space().key(),
                "announcement:" + sent.id(),
                "audience " + sent.audience(),
                now));
        Occasion occasion = Occasion.ofAll(
                        kind, id.value(), fresh.space().key(), Optional.of(by), Long.toString(sent.id()), now)
                .saying(sent.subject())
                .withWords(sent.text());
        occasions.note(sent.audience().onlyFor().map(occasion::onlyFor).orElse(occasion));
        List<DomainEvent> events = door.happened(fresh, fresh.communityRow().value(), Optional.of(by), now);
        return new Change<>(Outcome.done(view(sent, named)), events);
    }

    /** When the next one is possible; empty where it is now. */
    private Optional<Instant> nextAt(CommunityId community) {
        List<Announcement> last = announcements.latest(community, MOST);
        return last.size() < MOST
                ? Optional.empty()
                : Optional.of(last.get(MOST - 1).at().plus(WEEK)).filter(clock.instant()::isBefore);
    }

    private static Refusal tooMany(Instant next) {
        return Refusal.of(AnnouncementRefusal.TOO_MANY, MOST, next);
    }

    private AnnouncementView view(Announcement announcement, boolean named) {
        return new AnnouncementView(
                announcement, named ? Optional.of(people.person(announcement.author())) : Optional.empty());
    }

    private static Optional<Refusal> wrong(List<FieldError> problems) {
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.ofFields(AnnouncementRefusal.INVALID, problems));
    }

    private static Optional<Refusal> refusal(Sighting seen) {
        if (!seen.mayRun()) {
            return Optional.of(Refusal.of(CommunityRefusal.NOT_ALLOWED));
        }
        if (seen.community().isArchived()) {
            return Optional.of(Refusal.of(CommunityRefusal.ARCHIVED));
        }
        return seen.community().life().status() == CommunityStatus.DRAFT
                ? Optional.of(Refusal.of(AnnouncementRefusal.NOT_LAUNCHED))
                : Optional.empty();
    }
}
