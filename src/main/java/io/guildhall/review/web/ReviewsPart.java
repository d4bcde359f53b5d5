package io.guildhall.review.web;

import io.guildhall.community.Community;
import io.guildhall.community.ReviewRhythm;
import io.guildhall.community.Stage;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.web.CharterTab;
import io.guildhall.membership.web.TabCall;
import io.guildhall.review.Headcount;
import io.guildhall.review.Preparation;
import io.guildhall.review.Review;
import io.guildhall.review.ReviewList;
import io.guildhall.review.ReviewService;
import io.guildhall.review.ReviewView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shows reviews: the ones that were held, and the next to hold. */
@Named
final class ReviewsPart {
    private static final int LINES = 10;
    private static final int[] MONTHS = {3, 6, 12, 24, 0};

    private final ReviewService reviews;

    @Inject
    ReviewsPart(ReviewService reviews) {
        this.reviews = reviews;
    }

    Optional<Shown> of(TabCall call) {
        Optional<String> cursor = call.parameter("cursor");
        Optional<ReviewList> asked = list(call, cursor);
        return asked.or(() -> list(call, Optional.empty()))
                .map(list -> new Shown("review/reviews.vm", view(list, asked.isPresent() && cursor.isPresent(), call)));
    }

    private Optional<ReviewList> list(TabCall call, Optional<String> cursor) {
        return reviews.list(call.viewer(), call.spaceKey(), cursor, LINES).result();
    }

    private ReviewsView view(ReviewList list, boolean older, TabCall call) {
        Look look = call.look();
        Optional<Preparation> next = list.mayReview() && !older
                ? reviews.prepare(call.viewer(), call.spaceKey()).result()
                : Optional.empty();
        Community community = list.community();
        Page<ReviewView> page = list.page();
        return new ReviewsView(
                call.spaceKey(),
                due(list, look),
                list.overdue(),
                next.isPresent(),
                next.flatMap(Preparation::then)
                        .map(then -> CharterTab.changes(then, community.charter(), look))
                        .orElse(List.of()),
                look.words()
                        .text(
                                next.flatMap(Preparation::last).isPresent()
                                        ? "guildhall.review.charter.same"
                                        : "guildhall.review.charter.first"),
                next.map(each -> figures(each, look.words())).orElse(List.of()),
                look.words().text("guildhall.review.numbers.too-few"),
                community.arrangements().ambitions(),
                Stream.of(Stage.values())
                        .map(stage -> new OptionView(
                                stage.name(),
                                stage(stage, look.words()),
                                "",
                                stage == community.life().stage()))
                        .toList(),
                next.flatMap(Preparation::next).map(ReviewsPart::day).orElse(""),
                day(look.dates().now()),
                months(community.life().reviews().months(), look.words()),
                Review.TEXT_MAX,
                page.items().stream().map(each -> line(each, look)).toList(),
                page.items().isEmpty()
                        ? ""
                        : look.href(look.links().file(call.view().space().key(), "reviews")) + "?limit=100",
                page.next()
                        .map(at -> call.address() + "?cursor=" + Links.encoded(at))
                        .orElse(""),
                older ? call.address() : "");
    }

    private static Sentence due(ReviewList list, Look look) {
        return list.community()
                .nextReview()
                .map(at ->
                        look.dates().sentence(list.overdue() ? "guildhall.review.overdue" : "guildhall.review.due", at))
                .orElseGet(() -> Sentence.of(look.words().text("guildhall.review.none")));
    }

    private static List<ReviewsView.Figure> figures(Preparation next, Words words) {
        return next.now()
                .map(now -> {
                    Optional<Headcount> then = next.last().flatMap(Review::count);
                    return List.of(
                            figure("members", now.members(), then.map(Headcount::members), words),
                            figure("joined", now.joined(), then.map(Headcount::joined), words),
                            figure("left", now.left(), then.map(Headcount::left), words),
                            figure("contributors", now.contributors(), then.map(Headcount::contributors), words));
                })
                .orElse(List.of());
    }

    private static ReviewsView.Figure figure(String name, int now, Optional<Integer> then, Words words) {
        return new ReviewsView.Figure(
                words.text("guildhall.review.numbers." + name),
                then.map(words::number).orElse(""),
                words.number(now));
    }

    private static List<OptionView> months(int chosen, Words words) {
        TreeSet<Integer> all = new TreeSet<>(IntStream.of(MONTHS).boxed().toList());
        all.add(chosen);
        List<OptionView> options = new ArrayList<>();
        all.stream()
                .filter(each -> each <= ReviewRhythm.MONTHS_MAX)
                .forEach(each -> options.add(new OptionView(
                        Integer.toString(each), words.count("guildhall.review.months", each), "", each == chosen)));
        return options;
    }

    private static ReviewsView.Line line(ReviewView view, Look look) {
        Review review = view.review();
        Words words = look.words();
        Sentence held = look.dates().sentence("guildhall.review.held", review.at());
        return new ReviewsView.Line(
                Long.toString(review.id()),
                view.author()
                        .map(author -> by(held, words.text("guildhall.review.by", author.name())))
                        .orElse(held),
                review.before() == review.stage()
                        ? words.text("guildhall.review.stage.stays", stage(review.stage(), words))
                        : words.text(
                                "guildhall.review.stage.moves",
                                stage(review.before(), words),
                                stage(review.stage(), words)),
                review.count().map(count -> numbers(count, words)).orElse(""),
                review.decisions(),
                review.ambitions(),
                review.comment()
                        .map(said -> look.dates().sentence("guildhall.review.commented", said.at()))
                        .map(when -> view.sponsor()
                                .map(sponsor -> by(when, words.text("guildhall.review.by", sponsor.name())))
                                .orElse(when))
                        .orElseGet(() -> Sentence.of("")),
                review.comment().map(Review.Comment::text).orElse(""),
                view.mayComment());
    }

    private static Sentence by(Sentence when, String who) {
        return new Sentence(when.before(), when.day(), when.iso(), when.exact(), when.after() + " " + who);
    }

    private static String numbers(Headcount count, Words words) {
        return words.text(
                "guildhall.review.numbers.line",
                words.count("guildhall.members.count", count.members()),
                words.number(count.joined()),
                words.number(count.contributors()));
    }

    private static String stage(Stage stage, Words words) {
        return words.text("guildhall.stage." + stage.name().toLowerCase(Locale.ROOT));
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }
}
