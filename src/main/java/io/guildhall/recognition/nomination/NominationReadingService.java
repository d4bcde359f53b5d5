package io.guildhall.recognition.nomination;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Sighting;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeCounter;
import io.guildhall.recognition.badge.BadgeState;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shows nominations that wait to members of the community, and one that is over to whoever made it and to whoever runs the community. Nobody reads of
 * their own: not as a member, not as a facilitator, not as an administrator.
 */
@Named
public final class NominationReadingService {
    public static final int LIMIT_MAX = 100;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final CommunityDoor door;
    private final NominationDoor nominationDoor;
    private final BadgeCounter badges;
    private final Nominations nominations;
    private final NominationViews views;
    private final KnownSettings settings;
    private final People people;
    private final Clock clock;

    @Inject
    NominationReadingService(
            CommunityDoor door,
            NominationDoor nominationDoor,
            BadgeCounter badges,
            Nominations nominations,
            NominationViews views,
            KnownSettings settings,
            People people,
            Clock clock) {
        this.door = door;
        this.nominationDoor = nominationDoor;
        this.badges = badges;
        this.nominations = nominations;
        this.views = views;
        this.settings = settings;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Those of a community that wait, longest first. A page may be shorter than asked for where badges are not given any more. Five statements, and three
     * where there are none.
     *
     * @param state only those in that state; empty for all that wait
     * @param cursor where to go on, as a page returned it
     * @param limit 1 to {@value #LIMIT_MAX}
     */
    public Outcome<NominationList> list(
            Viewer viewer, String spaceKey, Optional<NominationState> state, Optional<String> cursor, int limit) {
        if (cursor.filter(given -> !NUMBER.matcher(given).matches()).isPresent()) {
            return Outcome.refused(NominationRefusal.BAD_CURSOR);
        }
        long after = cursor.map(Long::parseLong).orElse(0L);
        return settings.ifOn(
                Pillar.RECOGNITION,
                () -> door.look(viewer, spaceKey)
                        .then(seen -> NominationRules.reading(seen, people)
                                .<Outcome<NominationList>>map(Outcome::refused)
                                .orElseGet(() -> Outcome.unchanged(list(seen, state, after, limit)))));
    }

    private NominationList list(Sighting seen, Optional<NominationState> state, long after, int limit) {
        int most = Math.max(1, Math.min(LIMIT_MAX, limit));
        List<Nomination> found =
                nominations.waiting(seen.community().id(), seen.viewer().user().orElseThrow(), state, after, most + 1);
        List<Nomination> shown = found.subList(0, Math.min(most, found.size()));
        Optional<String> next = found.size() > most
                ? Optional.of(Long.toString(shown.get(shown.size() - 1).id()))
                : Optional.empty();
        Optional<Refusal> obstacle = NominationRules.takingPart(seen, people, clock.instant());
        return new NominationList(new Page<>(views(seen, shown), next, OptionalInt.empty()), obstacle);
    }

    private List<NominationView> views(Sighting seen, List<Nomination> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Endorsement>> endorsed =
                nominations.endorsements(shown.stream().map(Nomination::id).toList()).stream()
                        .collect(Collectors.groupingBy(Endorsement::nomination));
        Map<String, BadgeClass> known = badges.all(seen.community().id()).stream()
                .filter(badge -> badge.state() == BadgeState.ACTIVE)
                .collect(Collectors.toMap(BadgeClass::key, Function.identity()));
        return shown.stream()
                .filter(each -> known.containsKey(each.badge()) && !each.isLate(clock.instant()))
                .map(each -> views.of(
                        seen,
                        each,
                        Optional.ofNullable(known.get(each.badge())),
                        endorsed.getOrDefault(each.id(), List.of())))
                .toList();
    }

    /** One nomination. Five statements. */
    public Outcome<NominationView> one(Viewer viewer, long id) {
        return settings.ifOn(
                Pillar.RECOGNITION,
                () -> NominationDoor.user(viewer)
                        .then(by -> nominationDoor
                                .find(viewer, by, id)
                                .<Outcome<NominationView>>map(found -> Outcome.unchanged(views.of(
                                        found.seen(), found.nomination(), found.badge(), found.endorsements())))
                                .orElseGet(() -> Outcome.refused(NominationRefusal.UNKNOWN))));
    }
}
