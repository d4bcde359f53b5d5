package io.guildhall.mentoring.criteria;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.matching.MentorPool;
import io.guildhall.mentoring.matching.PeerMatching;
import io.guildhall.mentoring.matching.PeerPair;
import io.guildhall.mentoring.matching.PoolMatcher;
import io.guildhall.mentoring.pairing.PairingRefusal;
import io.guildhall.mentoring.programme.Criteria;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.SeenProgramme;
import io.guildhall.profile.SkillKind;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Works out what a match of a programme could reach with those who take part now, for whoever manages it and nobody else. Nothing is kept of it. */
@Named
public final class PreviewService {
    private final ProgrammeDoor door;
    private final CrowdReader reader;
    private final Clock clock;

    @Inject
    PreviewService(ProgrammeDoor door, CrowdReader reader, Clock clock) {
        this.door = door;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * What it could reach now. It reads everybody who takes part, so it costs more statements the more they are: {@link CrowdReader} says how many, and
     * four for the programme.
     */
    public Outcome<Preview> of(Viewer viewer, ProgrammeId id) {
        return viewer.isAnonymous()
                ? Outcome.refused(CommunityRefusal.LOGIN_NEEDED)
                : door.look(viewer, id).then(seen -> of(viewer, seen));
    }

    /** The same of a programme that was seen already. */
    public Outcome<Preview> of(Viewer viewer, SeenProgramme seen) {
        if (viewer.isAnonymous() || !seen.manages()) {
            return Outcome.refused(ProgrammeRefusal.NOT_MANAGER);
        }
        if (!seen.programme().kind().isOfTheirChoice()) {
            return Outcome.refused(PairingRefusal.NOT_OF_CHOICE);
        }
        Instant now = clock.instant();
        Crowd crowd = reader.read(seen.programme(), now);
        Weighing weighing = new Weighing(crowd, now);
        Pairable pairable = weighing.pairable(Weighing.MOST, crowd.isOfPeers() ? 0 : Weighing.ROOM, taker -> {});
        return Outcome.unchanged(new Preview(
                count(crowd.givers()),
                crowd.givers().stream()
                        .filter(Participant::here)
                        .mapToInt(Participant::places)
                        .sum(),
                count(crowd.takers()),
                crowd.isOfPeers() ? paired(pairable) : served(crowd, pairable),
                weighing.unanswered(),
                seen.programme().settings().criteria().sharedSkill() ? silent(crowd) : 0,
                forbidden(crowd, pairable)));
    }

    private static int count(List<Participant> people) {
        return Math.toIntExact(people.stream().filter(PreviewService::looks).count());
    }

    private static boolean looks(Participant each) {
        return each.here() && each.places() > 0;
    }

    private static int silent(Crowd crowd) {
        return Math.toIntExact(crowd.takers().stream()
                .filter(PreviewService::looks)
                .filter(each -> each.about().skills(SkillKind.WANT).isEmpty())
                .filter(each -> !crowd.isOfPeers()
                        || each.about().skills(SkillKind.OFFER).isEmpty())
                .count());
    }

    /** As many as a match would serve, which looks at every pair. */
    private static int served(Crowd crowd, Pairable pairable) {
        int[] places = crowd.givers().stream()
                .mapToInt(each -> Math.max(1, each.places()))
                .toArray();
        int[] one = new int[crowd.takers().size()];
        Arrays.fill(one, 1);
        long points = (long) Criteria.POINTS * one.length + 1;
        MentorPool pool = new MentorPool(
                new MentorPool.People(places, one),
                new MentorPool.PoolWorths(points, 1, new long[one.length], 0),
                new MentorPool.PoolRows(
                        pairable.givers(),
                        pairable.points(),
                        IntStream.range(0, places.length).toArray()));
        return new PoolMatcher(pool).best().mentors().length;
    }

    private static int paired(Pairable pairable) {
        List<PeerPair> pairs = new ArrayList<>();
        int people = pairable.takers();
        for (int peer = 0; peer < people; peer++) {
            for (int giver : pairable.givers()[peer]) {
                pairs.add(new PeerPair(giver, peer, 1));
            }
        }
        return Math.toIntExact(PeerMatching.best(people, pairs).partners().stream()
                .filter(OptionalInt::isPresent)
                .count());
    }

    private static int forbidden(Crowd crowd, Pairable pairable) {
        boolean[] allowed = new boolean[crowd.takers().size()];
        for (int taker = 0; taker < allowed.length; taker++) {
            int[] givers = pairable.givers()[taker];
            allowed[taker] |= givers.length > 0;
            for (int giver : crowd.isOfPeers() ? givers : new int[0]) {
                allowed[giver] = true;
            }
        }
        int count = 0;
        for (int taker = 0; taker < allowed.length; taker++) {
            count += looks(crowd.takers().get(taker)) && !allowed[taker] ? 1 : 0;
        }
        return count;
    }
}
