package io.guildhall.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups of no host. */
public final class InMemoryGroups implements Groups {
    private final Map<String, List<UserId>> groups = new LinkedHashMap<>();

    public void put(String group, List<UserId> people) {
        groups.put(group, List.copyOf(people));
    }

    @Override
    public Optional<List<UserId>> members(String group, int limit) {
        return Optional.ofNullable(groups.get(group)).map(people -> people.subList(0, Math.min(limit, people.size())));
    }
}
