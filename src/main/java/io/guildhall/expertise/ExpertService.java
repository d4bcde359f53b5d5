package io.guildhall.expertise;

import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.inviting.InvitingRefusal;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.MemberKind;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Sighting;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.profile.Profiles;
import io.guildhall.profile.SkillKind;
import io.guildhall.profile.SkillMention;
import io.guildhall.profile.Visibility;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds people who can help with something. Nobody finds more than the profiles would show them one by one: what people show to members is found by
 * those who are a member of a community together with them, and what they keep to themselves by nobody.
 */
@Named
public final class ExpertService {
    /** How many offers one question looks at, of those who know it best. */
    static final int LOOKED_AT = 500;

    private static final int LIMIT_MAX = 100;

    private final Vocabulary vocabulary;
    private final Profiles profiles;
    private final CommunityDoor door;
    private final Memberships memberships;
    private final People people;
    private final KnownSettings known;

    @Inject
    ExpertService(
            Vocabulary vocabulary,
            Profiles profiles,
            CommunityDoor door,
            Memberships memberships,
            People people,
            KnownSettings known) {
        this.vocabulary = vocabulary;
        this.profiles = profiles;
        this.door = door;
        this.memberships = memberships;
        this.people = people;
        this.known = known;
    }

    /**
     * People for a question, the most fitting first: who offers more of what was asked, knows it better, has time, is nearer, said so later. At most
     * three statements for the name of a skill; for people's own words two more where the words are new. Refused to those who may not look at people, or
     * at the members of the community that was asked for.
     */
    public Outcome<Experts> find(Viewer viewer, ExpertQuery query) {
        return known.ifOn(Pillar.EXPERTISE, () -> find(viewer, query, false));
    }

    /** The same, and in which communities the viewer meets those who were found; one statement more. */
    public Outcome<Experts> findWithPlaces(Viewer viewer, ExpertQuery query) {
        return known.ifOn(Pillar.EXPERTISE, () -> find(viewer, query, true));
    }

    private Outcome<Experts> find(Viewer viewer, ExpertQuery query, boolean places) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        if (!people.mayBrowse(viewer)) {
            return Outcome.refused(InvitingRefusal.PEOPLE_HIDDEN);
        }
        Reading reading = query.exact()
                ? Reading.exactly(query.text(), vocabulary.index())
                : Reading.of(query.text(), vocabulary);
        List<SkillMention> all = offers(reading.meant());
        List<SkillMention> offers = all.stream()
                .limit(LOOKED_AT)
                .filter(offer -> offer.skill().level() >= query.level())
                .filter(offer -> !query.available() || hours(offer) > 0)
                .toList();
        int lookedAt = all.size() > LOOKED_AT ? LOOKED_AT : 0;
        return query.space()
                .map(space -> members(viewer, space, offers))
                .orElseGet(() -> Outcome.unchanged(places ? named(viewer, offers) : near(viewer, offers)))
                .map(circle -> experts(reading, offers, circle, query, lookedAt));
    }

    /** The offers of so many people as are looked at, and one more where there is one. */
    private List<SkillMention> offers(List<Skill> meant) {
        List<SkillId> ids = meant.stream().map(Skill::id).toList();
        return ids.isEmpty() ? List.of() : profiles.mentioning(SkillKind.OFFER, ids, Visibility.SHARED, LOOKED_AT + 1);
    }

    /** Who is in a community, as far as the viewer may see its members; what is shown to members is found by its own. */
    private Outcome<Circle> members(Viewer viewer, String space, List<SkillMention> offers) {
        Set<UserId> users = offers.stream().map(SkillMention::user).collect(Collectors.toSet());
        return door.look(viewer, space, users).then(sighting -> {
            if (!sighting.isRosterOpen()) {
                return Outcome.refused(
                        MembershipRefusal.ROSTER_HIDDEN, sighting.community().memberCount());
            }
            Set<UserId> inside = users.stream()
                    .filter(user -> sighting.standingOf(user)
                            .filter(Membership::isActive)
                            .isPresent())
                    .collect(Collectors.toSet());
            boolean fellow = sighting.standing().filter(ExpertService::isMember).isPresent();
            return Outcome.unchanged(
                    new Circle(inside::contains, user -> fellow || viewer.is(user), user -> List.of()));
        });
    }

    private Circle near(Viewer viewer, List<SkillMention> offers) {
        if (offers.isEmpty()) {
            return Circle.NOBODY;
        }
        Set<CommunityId> own = memberships.activeOf(viewer.user().orElseThrow()).values().stream()
                .filter(ExpertService::isMember)
                .map(Membership::community)
                .collect(Collectors.toSet());
        Set<UserId> fellows = fellows(offers, own).keySet();
        return new Circle(user -> true, user -> fellows.contains(user) || viewer.is(user), user -> List.of());
    }

    private Circle named(Viewer viewer, List<SkillMention> offers) {
        if (offers.isEmpty()) {
            return Circle.NOBODY;
        }
        Map<CommunityId, Sighting> own = door.own(viewer).stream()
                .filter(seen -> seen.standing().filter(ExpertService::isMember).isPresent())
                .collect(Collectors.toMap(seen -> seen.community().id(), Function.identity()));
        Map<UserId, Set<CommunityId>> fellows = fellows(offers, own.keySet());
        return new Circle(
                user -> true,
                user -> fellows.containsKey(user) || viewer.is(user),
                user -> viewer.is(user)
                        ? List.of()
                        : fellows.getOrDefault(user, Set.of()).stream()
                                .map(own::get)
                                .filter(Sighting::isRosterOpen)
                                .map(Sighting::space)
                                .toList());
    }

    private Map<UserId, Set<CommunityId>> fellows(List<SkillMention> offers, Set<CommunityId> own) {
        Set<UserId> users = offers.stream().map(SkillMention::user).collect(Collectors.toSet());
        Map<UserId, Set<CommunityId>> fellows = new HashMap<>();
        memberships
                .active(users, Optional.of(own))
                .forEach(place -> fellows.computeIfAbsent(place.user(), none -> new LinkedHashSet<>())
                        .add(place.community()));
        return fellows;
    }

    private Experts experts(
            Reading reading, List<SkillMention> offers, Circle circle, ExpertQuery query, int lookedAt) {
        Map<SkillId, Skill> meant = reading.meant().stream().collect(Collectors.toMap(Skill::id, Function.identity()));
        Map<UserId, Candidate> candidates = new LinkedHashMap<>();
        offers.stream()
                .filter(offer -> circle.inside().test(offer.user()))
                .filter(offer -> offer.visibility() == Visibility.EVERYONE
                        || circle.fellow().test(offer.user()))
                .forEach(offer -> candidates
                        .computeIfAbsent(
                                offer.user(),
                                user -> new Candidate(user, circle.fellow().test(user)))
                        .add(offer));
        int limit = Math.max(1, Math.min(LIMIT_MAX, query.limit()));
        List<Expert> found = candidates.values().stream()
                .sorted(Candidate.BEST_FIRST)
                .map(candidate -> candidate.expert(
                        people.person(candidate.user()), meant, circle.places().apply(candidate.user())))
                .filter(expert -> expert.person().state() == Person.State.ACTIVE)
                .limit(limit + 1L)
                .toList();
        return new Experts(
                reading.meant(),
                reading.nearest(),
                found.subList(0, Math.min(limit, found.size())),
                found.size() > limit,
                lookedAt);
    }

    /** Guests are strangers to those who show something to members. */
    private static boolean isMember(Membership membership) {
        return membership.isActive() && membership.kind() == MemberKind.MEMBER;
    }

    private static int hours(SkillMention offer) {
        return offer.weeklyHours().orElse(0);
    }

    /** Who counts, whom the viewer is a member together with, and where. */
    private record Circle(Predicate<UserId> inside, Predicate<UserId> fellow, Function<UserId, List<Space>> places) {
        static final Circle NOBODY = new Circle(user -> false, user -> false, user -> List.of());
    }
}
