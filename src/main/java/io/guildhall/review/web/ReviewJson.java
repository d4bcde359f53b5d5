package io.guildhall.review.web;

import io.guildhall.community.Community;
import io.guildhall.community.Stage;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.review.Headcount;
import io.guildhall.review.NewReview;
import io.guildhall.review.Review;
import io.guildhall.review.ReviewList;
import io.guildhall.review.ReviewView;
import java.util.function.Function;

/** Reviews as JSON. */
final class ReviewJson {
    private ReviewJson() {}

    static JsonObject of(ReviewList list) {
        return new JsonObject()
                .list("items", list.page().items(), ReviewJson::of)
                .orNull("next", list.page().next())
                .with("rhythm", rhythm(list.community()))
                .with("overdue", list.overdue())
                .with("can", new JsonObject().with("review", list.mayReview()));
    }

    /** How often, and when next. */
    static JsonObject rhythm(Community community) {
        return new JsonObject()
                .with("months", community.life().reviews().months())
                .maybe("dueAt", community.nextReview());
    }

    static JsonObject of(ReviewView view) {
        Review review = view.review();
        return new JsonObject()
                .with("id", Long.toString(review.id()))
                .maybe("author", view.author().map(PersonJson::of))
                .with("at", review.at())
                .with("decisions", review.decisions())
                .with("stageBefore", review.before())
                .with("stage", review.stage())
                .with("charterVersion", review.charterNo())
                .maybe("numbers", review.count().map(ReviewJson::of))
                .list("ambitions", review.ambitions(), Function.identity())
                .maybe("nextAt", review.next())
                .maybe("comment", review.comment().map(said -> of(said, view)))
                .with("can", new JsonObject().with("comment", view.mayComment()));
    }

    private static JsonObject of(Headcount count) {
        return new JsonObject()
                .with("members", count.members())
                .with("joined", count.joined())
                .with("left", count.left())
                .with("contributors", count.contributors());
    }

    private static JsonObject of(Review.Comment said, ReviewView view) {
        return new JsonObject()
                .maybe("sponsor", view.sponsor().map(PersonJson::of))
                .with("text", said.text())
                .with("at", said.at());
    }

    static NewReview wanted(JsonBody body) {
        return new NewReview(
                body.text("decisions"),
                body.optionalConstant("stage", Stage.class),
                body.optionalText("nextOn").orElse(""),
                body.text("token"));
    }
}
