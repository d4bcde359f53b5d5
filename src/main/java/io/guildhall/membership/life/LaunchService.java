package io.guildhall.membership.life;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.Home;
import io.guildhall.community.LaunchChecklist;
import io.guildhall.community.LaunchItem;
import io.guildhall.community.LifeChanged;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Pages;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.CommunityViews;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.LastFacilitator;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Sight;
import io.guildhall.membership.Sighting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what a community still needs, and launches it when it has that. */
@Named
public final class LaunchService {
    private final Sight sight;
    private final Changes changes;
    private final Ledger ledger;
    private final LastFacilitator facilitators;
    private final Pages pages;
    private final CommunityViews views;
    private final Clock clock;

    @Inject
    public LaunchService(
            Sight sight,
            Changes changes,
            Ledger ledger,
            LastFacilitator facilitators,
            Pages pages,
            CommunityViews views,
            Clock clock) {
        this.sight = sight;
        this.changes = changes;
        this.ledger = ledger;
        this.facilitators = facilitators;
        this.pages = pages;
        this.views = views;
        this.clock = clock;
    }

    /** What there is and what is missing, for those who run the community; at most three statements. */
    public Outcome<LaunchChecklist> checklist(Viewer viewer, String spaceKey) {
        return sight.of(viewer, spaceKey)
                .then(sighting -> sighting.mayRun()
                        ? Outcome.unchanged(checklist(sighting, sighting.community()))
                        : Outcome.refused(CommunityRefusal.NOT_ALLOWED));
    }

    /**
     * The page that newcomers read first, where one was chosen; empty where none was, which means the page that the space begins with, and where
     * the viewer may not see it.
     */
    public Optional<WikiPage> welcomePage(Viewer viewer, Community community) {
        return community
                .arrangements()
                .welcomePage()
                .flatMap(id -> pages.page(viewer, id))
                .filter(page -> page.space().equals(community.space()));
    }

    /** Makes a community of founders one that everybody is told of. Refused with what is missing; repeating changes nothing. */
    public Outcome<CommunityView> launch(Viewer viewer, String spaceKey) {
        return viewer.user()
                .map(by ->
                        changes.of(viewer, spaceKey, fresh -> launch(fresh, by)).map(views::one))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }

    private Change<Sighting> launch(Fresh fresh, UserId by) {
        if (!fresh.sighting().mayRun()) {
            return Change.none(Outcome.refused(CommunityRefusal.NOT_ALLOWED));
        }
        Community before = fresh.communityRow().value();
        if (fresh.space().archived()) {
            return Change.none(Outcome.refused(CommunityRefusal.SPACE_ARCHIVED));
        }
        if (before.life().status() == CommunityStatus.ACTIVE) {
            return Change.none(Outcome.unchanged(fresh.sighting()));
        }
        if (before.life().status() != CommunityStatus.DRAFT) {
            return Change.none(
                    Outcome.refused(CommunityRefusal.OTHER_STATUS, before.life().status()));
        }
        List<LaunchItem> missing = checklist(fresh.sighting(), before).missing();
        if (!missing.isEmpty()) {
            return Change.none(Outcome.refused(notReady(missing)));
        }
        Instant now = clock.instant();
        Community after = before.at(Home.in(fresh.space()))
                .withLife(before.life().in(CommunityStatus.ACTIVE, now))
                .arranged(before.arrangements().launched(now));
        fresh.communityRow().save(after);
        ledger.noteOfAll(after, after.space(), by, "community.launched", "DRAFT>ACTIVE", now);
        return Change.made(
                fresh.sighting().now(after),
                new LifeChanged(after.id(), after.space(), before.life(), after.life(), Optional.of(by), now));
    }

    private LaunchChecklist checklist(Sighting sighting, Community community) {
        boolean chosen = community.arrangements().welcomePage().isPresent();
        boolean welcomes = !chosen || welcomePage(sighting.viewer(), community).isPresent();
        return LaunchChecklist.of(community, facilitators.actingOf(community.id()), welcomes, clock.instant());
    }

    private static Refusal notReady(List<LaunchItem> missing) {
        return new Refusal(
                CommunityRefusal.NOT_READY,
                List.of(missing.size()),
                missing.stream()
                        .map(item -> new FieldError(wordOf(item), "launch." + wordOf(item), List.of()))
                        .toList());
    }

    /** What an item is called over REST and in the keys of its texts. */
    public static String wordOf(LaunchItem item) {
        return item.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
