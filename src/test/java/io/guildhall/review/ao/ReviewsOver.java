package io.guildhall.review.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.review.HandOvers;
import io.guildhall.review.Reviews;

/** Lets tests of other packages make the adapters. */
public final class ReviewsOver {
    private ReviewsOver() {}

    public static Reviews reviews(ActiveObjects ao) {
        return new AoReviews(ao);
    }

    public static HandOvers handOvers(ActiveObjects ao) {
        return new AoHandOvers(ao);
    }
}
