package io.guildhall.storage;

import static io.guildhall.storage.StatementMeter.KEY;

import io.guildhall.community.Stage;
import io.guildhall.kernel.InMemoryPageMaking;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Guild;
import io.guildhall.review.HandOverService;
import io.guildhall.review.HandOverWriter;
import io.guildhall.review.NewReview;
import io.guildhall.review.ReviewService;
import io.guildhall.review.ReviewsOf;
import java.util.Optional;

/** What it costs to look back on a community and to hand it on. */
final class CostsOfReviews {
    private CostsOfReviews() {}

    /** Reading costs the same whatever was held; the chore looks once for each kind of thing, and at each community that it finds. */
    static void reviews(Tables tables, Guild guild, StatementMeter meter, Viewer frida) {
        ReviewsOf of = new ReviewsOf(
                guild,
                tables.reviews(),
                tables.handOvers(),
                new InMemoryPageMaking(),
                (handOver, community) -> new HandOverWriter.Written("Hand-over", "<p/>"));
        ReviewService reviews = of.service();
        HandOverService handing = of.handing();
        NewReview review = new NewReview("Go on.", Optional.of(Stage.TRANSFORMATION), "", "token-0001");
        meter.costs(4, "prepare the first review", () -> reviews.prepare(frida, KEY));
        meter.costs(8, "hold a review", () -> reviews.hold(frida, KEY, review));
        meter.costs(3, "hold a review again", () -> reviews.hold(frida, KEY, review));
        meter.costs(4, "prepare a review", () -> reviews.prepare(frida, KEY));
        meter.costs(3, "reviews", () -> reviews.list(frida, KEY, Optional.empty(), 100));
        meter.costs(6, "set the rhythm of reviews", () -> reviews.rhythm(frida, KEY, 3));
        String mona = guild.person("mona").user().orElseThrow().value();
        meter.costs(7, "ask somebody to take over", () -> handing.start(frida, KEY, mona, "Would you?"));
        meter.costs(5, "hand-overs", () -> handing.list(frida, KEY, Optional.empty(), 100));
        meter.costs(3, "what of it waits at the desk", () -> handing.waiting(frida, KEY));
        meter.costs(
                6,
                "what speaks for a stage",
                () -> of.stages(tables.ambitions()).facts(frida, KEY));
        meter.costs(
                2,
                "the chore, with nothing to do",
                () -> Outcome.done(of.chore().run()));
        handOver(guild, meter, frida, handing);
    }

    /**
     * Four transitions in one: the community is handed on, somebody begins to facilitate, somebody stops, and a page keeps it. What each leaves behind in
     * the history, in the audit and to be told is written together.
     */
    private static void handOver(Guild guild, StatementMeter meter, Viewer frida, HandOverService handing) {
        Viewer mona = guild.person("mona");
        long open = handing.list(frida, KEY, Optional.empty(), 100)
                .result()
                .orElseThrow()
                .page()
                .items()
                .get(0)
                .handOver()
                .id();
        meter.costs(10, "take a community over", () -> handing.accept(mona, KEY, open));
        meter.costs(3, "take it over again", () -> handing.accept(mona, KEY, open));
    }
}
