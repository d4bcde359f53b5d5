package io.guildhall.recognition.badge;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Sighting;
import io.guildhall.recognition.kudos.KudosBook;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells those who run a community of people who recognise each other more than is usual there, by {@link Rings}. It is a hint and nothing else: nobody is
 * kept from thanking, nothing is written down, and nobody else reads it.
 */
@Named
public final class RingService {
    /** How far back is looked. */
    public static final Duration PERIOD = Duration.ofDays(90);

    /** So many thanks and so many awards are looked at, the latest: communities that give more in that time have other ways of looking. */
    private static final int LOOKED_AT = 500;

    private static final int TOLD = 3;

    private final BadgeDoor badges;
    private final CommunityDoor door;
    private final KudosBook kudos;
    private final Awards awards;
    private final People people;
    private final Clock clock;

    @Inject
    RingService(BadgeDoor badges, CommunityDoor door, KudosBook kudos, Awards awards, People people, Clock clock) {
        this.badges = badges;
        this.door = door;
        this.kudos = kudos;
        this.awards = awards;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The people of each ring of the last {@link #PERIOD}, three rings at most; none where there are few members, or where the viewer may not look at
     * people. What somebody keeps to themselves does not count. Four statements. Refused for those who do not run the community.
     */
    public Outcome<List<List<Person>>> rings(Viewer viewer, String spaceKey) {
        return badges.whileOn(() -> door.look(viewer, spaceKey)
                .then(seen -> seen.mayRun()
                        ? Outcome.unchanged(rings(viewer, seen))
                        : Outcome.refused(BadgeRefusal.NOT_ALLOWED)));
    }

    private List<List<Person>> rings(Viewer viewer, Sighting seen) {
        int members = seen.community().memberCount();
        if (members < Rings.MEMBERS_MIN || !people.mayBrowse(viewer)) {
            return List.of();
        }
        Instant since = clock.instant().minus(PERIOD);
        Stream<Recognised> thanked = kudos.since(seen.community().id(), since, LOOKED_AT).stream()
                .map(each -> new Recognised(each.from(), each.to()));
        AwardQuery given = AwardQuery.seenBy(viewer.user(), clock.instant())
                .in(seen.community().id())
                .since(Optional.of(since));
        Stream<Recognised> awarded = awards.page(given, LOOKED_AT).stream()
                .filter(each -> !each.hidden())
                .flatMap(each -> each.giver().map(by -> new Recognised(by, each.earner())).stream());
        return Rings.in(Stream.concat(thanked, awarded).toList(), members).stream()
                .limit(TOLD)
                .map(ring -> ring.people().stream().map(people::person).toList())
                .toList();
    }
}
