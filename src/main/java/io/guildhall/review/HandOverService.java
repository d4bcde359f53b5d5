package io.guildhall.review;

import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.roles.RoleService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Lets a facilitator hand a community on to somebody who agrees to it. */
@Named
public final class HandOverService {
    private static final int LIMIT_MAX = 100;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final TextRule WORDS = TextRule.optionalText("words", HandOver.WORDS_MAX);

    private final CommunityDoor door;
    private final HandOvers handOvers;
    private final HandOverNotes notes;
    private final HandOverPages pages;
    private final Memberships memberships;
    private final RoleService roles;
    private final HandOverViews views;
    private final People people;
    private final Clock clock;

    @Inject
    HandOverService(
            CommunityDoor door,
            HandOvers handOvers,
            HandOverNotes notes,
            HandOverPages pages,
            Memberships memberships,
            RoleService roles,
            HandOverViews views,
            People people,
            Clock clock) {
        this.door = door;
        this.handOvers = handOvers;
        this.notes = notes;
        this.pages = pages;
        this.memberships = memberships;
        this.roles = roles;
        this.views = views;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Hand-overs, newest first: all for those who run the community, for others those that they are part of. At most five statements.
     *
     * @param cursor where to go on, as a page returned it
     * @param limit 1 to 100
     */
    public Outcome<HandOverList> list(Viewer viewer, String spaceKey, Optional<String> cursor, int limit) {
        if (cursor.filter(given -> !NUMBER.matcher(given).matches()).isPresent()) {
            return Outcome.refused(ReviewRefusal.BAD_CURSOR);
        }
        OptionalLong before = cursor.map(Long::parseLong).map(OptionalLong::of).orElse(OptionalLong.empty());
        return door.look(viewer, spaceKey)
                .then(seen -> ReviewRules.mayRead(seen)
                        ? Outcome.unchanged(views.list(seen, before, Math.max(1, Math.min(LIMIT_MAX, limit))))
                        : Outcome.refused(ReviewRefusal.NOT_MEMBER));
    }

    /** Those that wait for an answer, the longest first, for those who run the community. At most three statements. */
    public Outcome<List<HandOverView>> waiting(Viewer viewer, String spaceKey) {
        return door.look(viewer, spaceKey)
                .then(seen -> seen.mayRun()
                        ? Outcome.unchanged(handOvers.open(seen.community().id()).stream()
                                .map(each -> views.of(seen, each))
                                .toList())
                        : Outcome.refused(ReviewRefusal.NOT_GIVER));
    }

    /**
     * One that waits for the viewer's answer.
     *
     * @param space the community's
     */
    public record Asked(HandOverView view, Space space) {}

    /** Those that wait for the viewer's answer, longest first, in communities that they are a member of. One statement, and two more where there are any. */
    public List<Asked> mine(Viewer viewer) {
        List<HandOver> waiting =
                viewer.user().map(user -> handOvers.waitingFor(user, LIMIT_MAX)).orElse(List.of());
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<CommunityId, Sighting> own = new HashMap<>();
        door.own(viewer).stream()
                .filter(seen -> !seen.community().isArchived())
                .forEach(seen -> own.put(seen.community().id(), seen));
        return waiting.stream()
                .flatMap(each -> Optional.ofNullable(own.get(each.community()))
                        .map(seen -> new Asked(views.of(seen, each), seen.space()))
                        .stream())
                .toList();
    }

    /**
     * Asks a member to take the community over; for facilitators, each one person at a time. It holds for 30 days, and nothing moves until they
     * agree.
     *
     * @param to user key or username
     * @param words what is written to them; may be empty
     */
    public Outcome<HandOverView> start(Viewer viewer, String spaceKey, String to, String words) {
        Optional<UserId> by = viewer.user();
        if (by.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return people.find(to)
                .map(successor -> door.change(
                        viewer, spaceKey, fresh -> start(fresh, by.get(), successor, NewReview.lines(words))))
                .orElseGet(() ->
                        door.look(viewer, spaceKey).then(seen -> Outcome.refused(MembershipRefusal.UNKNOWN_PERSON)));
    }

    private Change<HandOverView> start(Fresh fresh, UserId by, UserId to, String words) {
        Sighting seen = fresh.sighting();
        CommunityId id = seen.community().id();
        if (seen.standing().filter(Membership::isFacilitator).isEmpty()) {
            return Change.none(Outcome.refused(ReviewRefusal.NOT_GIVER));
        }
        Optional<Refusal> refusal = ReviewRules.closed(seen)
                .or(() -> wrong(WORDS.problem(words).stream().toList()));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        Optional<HandOver> open = handOvers.open(id).stream()
                .filter(each -> each.from().equals(by))
                .findFirst();
        if (open.isPresent()) {
            return Change.none(
                    open.get().to().equals(to)
                            ? Outcome.unchanged(views.of(seen, open.get()))
                            : Outcome.refused(ReviewRefusal.HAND_OVER_OPEN));
        }
        boolean able = !to.equals(by)
                && memberships
                        .find(id, to)
                        .filter(Membership::isActive)
                        .filter(member -> RoleService.facilitating(member).isEmpty())
                        .isPresent();
        if (!able) {
            return Change.none(Outcome.refused(ReviewRefusal.NOT_A_SUCCESSOR));
        }
        Instant now = clock.instant();
        HandOver started = handOvers.add(new HandOver(
                0,
                id,
                by,
                to,
                HandOverState.OPEN,
                words,
                Checklist.none(),
                now,
                Optional.empty(),
                OptionalLong.empty()));
        notes.started(fresh, started, now);
        return Change.none(Outcome.done(views.of(seen, started)));
    }

    /** Sets what was gone through and added, as long as it is open; for the two, and for those who run the community. */
    public Outcome<HandOverView> check(Viewer viewer, String spaceKey, long id, Checklist wanted) {
        Checklist list = wanted.stripped();
        return change(viewer, spaceKey, id, HandOverAct.CHECK, (fresh, row, by) -> {
            HandOver handOver = row.value();
            Optional<Refusal> refusal = wrong(list.problems());
            if (refusal.isPresent()) {
                return Change.none(Outcome.refused(refusal.get()));
            }
            if (handOver.checklist().equals(list)) {
                return Change.none(Outcome.unchanged(handOver));
            }
            HandOver after = handOver.with(list);
            row.save(after);
            notes.checked(fresh, after, by, clock.instant());
            return Change.none(Outcome.done(after));
        });
    }

    /**
     * Takes the community over: the role of facilitator moves, and what was gone through is kept as a page in the name of whoever accepts, where
     * the host lets them; without a page it is kept all the same. Refused where whoever handed it on has lost the role meanwhile, unless nobody
     * facilitates any more. Ten statements in one transaction; where the page fails, which takes it along, it is done again without.
     */
    public Outcome<HandOverView> accept(Viewer viewer, String spaceKey, long id) {
        try {
            return change(
                    viewer,
                    spaceKey,
                    id,
                    HandOverAct.ACCEPT,
                    (fresh, row, by) -> accept(fresh, row, by, after -> pages.made(fresh, after)));
        } catch (RuntimeException failed) {
            // The host said why in its log.
            return change(
                    viewer,
                    spaceKey,
                    id,
                    HandOverAct.ACCEPT,
                    (fresh, row, by) -> accept(fresh, row, by, after -> Optional.empty()));
        }
    }

    private Change<HandOver> accept(
            Fresh fresh, HandOverRow row, UserId by, Function<HandOver, Optional<HandOver>> page) {
        HandOver handOver = row.value();
        Optional<MembershipRow> giver = Optional.ofNullable(memberships
                .forChange(handOver.community(), Set.of(handOver.from()))
                .get(handOver.from()));
        boolean has = giver.filter(place -> place.value().isFacilitator()).isPresent();
        if (!has && !fresh.sighting().isOrphaned()) {
            return Change.none(Outcome.refused(ReviewRefusal.GIVER_GONE));
        }
        Outcome<List<DomainEvent>> moved = roles.takeOver(fresh.sighting().viewer(), fresh, handOver.from(), giver);
        return moved.fold(
                events -> {
                    Instant now = clock.instant();
                    HandOver ended = handOver.ended(HandOverState.ACCEPTED, now);
                    Optional<HandOver> kept = page.apply(ended);
                    HandOver after = kept.orElse(ended);
                    row.save(after);
                    notes.answered(fresh, after, by, now);
                    kept.ifPresent(each -> pages.noted(fresh, each));
                    return new Change<>(Outcome.done(after), events);
                },
                refused -> Change.none(Outcome.refused(refused)));
    }

    /** Does not take it over; for the one who was asked. */
    public Outcome<HandOverView> decline(Viewer viewer, String spaceKey, long id) {
        return end(viewer, spaceKey, id, HandOverAct.DECLINE, HandOverState.DECLINED);
    }

    /** Takes it back; for who handed it over, and for those who make facilitators: not for whoever only stands in for one. */
    public Outcome<HandOverView> withdraw(Viewer viewer, String spaceKey, long id) {
        return end(viewer, spaceKey, id, HandOverAct.WITHDRAW, HandOverState.WITHDRAWN);
    }

    private Outcome<HandOverView> end(Viewer viewer, String spaceKey, long id, HandOverAct act, HandOverState how) {
        return change(viewer, spaceKey, id, act, (fresh, row, by) -> {
            Instant now = clock.instant();
            HandOver after = row.value().ended(how, now);
            row.save(after);
            notes.answered(fresh, after, by, now);
            return Change.none(Outcome.done(after));
        });
    }

    /** Tries again to keep one that was accepted as a page; for whoever took over, and those who run the community. */
    public Outcome<HandOverView> keep(Viewer viewer, String spaceKey, long id) {
        return door.look(viewer, spaceKey)
                .then(seen -> handOvers
                        .find(seen.community().id(), id)
                        .filter(found -> HandOverRules.mayKnow(seen, found))
                        .map(found -> HandOverRules.refusal(seen, found, HandOverAct.KEEP)
                                .<Outcome<HandOverView>>map(Outcome::refused)
                                .orElseGet(() -> found.page().isPresent()
                                        ? Outcome.unchanged(views.of(seen, found))
                                        : Outcome.done(pages.kept(viewer, spaceKey, views.of(seen, found)))))
                        .orElseGet(() -> Outcome.refused(ReviewRefusal.NO_HAND_OVER)));
    }

    private Outcome<HandOverView> change(Viewer viewer, String spaceKey, long id, HandOverAct act, Work work) {
        return viewer.user()
                .map(by -> door.change(viewer, spaceKey, fresh -> change(fresh, id, act, by, work)))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }

    private Change<HandOverView> change(Fresh fresh, long id, HandOverAct act, UserId by, Work work) {
        Sighting seen = fresh.sighting();
        Optional<HandOverRow> found =
                handOvers.forChange(seen.community().id(), id).filter(row -> HandOverRules.mayKnow(seen, row.value()));
        if (found.isEmpty()) {
            return Change.none(Outcome.refused(ReviewRefusal.NO_HAND_OVER));
        }
        HandOver handOver = found.get().value();
        if (HandOverRules.isDone(seen, handOver, act)) {
            return Change.none(Outcome.unchanged(views.of(seen, handOver)));
        }
        Optional<Refusal> refusal = HandOverRules.refusal(seen, handOver, act);
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        Change<HandOver> change = work.on(fresh, found.get(), by);
        return new Change<>(change.outcome().map(after -> views.of(seen, after)), change.events());
    }

    private static Optional<Refusal> wrong(List<FieldError> problems) {
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.ofFields(ReviewRefusal.HAND_OVER_INVALID, problems));
    }

    /** Something that becomes of an open one. */
    private interface Work {
        Change<HandOver> on(Fresh fresh, HandOverRow row, UserId by);
    }
}
