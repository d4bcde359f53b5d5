package io.guildhall.mentoring.run;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.criteria.Crowd;
import io.guildhall.mentoring.criteria.Participant;
import io.guildhall.people.Facts;
import io.guildhall.profile.ProfileSkill;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

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
        StringBuilder text = new StringBuilder();
        for (Portrait each : all) {
            if (Entrants.isIn(each.of)) {
                text.append(text.isEmpty() ? "" : "\n")
                        .append(each.of.enrolment().value())
                        .append(each.taker ? " t " : " g ")
                        .append(each.of.places())
                        .append(' ')
                        .append(each.line);
            }
        }
        return Hashes.of(text.toString(), STAMP);
    }

    /** Below zero for somebody who has no time. */
    private static int places(Participant of) {
        return of.here() ? of.places() : -1 - of.places();
    }

    private String line(Participant of) {
        UserId user = of.user();
        StringBuilder line = new StringBuilder().append(of.waited()).append('|');
        join(line, of.about().skills(), Portraits::say);
        join(line.append('|'), of.about().languages(), StringBuilder::append);
        line.append('|').append(of.about().zone().map(ZoneId::getId).orElse(""));
        line.append('|').append(of.about().weeklyHours().map(String::valueOf).orElse(""));
        line.append('|');
        of.facts().ifPresent(facts -> say(line, facts));
        join(line.append('|'), crowd.wishes().getOrDefault(user, List.of()), Portraits::say);
        join(line.append('|'), sorted(crowd.blocks().getOrDefault(user, Set.of())), StringBuilder::append);
        join(line.append('|'), sorted(crowd.managers().getOrDefault(user, Set.of())), StringBuilder::append);
        join(line.append('|'), sorted(crowd.open().getOrDefault(user, Set.of())), StringBuilder::append);
        join(line.append('|'), before(user), StringBuilder::append);
        return line.toString();
    }

    private static void say(StringBuilder line, ProfileSkill of) {
        line.append(of.kind()).append(' ').append(of.skill().value()).append(' ');
        line.append(of.level()).append(' ').append(of.priority());
    }

    private static void say(StringBuilder line, UserId of) {
        line.append(of.value());
    }

    /** A name may hold any character, so its length goes before it. */
    private static void say(StringBuilder line, Facts of) {
        line.append(of.department().length()).append(':').append(of.department());
        line.append(' ')
                .append(of.site().length())
                .append(':')
                .append(of.site())
                .append(' ');
        of.seniority().ifPresent(line::append);
    }

    /** One after the other, with commas between them. */
    private static <T> void join(StringBuilder line, List<T> all, BiConsumer<StringBuilder, T> each) {
        for (int at = 0; at < all.size(); at++) {
            line.append(at == 0 ? "" : ",");
            each.accept(line, all.get(at));
        }
    }

    private static List<String> sorted(Set<UserId> users) {
        return users.isEmpty()
                ? List.of()
                : users.stream().map(UserId::value).sorted().toList();
    }

    private List<String> before(UserId user) {
        Map<UserId, Integer> times = crowd.before().getOrDefault(user, Map.of());
        return times.isEmpty()
                ? List.of()
                : times.entrySet().stream()
                        .map(each -> each.getKey().value() + "x" + each.getValue())
                        .sorted()
                        .toList();
    }
}
