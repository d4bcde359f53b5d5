package io.guildhall.mentoring.following;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.mentoring.pairing.DeclineCode;
import io.guildhall.mentoring.pairing.OfferView;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.SeenProgramme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Shows how the running pairings of a programme go, to whoever manages it and to nobody else. */
@Named
public final class FollowUpService {
    /** Below so many nobody could be sure not to be recognised. */
    private static final int LEAST = 5;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final ProgrammeDoor door;
    private final Pairings pairings;
    private final People people;
    private final Clock clock;

    @Inject
    public FollowUpService(ProgrammeDoor door, Pairings pairings, People people, Clock clock) {
        this.door = door;
        this.pairings = pairings;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The running pairings, and offers that wait, by number, at most five statements. Refused for anonymous people, where the viewer may not know of the programme, and for
     * whoever does not manage it.
     *
     * @param cursor where to go on, as a page returned it
     */
    public Outcome<Page<FollowedPair>> pairs(Viewer viewer, ProgrammeId programme, Optional<String> cursor, int limit) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return door.look(viewer, programme).then(seen -> pairs(viewer, seen, cursor, limit));
    }

    /** The same of a programme that the viewer sees already, with one statement. */
    public Outcome<Page<FollowedPair>> pairs(Viewer viewer, SeenProgramme seen, Optional<String> cursor, int limit) {
        if (viewer.isAnonymous() || !seen.manages()) {
            return Outcome.refused(ProgrammeRefusal.NOT_MANAGER);
        }
        if (cursor.filter(given -> !NUMBER.matcher(given).matches()).isPresent()) {
            return Outcome.refused(MembershipRefusal.BAD_CURSOR);
        }
        return Outcome.unchanged(
                page(seen.programme().id(), cursor.map(Long::parseLong).orElse(0L), limit));
    }

    /**
     * How often each reason was given by those who declined to be paired, for whoever manages the programme; none below {@value #LEAST} in all, and never
     * by whom. A statement for each reason.
     */
    public Map<DeclineCode, Integer> declined(Viewer viewer, SeenProgramme seen) {
        if (viewer.isAnonymous() || !seen.manages()) {
            return Map.of();
        }
        Map<DeclineCode, Integer> counts = pairings.declined(seen.programme().id());
        return counts.values().stream().mapToInt(Integer::intValue).sum() < LEAST ? Map.of() : counts;
    }

    private Page<FollowedPair> page(ProgrammeId programme, long after, int limit) {
        Instant now = clock.instant();
        List<Pairing> found = pairings.page(programme, PairingState.HOLDING, after, limit + 1);
        List<FollowedPair> shown =
                found.stream().limit(limit).map(each -> followed(each, now)).toList();
        Optional<String> next = found.size() > limit
                ? Optional.of(Long.toString(found.get(limit - 1).id().value()))
                : Optional.empty();
        return new Page<>(shown, next, OptionalInt.empty());
    }

    /** An offer as the viewer sees it who made it. */
    public FollowedPair followed(Viewer viewer, OfferView made) {
        return followed(made.pairing(), clock.instant());
    }

    private FollowedPair followed(Pairing pairing, Instant now) {
        return new FollowedPair(
                pairing,
                pairing.parts().stream().map(Part::user).map(people::person).toList(),
                PairProgress.of(pairing, now));
    }
}
