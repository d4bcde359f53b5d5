package io.guildhall.mentoring.run;

import io.guildhall.community.Community;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.criteria.Crowd;
import io.guildhall.mentoring.criteria.CrowdReader;
import io.guildhall.mentoring.criteria.Participant;
import io.guildhall.mentoring.criteria.Row;
import io.guildhall.mentoring.criteria.Weighing;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.pairing.Offers;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingRow;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.run.Proposal.Fate;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Offers the next best to those whose offer of a match came to nothing: by the same criteria, as everybody is now, and nobody with whom an offer came to
 * nothing in this round. In a transaction under the programme's lock; what was followed says so, and is never followed again.
 */
@Named
final class NextBest {
    /** How many are tried for one person; with what is known of everybody the first of them is nearly always it. */
    private static final int TRIES = 20;

    private static final Set<PairingState> FAILED = EnumSet.of(PairingState.DECLINED, PairingState.EXPIRED);

    private final CrowdReader reader;
    private final Pairings pairings;
    private final Runs runs;
    private final Offers offers;
    private final LeftWithout left;
    private final Clock clock;

    @Inject
    NextBest(CrowdReader reader, Pairings pairings, Runs runs, Offers offers, LeftWithout left, Clock clock) {
        this.reader = reader;
        this.pairings = pairings;
        this.runs = runs;
        this.offers = offers;
        this.left = left;
        this.clock = clock;
    }

    /**
     * Follows some offers of runs of a programme that came to nothing. What reading everybody costs, two statements for each five hundred people, one for
     * each offer, and what offering costs for each.
     *
     * @param over those offers, by number
     * @return how many were followed
     */
    int follow(Programme programme, SpaceKey space, List<Runs.Offered> due, Map<PairingId, Pairing> over) {
        Instant now = clock.instant();
        Crowd crowd = reader.read(programme, now);
        Search search = new Search(programme, space, crowd, new Weighing(crowd, now), failed(programme, over));
        Map<RunId, Map<EnrolmentId, String>> nobody = new LinkedHashMap<>();
        for (Runs.Offered each : due) {
            Pairing pairing = Optional.ofNullable(
                            over.get(each.proposal().pairing().orElseThrow()))
                    .orElseThrow();
            seekers(crowd, each.proposal()).forEach(seeker -> {
                if (isDue(pairing, search.people.get(seeker)) && !search.finds(seeker)) {
                    nobody.computeIfAbsent(each.run(), run -> new LinkedHashMap<>())
                            .put(seeker, LeftWithout.LOST);
                }
            });
            runs.save(
                    each.run(),
                    List.of(each.proposal().came(Fate.FOLLOWED, each.proposal().pairing())));
        }
        nobody.forEach((run, why) ->
                left.wait(programme, space, runs.find(run).orElseThrow(), why, search.people, Optional.empty()));
        return due.size();
    }

    /** A mentor gets a place back and waits for nobody; of two peers each looks again. */
    private static List<EnrolmentId> seekers(Crowd crowd, Proposal proposal) {
        return crowd.isOfPeers() ? List.of(proposal.taker(), proposal.giver()) : List.of(proposal.taker());
    }

    /** Whoever left an offer unanswered is not offered another one by itself: that would cost somebody else a place for days. */
    private static boolean isDue(Pairing pairing, @Nullable UserId user) {
        return user != null
                && (pairing.state() == PairingState.DECLINED
                        || pairing.part(user).filter(Part::agreed).isPresent());
    }

    /** With whom an offer or a request of somebody came to nothing in this round. */
    private Map<UserId, Set<UserId>> failed(Programme programme, Map<PairingId, Pairing> over) {
        List<UserId> people = over.values().stream()
                .flatMap(each -> each.parts().stream().map(Part::user))
                .distinct()
                .toList();
        Map<UserId, Set<UserId>> failed = new HashMap<>();
        pairings.forChange(programme.id(), people, FAILED).stream()
                .map(PairingRow::value)
                .filter(each -> programme.round().covers(each.since()))
                .forEach(each -> each.parts()
                        .forEach(part -> failed.computeIfAbsent(part.user(), user -> new HashSet<>())
                                .addAll(each.others(part.user()))));
        return failed;
    }

    /** One search among people as they are now; who was found takes a place of both. */
    private final class Search {
        private final Programme programme;
        private final SpaceKey space;
        private final Crowd crowd;
        private final Weighing weighing;
        private final Map<UserId, Set<UserId>> failed;
        private final Map<EnrolmentId, Integer> takers;
        private final Map<EnrolmentId, Integer> used = new HashMap<>();
        final Map<EnrolmentId, UserId> people;

        Search(Programme programme, SpaceKey space, Crowd crowd, Weighing weighing, Map<UserId, Set<UserId>> failed) {
            this.programme = programme;
            this.space = space;
            this.crowd = crowd;
            this.weighing = weighing;
            this.failed = failed;
            takers = IntStream.range(0, crowd.takers().size())
                    .boxed()
                    .collect(Collectors.toMap(each -> crowd.takers().get(each).enrolment(), each -> each));
            people = Stream.concat(crowd.givers().stream(), crowd.takers().stream())
                    .collect(Collectors.toMap(Participant::enrolment, Participant::user, (one, same) -> one));
        }

        /** Whether somebody is offered to them, or they are not looking any more. */
        boolean finds(EnrolmentId seeker) {
            Optional<Integer> index = Optional.ofNullable(takers.get(seeker));
            if (index.isEmpty()) {
                return true;
            }
            Participant taker = crowd.takers().get(index.get());
            return !isFree(taker)
                    || candidates(index.get()).stream().limit(TRIES).anyMatch(giver -> offers(taker, giver));
        }

        private List<Participant> candidates(int taker) {
            Row row = weighing.row(taker);
            UserId user = crowd.takers().get(taker).user();
            Set<UserId> tried = failed.getOrDefault(user, Set.of());
            return IntStream.range(0, crowd.givers().size())
                    .filter(giver -> !row.isSelf(giver) && row.broken(giver) == 0)
                    .filter(giver -> isFree(crowd.givers().get(giver))
                            && !tried.contains(crowd.givers().get(giver).user()))
                    .boxed()
                    .sorted(Comparator.comparingInt((Integer giver) -> -row.points(giver))
                            .thenComparingInt(giver -> giver))
                    .map(crowd.givers()::get)
                    .toList();
        }

        private boolean isFree(Participant one) {
            return one.here() && one.places() > used.getOrDefault(one.enrolment(), 0);
        }

        private boolean offers(Participant taker, Participant giver) {
            boolean made = offers.offerBySystem(
                            programme, space, List.of(new Offers.Two(taker.user(), giver.user())), "")
                    .get(0)
                    .result()
                    .isPresent();
            if (made) {
                used.merge(taker.enrolment(), 1, Integer::sum);
                used.merge(giver.enrolment(), 1, Integer::sum);
            }
            return made;
        }
    }

    /** Where what happens in a programme without a community is written down. */
    static SpaceKey space(Optional<Community> place) {
        return place.map(Community::space).orElse(AuditEntry.SITE);
    }
}
