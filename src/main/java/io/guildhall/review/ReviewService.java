package io.guildhall.review;

import io.guildhall.community.Charter;
import io.guildhall.community.CharterVersion;
import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.Home;
import io.guildhall.community.ReviewRhythm;
import io.guildhall.community.Stage;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.life.LifeService;
import io.guildhall.membership.numbers.NumbersPeriod;
import io.guildhall.membership.numbers.NumbersService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Holds reviews, keeps them, and lets sponsors say something to them. */
@Named
public final class ReviewService {
    private static final int LIMIT_MAX = 100;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final TextRule COMMENT = new TextRule("text", Review.TEXT_MAX, true, true);

    private final CommunityDoor door;
    private final Reviews reviews;
    private final Communities communities;
    private final LifeService life;
    private final NumbersService numbers;
    private final Audit audit;
    private final Occasions occasions;
    private final People people;
    private final Clock clock;

    @Inject
    ReviewService(
            CommunityDoor door,
            Reviews reviews,
            Communities communities,
            LifeService life,
            NumbersService numbers,
            Audit audit,
            Occasions occasions,
            People people,
            Clock clock) {
        this.door = door;
        this.reviews = reviews;
        this.communities = communities;
        this.life = life;
        this.numbers = numbers;
        this.audit = audit;
        this.occasions = occasions;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The reviews that were held, newest first, for members and those who run the community. At most three statements.
     *
     * @param cursor where to go on, as a page returned it
     * @param limit 1 to 100
     */
    public Outcome<ReviewList> list(Viewer viewer, String spaceKey, Optional<String> cursor, int limit) {
        if (cursor.filter(given -> !NUMBER.matcher(given).matches()).isPresent()) {
            return Outcome.refused(ReviewRefusal.BAD_CURSOR);
        }
        OptionalLong before = cursor.map(Long::parseLong).map(OptionalLong::of).orElse(OptionalLong.empty());
        return door.look(viewer, spaceKey)
                .then(seen -> ReviewRules.mayRead(seen)
                        ? Outcome.unchanged(list(seen, before, Math.max(1, Math.min(LIMIT_MAX, limit))))
                        : Outcome.refused(ReviewRefusal.NOT_MEMBER));
    }

    private ReviewList list(Sighting seen, OptionalLong before, int limit) {
        List<Review> found = reviews.page(seen.community().id(), before, limit + 1);
        List<Review> shown = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next = found.size() > limit
                ? Optional.of(Long.toString(shown.get(shown.size() - 1).id()))
                : Optional.empty();
        return new ReviewList(
                new Page<>(shown.stream().map(each -> view(seen, each)).toList(), next, OptionalInt.empty()),
                seen.community(),
                seen.community().isReviewDue(clock.instant()),
                ReviewRules.holding(seen).isEmpty());
    }

    private ReviewView view(Sighting seen, Review review) {
        boolean named = people.mayBrowse(seen.viewer());
        return new ReviewView(
                review,
                Optional.of(review.author()).filter(user -> named).map(people::person),
                review.comment()
                        .map(Review.Comment::sponsor)
                        .filter(user -> named)
                        .map(people::person),
                ReviewRules.commenting(seen, review).isEmpty());
    }

    /** What is looked at in a review that the viewer may hold now; refused like {@link #hold}. At most five statements. */
    public Outcome<Preparation> prepare(Viewer viewer, String spaceKey) {
        return door.look(viewer, spaceKey)
                .then(seen -> ReviewRules.holding(seen)
                        .<Outcome<Preparation>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.unchanged(prepare(seen))));
    }

    private Preparation prepare(Sighting seen) {
        Community community = seen.community();
        Optional<Review> last =
                reviews.page(community.id(), OptionalLong.empty(), 1).stream().findFirst();
        return new Preparation(
                community,
                last,
                last.flatMap(review -> charter(community, review.charterNo())),
                count(seen),
                community.life().reviews().after(clock.instant()));
    }

    private Optional<Charter> charter(Community community, int no) {
        return no == community.charterNo()
                ? Optional.of(community.charter())
                : communities.versions(community.id(), OptionalInt.of(no + 1), 1).stream()
                        .map(CharterVersion::charter)
                        .findFirst();
    }

    private Optional<Headcount> count(Sighting seen) {
        return numbers.tally(seen.viewer(), seen, NumbersPeriod.QUARTER).map(Headcount::of);
    }

    /**
     * Keeps what was found and decided, sets the stage and when the next one is; for those who run the community. Sent again with the same token
     * it is unchanged, whatever it says then.
     */
    public Outcome<ReviewView> hold(Viewer viewer, String spaceKey, NewReview wanted) {
        return viewer.user()
                .map(by -> door.change(viewer, spaceKey, fresh -> hold(fresh, by, wanted.stripped())))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }

    private Change<ReviewView> hold(Fresh fresh, UserId by, NewReview wanted) {
        Instant now = clock.instant();
        Sighting seen = fresh.sighting();
        Optional<Refusal> refusal = ReviewRules.holding(seen).or(() -> wrong(wanted.problems(now)));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        Community community = fresh.communityRow().value();
        Optional<Review> before = reviews.sent(community.id(), by, wanted.token());
        if (before.isPresent()) {
            return Change.none(Outcome.unchanged(view(seen, before.get())));
        }
        Stage stage = wanted.stage().orElse(community.life().stage());
        ReviewRhythm rhythm = community.life().reviews();
        Optional<Instant> next = wanted.next().or(() -> rhythm.after(now)).filter(at -> rhythm.months() > 0);
        Review held = reviews.add(
                new Review(
                        0,
                        community.id(),
                        by,
                        now,
                        wanted.decisions(),
                        community.life().stage(),
                        stage,
                        community.charterNo(),
                        count(seen),
                        community.arrangements().ambitions(),
                        next,
                        Optional.empty()),
                wanted.token());
        List<DomainEvent> events = life.stage(
                seen.viewer(), fresh, stage, each -> each.withLife(each.life().reviewed(rhythm.next(next))));
        note(fresh, by, OccasionKind.REVIEW_HELD, "review:" + held.id(), held.before() + ">" + stage, now);
        tell(fresh, by, OccasionKind.REVIEW_HELD, Long.toString(held.id()), now);
        return new Change<>(Outcome.done(view(seen, held)), events);
    }

    /** Says something to a review, once for all sponsors, or words anew what one said; for sponsors, who change nothing else. */
    public Outcome<ReviewView> comment(Viewer viewer, String spaceKey, long id, String text) {
        String words = NewReview.lines(text);
        return viewer.user()
                .map(by -> door.change(viewer, spaceKey, fresh -> comment(fresh, by, id, words)))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }

    private Change<ReviewView> comment(Fresh fresh, UserId by, long id, String words) {
        Sighting seen = fresh.sighting();
        CommunityId community = seen.community().id();
        if (!ReviewRules.mayRead(seen)) {
            return Change.none(Outcome.refused(ReviewRefusal.NOT_MEMBER));
        }
        Optional<Review> found = reviews.find(community, id);
        if (found.isEmpty()) {
            return Change.none(Outcome.refused(ReviewRefusal.UNKNOWN));
        }
        Review review = found.get();
        Optional<Refusal> refusal = ReviewRules.commenting(seen, review)
                .or(() -> wrong(COMMENT.problem(words).stream().toList()));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        if (review.comment().filter(said -> said.text().equals(words)).isPresent()) {
            return Change.none(Outcome.unchanged(view(seen, review)));
        }
        Instant now = clock.instant();
        Review.Comment comment = new Review.Comment(by, words, now);
        reviews.comment(review, comment);
        note(fresh, by, OccasionKind.REVIEW_COMMENTED, "review:" + id, "", now);
        tell(fresh, by, OccasionKind.REVIEW_COMMENTED, Long.toString(id), now);
        return Change.none(Outcome.done(view(seen, review.with(comment))));
    }

    /**
     * Decides how often there is a review, counted from the last one or the launch; for those who run the community.
     *
     * @param months 1 to {@value ReviewRhythm#MONTHS_MAX}; 0 for no reviews
     */
    public Outcome<Community> rhythm(Viewer viewer, String spaceKey, int months) {
        return viewer.user()
                .map(by -> door.change(viewer, spaceKey, fresh -> rhythm(fresh, by, months)))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }

    private Change<Community> rhythm(Fresh fresh, UserId by, int months) {
        Optional<Refusal> refusal = ReviewRules.holding(fresh.sighting());
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        Community before = fresh.communityRow().value();
        ReviewRhythm rhythm = before.life().reviews();
        if (rhythm.months() == months) {
            return Change.none(Outcome.unchanged(before));
        }
        Instant start = reviews.page(before.id(), OptionalLong.empty(), 1).stream()
                .findFirst()
                .map(Review::at)
                .or(() -> before.arrangements().launchedAt())
                .orElse(before.life().createdAt());
        ReviewRhythm wanted = new ReviewRhythm(months, Optional.empty(), false);
        Community after =
                before.at(Home.in(fresh.space())).withLife(before.life().reviewed(wanted.next(wanted.after(start))));
        fresh.communityRow().save(after);
        Instant now = clock.instant();
        String detail = "months " + rhythm.months() + ">" + months;
        note(fresh, by, OccasionKind.REVIEW_RHYTHM_SET, "community", detail, now);
        tell(fresh, by, OccasionKind.REVIEW_RHYTHM_SET, Long.toString(now.toEpochMilli()), now);
        return Change.none(Outcome.done(after));
    }

    private void note(Fresh fresh, UserId by, OccasionKind kind, String object, String detail, Instant now) {
        audit.record(new AuditEntry(Optional.of(by), kind.act(), fresh.space().key(), object, detail, now));
    }

    private void tell(Fresh fresh, UserId by, OccasionKind kind, String reference, Instant now) {
        occasions.note(Occasion.ofAll(
                kind, fresh.community().id().value(), fresh.space().key(), Optional.of(by), reference, now));
    }

    private static Optional<Refusal> wrong(List<FieldError> problems) {
        return problems.isEmpty() ? Optional.empty() : Optional.of(Refusal.ofFields(ReviewRefusal.INVALID, problems));
    }
}
