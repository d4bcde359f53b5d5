package io.guildhall.membership;

import io.guildhall.community.Charter;
import io.guildhall.community.CharterChanged;
import io.guildhall.community.CharterVersion;
import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.Home;
import io.guildhall.community.Listing;
import io.guildhall.community.SettingsChange;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Changes charter and settings, keeping every charter. */
@Named
public final class CharterService {
    private static final int VERSIONS_SHOWN = 100;

    private final Sight sight;
    private final Changes changes;
    private final Ledger ledger;
    private final Communities communities;
    private final CommunityViews views;
    private final Clock clock;

    @Inject
    CharterService(
            Sight sight, Changes changes, Ledger ledger, Communities communities, CommunityViews views, Clock clock) {
        this.sight = sight;
        this.changes = changes;
        this.ledger = ledger;
        this.communities = communities;
        this.views = views;
        this.clock = clock;
    }

    /**
     * Replaces charter and settings.
     *
     * @param revision the revision that the change was made from; refused as stale where there is a newer one
     */
    public Outcome<CommunityView> change(
            Viewer viewer, String spaceKey, int revision, Charter charter, SettingsChange wanted) {
        Optional<UserId> by = viewer.user();
        if (by.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return changes.of(viewer, spaceKey, fresh -> change(fresh, by.get(), revision, charter.stripped(), wanted))
                .map(views::one);
    }

    /** Every charter the community had, newest first, at most 100. */
    public Outcome<List<CharterVersion>> versions(Viewer viewer, String spaceKey) {
        return sight.of(viewer, spaceKey)
                .map(sighting -> communities.versions(sighting.community().id(), VERSIONS_SHOWN));
    }

    private Change<Sighting> change(Fresh fresh, UserId by, int revision, Charter charter, SettingsChange wanted) {
        Community before = fresh.communityRow().value();
        CommunitySettings settings = wanted.of(before.settings());
        Optional<Refusal> refusal = refusal(fresh.sighting(), wanted).or(() -> wrong(charter));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        if (before.revision() != revision) {
            return Change.none(Outcome.refused(CommunityRefusal.STALE, before.revision()));
        }
        if (before.charter().equals(charter) && before.settings().equals(settings)) {
            return Change.none(Outcome.unchanged(fresh.sighting()));
        }
        Instant now = clock.instant();
        Community after = before.at(Home.in(fresh.space())).revised(charter, settings);
        fresh.communityRow().save(after);
        if (after.charterNo() != before.charterNo()) {
            communities.keep(new CharterVersion(after.id(), after.charterNo(), charter, by, now));
        }
        ledger.note(by, "community.changed", after.space(), "community", detail(before, after), now);
        return Change.made(
                fresh.sighting().now(after), new CharterChanged(after.id(), after.space(), by, after.revision(), now));
    }

    private static Optional<Refusal> wrong(Charter charter) {
        List<FieldError> problems = charter.problems();
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.ofFields(CommunityRefusal.INVALID, problems));
    }

    private static Optional<Refusal> refusal(Sighting sighting, SettingsChange wanted) {
        if (!sighting.mayRun()) {
            return Optional.of(Refusal.of(CommunityRefusal.NOT_ALLOWED));
        }
        if (sighting.community().isArchived()) {
            return Optional.of(Refusal.of(CommunityRefusal.ARCHIVED));
        }
        boolean opensToSite = wanted.listing().filter(Listing.SITE::equals).isPresent()
                && sighting.community().settings().listing() != Listing.SITE;
        return opensToSite && !sighting.administers()
                ? Optional.of(Refusal.of(CommunityRefusal.NOT_ALLOWED))
                : Optional.empty();
    }

    private static String detail(Community before, Community after) {
        return "revision " + before.revision() + ">" + after.revision() + ", charter " + before.charterNo() + ">"
                + after.charterNo() + ", " + before.settings() + ">" + after.settings();
    }
}
