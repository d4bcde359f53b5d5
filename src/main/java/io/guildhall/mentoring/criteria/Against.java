package io.guildhall.mentoring.criteria;

import io.guildhall.mentoring.programme.Criteria;
import io.guildhall.mentoring.programme.Criterion;

/**
 * What one taker's traits say of every giver who has the same, and which rules they break. There may be ten thousand givers, but no more than some dozens of
 * time zones, languages and steps of seniority: what each of them says is worked out once for a taker, and looked up for each pair.
 */
final class Against {
    /** Where it stands which kind of what a giver has: all of one giver side by side, as one look at memory brings all of it. */
    private static final int SENIORITY = 0;

    private static final int TIME = 1;
    private static final int LANGUAGE = 2;
    private static final int MIX = 3;
    private static final int RHYTHM = 4;
    private static final int DEPARTMENT = 5;
    private static final int SITE = 6;
    private static final int KEPT = 7;
    private static final int EACH = 8;

    private final Weighing all;
    private final int[] kinds;
    private final int ofSeniority;
    private final int ofTime;
    private final int ofLanguage;
    private final int ofMix;
    private final int ofRhythm;
    private final int[] seniority;
    private final int[] time;
    private final int[] language;
    private final int[] mix;
    private final int[] rhythm;

    /** The rules that a step of seniority breaks, and that languages break, as bits. */
    private final int[] steps;

    private final int[] tongues;

    /** What keeps the taker from everybody. */
    private int kept;

    /** Where nobody may be from; {@link Traits#UNKNOWN} where that does not matter. */
    private int department;

    private int site;

    Against(Weighing all) {
        this.all = all;
        kinds = all.kinds;
        ofSeniority = all.weights[Criterion.SENIORITY.ordinal()];
        ofTime = all.weights[Criterion.TIME.ordinal()];
        ofLanguage = all.weights[Criterion.LANGUAGE.ordinal()];
        ofMix = all.weights[Criterion.MIX.ordinal()];
        ofRhythm = all.weights[Criterion.RHYTHM.ordinal()];
        seniority = new int[all.seniorities.size()];
        time = new int[all.zones.size()];
        language = new int[all.tongues.size()];
        mix = new int[all.corners.size()];
        rhythm = new int[all.hours.size()];
        steps = new int[seniority.length];
        tongues = new int[language.length];
    }

    /** Turns to a taker. */
    void open(int taker) {
        Traits givers = all.givers;
        Traits takers = all.takers;
        Criteria criteria = all.criteria;
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
        all.seniorities.say(steps, each -> isTooFar(each, takers.seniority[taker]) ? Rule.SENIORITY.bit() : 0);
        for (int kind = 0; kind < tongues.length; kind++) {
            tongues[kind] = criteria.sharedLanguage() && language[kind] == 0 ? Rule.NO_LANGUAGE.bit() : 0;
        }
        kept = takers.kept[taker];
        department = criteria.otherDepartment() ? takers.department[taker] : Traits.UNKNOWN;
        site = criteria.otherSite() ? takers.site[taker] : Traits.UNKNOWN;
    }

    private int seniority(int giver, int taker) {
        return giver == Traits.UNKNOWN || taker == Traits.UNKNOWN
                ? Parts.HALF
                : Parts.seniority(all.gap(giver - taker), all.crowd.isOfPeers(), all.criteria);
    }

    private boolean isTooFar(int giver, int taker) {
        if (giver == Traits.UNKNOWN || taker == Traits.UNKNOWN || !all.criteria.limitsGap()) {
            return false;
        }
        int gap = all.gap(giver - taker);
        return gap < all.criteria.gapLeast() || gap > all.criteria.gapMost();
    }

    /** Which kinds each giver has. */
    static int[] kinds(Weighing all) {
        int[] kinds = new int[all.givers.size * EACH];
        for (int giver = 0; giver < all.givers.size; giver++) {
            int at = giver * EACH;
            kinds[at + SENIORITY] = all.seniorities.of(giver);
            kinds[at + TIME] = all.zones.of(giver);
            kinds[at + LANGUAGE] = all.tongues.of(giver);
            kinds[at + MIX] = all.corners.of(giver);
            kinds[at + RHYTHM] = all.hours.of(giver);
            kinds[at + DEPARTMENT] = all.givers.department[giver];
            kinds[at + SITE] = all.givers.site[giver];
            kinds[at + KEPT] = all.givers.kept[giver];
        }
        return kinds;
    }

    /** The rules that what the two are like breaks, as bits. */
    int broken(int giver) {
        int at = giver * EACH;
        int broken = kept | kinds[at + KEPT] | steps[kinds[at + SENIORITY]] | tongues[kinds[at + LANGUAGE]];
        if (department != Traits.UNKNOWN && department == kinds[at + DEPARTMENT]) {
            broken |= Rule.SAME_DEPARTMENT.bit();
        }
        return site != Traits.UNKNOWN && site == kinds[at + SITE] ? broken | Rule.SAME_SITE.bit() : broken;
    }

    /** All that traits say, each by its weight. */
    int weighed(int giver) {
        int at = giver * EACH;
        return ofSeniority * seniority[kinds[at + SENIORITY]]
                + ofTime * time[kinds[at + TIME]]
                + ofLanguage * language[kinds[at + LANGUAGE]]
                + ofMix * mix[kinds[at + MIX]]
                + ofRhythm * rhythm[kinds[at + RHYTHM]];
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
