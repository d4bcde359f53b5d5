package io.guildhall.recognition.nomination;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.membership.Change;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeCounter;
import io.guildhall.recognition.badge.BadgeState;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ends nominations that nobody decided within {@link Nomination#HOLDS}, and those for badges that are not given any more. It walks by key, looks again under
 * the lock of the badge, and lets an archived community be. Two nodes, or two runs, end each once.
 */
@Named
final class NominationChore implements Chore {
    private static final int BATCH = 100;

    private final Nominations nominations;
    private final Communities communities;
    private final NominationDoor door;
    private final BadgeCounter badges;
    private final NominationNotes notes;
    private final Clock clock;

    @Inject
    NominationChore(
            Nominations nominations,
            Communities communities,
            NominationDoor door,
            BadgeCounter badges,
            NominationNotes notes,
            Clock clock) {
        this.nominations = nominations;
        this.communities = communities;
        this.door = door;
        this.badges = badges;
        this.notes = notes;
        this.clock = clock;
    }

    /** It comes with what else waits too long. */
    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public Result run() {
        Instant now = clock.instant();
        int done = 0;
        List<Nomination> waiting = nominations.waitingSince(now, 0, BATCH);
        while (!waiting.isEmpty()) {
            Map<CommunityId, Community> places = communities.byId(
                    waiting.stream().map(Nomination::community).distinct().toList());
            Map<CommunityId, Set<String>> given = new HashMap<>();
            for (Nomination each : waiting) {
                Optional<Community> place =
                        Optional.ofNullable(places.get(each.community())).filter(found -> !found.isArchived());
                boolean due = place.isPresent()
                        && (each.isLate(now)
                                || !given.computeIfAbsent(each.community(), this::given)
                                        .contains(each.badge()));
                done += due ? end(place.get(), each, now) : 0;
            }
            waiting = nominations.waitingSince(
                    now, waiting.get(waiting.size() - 1).id(), BATCH);
        }
        return new Result(done, List.of());
    }

    private Set<String> given(CommunityId community) {
        return badges.all(community).stream()
                .filter(badge -> badge.state() == BadgeState.ACTIVE)
                .map(BadgeClass::key)
                .collect(Collectors.toSet());
    }

    private int end(Community place, Nomination nomination, Instant now) {
        return door.locked(nomination.id(), row -> end(place, row, now))
                        .result()
                        .orElse(false)
                ? 1
                : 0;
    }

    private Change<Boolean> end(Community place, NominationRow row, Instant now) {
        Nomination before = row.value();
        Optional<BadgeClass> badge = badges.find(place.id(), before.badge());
        boolean isGiven =
                badge.filter(each -> each.state() == BadgeState.ACTIVE).isPresent();
        if (!before.state().waits() || isGiven && !before.isLate(now)) {
            return Change.none(Outcome.unchanged(false));
        }
        Nomination after = before.ended(
                NominationState.EXPIRED, new Nomination.Decision(now, Optional.empty(), "", OptionalLong.empty()));
        row.save(after);
        String noted = badge.map(each -> each.face().noted()).orElse("");
        notes.ended(OccasionKind.NOMINATION_EXPIRED, place.home().key(), after, noted, now);
        return Change.made(true, new NominationChanged(after.id(), after.state(), now));
    }
}
