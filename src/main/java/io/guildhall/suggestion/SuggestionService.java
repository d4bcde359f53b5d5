package io.guildhall.suggestion;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityStatus;
import io.guildhall.expertise.SiteWords;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.directory.DirectoryService;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.profile.About;
import io.guildhall.profile.Profiles;
import io.guildhall.profile.SkillMention;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Suggests to somebody communities by what they say of themselves, and what they might say of themselves by the labels of their own pages. They alone
 * see it, nothing of it is kept, and they can have it off.
 */
@Named
public final class SuggestionService {
    /** How many communities are suggested at most. */
    public static final int COMMUNITIES_MAX = 3;

    /** How many skills are suggested at most. */
    public static final int SKILLS_MAX = 8;

    /** How many communities are looked at that are about something of the viewer's. */
    private static final int LOOKED_AT = 200;

    private final Profiles profiles;
    private final SiteWords words;
    private final Communities communities;
    private final CommunityDoor door;
    private final DirectoryService directory;
    private final Dismissals dismissals;
    private final WrittenTopics topics;
    private final Audit audit;
    private final Locks locks;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    SuggestionService(
            Profiles profiles,
            SiteWords words,
            Communities communities,
            CommunityDoor door,
            DirectoryService directory,
            Dismissals dismissals,
            WrittenTopics topics,
            Audit audit,
            Locks locks,
            Transactions transactions,
            Clock clock) {
        this.profiles = profiles;
        this.words = words;
        this.communities = communities;
        this.door = door;
        this.directory = directory;
        this.dismissals = dismissals;
        this.topics = topics;
        this.audit = audit;
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Everything that is suggested to the viewer; for whoever is logged in. At most five statements. */
    public Outcome<Suggested> of(Viewer viewer) {
        return suggested(viewer, true, true);
    }

    /** Communities alone. At most four statements. */
    public Outcome<Suggested> communities(Viewer viewer) {
        return suggested(viewer, true, false);
    }

    /** Skills alone. At most three statements. */
    public Outcome<Suggested> skills(Viewer viewer) {
        return suggested(viewer, false, true);
    }

    private Outcome<Suggested> suggested(Viewer viewer, boolean places, boolean skills) {
        return user(viewer).map(user -> {
            Set<Dismissal> unwanted = dismissals.of(user);
            if (unwanted.contains(Dismissal.ofEverything(user))) {
                return new Suggested(List.of(), List.of(), true, true);
            }
            List<SkillMention> own = profiles.of(user);
            return new Suggested(
                    places ? places(viewer, own, unwanted) : List.of(),
                    skills ? skills(user, own, unwanted) : List.of(),
                    !own.isEmpty(),
                    false);
        });
    }

    private static Outcome<UserId> user(Viewer viewer) {
        return viewer.user().map(Outcome::unchanged).orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }

    /** Those that meet what the viewer says, who meet more of it first. */
    private List<SuggestedCommunity> places(Viewer viewer, List<SkillMention> own, Set<Dismissal> unwanted) {
        UserId user = viewer.user().orElseThrow();
        Map<SkillId, List<Met>> says = new HashMap<>();
        own.forEach(mention -> words.known(mention.skill().skill())
                .ifPresent(skill -> says.computeIfAbsent(skill.id(), none -> new ArrayList<>())
                        .add(met(skill, mention))));
        Set<String> labels =
                says.values().stream().map(met -> met.get(0).skill().label()).collect(Collectors.toSet());
        return fits(viewer, communities.about(labels, LOOKED_AT), says).stream()
                .filter(fit -> !unwanted.contains(
                        Dismissal.ofCommunity(fit.sighting().community().id(), user)))
                .sorted(Fit.BEST_FIRST)
                .limit(COMMUNITIES_MAX)
                .map(fit -> new SuggestedCommunity(fit.sighting(), Collections.min(fit.met(), Met.MOST_WANTED)))
                .toList();
    }

    private List<Fit> fits(Viewer viewer, List<Community> found, Map<SkillId, List<Met>> says) {
        List<Community> alive = found.stream()
                .filter(community -> community.life().status() == CommunityStatus.ACTIVE)
                .toList();
        return directory.open(viewer, alive).stream()
                .map(sighting -> new Fit(
                        sighting,
                        sighting.community().arrangements().topics().stream()
                                .flatMap(topic -> words.known(topic).stream())
                                .flatMap(skill -> says.getOrDefault(skill.id(), List.of()).stream())
                                .distinct()
                                .toList()))
                .filter(fit -> !fit.met().isEmpty())
                .toList();
    }

    private static Met met(Skill skill, SkillMention mention) {
        return new Met(
                skill,
                mention.skill().kind(),
                mention.skill().level(),
                mention.skill().priority());
    }

    /** A community and what of the viewer's it meets. */
    private record Fit(Sighting sighting, List<Met> met) {
        static final Comparator<Fit> BEST_FIRST = Comparator.<Fit>comparingInt(
                        fit -> fit.met().stream().mapToInt(Met::priority).sum())
                .thenComparingInt(fit -> fit.sighting().community().memberCount())
                .reversed()
                .thenComparingLong(fit -> fit.sighting().community().id().value());
    }

    /** What the viewer writes about most, of the words of the site, that they neither offer nor want yet. */
    private List<SuggestedSkill> skills(UserId user, List<SkillMention> own, Set<Dismissal> unwanted) {
        Set<SkillId> said =
                own.stream().map(mention -> mention.skill().skill()).collect(Collectors.toCollection(HashSet::new));
        if (own.size() >= 2 * About.SKILLS_MAX) {
            return List.of();
        }
        Map<Skill, Set<Long>> pages = new LinkedHashMap<>();
        Set<Long> seen = new HashSet<>();
        topics.of(user).stream()
                .filter(written -> seen.add(written.page()))
                .forEach(written -> written.labels().stream()
                        .flatMap(SuggestionService::spellings)
                        .flatMap(label -> words.known(label).stream())
                        .filter(skill -> !skill.archived() && !said.contains(skill.id()))
                        .filter(skill -> !unwanted.contains(Dismissal.ofSkill(skill, user)))
                        .forEach(skill -> pages.computeIfAbsent(skill, none -> new HashSet<>())
                                .add(written.page())));
        return pages.entrySet().stream()
                .map(each -> new SuggestedSkill(each.getKey(), each.getValue().size()))
                .sorted(Comparator.comparingInt(SuggestedSkill::pages)
                        .reversed()
                        .thenComparing(each -> each.skill().slug()))
                .limit(SKILLS_MAX)
                .toList();
    }

    /** A label has no blanks: people write a hyphen or a line below in their place. */
    private static Stream<String> spellings(String label) {
        return Stream.of(label, label.replace('-', ' '), label.replace('_', ' '))
                .distinct();
    }

    /** The viewer does not want to have a community suggested again; unchanged where they said so before. At most six statements. */
    public Outcome<UserId> dismissCommunity(Viewer viewer, String spaceKey) {
        return user(viewer)
                .then(user -> door.look(viewer, spaceKey)
                        .then(seen -> add(Dismissal.ofCommunity(seen.community().id(), user), "community")));
    }

    /**
     * The viewer does not want to have a skill suggested again; unchanged where they said so before, and for what is no word of the site. At most six
     * statements.
     *
     * @param text its label or a synonym
     */
    public Outcome<UserId> dismissSkill(Viewer viewer, String text) {
        return user(viewer)
                .then(user -> words.known(text)
                        .map(skill -> add(Dismissal.ofSkill(skill, user), "skill"))
                        .orElseGet(() -> Outcome.unchanged(user)));
    }

    /**
     * Whether the viewer wants suggestions: who does not gets none, and of their pages nothing is kept from then on. Unchanged where it was so before. At
     * most four statements.
     */
    public Outcome<Boolean> want(Viewer viewer, boolean wanted) {
        return user(viewer)
                .then(user -> alone(user, () -> {
                    Dismissal everything = Dismissal.ofEverything(user);
                    Instant now = clock.instant();
                    boolean changed = wanted ? dismissals.remove(everything) : dismissals.add(everything, now);
                    if (!changed) {
                        return Outcome.unchanged(wanted);
                    }
                    if (!wanted) {
                        topics.deleteOf(user);
                    }
                    note(user, wanted ? "suggestion.switched-on" : "suggestion.switched-off", "", now);
                    return Outcome.done(wanted);
                }));
    }

    private Outcome<UserId> add(Dismissal dismissal, String what) {
        UserId user = dismissal.user();
        return alone(user, () -> {
            Instant now = clock.instant();
            if (!dismissals.add(dismissal, now)) {
                return Outcome.unchanged(user);
            }
            note(user, "suggestion.dismissed", what, now);
            return Outcome.done(user);
        });
    }

    private <T> Outcome<T> alone(UserId user, Supplier<Outcome<T>> work) {
        return locks.locked(SuggestedPeopleService.lock(user), () -> transactions.inTransaction(work));
    }

    /** What exactly somebody does not want is nobody's business. */
    private void note(UserId user, String act, String what, Instant at) {
        audit.record(AuditEntry.ofSite(user, act, "user:" + user.value(), what, at));
    }
}
