package io.guildhall.suggestion;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.expertise.SiteWords;
import io.guildhall.inviting.InvitingRefusal;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.Sighting;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.profile.ProfileReaders;
import io.guildhall.profile.Profiles;
import io.guildhall.profile.SkillMention;
import io.guildhall.profile.Visibility;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Suggests people who might join to those who run a community, by what people offer and want and the viewer may read of it (domain, section 9.19).
 * Who does not want it is suggested to nobody.
 */
@Named
public final class SuggestedPeopleService {
    /** How many people are suggested at most. */
    public static final int SHOWN_MAX = 10;

    /** How many offers and wants are looked at: those that people said last. */
    static final int LOOKED_AT = 400;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingLong(Candidate::topics)
            .thenComparingInt(Candidate::levels)
            .thenComparingLong(Candidate::latest)
            .reversed();

    private final CommunityDoor door;
    private final SiteWords words;
    private final Profiles profiles;
    private final ProfileReaders readers;
    private final Dismissals dismissals;
    private final People people;
    private final Audit audit;
    private final Locks locks;
    private final Transactions transactions;
    private final Clock clock;
    private final KnownSettings known;

    @Inject
    SuggestedPeopleService(
            CommunityDoor door,
            SiteWords words,
            Profiles profiles,
            ProfileReaders readers,
            Dismissals dismissals,
            People people,
            Audit audit,
            Locks locks,
            Transactions transactions,
            Clock clock,
            KnownSettings known) {
        this.door = door;
        this.words = words;
        this.profiles = profiles;
        this.readers = readers;
        this.dismissals = dismissals;
        this.people = people;
        this.audit = audit;
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
        this.known = known;
    }

    /**
     * People whose offers or wants meet the topics of a community, who meet more of them first, then who knows them better; at most
     * {@value #SHOWN_MAX}. Nobody who is or was lately on the way in or out, who was removed or banned, who was found not to fit, whose account does
     * not act, or who does not want to be suggested. Nobody for a confidential community or one that is archived. At most five statements, and a sixth while skills are there
     * that were kept by an earlier version.
     */
    public Outcome<List<SuggestedPerson>> of(Viewer viewer, String spaceKey) {
        List<SkillMention> found = new ArrayList<>();
        return admitted(viewer, spaceKey, community -> {
                    if (!community.isConfidential()) {
                        found.addAll(profiles.suggestible(topics(community).keySet(), Visibility.SHARED, LOOKED_AT));
                    }
                    return found.stream().map(SkillMention::user).collect(Collectors.toSet());
                })
                .map(sighting -> sighting.community().isArchived() ? List.of() : best(viewer, sighting, found));
    }

    /** What the community is about, as skills; what this node does not know yet is left out. */
    private Map<SkillId, Skill> topics(Community community) {
        return community.arrangements().topics().stream()
                .flatMap(topic -> words.known(topic).stream())
                .filter(skill -> !skill.archived())
                .collect(Collectors.toMap(Skill::id, Function.identity(), (one, same) -> one));
    }

    private Outcome<Sighting> admitted(Viewer viewer, String spaceKey, Function<Community, Set<UserId>> others) {
        return known.ifOn(Pillar.EXPERTISE, () -> looking(viewer, spaceKey, others));
    }

    private Outcome<Sighting> looking(Viewer viewer, String spaceKey, Function<Community, Set<UserId>> others) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return door.look(viewer, spaceKey, others).then(sighting -> {
            if (!sighting.mayRun()) {
                return Outcome.refused(MembershipRefusal.NOT_FACILITATOR);
            }
            return people.mayBrowse(viewer)
                    ? Outcome.unchanged(sighting)
                    : Outcome.refused(InvitingRefusal.PEOPLE_HIDDEN);
        });
    }

    private List<SuggestedPerson> best(Viewer viewer, Sighting sighting, List<SkillMention> found) {
        Instant now = clock.instant();
        List<SkillMention> free = found.stream()
                .filter(mention -> !viewer.is(mention.user()))
                .filter(mention -> sighting.standingOf(mention.user())
                        .map(place -> place.mayBeSuggested(now))
                        .orElse(true))
                .toList();
        Map<SkillId, Skill> topics = topics(sighting.community());
        Map<UserId, Candidate> candidates = new LinkedHashMap<>();
        readers.readable(viewer, free)
                .forEach(mention -> Optional.ofNullable(
                                topics.get(mention.skill().skill()))
                        .ifPresent(topic -> candidates
                                .computeIfAbsent(mention.user(), Candidate::new)
                                .add(topic, mention)));
        if (candidates.isEmpty()) {
            return List.of();
        }
        Set<UserId> unfit = dismissals.notFitting(sighting.community().id(), candidates.keySet());
        return candidates.values().stream()
                .filter(candidate -> !unfit.contains(candidate.user))
                .sorted(BEST_FIRST)
                .map(candidate -> candidate.suggested(people.person(candidate.user)))
                .filter(suggested -> suggested.person().state() == Person.State.ACTIVE)
                .limit(SHOWN_MAX)
                .toList();
    }

    /**
     * Says that somebody does not fit into a community: they are not suggested for it again, and nobody is told. Unchanged where that was said before. At
     * most six statements.
     *
     * @param person by user key or username
     */
    public Outcome<UserId> dismiss(Viewer viewer, String spaceKey, String person) {
        return admitted(viewer, spaceKey, community -> Set.of())
                .then(sighting -> sighting.community().isArchived()
                        ? Outcome.refused(CommunityRefusal.ARCHIVED)
                        : Outcome.unchanged(sighting))
                .then(sighting -> people.find(person)
                        .map(user -> locks.locked(
                                lock(user), () -> transactions.inTransaction(() -> dismiss(viewer, sighting, user))))
                        .orElseGet(() -> Outcome.refused(MembershipRefusal.UNKNOWN_PERSON)));
    }

    private Outcome<UserId> dismiss(Viewer viewer, Sighting sighting, UserId user) {
        Instant now = clock.instant();
        if (!dismissals.add(Dismissal.ofPerson(user, sighting.community().id()), now)) {
            return Outcome.unchanged(user);
        }
        audit.record(new AuditEntry(
                viewer.user(), "suggestion.person-dismissed", sighting.space().key(), "user:" + user.value(), "", now));
        return Outcome.done(user);
    }

    /** The lock of what is not to be suggested to somebody, or of them. */
    static String lock(UserId user) {
        return "suggestions:" + user.value();
    }

    /** Somebody on the way into the list. The order is never shown as a number. */
    private static final class Candidate {
        private final UserId user;
        private final List<Met> met = new ArrayList<>();
        private long latest;

        Candidate(UserId user) {
            this.user = user;
        }

        void add(Skill topic, SkillMention mention) {
            met.add(new Met(
                    topic,
                    mention.skill().kind(),
                    mention.skill().level(),
                    mention.skill().priority()));
            latest = Math.max(latest, mention.id());
        }

        long topics() {
            return met.stream().map(Met::skill).distinct().count();
        }

        int levels() {
            return met.stream().mapToInt(Met::level).sum();
        }

        long latest() {
            return latest;
        }

        SuggestedPerson suggested(Person person) {
            return new SuggestedPerson(
                    person, met.stream().sorted(Met.BEST_KNOWN).toList());
        }
    }
}
