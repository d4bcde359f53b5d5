package io.guildhall.review.web;

import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Membership;
import io.guildhall.membership.web.CommunityTab;
import io.guildhall.membership.web.TabCall;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a community looked back and what comes next, and how it is handed on. */
@Named
public final class ReviewTab implements CommunityTab {
    /** What it is called in addresses. */
    static final String NAME = "review";

    private final ReviewsPart reviews;
    private final HandOversPart handOvers;

    @Inject
    public ReviewTab(ReviewsPart reviews, HandOversPart handOvers) {
        this.reviews = reviews;
        this.handOvers = handOvers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "guildhall.tab.review";
    }

    @Override
    public int order() {
        return 360;
    }

    /** Not while founders gather: there is nothing to look back at. */
    @Override
    public boolean isFor(CommunityView view) {
        boolean inside = view.can(Ability.EDIT)
                || view.can(Ability.SEE_HISTORY)
                || view.standing().filter(Membership::isActive).isPresent();
        return inside && view.community().arrangements().launchedAt().isPresent();
    }

    @Override
    public List<Shown> parts(TabCall call) {
        return Stream.of(reviews.of(call), handOvers.of(call))
                .flatMap(Optional::stream)
                .toList();
    }
}
