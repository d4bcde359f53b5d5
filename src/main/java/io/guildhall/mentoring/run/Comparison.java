package io.guildhall.mentoring.run;

import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.run.Difference.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says who is different from what a run read. Each person is there once, with what matters most. Whoever could be in no pair, then and now, is not different
 * whatever they say.
 */
public final class Comparison {
    private Comparison() {}

    /** Who is different, in the order of enrolments. */
    public static List<Difference> between(List<Likeness> then, List<Likeness> now) {
        Map<EnrolmentId, Likeness> before = byPerson(then);
        Map<EnrolmentId, Likeness> after = byPerson(now);
        return Stream.concat(then.stream(), now.stream())
                .map(Likeness::person)
                .distinct()
                .sorted(Comparator.comparingLong(EnrolmentId::value))
                .flatMap(person -> kind(Optional.ofNullable(before.get(person)), Optional.ofNullable(after.get(person)))
                        .map(kind -> new Difference(person, kind))
                        .stream())
                .toList();
    }

    private static Map<EnrolmentId, Likeness> byPerson(List<Likeness> people) {
        return people.stream().collect(Collectors.toMap(Likeness::person, Function.identity()));
    }

    private static Optional<Kind> kind(Optional<Likeness> then, Optional<Likeness> now) {
        int before = then.map(Likeness::places).orElse(-1);
        int after = now.map(Likeness::places).orElse(-1);
        if (before <= 0 && after <= 0) {
            return Optional.empty();
        } else if (before < 0) {
            return Optional.of(Kind.CAME);
        } else if (after < 0) {
            return Optional.of(Kind.WENT);
        } else if (before != after) {
            return Optional.of(after < before ? Kind.FEWER_PLACES : Kind.MORE_PLACES);
        }
        return then.map(Likeness::mark).equals(now.map(Likeness::mark)) ? Optional.empty() : Optional.of(Kind.CHANGED);
    }
}
