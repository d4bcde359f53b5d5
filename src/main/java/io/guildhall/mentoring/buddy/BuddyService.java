package io.guildhall.mentoring.buddy;

import io.guildhall.community.StepAct;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Sighting;
import io.guildhall.mentoring.pairing.Askable;
import io.guildhall.mentoring.pairing.AskableList;
import io.guildhall.mentoring.pairing.AskableService;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingRefusal;
import io.guildhall.mentoring.pairing.PairingRow;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.SeenProgramme;
import io.guildhall.newcomer.Buddies;
import io.guildhall.newcomer.Walk;
import io.guildhall.people.Facts;
import io.guildhall.people.PersonFacts;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Offers newcomers one buddy at a time: whoever speaks their language, then whoever works where they do, then whoever helps fewest others now, then whoever
 * helped nobody for longest. Who may be asked at all is decided where everybody asks.
 */
@Named
public final class BuddyService {
    private static final Set<PairingState> BEGUN =
            EnumSet.of(PairingState.ACTIVE, PairingState.PAUSED, PairingState.COMPLETED, PairingState.ENDED);

    private final AskableService askable;
    private final Pairings pairings;
    private final PersonFacts facts;
    private final Buddies buddies;
    private final Clock clock;

    @Inject
    BuddyService(AskableService askable, Pairings pairings, PersonFacts facts, Buddies buddies, Clock clock) {
        this.askable = askable;
        this.pairings = pairings;
        this.facts = facts;
        this.buddies = buddies;
        this.clock = clock;
    }

    /**
     * Whom the viewer is offered in a programme that was seen already.
     *
     * @param nth how many were sent away before, from 0; after the last comes the first again
     * @return empty where none is: in programmes of another kind, for those who help, for those who know their way, and for whoever has a buddy
     */
    public Optional<BuddyOffer> offer(Viewer viewer, SeenProgramme seen, int nth) {
        if (seen.programme().kind() != ProgrammeKind.BUDDY || viewer.isAnonymous()) {
            return Optional.empty();
        }
        AskableList list = askable.find(viewer, seen, Optional.empty(), Optional.empty(), AskableService.LOOKED_AT);
        boolean elsewhere = list.obstacle()
                .filter(each -> each.code() == PairingRefusal.OWN_FULL || !(each.code() instanceof PairingRefusal))
                .isPresent();
        if (!list.isOneByOne() || elsewhere || list.own().isEmpty() && !isNew(seen)) {
            return Optional.empty();
        }
        List<Askable> sorted =
                sorted(viewer.user().orElseThrow(), seen.programme().id(), list.people());
        int place = sorted.isEmpty() ? 0 : Math.floorMod(nth, sorted.size());
        return Optional.of(new BuddyOffer(
                sorted.stream().skip(place).findFirst(),
                list.words(),
                sorted.size() > 1 ? Optional.of((place + 1) % sorted.size()) : Optional.empty(),
                list.obstacle(),
                !list.own().isEmpty()));
    }

    /** Whoever joined a while ago is new where the path still asks them. */
    private boolean isNew(SeenProgramme seen) {
        Instant now = clock.instant();
        return seen.community().filter(each -> isNew(each, now)).isPresent();
    }

    private boolean isNew(Sighting community, Instant now) {
        Optional<Membership> own = community.standing().filter(Membership::isActive);
        Walk walk = Walk.of(community.community(), own, now, community.site(), buddies);
        return own.filter(each -> each.isNewcomer(now)).isPresent()
                || walk.asked()
                        && walk.offered().stream()
                                .anyMatch(each -> each.step()
                                        .act()
                                        .filter(StepAct.BUDDY::equals)
                                        .isPresent());
    }

    private List<Askable> sorted(UserId user, ProgrammeId programme, List<Askable> people) {
        List<UserId> keys = people.stream().map(each -> each.person().id()).toList();
        Map<UserId, Facts> known =
                facts.of(Stream.concat(keys.stream(), Stream.of(user)).toList());
        Map<UserId, Instant> helped = helped(programme, keys);
        Optional<Facts> own = Optional.ofNullable(known.get(user));
        return people.stream()
                .sorted(Comparator.comparing(
                                (Askable each) -> each.fit().languages().isEmpty())
                        .thenComparing(each -> -near(
                                own, Optional.ofNullable(known.get(each.person().id()))))
                        .thenComparing(each -> each.enrolment().taken())
                        .thenComparing(each -> helped.getOrDefault(each.person().id(), Instant.MIN))
                        .thenComparing(each -> each.enrolment().id().value()))
                .toList();
    }

    /** Whether two work at the same site, and in the same department: 0 to 2. */
    private static int near(Optional<Facts> one, Optional<Facts> other) {
        return (int) Stream.<Function<Facts, String>>of(Facts::site, Facts::department)
                .filter(part -> one.map(part)
                        .filter(text -> !text.isEmpty()
                                && other.map(part).filter(text::equals).isPresent())
                        .isPresent())
                .count();
    }

    /** When they helped somebody last. */
    private Map<UserId, Instant> helped(ProgrammeId programme, List<UserId> people) {
        Map<UserId, Instant> last = new HashMap<>();
        pairings.forChange(programme, people, BEGUN).stream()
                .map(PairingRow::value)
                .forEach(pairing -> pairing.parts().stream()
                        .filter(part -> part.role() == PartRole.MENTOR)
                        .forEach(part ->
                                last.merge(part.user(), until(pairing), (one, two) -> one.isAfter(two) ? one : two)));
        return last;
    }

    private static Instant until(Pairing pairing) {
        return pairing.course().end().orElse(pairing.since());
    }
}
