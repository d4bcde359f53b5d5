package io.guildhall.mentoring.enrolment;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.ProgrammeId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Wishes and blocks, in memory. */
public final class InMemoryPreferences implements Preferences {
    private record Owner(ProgrammeId programme, UserId user) {}

    private final Map<Owner, List<Preference>> kept = new HashMap<>();

    @Override
    public synchronized List<Preference> of(ProgrammeId programme, UserId owner) {
        return kept.getOrDefault(new Owner(programme, owner), List.of());
    }

    @Override
    public synchronized void set(ProgrammeId programme, UserId owner, List<Preference> wanted) {
        kept.put(
                new Owner(programme, owner),
                wanted.stream().sorted(Preference.ORDER).toList());
    }

    @Override
    public synchronized Set<UserId> blocked(ProgrammeId programme, UserId person, Collection<UserId> others) {
        return others.stream()
                .filter(other -> blocks(programme, person, other) || blocks(programme, other, person))
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized Set<UserId> unshown(ProgrammeId programme, UserId person) {
        Set<UserId> unshown = kept.keySet().stream()
                .filter(each -> each.programme().equals(programme) && blocks(programme, each.user(), person))
                .map(Owner::user)
                .collect(Collectors.toSet());
        of(programme, person).stream()
                .filter(each -> each.kind() != PreferenceKind.WISH)
                .map(Preference::target)
                .forEach(unshown::add);
        return unshown;
    }

    @Override
    public synchronized Map<UserId, Set<UserId>> blocks(ProgrammeId programme) {
        Map<UserId, Set<UserId>> blocks = new HashMap<>();
        kept.forEach((owner, all) -> all.stream()
                .filter(each -> owner.programme().equals(programme) && each.kind() == PreferenceKind.BLOCK)
                .map(Preference::target)
                .forEach(target -> {
                    blocks.computeIfAbsent(owner.user(), each -> new HashSet<>())
                            .add(target);
                    blocks.computeIfAbsent(target, each -> new HashSet<>()).add(owner.user());
                }));
        return blocks;
    }

    @Override
    public synchronized Map<UserId, List<UserId>> wishes(ProgrammeId programme) {
        Map<UserId, List<UserId>> wishes = new HashMap<>();
        kept.forEach((owner, all) -> {
            List<UserId> wished = all.stream()
                    .filter(each -> owner.programme().equals(programme) && each.kind() == PreferenceKind.WISH)
                    .map(Preference::target)
                    .toList();
            if (!wished.isEmpty()) {
                wishes.put(owner.user(), wished);
            }
        });
        return wishes;
    }

    private boolean blocks(ProgrammeId programme, UserId owner, UserId target) {
        return of(programme, owner).stream()
                .anyMatch(each ->
                        each.kind() == PreferenceKind.BLOCK && each.target().equals(target));
    }
}
