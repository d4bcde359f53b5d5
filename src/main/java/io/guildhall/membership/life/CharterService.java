package io.guildhall.membership.life;

import io.guildhall.community.Charter;
import io.guildhall.community.CharterChanged;
import io.guildhall.community.CharterVersion;
import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.Home;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Listing;
import io.guildhall.community.SettingsChange;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.CommunityViews;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.Sight;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.joining.RequestQueueService;
import io.guildhall.people.Skills;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes charter, settings and topics, keeping every charter. */
@Named
public final class CharterService {
    private static final int LIMIT_MAX = 100;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final Sight sight;
    private final Changes changes;
    private final Ledger ledger;
    private final Communities communities;
    private final Skills skills;
    private final Locks locks;
    private final RequestQueueService queue;
    private final CommunityViews views;
    private final Clock clock;

    @Inject
    public CharterService(
            Sight sight,
            Changes changes,
            Ledger ledger,
            Communities communities,
            Skills skills,
            Locks locks,
            RequestQueueService queue,
            CommunityViews views,
            Clock clock) {
        this.skills = skills;
        this.locks = locks;
        this.sight = sight;
        this.changes = changes;
        this.ledger = ledger;
        this.communities = communities;
        this.queue = queue;
        this.views = views;
        this.clock = clock;
    }

    /** Replaces charter and settings, and leaves the topics as they are. */
    public Outcome<CommunityView> change(
            Viewer viewer, String spaceKey, int revision, Charter charter, SettingsChange wanted) {
        return change(viewer, spaceKey, revision, new CharterChange(charter, wanted, Optional.empty()));
    }

    /**
     * Replaces charter, settings and topics. Only those who administer the space let the whole site know of a community.
     *
     * @param revision the revision that the change was made from; refused as stale where there is a newer one
     */
    public Outcome<CommunityView> change(Viewer viewer, String spaceKey, int revision, CharterChange wanted) {
        Optional<UserId> by = viewer.user();
        if (by.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        CharterChange stripped = wanted.stripped();
        Supplier<Outcome<Sighting>> work =
                () -> changes.of(viewer, spaceKey, fresh -> change(fresh, by.get(), revision, stripped));
        Outcome<Sighting> changed = stripped.topics().isPresent() ? locks.locked(Skills.LOCK, work) : work.get();
        return changed.map(sighting -> views.one(closed(viewer, sighting)));
    }

    /** Nobody waits at a closed door: whoever asked is declined, without having to cool down. */
    private Sighting closed(Viewer viewer, Sighting sighting) {
        Community community = sighting.community();
        boolean closes = community.settings().joinPolicy() == JoinPolicy.CLOSED && community.waitingCount() > 0;
        return closes
                ? queue.close(viewer, sighting.space().key().value())
                        .fold(emptied -> sighting.now(community.withWaiting(emptied.waiting())), refusal -> sighting)
                : sighting;
    }

    /**
     * The community that a change would start from, with what its space is called now; refused like {@link #change} where the viewer may not
     * change it, or the revision is stale. For callers that check more than charter and settings, and are to hear of that last.
     */
    public Outcome<Community> basis(Viewer viewer, String spaceKey, int revision) {
        return sight.of(viewer, spaceKey)
                .then(sighting -> refusal(sighting)
                        .or(() -> stale(sighting.community(), revision))
                        .<Outcome<Community>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.unchanged(sighting.community().at(Home.in(sighting.space())))));
    }

    /**
     * Every charter the community had, newest first.
     *
     * @param cursor where to go on, as a page returned it
     * @param limit 1 to 100
     */
    public Outcome<Page<CharterVersion>> versions(Viewer viewer, String spaceKey, Optional<String> cursor, int limit) {
        return sight.of(viewer, spaceKey)
                .then(sighting -> cursor.filter(given -> !NUMBER.matcher(given).matches())
                        .<Outcome<Page<CharterVersion>>>map(given -> Outcome.refused(MembershipRefusal.BAD_CURSOR))
                        .orElseGet(() ->
                                Outcome.unchanged(page(sighting.community().id(), cursor, limit))));
    }

    private Page<CharterVersion> page(CommunityId community, Optional<String> cursor, int wanted) {
        int limit = Math.max(1, Math.min(LIMIT_MAX, wanted));
        OptionalInt before = cursor.map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
        List<CharterVersion> versions = communities.versions(community, before, limit + 1);
        List<CharterVersion> shown = versions.subList(0, Math.min(limit, versions.size()));
        Optional<String> next = versions.size() > limit
                ? Optional.of(Integer.toString(shown.get(shown.size() - 1).no()))
                : Optional.empty();
        return new Page<>(shown, next, OptionalInt.empty());
    }

    private Change<Sighting> change(Fresh fresh, UserId by, int revision, CharterChange wanted) {
        Community before = fresh.communityRow().value();
        CommunitySettings settings = wanted.settings().of(before.settings());
        Optional<Refusal> refusal = refusal(fresh.sighting())
                .or(() -> stale(before, revision))
                .or(() -> wrong(wanted))
                .or(() -> siteListing(fresh.sighting(), before.settings(), settings));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        Instant now = clock.instant();
        List<String> labels = labels(before, settings, wanted);
        boolean same = before.charter().equals(wanted.charter())
                && before.settings().equals(settings)
                && before.arrangements().topics().equals(labels);
        return same
                ? Change.none(Outcome.unchanged(fresh.sighting()))
                : change(fresh, by, wanted.charter(), settings, labels, now);
    }

    private Change<Sighting> change(
            Fresh fresh, UserId by, Charter charter, CommunitySettings settings, List<String> labels, Instant now) {
        Community before = fresh.communityRow().value();
        Community after = before.at(Home.in(fresh.space()))
                .revised(charter, settings)
                .arranged(before.arrangements().withTopics(labels));
        fresh.communityRow().save(after);
        if (after.charterNo() != before.charterNo()) {
            communities.keep(new CharterVersion(after.id(), after.charterNo(), charter, by, now));
        }
        ledger.note(by, "community.changed", after.space(), "community", detail(before, after), now);
        return Change.made(
                fresh.sighting().now(after), new CharterChanged(after.id(), after.space(), by, after.revision(), now));
    }

    /** The topics that come of it. The words of a hidden community stay its own: the site is offered none of them. */
    private List<String> labels(Community before, CommunitySettings settings, CharterChange wanted) {
        List<String> present = before.arrangements().topics();
        List<String> labels = wanted.topics().orElse(present);
        boolean hidden = settings.listing() == Listing.HIDDEN || before.isConfidential();
        boolean shared = !hidden && (wanted.topics().isPresent() && !labels.equals(present));
        return shared ? skills.asTheSiteWrites(labels) : labels;
    }

    private static Optional<Refusal> siteListing(Sighting sighting, CommunitySettings was, CommunitySettings is) {
        boolean opens = is.listing() == Listing.SITE && was.listing() != Listing.SITE;
        return opens && !sighting.administers()
                ? Optional.of(Refusal.of(CommunityRefusal.SITE_LISTING))
                : Optional.empty();
    }

    private static Optional<Refusal> stale(Community before, int revision) {
        return before.revision() == revision
                ? Optional.empty()
                : Optional.of(Refusal.of(CommunityRefusal.STALE, before.revision()));
    }

    private static Optional<Refusal> wrong(CharterChange wanted) {
        List<FieldError> problems = wanted.problems();
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.ofFields(CommunityRefusal.INVALID, problems));
    }

    private static Optional<Refusal> refusal(Sighting sighting) {
        if (!sighting.mayRun()) {
            return Optional.of(Refusal.of(CommunityRefusal.NOT_ALLOWED));
        }
        if (sighting.community().isArchived()) {
            return Optional.of(Refusal.of(CommunityRefusal.ARCHIVED));
        }
        return Optional.empty();
    }

    /** What changed, in words that stay the same when the code does not. */
    private static String detail(Community before, Community after) {
        CommunitySettings was = before.settings();
        CommunitySettings is = after.settings();
        return Stream.of(
                        step("revision", before.revision(), after.revision()),
                        step("charter", before.charterNo(), after.charterNo()),
                        step("type", was.type(), is.type()),
                        step("joinPolicy", was.joinPolicy(), is.joinPolicy()),
                        step("listing", was.listing(), is.listing()),
                        step("rosterVisibility", was.rosterVisibility(), is.rosterVisibility()),
                        step(
                                "topics",
                                before.arrangements().topics().size(),
                                after.arrangements().topics().size()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> step(String name, Object was, Object is) {
        return was.equals(is) ? Optional.empty() : Optional.of(name + " " + was + ">" + is);
    }
}
