package io.guildhall.profile;

import io.guildhall.kernel.People;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides it by what each profile says, by the right to look at people, and by the communities that two are in together. */
@Named
final class DecidedReaders implements ProfileReaders {
    private final People people;
    private final Fellows fellows;

    @Inject
    DecidedReaders(People people, Fellows fellows) {
        this.people = people;
        this.fellows = fellows;
    }

    @Override
    public Map<UserId, Profile> readable(Viewer viewer, Map<UserId, Profile> profiles) {
        Set<UserId> shown = shown(
                viewer,
                profiles.values().stream()
                        .collect(Collectors.toMap(
                                Profile::user, profile -> profile.about().visibility())));
        return profiles.values().stream()
                .filter(profile -> shown.contains(profile.user()))
                .collect(Collectors.toMap(Profile::user, Function.identity()));
    }

    @Override
    public List<SkillMention> readable(Viewer viewer, List<SkillMention> mentions) {
        Set<UserId> shown = shown(
                viewer,
                mentions.stream()
                        .collect(Collectors.toMap(SkillMention::user, SkillMention::visibility, (one, same) -> one)));
        return mentions.stream().filter(each -> shown.contains(each.user())).toList();
    }

    @Override
    public Reader reader(Viewer viewer, Profile profile) {
        if (viewer.is(profile.user())) {
            return Reader.SELF;
        }
        boolean asked = profile.about().visibility() == Visibility.MEMBERS;
        return asked && fellows(viewer, List.of(profile.user())).contains(profile.user())
                ? Reader.FELLOW
                : Reader.STRANGER;
    }

    private Set<UserId> shown(Viewer viewer, Map<UserId, Visibility> all) {
        boolean browses = people.mayBrowse(viewer);
        Set<UserId> asked = all.entrySet().stream()
                .filter(each -> browses && each.getValue() == Visibility.MEMBERS && !viewer.is(each.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<UserId> together = fellows(viewer, asked);
        return all.entrySet().stream()
                .filter(each -> viewer.is(each.getKey())
                        || browses
                                && (together.contains(each.getKey()) ? Reader.FELLOW : Reader.STRANGER)
                                        .mayRead(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Set<UserId> fellows(Viewer viewer, Collection<UserId> asked) {
        return asked.isEmpty()
                ? Set.of()
                : viewer.user().map(reader -> fellows.of(reader, asked)).orElse(Set.of());
    }
}
