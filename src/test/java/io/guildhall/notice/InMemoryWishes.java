package io.guildhall.notice;

import io.guildhall.kernel.Restorable;
import io.guildhall.kernel.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Wishes, in memory. */
public final class InMemoryWishes implements WishesOfPeople, Restorable {
    private final Map<UserId, Wishes> wishes = new HashMap<>();

    @Override
    public synchronized Runnable remember() {
        Map<UserId, Wishes> before = Map.copyOf(wishes);
        return () -> {
            wishes.clear();
            wishes.putAll(before);
        };
    }

    @Override
    public synchronized Map<UserId, Wishes> of(Collection<UserId> people) {
        return people.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), person -> wishes.getOrDefault(person, Wishes.UNSAID)));
    }

    @Override
    public synchronized void keep(UserId person, Wishes wanted) {
        wishes.put(person, wanted);
    }
}
