package io.guildhall.review.web;

import io.guildhall.desk.web.DeskKind;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.web.TabCall;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** A review that is due. */
@Named
final class ReviewWaits implements DeskKind {
    @Inject
    ReviewWaits() {}

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Optional<Shown> waiting(TabCall call) {
        Look look = call.look();
        return call.view()
                .community()
                .nextReview()
                .filter(due -> call.view().community().isReviewDue(look.dates().now()))
                .map(due -> new Shown(
                        "review/waits.vm",
                        new WaitsView(
                                "review",
                                look.words().text("guildhall.review.waits.title"),
                                look.dates().sentence("guildhall.review.overdue", due),
                                look.words().text("guildhall.review.waits.button"),
                                look.href(look.links()
                                        .community(call.view().space().key(), ReviewTab.NAME)))));
    }
}
