package io.guildhall.recognition.badge;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Pages;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Lets earners say that the page of an award is to be named in what they take along. It is off until they say so, and only pages that everybody may
 * read are ever named, which is asked again whenever a credential is made.
 */
@Named
public final class NamingService {
    private final BadgeDoor door;
    private final ShelfService shelf;
    private final Awards awards;
    private final Pages pages;
    private final Clock clock;

    @Inject
    NamingService(BadgeDoor door, ShelfService shelf, Awards awards, Pages pages, Clock clock) {
        this.door = door;
        this.shelf = shelf;
        this.awards = awards;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * Names the pages of an own award, or no more. Refused as {@link AwardRefusal#NO_OPEN_PAGE} where it stands on none that everybody may read. Files
     * that were taken along before stay as they are. At most seven statements.
     */
    public Outcome<AwardView> name(Viewer viewer, long id, boolean named) {
        return door.whileOn(() -> BadgeDoor.user(viewer)
                .then(by -> shelf.seen(viewer, id))
                .then(view -> viewer.is(view.award().earner())
                        ? door.run("award:" + id, () -> named(view, named))
                        : Outcome.refused(AwardRefusal.NOT_EARNER)));
    }

    private Change<AwardView> named(AwardView view, boolean named) {
        List<Evidence> evidence = awards.evidence(List.of(view.award().id()));
        if (evidence.stream().allMatch(each -> each.named() == named) && (!named || !evidence.isEmpty())) {
            return Change.none(Outcome.unchanged(view));
        }
        if (named && evidence.stream().noneMatch(this::isOpen)) {
            return Change.none(Outcome.refused(AwardRefusal.NO_OPEN_PAGE));
        }
        awards.name(view.award().id(), Optional.of(clock.instant()).filter(now -> named));
        return Change.none(Outcome.done(view));
    }

    private boolean isOpen(Evidence evidence) {
        return evidence.page().isPresent()
                && pages.page(Viewer.anonymous(), evidence.page().getAsLong()).isPresent();
    }
}
