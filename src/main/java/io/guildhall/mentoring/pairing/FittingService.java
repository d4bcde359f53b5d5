package io.guildhall.mentoring.pairing;

import io.guildhall.expertise.SiteWords;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.people.Facts;
import io.guildhall.people.PersonFacts;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.profile.About;
import io.guildhall.profile.Profile;
import io.guildhall.profile.ProfileReaders;
import io.guildhall.profile.ProfileSkill;
import io.guildhall.profile.Profiles;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says to whoever manages a programme what fits between couples, from what they may read of their profiles and from nothing else. */
@Named
public final class FittingService {
    private final Profiles profiles;
    private final ProfileReaders readers;
    private final PersonFacts facts;
    private final SiteWords vocabulary;
    private final Clock clock;

    @Inject
    FittingService(Profiles profiles, ProfileReaders readers, PersonFacts facts, SiteWords vocabulary, Clock clock) {
        this.profiles = profiles;
        this.readers = readers;
        this.facts = facts;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** What fits between the first and the second of each couple, as the viewer may read it, in their order. At most four statements for five hundred people. */
    public Fits of(Viewer viewer, List<Offers.Two> couples) {
        Set<UserId> users =
                couples.stream().flatMap(each -> each.both().stream()).collect(Collectors.toUnmodifiableSet());
        if (users.isEmpty()) {
            return new Fits(List.of(), Map.of());
        }
        Map<UserId, Facts> known = facts.of(users);
        Map<UserId, Profile> shown = readers.readable(viewer, profiles.of(users));
        Instant now = clock.instant();
        List<Fit> fits = couples.stream()
                .map(each -> Fit.of(
                        about(shown, each.one()),
                        Optional.ofNullable(known.get(each.one())),
                        about(shown, each.other()),
                        Optional.ofNullable(known.get(each.other())),
                        now))
                .toList();
        return new Fits(
                fits,
                fits.stream()
                        .flatMap(fit -> Stream.concat(fit.gives().stream(), fit.takes().stream()))
                        .map(ProfileSkill::skill)
                        .distinct()
                        .flatMap(each -> vocabulary.known(each).stream())
                        .collect(Collectors.toMap(Skill::id, word -> word)));
    }

    private static About about(Map<UserId, Profile> shown, UserId user) {
        return Optional.ofNullable(shown.get(user)).map(Profile::about).orElse(About.NOTHING);
    }

    /**
     * What fits between couples.
     *
     * @param fits one for each, in their order
     * @param words the skills that are named in them
     */
    public record Fits(List<Fit> fits, Map<SkillId, Skill> words) {
        public Fits {
            fits = List.copyOf(fits);
            words = Map.copyOf(words);
        }
    }
}
