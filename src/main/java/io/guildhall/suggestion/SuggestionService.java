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
import io.guildhall.profile.Profiles;
import io.guildhall.profile.SkillMention;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Suggests communities to somebody by what they say of themselves. They alone see it, nothing of it is kept, and they can have it off.
 */
@Named
public final class SuggestionService {
    /** How many communities are suggested at most. */
    public static final int COMMUNITIES_MAX = 3;

    /** How many communities are looked at that are about something of the viewer's. */
    private static final int LOOKED_AT = 200;

    private final Profiles profiles;
    private final SiteWords words;
    private final Communities communities;
    private final CommunityDoor door;
    private final DirectoryService directory;
    private final Dismissals dismissals;
    private final Audit audit;
    private final Locks locks;
    private final Transactions transactions;
    private final Clock clock;
    private final KnownSettings known;

    @Inject
    SuggestionService(
            Profiles profiles,
            SiteWords words,
            Communities communities,
            CommunityDoor door,
            DirectoryService directory,
            Dismissals dismissals,
            Audit audit,
            Locks locks,
            Transactions transactions,
            Clock clock,
            KnownSettings known) {
        this.profiles = profiles;
        this.words = words;
        this.communities = communities;
        this.door = door;
        this.directory = directory;
        this.dismissals = dismissals;
        this.audit = audit;
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
        this.known = known;
    }

    /** Communities that the viewer might join; for whoever is logged in. At most four statements. */
    public Outcome<Suggested> of(Viewer viewer) {
        return user(viewer).map(user -> {
            Set<Dismissal> unwanted = dismissals.of(user);
            if (unwanted.contains(Dismissal.ofEverything(user))) {
                return new Suggested(List.of(), true);
            }
            return new Suggested(places(viewer, profiles.of(user), unwanted), false);
        });
    }

    private Outcome<UserId> user(Viewer viewer) {
        return known.ifOn(
                Pillar.EXPERTISE,
                () -> viewer.user()
                        .map(Outcome::unchanged)
                        .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED)));
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
        return fits(viewer, communities.offering(labels, LOOKED_AT), says).stream()
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

    /** The viewer does not want to have a community suggested again; unchanged where they said so before. At most six statements. */
    public Outcome<UserId> dismissCommunity(Viewer viewer, String spaceKey) {
        return user(viewer)
                .then(user -> door.look(viewer, spaceKey)
                        .then(seen -> add(Dismissal.ofCommunity(seen.community().id(), user))));
    }

    /**
     * Whether the viewer wants suggestions: who does not gets none. Unchanged where it was so before. At most three statements.
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
                    note(user, wanted ? "suggestion.switched-on" : "suggestion.switched-off", now);
                    return Outcome.done(wanted);
                }));
    }

    private Outcome<UserId> add(Dismissal dismissal) {
        UserId user = dismissal.user();
        return alone(user, () -> {
            Instant now = clock.instant();
            if (!dismissals.add(dismissal, now)) {
                return Outcome.unchanged(user);
            }
            note(user, "suggestion.dismissed", now);
            return Outcome.done(user);
        });
    }

    private <T> Outcome<T> alone(UserId user, Supplier<Outcome<T>> work) {
        return locks.locked(SuggestedPeopleService.lock(user), () -> transactions.inTransaction(work));
    }

    /** What exactly somebody does not want is nobody's business. */
    private void note(UserId user, String act, Instant at) {
        audit.record(AuditEntry.ofSite(user, act, "user:" + user.value(), "", at));
    }
}
