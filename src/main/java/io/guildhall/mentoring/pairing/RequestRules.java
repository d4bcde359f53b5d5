package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.Preferences;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.people.Facts;
import io.guildhall.people.PersonFacts;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is never paired with whom, whoever wants it: oneself, whoever one of the two blocks, and whoever manages the other some levels up. */
@Named
final class RequestRules {
    private final PersonFacts facts;
    private final Preferences preferences;

    @Inject
    RequestRules(PersonFacts facts, Preferences preferences) {
        this.facts = facts;
        this.preferences = preferences;
    }

    /** Why two are never paired in a programme; empty where they may be. Two statements for one level of managers, and one for each more. */
    Optional<PairingRefusal> obstacle(Programme programme, UserId one, UserId other) {
        return Optional.ofNullable(obstacles(programme, one, Set.of(other)).get(other));
    }

    /** The same of somebody and each of some others; who is missing has none. */
    Map<UserId, PairingRefusal> obstacles(Programme programme, UserId one, Collection<UserId> others) {
        Map<UserId, PairingRefusal> found = new HashMap<>();
        if (others.isEmpty()) {
            return found;
        }
        managing(programme, one, others, Optional.empty())
                .forEach(other -> found.put(other, PairingRefusal.LINE_MANAGER));
        preferences
                .blocked(programme.id(), one, others)
                .forEach(other -> found.put(other, PairingRefusal.NO_REQUESTS_NOW));
        if (others.contains(one)) {
            found.put(one, PairingRefusal.SELF);
        }
        return found;
    }

    /**
     * Which of the others manage somebody or are managed by them, up to so many levels as the programme says. A statement for each level.
     *
     * @param first what the organisation says of all of them, where it was read already: spares the first statement; empty where it was not
     */
    Set<UserId> managing(
            Programme programme, UserId one, Collection<UserId> others, Optional<Map<UserId, Facts>> first) {
        Map<UserId, Set<UserId>> found = managers(
                programme, Stream.concat(Stream.of(one), others.stream()).toList(), first);
        Set<UserId> above = found.getOrDefault(one, Set.of());
        return others.stream()
                .filter(other -> !other.equals(one))
                .filter(other -> above.contains(other)
                        || found.getOrDefault(other, Set.of()).contains(one))
                .collect(Collectors.toSet());
    }

    /** Which of some people are never paired with which, both ways round. A statement for blocks and one for each level, however many they are. */
    Map<UserId, Set<UserId>> apart(Programme programme, Collection<Offers.Two> couples) {
        List<UserId> people = couples.stream()
                .flatMap(each -> Stream.of(each.one(), each.other()))
                .distinct()
                .toList();
        Map<UserId, Set<UserId>> found = new HashMap<>();
        preferences.blocks(programme.id()).forEach((one, others) -> found.put(one, new HashSet<>(others)));
        managers(programme, people, Optional.empty())
                .forEach((person, above) -> above.forEach(manager -> {
                    found.computeIfAbsent(person, each -> new HashSet<>()).add(manager);
                    found.computeIfAbsent(manager, each -> new HashSet<>()).add(person);
                }));
        return found;
    }

    /** Which of some people manage whom of them. */
    private Map<UserId, Set<UserId>> managers(
            Programme programme, Collection<UserId> all, Optional<Map<UserId, Facts>> first) {
        Set<UserId> people = Set.copyOf(all);
        int levels = programme.settings().managerLevels();
        Map<UserId, Set<UserId>> found = new HashMap<>();
        Map<UserId, UserId> above = new HashMap<>();
        people.forEach(each -> above.put(each, each));
        for (int level = 0; level < levels && !above.isEmpty(); level++) {
            Map<UserId, Facts> known =
                    level == 0 && first.isPresent() ? first.get() : facts.of(Set.copyOf(above.values()));
            Map<UserId, UserId> next = above.entrySet().stream()
                    .flatMap(each -> Optional.ofNullable(known.get(each.getValue())).flatMap(Facts::manager).stream()
                            .map(manager -> Map.entry(each.getKey(), manager)))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            next.forEach((person, manager) -> {
                if (!person.equals(manager) && people.contains(manager)) {
                    found.computeIfAbsent(person, each -> new HashSet<>()).add(manager);
                }
            });
            above.clear();
            above.putAll(next);
        }
        return found;
    }
}
