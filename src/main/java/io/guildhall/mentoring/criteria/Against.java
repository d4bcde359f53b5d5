package io.guildhall.mentoring.criteria;

import io.guildhall.mentoring.programme.Criterion;

/**
 * What one taker's traits say of every giver who has the same. There may be ten thousand givers, but no more than some dozens of time zones, languages and
 * steps of seniority: what each of them says is worked out once for a taker, and looked up for each pair.
 */
final class Against {
    private static final int SENIORITY = Criterion.SENIORITY.ordinal();
    private static final int TIME = Criterion.TIME.ordinal();
    private static final int LANGUAGE = Criterion.LANGUAGE.ordinal();
    private static final int MIX = Criterion.MIX.ordinal();
    private static final int RHYTHM = Criterion.RHYTHM.ordinal();

    private final Weighing all;
    private final int[] seniority;
    private final int[] time;
    private final int[] language;
    private final int[] mix;
    private final int[] rhythm;

    Against(Weighing all) {
        this.all = all;
        seniority = new int[all.seniorities.size()];
        time = new int[all.zones.size()];
        language = new int[all.tongues.size()];
        mix = new int[all.corners.size()];
        rhythm = new int[all.hours.size()];
    }

    /** Turns to a taker. */
    void open(int taker) {
        Traits givers = all.givers;
        Traits takers = all.takers;
        all.seniorities.say(seniority, each -> seniority(each, takers.seniority[taker]));
        all.zones.say(time, each -> Parts.time(each, takers.minutes[taker]));
        all.corners.say(mix, each -> Parts.mix(each, all.corners(takers)[taker]));
        all.hours.say(rhythm, each -> Parts.rhythm(each, takers.hours[taker]));
        all.tongues.say(
                language,
                each -> Parts.language(
                        givers.languages[givers.speaker[each]],
                        takers.languages[taker],
                        givers.favourite[givers.speaker[each]] == takers.favourite[taker]));
    }

    private int seniority(int giver, int taker) {
        return giver == Traits.UNKNOWN || taker == Traits.UNKNOWN
                ? Parts.HALF
                : Parts.seniority(all.gap(giver - taker), all.crowd.isOfPeers(), all.criteria);
    }

    /** All that traits say, each by its weight. */
    int weighed(int giver) {
        int[] weights = all.weights;
        return weights[SENIORITY] * seniority(giver)
                + weights[TIME] * time(giver)
                + weights[LANGUAGE] * language(giver)
                + weights[MIX] * mix(giver)
                + weights[RHYTHM] * rhythm(giver);
    }

    int seniority(int giver) {
        return seniority[all.seniorities.of(giver)];
    }

    int time(int giver) {
        return time[all.zones.of(giver)];
    }

    int language(int giver) {
        return language[all.tongues.of(giver)];
    }

    int mix(int giver) {
        return mix[all.corners.of(giver)];
    }

    int rhythm(int giver) {
        return rhythm[all.hours.of(giver)];
    }
}
