package io.guildhall.mentoring.criteria;

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
}
