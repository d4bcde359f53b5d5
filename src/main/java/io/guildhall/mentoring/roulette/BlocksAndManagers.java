package io.guildhall.mentoring.roulette;

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at private blocks, and at the line managers that the organisation names. */
@Named
final class BlocksAndManagers implements Apart {
    private final Preferences preferences;
    private final PersonFacts facts;

    @Inject
    BlocksAndManagers(Preferences preferences, PersonFacts facts) {
        this.preferences = preferences;
        this.facts = facts;
    }

    @Override
    public Map<UserId, Set<UserId>> of(Programme programme, Collection<UserId> people) {
        Map<UserId, Set<UserId>> apart = new HashMap<>();
        people.forEach(person -> apart.put(person, new HashSet<>(preferences.blocked(programme.id(), person, people))));
        Map<UserId, UserId> above = new HashMap<>();
        people.forEach(person -> above.put(person, person));
        for (int level = 0; level < programme.settings().managerLevels() && !above.isEmpty(); level++) {
            Map<UserId, UserId> higher = managers(above);
            higher.forEach((person, manager) -> {
                apart.computeIfAbsent(person, none -> new HashSet<>()).add(manager);
                apart.computeIfAbsent(manager, none -> new HashSet<>()).add(person);
            });
            above.clear();
            above.putAll(higher);
        }
        return apart;
    }

    /** Who manages whoever was reached from each person. */
    private Map<UserId, UserId> managers(Map<UserId, UserId> reached) {
        Map<UserId, Facts> said = facts.of(Set.copyOf(reached.values()));
        Map<UserId, UserId> managers = new HashMap<>();
        reached.forEach((person, below) -> Optional.ofNullable(said.get(below))
                .flatMap(Facts::manager)
                .ifPresent(manager -> managers.put(person, manager)));
        return managers;
    }
}
