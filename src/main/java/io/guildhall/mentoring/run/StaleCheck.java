package io.guildhall.mentoring.run;

import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.criteria.Crowd;
import io.guildhall.mentoring.criteria.CrowdReader;
import io.guildhall.mentoring.criteria.Participant;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.pairing.OfferRefusal;
import io.guildhall.mentoring.pairing.Offers;
import io.guildhall.mentoring.programme.Programme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds out what is different since a draft read everybody, and which of its proposals could not be offered any more. It writes nothing. What it finds holds
 * as long as nothing changes: whoever decides by it holds the programme's lock.
 */
@Named
final class StaleCheck {
    private static final int PAGE = 5_000;
    private static final int HASH_LENGTH = 32;

    private final Runs runs;
    private final CrowdReader reader;
    private final Enrolments enrolments;
    private final Offers offers;
    private final Clock clock;

    @Inject
    StaleCheck(Runs runs, CrowdReader reader, Enrolments enrolments, Offers offers, Clock clock) {
        this.runs = runs;
        this.reader = reader;
        this.enrolments = enrolments;
        this.offers = offers;
        this.clock = clock;
    }

    /**
     * How a draft stands, which was worked out. Statements: what {@link CrowdReader#read} and {@link Offers#look} cost, one for each
     * {@value #PAGE} proposals, one for what everybody looked like, and one for each five hundred who left.
     */
    Standing standing(Run run, Programme programme) {
        Instant now = clock.instant();
        Crowd crowd = reader.read(programme, now);
        List<Proposal> proposals = proposals(run.id());
        List<Difference> people = Comparison.between(before(run), Computation.likeness(crowd, now));
        Map<EnrolmentId, UserId> users = users(crowd, proposals, people);
        List<Proposal> asked = asked(proposals, users);
        Offers.Looked looked = offers.look(
                programme,
                asked.stream()
                        .map(each -> Standing.two(each, users).orElseThrow())
                        .toList());
        Set<Integer> lost = lost(proposals, asked, looked.obstacles());
        Stamp stamp = Computation.stamp(crowd, run.pins(), run.seed(), now);
        Differences differences = new Differences(
                !sameSettings(run.stamp().orElseThrow(), stamp),
                people.stream()
                        .map(each -> new Differences.Changed(each, Optional.ofNullable(users.get(each.person()))))
                        .toList(),
                proposals.stream()
                        .filter(each -> lost.contains(each.no()))
                        .map(each -> Pair.of(each, users))
                        .toList(),
                hash(stamp, lost));
        return new Standing(differences, proposals, lost, asked, looked, users);
    }

    /** Whether what a draft read is different now. What {@link CrowdReader#read} costs. */
    boolean isStale(Run run, Programme programme) {
        Instant now = clock.instant();
        Stamp then = run.stamp().orElseThrow();
        Stamp stamp = Computation.stamp(reader.read(programme, now), run.pins(), run.seed(), now);
        return !sameSettings(then, stamp) || !then.input().equals(stamp.input());
    }

    /** Pins are for the next run: who changes them changes nothing that this one read. */
    private static boolean sameSettings(Stamp then, Stamp now) {
        return then.settings().split("-")[0].equals(now.settings().split("-")[0]);
    }

    /** All that a run proposed, by number. */
    List<Proposal> proposals(RunId id) {
        List<Proposal> all = new ArrayList<>();
        List<Proposal> some = runs.proposals(id, 0, PAGE);
        all.addAll(some);
        while (some.size() == PAGE) {
            some = runs.proposals(id, some.get(PAGE - 1).no(), PAGE);
            all.addAll(some);
        }
        return all;
    }

    private List<Likeness> before(Run run) {
        return runs.paper(run.id(), Runs.Paper.PEOPLE).map(Likeness::parse).orElseGet(List::of);
    }

    private Map<EnrolmentId, UserId> users(Crowd crowd, List<Proposal> proposals, List<Difference> people) {
        Map<EnrolmentId, UserId> users = Stream.concat(crowd.givers().stream(), crowd.takers().stream())
                .collect(Collectors.toMap(Participant::enrolment, Participant::user, (one, same) -> one, HashMap::new));
        Set<EnrolmentId> gone = Stream.concat(
                        proposals.stream().flatMap(each -> Stream.of(each.giver(), each.taker())),
                        people.stream().map(Difference::person))
                .filter(each -> !users.containsKey(each))
                .collect(Collectors.toSet());
        enrolments.ofNumbers(gone).stream()
                .filter(each -> each.programme().equals(crowd.programme().id()) && !Tombstone.is(each.user()))
                .forEach((Enrolment each) -> users.put(each.id(), each.user()));
        return users;
    }

    /** Of two proposals for the same two, in either direction, the later one is not asked: two people are paired once. */
    private static List<Proposal> asked(List<Proposal> proposals, Map<EnrolmentId, UserId> users) {
        Set<Set<UserId>> seen = new HashSet<>();
        return proposals.stream()
                .filter(each -> Standing.two(each, users)
                        .filter(two -> seen.add(Set.of(two.one(), two.other())))
                        .isPresent())
                .toList();
    }

    private static Set<Integer> lost(
            List<Proposal> proposals, List<Proposal> asked, List<Optional<OfferRefusal>> obstacles) {
        Set<Integer> lost = proposals.stream().map(Proposal::no).collect(Collectors.toCollection(TreeSet::new));
        for (int each = 0; each < asked.size(); each++) {
            if (obstacles.get(each).isEmpty()) {
                lost.remove(asked.get(each).no());
            }
        }
        return lost;
    }

    private static String hash(Stamp stamp, Set<Integer> lost) {
        String text = stamp.engine() + "\n" + stamp.seed() + "\n" + stamp.settings() + "\n" + stamp.input() + "\n"
                + lost.stream().map(String::valueOf).collect(Collectors.joining(" "));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
