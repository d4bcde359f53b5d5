package io.guildhall.mentoring.run;

import io.guildhall.mentoring.criteria.Participant;
import io.guildhall.people.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How a run turned out for parts of the organisation: those that are large enough for nobody to be recognised, by kind and name. */
final class Fairness {
    private static final int BAND = 3;

    private Fairness() {}

    static List<Result.Group> of(Chosen chosen, int[] takers) {
        List<Result.Group> groups = new ArrayList<>();
        for (Result.By by : Result.By.values()) {
            Map<String, int[]> counts = new TreeMap<>();
            for (int taker : takers) {
                name(by, chosen.entrants.crowd.takers().get(taker)).ifPresent(name -> {
                    int[] count = counts.computeIfAbsent(name, each -> new int[2]);
                    count[0]++;
                    count[1] += chosen.takers[taker] > 0 ? 1 : 0;
                });
            }
            groups.addAll(marked(counts.entrySet().stream()
                    .filter(each -> each.getValue()[0] >= Result.LEAST)
                    .map(each -> new Result.Group(by, each.getKey(), each.getValue()[0], each.getValue()[1], false))
                    .toList()));
        }
        return groups;
    }

    private static Optional<String> name(Result.By by, Participant of) {
        Stream<Facts> facts = of.facts().stream();
        return switch (by) {
            case DEPARTMENT ->
                facts.map(Facts::department).filter(name -> !name.isEmpty()).findFirst();
            case SITE -> facts.map(Facts::site).filter(name -> !name.isEmpty()).findFirst();
            case SENIORITY ->
                facts.flatMap(each -> each.seniority().stream().boxed())
                        .map(steps -> String.valueOf(steps / BAND * BAND))
                        .findFirst();
        };
    }

    private static List<Result.Group> marked(List<Result.Group> groups) {
        return groups.stream()
                .map(each ->
                        new Result.Group(each.by(), each.name(), each.inAll(), each.served(), isBehind(each, groups)))
                .toList();
    }

    /** Less than four fifths of another's share: the rule of thumb of 29 CFR 1607.4 D. */
    private static boolean isBehind(Result.Group one, List<Result.Group> groups) {
        return groups.stream().anyMatch(best -> 5L * one.served() * best.inAll() < 4L * best.served() * one.inAll());
    }
}
