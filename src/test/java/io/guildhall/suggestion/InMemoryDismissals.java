package io.guildhall.suggestion;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What is not to be suggested again, in memory. */
public final class InMemoryDismissals implements Dismissals {
    private final Set<Dismissal> kept = new HashSet<>();

    @Override
    public synchronized Set<UserId> notFitting(CommunityId community, Collection<UserId> people) {
        return people.stream()
                .filter(person -> kept.contains(Dismissal.ofPerson(person, community)))
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized Set<Dismissal> of(UserId user) {
        return kept.stream()
                .filter(each -> each.user().equals(user) && each.kind() != Dismissal.Kind.PERSON)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized boolean add(Dismissal dismissal, Instant at) {
        return kept.add(dismissal);
    }

    @Override
    public synchronized boolean remove(Dismissal dismissal) {
        return kept.remove(dismissal);
    }
}
