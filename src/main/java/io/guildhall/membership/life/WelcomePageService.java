package io.guildhall.membership.life;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.Home;
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
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Sighting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Chooses the page of the space that newcomers read first. */
@Named
public final class WelcomePageService {
    private static final String UNKNOWN = "field.page-unknown";

    private final Changes changes;
    private final Ledger ledger;
    private final Pages pages;
    private final CommunityViews views;
    private final Clock clock;

    @Inject
    public WelcomePageService(Changes changes, Ledger ledger, Pages pages, CommunityViews views, Clock clock) {
        this.changes = changes;
        this.ledger = ledger;
        this.pages = pages;
        this.views = views;
        this.clock = clock;
    }

    /**
     * Chooses a page, for those who run the community.
     *
     * @param title of a page of the space that the viewer may see; blank for the page that the space begins with
     */
    public Outcome<CommunityView> choose(Viewer viewer, String spaceKey, String title) {
        return viewer.user()
                .map(by -> changes.of(viewer, spaceKey, fresh -> choose(fresh, by, title.strip()))
                        .map(views::one))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }

    private Change<Sighting> choose(Fresh fresh, UserId by, String title) {
        if (!fresh.sighting().mayRun()) {
            return Change.none(Outcome.refused(CommunityRefusal.NOT_ALLOWED));
        }
        if (fresh.community().isArchived()) {
            return Change.none(Outcome.refused(CommunityRefusal.ARCHIVED));
        }
        Optional<WikiPage> page = title.isEmpty()
                ? Optional.empty()
                : pages.titled(fresh.sighting().viewer(), fresh.space().key(), title);
        if (!title.isEmpty() && page.isEmpty()) {
            return Change.none(Outcome.refused(
                    Refusal.ofFields(CommunityRefusal.INVALID, List.of(new FieldError("title", UNKNOWN, List.of())))));
        }
        Community before = fresh.communityRow().value();
        Optional<Long> number = page.map(WikiPage::id);
        if (before.arrangements().welcomePage().equals(number)) {
            return Change.none(Outcome.unchanged(fresh.sighting()));
        }
        Community after =
                before.at(Home.in(fresh.space())).arranged(before.arrangements().withWelcomePage(number));
        fresh.communityRow().save(after);
        String detail = number.map(id -> "page:" + id).orElse("NONE");
        ledger.note(by, "community.welcome-page-set", after.space(), "community", detail, clock.instant());
        return Change.none(Outcome.done(fresh.sighting().now(after)));
    }
}
