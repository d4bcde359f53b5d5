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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says to one of two who are offered to each other why, from what they may read of the other's profile and from nothing else. */
@Named
public final class WhyService {
    private final Profiles profiles;
    private final ProfileReaders readers;
    private final PersonFacts facts;
    private final SiteWords vocabulary;
    private final Clock clock;

    @Inject
    WhyService(Profiles profiles, ProfileReaders readers, PersonFacts facts, SiteWords vocabulary, Clock clock) {
        this.profiles = profiles;
        this.readers = readers;
        this.facts = facts;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** What fits between the viewer and another, as the viewer may read it. At most three statements. */
    public Why of(Viewer viewer, UserId other) {
        UserId user = viewer.user().orElseThrow();
        Map<UserId, Facts> known = facts.of(Set.of(user, other));
        Map<UserId, Profile> shown = readers.readable(viewer, profiles.of(Set.of(user, other)));
        Fit fit = Fit.of(
                about(shown, user),
                Optional.ofNullable(known.get(user)),
                about(shown, other),
                Optional.ofNullable(known.get(other)),
                clock.instant());
        return new Why(
                fit,
                Stream.concat(fit.gives().stream(), fit.takes().stream())
                        .map(ProfileSkill::skill)
                        .distinct()
                        .flatMap(each -> vocabulary.known(each).stream())
                        .collect(Collectors.toMap(Skill::id, word -> word)));
    }

    private static About about(Map<UserId, Profile> shown, UserId user) {
        return Optional.ofNullable(shown.get(user)).map(Profile::about).orElse(About.NOTHING);
    }

    /**
     * What fits.
     *
     * @param words the skills that are named in it
     */
    public record Why(Fit fit, Map<SkillId, Skill> words) {
        public Why {
            words = Map.copyOf(words);
        }
    }
}
