package io.guildhall.recognition.badge;

import io.guildhall.kernel.Pages;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Sighting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One award, as far as a viewer may know of it, with what they may do with it. */
@Named
final class AwardDoor {
    private final CommunityDoor communities;
    private final BadgeDoor badges;
    private final BadgeBook book;
    private final Awards awards;
    private final AwardViews views;
    private final Pages pages;

    @Inject
    AwardDoor(
            CommunityDoor communities, BadgeDoor badges, BadgeBook book, Awards awards, AwardViews views, Pages pages) {
        this.communities = communities;
        this.badges = badges;
        this.book = book;
        this.awards = awards;
        this.views = views;
        this.pages = pages;
    }

    /** The award alone. At most three statements; one for an own award, of which it does not matter where it was given. */
    Optional<Award> award(Viewer viewer, long id) {
        return told(viewer, id)
                .filter(award -> isOwn(viewer, award) || known(viewer, award).isPresent());
    }

    /** As it stands, without what it stands on. At most four statements; three for those who give and take back nothing there. */
    Optional<AwardView> view(Viewer viewer, long id) {
        return known(viewer, id)
                .map(known -> view(
                        viewer,
                        known,
                        known.rights().mayIssueSome()
                                ? book.newest(known.award().badgeKey())
                                : Optional.empty()));
    }

    /** With what it stands on. At most five statements. */
    Optional<AwardPage> page(Viewer viewer, long id) {
        return known(viewer, id).map(known -> page(viewer, known));
    }

    private AwardPage page(Viewer viewer, Known known) {
        BadgeBook.Versions badge = book.versions(known.award());
        List<Evidence> all = awards.evidence(List.of(known.award().id()));
        List<AwardPage.Stood> told = all.stream()
                .flatMap(each -> each.page().isPresent()
                        ? pages
                                .page(viewer, each.page().getAsLong())
                                .map(page -> new AwardPage.Stood(page, each.version()))
                                .stream()
                        : Stream.empty())
                .toList();
        boolean own = viewer.is(known.award().earner());
        return new AwardPage(
                view(viewer, known, badge.newest()),
                badge.given(),
                own,
                told,
                own && all.stream().anyMatch(Evidence::named),
                all.size() - told.size());
    }

    private AwardView view(Viewer viewer, Known known, Optional<BadgeClass> newest) {
        Set<AwardAct> may = newest.map(known.rights()::awardActs).orElse(Set.of());
        return views.of(viewer, known.award(), known.place().map(Sighting::space), may);
    }

    private Optional<Known> known(Viewer viewer, long id) {
        return told(viewer, id).flatMap(award -> known(viewer, award));
    }

    /** What somebody keeps to themselves is found by them alone. */
    private Optional<Award> told(Viewer viewer, long id) {
        return awards.find(id)
                .filter(award -> !viewer.isAnonymous())
                .filter(award -> !award.hidden() || isOwn(viewer, award));
    }

    /** What was taken back is seen by those whose it is and by those who run the place. */
    private Optional<Known> known(Viewer viewer, Award award) {
        Optional<Sighting> place = award.community().flatMap(id -> communities.look(viewer, id, Set.of()));
        boolean unseen = award.community().isPresent() && place.isEmpty();
        BadgeRights rights = unseen ? BadgeRights.none() : badges.rights(viewer, place);
        boolean stands = award.state() != AwardState.REVOKED
                || rights.mayMake(award.community().isEmpty());
        return isOwn(viewer, award) || !unseen && stands
                ? Optional.of(new Known(award, place, rights))
                : Optional.empty();
    }

    private static boolean isOwn(Viewer viewer, Award award) {
        return viewer.user().filter(award::isOf).isPresent();
    }

    /** An award that the viewer may know of, and where it was given, as far as they may know of that. */
    private record Known(Award award, Optional<Sighting> place, BadgeRights rights) {}
}
