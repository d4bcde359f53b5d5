package io.guildhall.mentoring.run;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.criteria.Crowd;
import io.guildhall.mentoring.criteria.Participant;
import io.guildhall.people.Facts;
import io.guildhall.profile.ProfileSkill;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What counts of each person as one line, the same whatever order anything was read in, so that it can be hashed: what they say, what the organisation says,
 * and whom of the others they wish for, are kept apart from, or were paired with. A time zone counts by its name: that an hour passed, or that clocks were put
 * forward, changes nobody.
 */
final class Portraits {
    private static final int MARK = 12;
    private static final int STAMP = 32;

    private final Crowd crowd;

    private final List<Portrait> all = new ArrayList<>();

    private record Portrait(Participant of, boolean taker, String line) {}

    Portraits(Crowd crowd) {
        this.crowd = crowd;
        crowd.givers().forEach(each -> all.add(new Portrait(each, false, line(each))));
        if (!crowd.isOfPeers()) {
            crowd.takers().forEach(each -> all.add(new Portrait(each, true, line(each))));
        }
        all.sort(Comparator.comparingLong(each -> each.of.enrolment().value()));
    }

    List<Likeness> likeness() {
        return all.stream()
                .map(each -> new Likeness(each.of.enrolment(), each.taker, places(each.of), Hashes.of(each.line, MARK)))
                .toList();
    }

    /** A hash of everybody who could be paired. What two fit depends on nobody else. */
    String hash() {
        return Hashes.of(
                all.stream()
                        .filter(each -> Entrants.isIn(each.of))
                        .map(each -> each.of.enrolment().value() + (each.taker ? " t " : " g ") + each.of.places() + " "
                                + each.line)
                        .collect(Collectors.joining("\n")),
                STAMP);
    }

    /** Below zero for somebody who has no time. */
    private static int places(Participant of) {
        return of.here() ? of.places() : -1 - of.places();
    }

    private String line(Participant of) {
        UserId user = of.user();
        return Stream.of(
                        String.valueOf(of.waited()),
                        joined(of.about().skills(), Portraits::skill),
                        joined(of.about().languages(), Function.identity()),
                        of.about().zone().map(ZoneId::getId).orElse(""),
                        of.about().weeklyHours().map(String::valueOf).orElse(""),
                        of.facts().map(Portraits::facts).orElse(""),
                        joined(crowd.wishes().getOrDefault(user, List.of()), UserId::value),
                        sorted(crowd.blocks().getOrDefault(user, Set.of())),
                        sorted(crowd.managers().getOrDefault(user, Set.of())),
                        sorted(crowd.open().getOrDefault(user, Set.of())),
                        before(user))
                .collect(Collectors.joining("|"));
    }

    private static String skill(ProfileSkill of) {
        return of.kind() + " " + of.skill().value() + " " + of.level() + " " + of.priority();
    }

    /** A name may hold any character, so its length goes before it. */
    private static String facts(Facts of) {
        return of.department().length() + ":" + of.department() + " "
                + of.site().length() + ":" + of.site() + " "
                + of.seniority().stream().boxed().map(String::valueOf).collect(Collectors.joining());
    }

    private static <T> String joined(Collection<T> all, Function<T, String> each) {
        return all.stream().map(each).collect(Collectors.joining(","));
    }

    private static String sorted(Set<UserId> users) {
        return users.stream().map(UserId::value).sorted().collect(Collectors.joining(","));
    }

    private String before(UserId user) {
        return crowd.before().getOrDefault(user, Map.of()).entrySet().stream()
                .map(each -> each.getKey().value() + "x" + each.getValue())
                .sorted()
                .collect(Collectors.joining(","));
    }
}
