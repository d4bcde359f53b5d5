package io.guildhall.mentoring.criteria;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.Criteria;
import io.guildhall.mentoring.programme.Criterion;
import io.guildhall.mentoring.programme.ProgrammeKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Weighs the people of a crowd against each other. Points are whole numbers from 0 to 1,000: the mean of what each criterion says, by its weight. What
 * nobody said counts half and breaks no rule, so that who says nothing neither wins nor loses by it.
 *
 * <p>One row at a time: all pairs of one taker cost as many steps as there are offers of what they want, and one for each giver if no skill need be shared.
 * Not for several threads.
 */
public final class Weighing {
    /** How many pairs of one taker are looked at where there is no room for all: the best of them. */
    public static final int MOST = 200;

    /** For so many pairs of mentors there is room in memory, each in six bytes. */
    public static final int ROOM = 12_000_000;

    final Crowd crowd;
    final Criteria criteria;
    final Traits givers;
    final Traits takers;
    /** How much each criterion counts, and all of them together. */
    final int[] weights;

    final int weight;
    /** What a sum of weighted parts is in points: the mean, rounded. */
    final short[] mean;

    final double[] rarity;
    /** Who offers a skill, and at which level; and who wants it, with level and priority. */
    final int[][] offering;

    final int[][] offeringLevels;
    /** The highest level at which anybody offers anything. */
    final int mostLevel;

    final int[][] wanting;
    /** What all that somebody wants weighs. */
    final double[] wantedOfTakers;

    final double[] wantedOfGivers;
    final Kinds seniorities;
    final Kinds zones;
    final Kinds tongues;
    final Kinds corners;
    final Kinds hours;

    /** As {@link Against#kinds}. */
    final int[] kinds;

    private final Map<UserId, Integer> giverOf = new HashMap<>();
    private final Map<Integer, Set<Integer>> keptApart = new HashMap<>();
    private final Map<UserId, Map<Integer, Integer>> wishers = new HashMap<>();

    public Weighing(Crowd crowd, Instant now) {
        this.crowd = crowd;
        criteria = crowd.programme().settings().criteria();
        weights = Arrays.stream(Criterion.values()).mapToInt(criteria::weight).toArray();
        weight = criteria.sum();
        mean = new short[weight * Parts.ALL + 1];
        for (int sum = 0; sum < mean.length; sum++) {
            mean[sum] = (short) ((2 * sum + weight) / (2 * weight));
        }
        Traits.Numbers numbers = new Traits.Numbers();
        givers = new Traits(crowd.givers(), numbers, now);
        takers = crowd.isOfPeers() ? givers : new Traits(crowd.takers(), numbers, now);
        seniorities = Kinds.of(givers.seniority);
        zones = Kinds.of(givers.minutes);
        tongues = Kinds.of(givers.tongue);
        corners = Kinds.of(corners(givers));
        hours = Kinds.of(givers.hours);
        kinds = Against.kinds(this);
        offering = whoHas(givers.offers, numbers.skills());
        offeringLevels = levels(offering);
        mostLevel =
                Arrays.stream(offeringLevels).flatMapToInt(Arrays::stream).max().orElse(0);
        wanting = whoHas(givers.wants, numbers.skills());
        rarity = new double[numbers.skills()];
        long here = IntStream.range(0, givers.size).filter(this::isHere).count();
        for (int skill = 0; skill < rarity.length; skill++) {
            // Of what few offer a shared word says more: Inverse document frequency, K. Spärck Jones, J. Documentation
            // 28 (1972). Whoever cannot be paired now is not counted: what two fit depends on nobody who is away.
            long offers = Arrays.stream(offering[skill]).filter(this::isHere).count();
            rarity[skill] = StrictMath.log(1 + (double) here / Math.max(1, offers));
        }
        wantedOfTakers = wanted(takers);
        wantedOfGivers = wanted(givers);
        for (int giver = 0; giver < givers.size; giver++) {
            UserId user = crowd.givers().get(giver).user();
            giverOf.put(user, giver);
            List<UserId> wished = wishes(user);
            for (int rank = 0; rank < wished.size(); rank++) {
                wishers.computeIfAbsent(wished.get(rank), each -> new HashMap<>())
                        .put(giver, rank);
            }
        }
    }

    /** Where people come from, as the mix has it. */
    int[] corners(Traits of) {
        return criteria.mixBySite() ? of.site : of.department;
    }

    private boolean isHere(int giver) {
        return givers.kept[giver] == 0;
    }

    private static int[][] whoHas(int[][] skills, int count) {
        int[] sizes = new int[count];
        for (int[] each : skills) {
            for (int skill : each) {
                sizes[skill]++;
            }
        }
        int[][] who = new int[count][];
        for (int skill = 0; skill < count; skill++) {
            who[skill] = new int[sizes[skill]];
        }
        int[] next = new int[count];
        for (int person = 0; person < skills.length; person++) {
            for (int skill : skills[person]) {
                who[skill][next[skill]++] = person;
            }
        }
        return who;
    }

    /** At which level those who offer a skill offer it. */
    private int[][] levels(int[][] who) {
        int[][] levels = new int[who.length][];
        for (int skill = 0; skill < who.length; skill++) {
            levels[skill] = new int[who[skill].length];
            for (int at = 0; at < who[skill].length; at++) {
                int giver = who[skill][at];
                levels[skill][at] = givers.offerLevels[giver][Shared.find(givers.offers[giver], skill)];
            }
        }
        return levels;
    }

    private double[] wanted(Traits of) {
        double[] all = new double[of.size];
        for (int person = 0; person < of.size; person++) {
            for (int each = 0; each < of.wants[person].length; each++) {
                all[person] += of.wantPriorities[person][each] * rarity[of.wants[person][each]];
            }
        }
        return all;
    }

    /** Somebody's index among the givers. */
    Optional<Integer> giver(UserId user) {
        return Optional.ofNullable(giverOf.get(user));
    }

    /** All pairs of one taker. */
    public Row row(int taker) {
        Row row = rows();
        row.open(taker);
        return row;
    }

    /** A row to be opened for one taker after the other. */
    public Row rows() {
        return new Row(this);
    }

    /** Keeps two apart whatever the rules say; that counts for no rule. To be said before any pair is weighed. */
    public void keepApart(int giver, int taker) {
        keptApart.computeIfAbsent(taker, each -> new HashSet<>()).add(giver);
    }

    Set<Integer> keptApart(int taker) {
        return keptApart.getOrDefault(taker, Set.of());
    }

    /** The pairs that a match may make: for each taker at most {@value #MOST}, those with most points, of equals those who enrolled first. */
    public Pairable pairable() {
        return pairable(MOST, 0, taker -> {});
    }

    /**
     * The same, with another number of pairs.
     *
     * @param most of each taker, unless there is room for more
     * @param all of all takers together there is room for so many, six bytes each
     * @param begun told of each taker before their pairs are weighed
     */
    public Pairable pairable(int most, long all, IntConsumer begun) {
        Row row = rows();
        Found found = new Found(takers.size, givers.size, most, all);
        for (int taker = 0; taker < takers.size; taker++) {
            begun.accept(taker);
            if (takers.kept[taker] == 0) {
                row.open(taker);
                row.allowed(giver -> true, found);
                row.close();
            }
            found.end(taker);
        }
        return found.pairable();
    }

    /** The steps that the criteria count, of those that the giver is above the taker: turned round in a reverse programme, either way among equals. */
    int gap(int above) {
        ProgrammeKind kind = crowd.programme().kind();
        return crowd.isOfPeers() ? Math.abs(above) : kind == ProgrammeKind.REVERSE ? -above : above;
    }

    /** Counts for one taker how many givers each rule keeps away, each for the first rule that does. */
    public Map<Rule, Integer> kept(int taker) {
        return row(taker).tally().kept();
    }

    /** Counts for one taker how many givers nothing but this one rule keeps away: so many more there would be without it. */
    public Map<Rule, Integer> gained(int taker) {
        return row(taker).tally().gained();
    }

    /** Of how many takers who look for somebody now nobody offers anything that they want, at the level they need. */
    public int unanswered() {
        int count = 0;
        for (int taker = 0; taker < takers.size; taker++) {
            if (takers.kept[taker] == 0 && takers.wants[taker].length > 0 && !isAnswered(taker)) {
                count++;
            }
        }
        return count;
    }

    private boolean isAnswered(int taker) {
        int self = giver(crowd.takers().get(taker).user()).orElse(-1);
        int[] wanted = takers.wants[taker];
        for (int each = 0; each < wanted.length; each++) {
            int[] offer = offering[wanted[each]];
            for (int at = 0; at < offer.length; at++) {
                if (offer[at] != self && offeringLevels[wanted[each]][at] >= takers.wantLevels[taker][each]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Which givers wish for somebody, with the rank of the wish. */
    Map<Integer, Integer> wishers(UserId user) {
        return wishers.getOrDefault(user, Map.of());
    }

    Set<UserId> blocks(UserId user) {
        return crowd.blocks().getOrDefault(user, Set.of());
    }

    Set<UserId> together(UserId user) {
        return crowd.open().getOrDefault(user, Set.of());
    }

    Set<UserId> managers(UserId user) {
        return crowd.managers().getOrDefault(user, Set.of());
    }

    List<UserId> wishes(UserId user) {
        return crowd.wishes().getOrDefault(user, List.of());
    }
}
