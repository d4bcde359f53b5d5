package io.guildhall.mentoring.criteria;

import java.util.EnumMap;
import java.util.Map;

/**
 * How it stands with one taker.
 *
 * @param allowed how many givers no rule keeps away
 * @param gives how many offer anything that they want, or among peers the other way round, whatever rules say
 * @param kept how many each rule keeps away, each giver counted for the first that does
 * @param gained how many nothing but that one rule keeps away; only rules that managers could change
 */
public record Tally(int allowed, int gives, Map<Rule, Integer> kept, Map<Rule, Integer> gained) {
    public Tally {
        kept = Map.copyOf(kept);
        gained = Map.copyOf(gained);
    }

    static Tally of(Row row, int givers) {
        Map<Rule, Integer> kept = new EnumMap<>(Rule.class);
        Map<Rule, Integer> gained = new EnumMap<>(Rule.class);
        int allowed = 0;
        int gives = 0;
        for (int giver = 0; giver < givers; giver++) {
            int broken = row.isSelf(giver) ? 0 : row.broken(giver);
            gives += !row.isSelf(giver) && row.gives(giver) ? 1 : 0;
            allowed += !row.isSelf(giver) && broken == 0 && !row.isPinnedApart(giver) ? 1 : 0;
            if (broken != 0) {
                Rule first = Rule.first(broken);
                kept.merge(first, 1, Integer::sum);
                if (Integer.bitCount(broken) == 1 && first.isOfTheProgramme()) {
                    gained.merge(first, 1, Integer::sum);
                }
            }
        }
        return new Tally(allowed, gives, kept, gained);
    }
}
