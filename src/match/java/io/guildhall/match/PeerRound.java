package io.guildhall.match;

import io.guildhall.mentoring.matching.PeerCertificate;
import io.guildhall.mentoring.matching.PeerCheck;
import io.guildhall.mentoring.matching.PeerMatching;
import io.guildhall.mentoring.matching.PeerPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** People who are paired among themselves, each with at most one other. */
final class PeerRound implements Round {
    /** The engine takes worths up to a sixteenth of a long; all pairs together stay below, so that no sum leaves it. */
    private static final long MOST = Long.MAX_VALUE / 16;

    private static final String PEOPLE = "people";

    private final Instance instance;
    private final List<PeerPair> all = new ArrayList<>();
    private PeerMatching matching = new PeerMatching(List.of(), new PeerCertificate(List.of(), List.of()));

    PeerRound(Instance instance, Objective objective) {
        this.instance = instance;
        long most = Math.min(instance.scores.length, instance.mentors.length / 2);
        long[] worths = objective.worths(instance.scores, most);
        for (int at = 0; at < worths.length; at++) {
            if (Math.abs(worths[at]) > MOST / Math.max(1, most)) {
                throw new ArithmeticException("worth " + worths[at]);
            }
            all.add(new PeerPair(instance.mentorOf[at], instance.menteeOf[at], worths[at]));
        }
    }

    @Override
    public void solve() {
        matching = PeerMatching.best(instance.mentors.length, all);
    }

    @Override
    public void take(Certificate certificate) throws Certificate.Wrong {
        List<OptionalInt> partners = new ArrayList<>();
        IntStream.range(0, instance.mentors.length).forEach(person -> partners.add(OptionalInt.empty()));
        for (Certificate.Pair pair : certificate.pairs(instance)) {
            int one = instance.mentorOf[pair.number()];
            int other = instance.menteeOf[pair.number()];
            if (partners.get(one).isPresent() || partners.get(other).isPresent()) {
                throw new Certificate.Wrong("somebody is in two pairs");
            }
            partners.set(one, OptionalInt.of(other));
            partners.set(other, OptionalInt.of(one));
        }
        List<Long> prices = Arrays.stream(certificate.prices(PEOPLE, instance.mentors))
                .boxed()
                .toList();
        List<PeerCertificate.OddSet> sets = new ArrayList<>();
        for (Object set : certificate.list("sets")) {
            Map<?, ?> entry = Certificate.entry(set);
            List<Integer> people = new ArrayList<>();
            for (Object name : Certificate.list(entry, PEOPLE)) {
                people.add(Certificate.person(name, instance.mentors));
            }
            sets.add(new PeerCertificate.OddSet(people, Certificate.number(entry, "price")));
        }
        matching = new PeerMatching(partners, new PeerCertificate(prices, sets));
    }

    @Override
    public boolean isProved() {
        return PeerCheck.proves(all, matching);
    }

    @Override
    public int[] pairs() {
        return IntStream.range(0, all.size())
                .filter(at -> matching.partners().size() > all.get(at).one()
                        && matching.partners()
                                .get(all.get(at).one())
                                .equals(OptionalInt.of(all.get(at).other())))
                .toArray();
    }

    @Override
    public long besides(int at) {
        return 0;
    }

    @Override
    public void writePrices(Certificate.Writer writer) {
        PeerCertificate prices = matching.certificate();
        writer.prices(PEOPLE, instance.mentors, prices.people()::get);
        writer.begin("sets");
        prices.sets()
                .forEach(set -> writer.line(set.people().stream()
                        .map(person -> Json.quoted(instance.mentors[person]))
                        .collect(Collectors.joining(", ", "{\"people\": [", "], \"price\": " + set.price() + "}"))));
        writer.end();
    }
}
