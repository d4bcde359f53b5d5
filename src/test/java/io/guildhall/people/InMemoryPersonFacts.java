package io.guildhall.people;

import io.guildhall.kernel.Restorable;
import io.guildhall.kernel.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the organisation says of people, in memory. */
public final class InMemoryPersonFacts implements PersonFacts, Restorable {
    private final Map<UserId, Facts> rows = new HashMap<>();

    @Override
    public synchronized Runnable remember() {
        Map<UserId, Facts> before = Map.copyOf(rows);
        return () -> {
            rows.clear();
            rows.putAll(before);
        };
    }

    @Override
    public synchronized Map<UserId, Facts> of(Collection<UserId> people) {
        Map<UserId, Facts> found = new HashMap<>();
        people.forEach(person -> Optional.ofNullable(rows.get(person)).ifPresent(each -> found.put(person, each)));
        return found;
    }

    @Override
    public synchronized int count() {
        return rows.size();
    }

    @Override
    public synchronized void put(List<Facts> facts) {
        facts.forEach(each -> rows.put(each.person(), each));
    }
}
