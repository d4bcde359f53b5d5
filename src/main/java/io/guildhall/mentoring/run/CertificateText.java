package io.guildhall.mentoring.run;

import io.guildhall.mentoring.criteria.Crowd;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What proves a run, as text that anybody can check: a head, then a line for each person and each chosen pair that costs something, by the numbers of
 * enrolments. Mentors are {@code g}, mentees {@code t}, peers {@code g} too; {@code p giver taker} is what a chosen pair costs besides, and {@code o} an odd
 * set of peers with its price before its members. Pairs that managers pinned are no part of it.
 */
final class CertificateText {
    private CertificateText() {}

    static String write(Entrants entrants, Worths worths, Solved solved, long seed) {
        StringBuilder text = new StringBuilder(head(entrants.crowd, worths, seed));
        Prices prices = solved.prices();
        for (int person = 0; person < entrants.places.length; person++) {
            line(text, "g", entrants.giverId(person).value(), entrants.givers.number(person), prices.givers());
        }
        for (int person = 0; person < entrants.wishes.length && !entrants.peers; person++) {
            line(text, "t", entrants.takerId(person).value(), entrants.takers.number(person), prices.takers());
        }
        for (int at = 0; at < prices.pairs().length; at++) {
            if (prices.pairs()[at] != 0) {
                Two two = solved.pairs().get(at);
                text.append("p ")
                        .append(entrants.giverId(two.giver()).value())
                        .append(' ')
                        .append(entrants.takerId(two.taker()).value())
                        .append(' ')
                        .append(prices.pairs()[at])
                        .append('\n');
            }
        }
        for (Prices.OddSet set : prices.sets()) {
            List<Long> people = set.people().stream()
                    .map(number ->
                            entrants.giverId(entrants.givers.person(number)).value())
                    .sorted()
                    .toList();
            text.append("o ")
                    .append(set.price())
                    .append(people.stream().map(each -> " " + each).collect(Collectors.joining()))
                    .append('\n');
        }
        return text.toString();
    }

    /** What it is about: the engine, what was to be reached, the seed, and what each thing that counts is worth. */
    static String head(Crowd crowd, Worths worths, long seed) {
        return "engine " + Computation.ENGINE + "\naim "
                + crowd.programme().settings().criteria().aim() + "\nseed " + seed + "\nclass " + worths.one()
                + "\npoint " + worths.point() + "\nevenness " + worths.evenness() + "\n";
    }

    private static void line(StringBuilder text, String sign, long person, int number, long[] prices) {
        if (number != Numbering.NONE && prices[number] != 0) {
            text.append(sign)
                    .append(' ')
                    .append(person)
                    .append(' ')
                    .append(prices[number])
                    .append('\n');
        }
    }
}
