package io.guildhall.ambition;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.Home;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Sighting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** Proposes ambitions, votes for them, endorses them, and says what became of them. */
@Named
public final class AmbitionService {
    /** How many may be open in a community at a time: more are read by nobody. */
    public static final int OPEN_MAX = 50;
    /** How many of those adopted the card of a community shows. */
    static final int SHOWN = 5;

    private static final int LIMIT_MAX = 100;
    private static final Set<AmbitionState> OPEN = EnumSet.of(AmbitionState.PROPOSED, AmbitionState.ADOPTED);
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final CommunityDoor door;
    private final Ambitions ambitions;
    private final People people;
    private final Audit audit;
    private final Occasions occasions;
    private final Clock clock;

    @Inject
    AmbitionService(
            CommunityDoor door, Ambitions ambitions, People people, Audit audit, Occasions occasions, Clock clock) {
        this.door = door;
        this.ambitions = ambitions;
        this.people = people;
        this.audit = audit;
        this.occasions = occasions;
        this.clock = clock;
    }

    /**
     * The ambitions of a community, newest first: all for those inside, what the community has agreed on for others who may know of it. At most
     * four statements.
     *
     * @param states those that are wanted; none means all
     * @param cursor where to go on, as a page returned it
     * @param limit 1 to 100
     */
    public Outcome<AmbitionList> list(
            Viewer viewer, String spaceKey, Set<AmbitionState> states, Optional<String> cursor, int limit) {
        if (cursor.filter(given -> !NUMBER.matcher(given).matches()).isPresent()) {
            return Outcome.refused(AmbitionRefusal.BAD_CURSOR);
        }
        OptionalLong before = cursor.map(Long::parseLong).map(OptionalLong::of).orElse(OptionalLong.empty());
        return door.look(viewer, spaceKey)
                .map(seen -> list(seen, states, before, Math.max(1, Math.min(LIMIT_MAX, limit))));
    }

    private AmbitionList list(Sighting seen, Set<AmbitionState> states, OptionalLong before, int limit) {
        Set<AmbitionState> wanted = EnumSet.copyOf(AmbitionRules.visible(seen));
        if (!states.isEmpty()) {
            wanted.retainAll(states);
        }
        List<Ambition> found =
                wanted.isEmpty() ? List.of() : ambitions.page(seen.community().id(), wanted, before, limit + 1);
        List<Ambition> shown = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next = found.size() > limit
                ? Optional.of(Long.toString(shown.get(shown.size() - 1).id()))
                : Optional.empty();
        Set<Long> backed = backed(seen, shown);
        boolean named = people.mayBrowse(seen.viewer());
        List<AmbitionView> views = shown.stream()
                .map(each -> view(seen, each, backed.contains(each.id()), named))
                .toList();
        return new AmbitionList(
                new Page<>(views, next, OptionalInt.empty()),
                AmbitionRules.setting(seen, clock.instant()).isEmpty());
    }

    private Set<Long> backed(Sighting seen, List<Ambition> shown) {
        List<Long> ids = shown.stream()
                .filter(each -> each.state() == AmbitionState.PROPOSED)
                .map(Ambition::id)
                .toList();
        return ids.isEmpty() || seen.standing().isEmpty()
                ? Set.of()
                : ambitions.backed(seen.viewer().user().orElseThrow(), ids);
    }

    /** One ambition; at most four statements. */
    public Outcome<AmbitionView> one(Viewer viewer, String spaceKey, long id) {
        return door.look(viewer, spaceKey)
                .then(seen -> ambitions
                        .find(seen.community().id(), id)
                        .filter(found -> AmbitionRules.visible(seen).contains(found.state()))
                        .map(found -> Outcome.unchanged(
                                view(seen, found, backed(seen, List.of(found)).contains(id), people.mayBrowse(viewer))))
                        .orElseGet(() -> Outcome.refused(AmbitionRefusal.UNKNOWN)));
    }

    /** Proposes an ambition; members do, and no sponsor. Whoever does stands behind it. */
    public Outcome<AmbitionView> propose(Viewer viewer, String spaceKey, String text) {
        return change(viewer, spaceKey, (fresh, by) -> propose(fresh, by, text.strip()));
    }

    private Change<AmbitionView> propose(Fresh fresh, UserId by, String text) {
        Optional<Refusal> refusal =
                AmbitionRules.setting(fresh.sighting(), clock.instant()).or(() -> wrong(text));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        if (ambitions.count(fresh.community().id(), OPEN) >= OPEN_MAX) {
            return Change.none(Outcome.refused(AmbitionRefusal.TOO_MANY, OPEN_MAX));
        }
        Instant now = clock.instant();
        AmbitionRow made = ambitions.propose(fresh.community().id(), text, by, now);
        ambitions.vote(made.value().id(), by, now);
        return made(
                fresh, adoptedIfBacked(fresh, made, made.value(), now), OccasionKind.AMBITION_PROPOSED, by, true, now);
    }

    /**
     * Words an own ambition anew, as long as nobody else stands behind it.
     *
     * @param revision the one that the change was made from; refused as stale where there is a newer one
     */
    public Outcome<AmbitionView> edit(Viewer viewer, String spaceKey, long id, int revision, String text) {
        return change(viewer, spaceKey, id, (fresh, row, by) -> {
            Ambition ambition = row.value();
            Optional<Refusal> refusal = AmbitionRules.editing(fresh.sighting(), ambition, clock.instant())
                    .or(() -> ambition.revision() == revision
                            ? Optional.empty()
                            : Optional.of(Refusal.of(CommunityRefusal.STALE, ambition.revision())))
                    .or(() -> wrong(text.strip()));
            if (refusal.isPresent()) {
                return Change.none(Outcome.refused(refusal.get()));
            }
            if (ambition.text().equals(text.strip())) {
                return same(fresh, ambition, true);
            }
            Ambition worded = ambition.worded(text.strip());
            row.save(worded);
            return made(fresh, worded, OccasionKind.AMBITION_WORDED, by, true, clock.instant());
        });
    }

    /** Stands behind an ambition; the vote that makes enough adopts it ({@link Adoption}). Unchanged where one does already. */
    public Outcome<AmbitionView> vote(Viewer viewer, String spaceKey, long id) {
        return change(viewer, spaceKey, id, (fresh, row, by) -> vote(fresh, row, by, true));
    }

    /** Takes the own vote back, until the ambition is adopted. Unchanged where there is none; an author drops it instead. */
    public Outcome<AmbitionView> unvote(Viewer viewer, String spaceKey, long id) {
        return change(viewer, spaceKey, id, (fresh, row, by) -> vote(fresh, row, by, false));
    }

    private Change<AmbitionView> vote(Fresh fresh, AmbitionRow row, UserId by, boolean stands) {
        Ambition ambition = row.value();
        Optional<Refusal> refusal = AmbitionRules.setting(fresh.sighting(), clock.instant());
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        List<Vote> votes = ambitions.votes(ambition.id());
        Optional<Vote> own =
                votes.stream().filter(vote -> vote.user().equals(by)).findFirst();
        if (own.filter(Vote::stands).isPresent() == stands) {
            return same(fresh, ambition, stands);
        }
        Optional<Refusal> late = AmbitionRules.notIn(ambition, AmbitionState.PROPOSED);
        if (late.isPresent()) {
            return Change.none(Outcome.refused(late.get()));
        }
        Instant now = clock.instant();
        if (own.isPresent()) {
            ambitions.revote(own.get(), stands);
        } else {
            ambitions.vote(ambition.id(), by, now);
        }
        long others = votes.stream()
                .filter(vote -> vote.stands() && !vote.user().equals(by))
                .count();
        Ambition counted = ambition.withVotes((int) others + (stands ? 1 : 0));
        Ambition after = adoptedIfBacked(fresh, row, counted, now);
        if (after.equals(counted)) {
            row.save(counted);
        }
        OccasionKind kind = after.state() == AmbitionState.ADOPTED
                ? OccasionKind.AMBITION_ADOPTED
                : stands ? OccasionKind.AMBITION_VOTED : OccasionKind.AMBITION_UNVOTED;
        return made(fresh, after, kind, by, stands, now);
    }

    /** Backs an ambition as a sponsor; unchanged where a sponsor does already. */
    public Outcome<AmbitionView> endorse(Viewer viewer, String spaceKey, long id) {
        return change(viewer, spaceKey, id, (fresh, row, by) -> {
            Ambition ambition = row.value();
            Optional<Refusal> refusal =
                    AmbitionRules.endorsing(fresh.sighting()).or(() -> AmbitionRules.closed(ambition));
            if (refusal.isPresent()) {
                return Change.none(Outcome.refused(refusal.get()));
            }
            if (ambition.endorsedBy().isPresent()) {
                return same(fresh, ambition, false);
            }
            Ambition endorsed = ambition.endorsed(by);
            row.save(endorsed);
            return made(fresh, endorsed, OccasionKind.AMBITION_ENDORSED, by, false, clock.instant());
        });
    }

    /** Says that an adopted ambition is fulfilled; for those of the members who run the community. */
    public Outcome<AmbitionView> fulfil(Viewer viewer, String spaceKey, long id) {
        return change(viewer, spaceKey, id, (fresh, row, by) -> {
            Ambition ambition = row.value();
            Optional<Refusal> refusal = AmbitionRules.closing(fresh.sighting(), clock.instant());
            return refusal.map(found -> Change.<AmbitionView>none(Outcome.refused(found)))
                    .orElseGet(() -> ambition.state() == AmbitionState.FULFILLED
                            ? same(fresh, ambition, false)
                            : AmbitionRules.notIn(ambition, AmbitionState.ADOPTED)
                                    .map(found -> Change.<AmbitionView>none(Outcome.refused(found)))
                                    .orElseGet(() -> close(fresh, row, AmbitionState.FULFILLED, by)));
        });
    }

    /** Drops an open ambition; for those of the members who run the community, and for whoever proposed it until it is adopted. */
    public Outcome<AmbitionView> drop(Viewer viewer, String spaceKey, long id) {
        return change(viewer, spaceKey, id, (fresh, row, by) -> {
            Ambition ambition = row.value();
            if (ambition.state() == AmbitionState.DROPPED
                    && AmbitionRules.setting(fresh.sighting(), clock.instant()).isEmpty()) {
                return same(fresh, ambition, false);
            }
            Optional<Refusal> refusal = AmbitionRules.dropping(fresh.sighting(), ambition, clock.instant())
                    .or(() -> AmbitionRules.closed(ambition));
            return refusal.map(found -> Change.<AmbitionView>none(Outcome.refused(found)))
                    .orElseGet(() -> close(fresh, row, AmbitionState.DROPPED, by));
        });
    }

    private Change<AmbitionView> close(Fresh fresh, AmbitionRow row, AmbitionState state, UserId by) {
        Instant now = clock.instant();
        Ambition ambition = row.value();
        Ambition closed = ambition.in(state, now);
        row.save(closed);
        if (ambition.state() == AmbitionState.ADOPTED) {
            showAdopted(fresh);
        }
        OccasionKind kind =
                state == AmbitionState.FULFILLED ? OccasionKind.AMBITION_FULFILLED : OccasionKind.AMBITION_DROPPED;
        return made(fresh, closed, kind, by, false, now);
    }

    private Ambition adoptedIfBacked(Fresh fresh, AmbitionRow row, Ambition ambition, Instant now) {
        if (ambition.votes() < Adoption.votesNeeded(fresh.community().memberCount())) {
            return ambition;
        }
        Ambition adopted = ambition.in(AmbitionState.ADOPTED, now);
        row.save(adopted);
        showAdopted(fresh);
        return adopted;
    }

    /** Writes into the community which ambitions its card shows, so that the card needs no statement for them. */
    private void showAdopted(Fresh fresh) {
        Community before = fresh.communityRow().value();
        List<String> shown =
                ambitions.page(before.id(), EnumSet.of(AmbitionState.ADOPTED), OptionalLong.empty(), SHOWN).stream()
                        .map(Ambition::text)
                        .toList();
        fresh.communityRow()
                .save(before.at(Home.in(fresh.space()))
                        .arranged(before.arrangements().withAmbitions(shown)));
    }

    private Change<AmbitionView> same(Fresh fresh, Ambition ambition, boolean voted) {
        return Change.none(Outcome.unchanged(seen(fresh, ambition, voted)));
    }

    private Change<AmbitionView> made(
            Fresh fresh, Ambition after, OccasionKind kind, UserId by, boolean voted, Instant now) {
        String detail = after.state() + ", votes " + after.votes();
        audit.record(new AuditEntry(
                Optional.of(by), kind.act(), fresh.space().key(), "ambition:" + after.id(), detail, now));
        String which = Long.toString(after.id());
        occasions.note(
                Occasion.ofAll(kind, after.community().value(), fresh.space().key(), Optional.of(by), which, now)
                        .saying(after.text()));
        return Change.made(
                seen(fresh, after, voted), new AmbitionChanged(after.community(), after.id(), after.state(), by, now));
    }

    private AmbitionView seen(Fresh fresh, Ambition ambition, boolean voted) {
        Sighting seen = fresh.sighting();
        return view(seen, ambition, voted, people.mayBrowse(seen.viewer()));
    }

    private AmbitionView view(Sighting seen, Ambition ambition, boolean voted, boolean named) {
        return new AmbitionView(
                ambition,
                named ? Optional.of(people.person(ambition.author())) : Optional.<Person>empty(),
                named ? ambition.endorsedBy().map(people::person) : Optional.empty(),
                Adoption.votesNeeded(seen.community().memberCount()),
                voted,
                AmbitionRules.acts(seen, ambition, voted, clock.instant()));
    }

    private static Optional<Refusal> wrong(String text) {
        return Ambition.problem(text).map(problem -> Refusal.ofFields(AmbitionRefusal.INVALID, List.of(problem)));
    }

    private Outcome<AmbitionView> change(Viewer viewer, String spaceKey, Work work) {
        return viewer.user()
                .map(by -> door.change(viewer, spaceKey, fresh -> work.of(fresh, by)))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }

    private Outcome<AmbitionView> change(Viewer viewer, String spaceKey, long id, WorkOnOne work) {
        return change(
                viewer,
                spaceKey,
                (fresh, by) -> ambitions
                        .forChange(fresh.community().id(), id)
                        .filter(found -> AmbitionRules.visible(fresh.sighting())
                                .contains(found.value().state()))
                        .map(found -> work.of(fresh, found, by))
                        .orElseGet(() -> Change.none(Outcome.refused(AmbitionRefusal.UNKNOWN))));
    }

    /** A change under the lock. */
    private interface Work {
        Change<AmbitionView> of(Fresh fresh, UserId by);
    }

    /** A change of one ambition under the lock. */
    private interface WorkOnOne {
        Change<AmbitionView> of(Fresh fresh, AmbitionRow row, UserId by);
    }
}
