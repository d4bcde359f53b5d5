package io.guildhall.meeting;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.Edition;
import io.guildhall.community.Home;
import io.guildhall.community.Meeting;
import io.guildhall.community.MeetingTime;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Sighting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows and sets when a community meets. */
@Named
public final class MeetingService {
    /** How many of the next times are told. */
    static final int UPCOMING = 3;

    private final CommunityDoor door;
    private final Audit audit;
    private final Occasions occasions;
    private final Clock clock;

    @Inject
    MeetingService(CommunityDoor door, Audit audit, Occasions occasions, Clock clock) {
        this.door = door;
        this.audit = audit;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** The meeting, for whoever may know of the community. At most two statements. */
    public Outcome<MeetingView> show(Viewer viewer, String spaceKey) {
        return door.look(viewer, spaceKey).map(this::view);
    }

    /** What a change would start from; refused like {@link #set} where the viewer may not set it, or the revision is stale. */
    public Outcome<MeetingView> basis(Viewer viewer, String spaceKey, int revision) {
        return door.look(viewer, spaceKey)
                .then(sighting -> refusal(sighting)
                        .or(() -> stale(sighting.community(), revision))
                        .<Outcome<MeetingView>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.unchanged(view(sighting))));
    }

    /**
     * Replaces the meeting; facilitators and whoever administers.
     *
     * @param revision the one that the change was made from; refused as stale where there is a newer one
     */
    public Outcome<MeetingView> set(Viewer viewer, String spaceKey, int revision, MeetingPlan plan) {
        return viewer.user()
                .map(by -> door.change(viewer, spaceKey, fresh -> set(fresh, by, revision, plan)))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED))
                .map(this::view);
    }

    /** Takes the meeting away; unchanged where there is none. */
    public Outcome<MeetingView> remove(Viewer viewer, String spaceKey) {
        return viewer.user()
                .map(by -> door.change(viewer, spaceKey, fresh -> remove(fresh, by)))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED))
                .map(this::view);
    }

    private Change<Sighting> set(Fresh fresh, UserId by, int revision, MeetingPlan plan) {
        Optional<Refusal> refusal = refusal(fresh.sighting()).or(() -> stale(fresh.community(), revision));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        return plan.meeting(clock.instant())
                .fold(meeting -> write(fresh, by, Optional.of(meeting)), wrong -> Change.none(Outcome.refused(wrong)));
    }

    private Change<Sighting> remove(Fresh fresh, UserId by) {
        return refusal(fresh.sighting())
                .map(refusal -> Change.<Sighting>none(Outcome.refused(refusal)))
                .orElseGet(() -> write(fresh, by, Optional.empty()));
    }

    private Change<Sighting> write(Fresh fresh, UserId by, Optional<Meeting> meeting) {
        Community before = fresh.communityRow().value();
        if (before.arrangements().meeting().equals(meeting)) {
            return Change.none(Outcome.unchanged(fresh.sighting()));
        }
        Instant now = clock.instant();
        Community after =
                before.at(Home.in(fresh.space())).arranged(before.arrangements().withMeetingSet(meeting, now));
        List<DomainEvent> events = new ArrayList<>(door.happened(fresh, after, Optional.of(by), now));
        String detail = "edition " + after.arrangements().meetingEdition().no()
                + meeting.map(set -> ", repeats " + set.repeats()).orElse("");
        OccasionKind kind = meeting.isPresent() ? OccasionKind.MEETING_SET : OccasionKind.MEETING_REMOVED;
        audit.record(new AuditEntry(Optional.of(by), kind.act(), after.space(), "community", detail, now));
        String edition = Integer.toString(after.arrangements().meetingEdition().no());
        occasions.note(Occasion.ofAll(kind, after.id().value(), after.space(), Optional.of(by), edition, now));
        events.add(new MeetingChanged(after.id(), after.space(), by, now));
        return Change.made(fresh.sighting().now(fresh.communityRow().value()), events);
    }

    private MeetingView view(Sighting sighting) {
        Community community = sighting.community();
        Optional<Meeting> meeting = community.arrangements().meeting();
        List<MeetingTime> upcoming = meeting.filter(held -> !community.isArchived())
                .map(held -> held.upcoming(clock.instant(), UPCOMING))
                .orElse(List.of());
        Edition edition = community.arrangements().meetingEdition();
        return new MeetingView(
                sighting.space(),
                meeting.map(held -> held.asSeenBy(sighting.viewer())),
                edition,
                upcoming,
                refusal(sighting).isEmpty());
    }

    private static Optional<Refusal> stale(Community before, int revision) {
        int current = before.arrangements().meetingEdition().no() + 1;
        return current == revision ? Optional.empty() : Optional.of(Refusal.of(CommunityRefusal.STALE, current));
    }

    private static Optional<Refusal> refusal(Sighting sighting) {
        if (!sighting.mayRun()) {
            return Optional.of(Refusal.of(CommunityRefusal.NOT_ALLOWED));
        }
        return sighting.community().isArchived()
                ? Optional.of(Refusal.of(CommunityRefusal.ARCHIVED))
                : Optional.empty();
    }
}
