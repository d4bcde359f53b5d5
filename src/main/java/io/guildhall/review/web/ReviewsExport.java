package io.guildhall.review.web;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.membership.roster.Exported;
import io.guildhall.membership.web.ExportPart;
import io.guildhall.review.ReviewList;
import io.guildhall.review.ReviewService;
import io.guildhall.review.ReviewView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Consumer;

/** All reviews, newest first, in the file of a community. */
@Named
final class ReviewsExport implements ExportPart {
    private static final int STRETCH = 100;

    private final ReviewService reviews;

    @Inject
    ReviewsExport(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public void tell(Exported exported, Consumer<JsonObject> each) {
        Optional<String> cursor = Optional.empty();
        do {
            Optional<Page<ReviewView>> found = reviews.list(
                            exported.viewer(), exported.space().key().value(), cursor, STRETCH)
                    .result()
                    .map(ReviewList::page);
            found.ifPresent(page -> page.items().forEach(review -> each.accept(ReviewJson.of(review))));
            cursor = found.flatMap(Page::next);
        } while (cursor.isPresent());
    }
}
