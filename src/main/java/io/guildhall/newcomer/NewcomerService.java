package io.guildhall.newcomer;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.Home;
import io.guildhall.community.NewcomerPath;
import io.guildhall.community.NewcomerStep;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.PageOfThisWiki;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.SiteAddress;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.TextRule;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.Sighting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays out the first steps of newcomers, and keeps who has taken which. */
@Named
public final class NewcomerService {
    /** How long the address of a page may be. */
    public static final int PAGE_MAX = PageOfThisWiki.MAX;
    /** The field error of more steps than newcomers walk. */
    static final String TOO_MANY = "field.too-many-steps";
    /** The field error of an address that is no page of this wiki. */
    static final String ELSEWHERE = "field.page-elsewhere";
    /** The field error of a step that is there no more, or is named twice. */
    static final String UNKNOWN = "field.unknown-step";
    /** The field error of a step that is a page and an act at once. */
    static final String BOTH = "field.step-both";

    private final CommunityDoor door;
    private final People people;
    private final Audit audit;
    private final PageOfThisWiki pages;
    private final Buddies buddies;
    private final Clock clock;

    @Inject
    NewcomerService(CommunityDoor door, People people, Audit audit, SiteAddress site, Buddies buddies, Clock clock) {
        this.door = door;
        this.people = people;
        this.audit = audit;
        this.pages = new PageOfThisWiki(site);
        this.buddies = buddies;
        this.clock = clock;
    }

    /** The steps and how far the viewer has come, for whoever may know of the community. At most two statements. */
    public Outcome<PathView> show(Viewer viewer, String spaceKey) {
        return door.look(viewer, spaceKey).map(this::view);
    }

    /** What a change would start from; refused like {@link #change} where the viewer may not make it, or the revision is stale. */
    public Outcome<PathView> basis(Viewer viewer, String spaceKey, int revision) {
        return door.look(viewer, spaceKey)
                .then(sighting -> refusal(sighting, revision)
                        .<Outcome<PathView>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.unchanged(view(sighting))));
    }

    /**
     * Replaces the steps; for those who run the community. A step that keeps its id keeps who has taken it, whatever it is called now; one that
     * is left out counts for nobody any more.
     *
     * @param revision the one that the change was made from; refused as stale where there is a newer one
     * @param steps at most {@value NewcomerPath#STEPS_MAX}, in their order; none to ask nothing of newcomers
     */
    public Outcome<PathView> change(Viewer viewer, String spaceKey, int revision, List<WantedStep> steps) {
        return viewer.user()
                .map(by -> door.change(viewer, spaceKey, fresh -> change(fresh, by, revision, steps))
                        .map(this::view))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }

    private Change<Sighting> change(Fresh fresh, UserId by, int revision, List<WantedStep> wanted) {
        Community before = fresh.communityRow().value();
        NewcomerPath path = before.arrangements().path();
        List<FieldError> problems = problems(path, wanted);
        Optional<Refusal> refusal = refusal(fresh.sighting(), revision)
                .or(() -> problems.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Refusal.ofFields(NewcomerRefusal.INVALID, problems)));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        List<NewcomerStep> steps = numbered(path, wanted);
        if (path.steps().equals(steps)) {
            return Change.none(Outcome.unchanged(fresh.sighting()));
        }
        Instant now = clock.instant();
        Community after =
                before.at(Home.in(fresh.space())).arranged(before.arrangements().withPath(path.with(steps, now)));
        fresh.communityRow().save(after);
        String detail = "steps " + path.steps().size() + ">" + steps.size();
        note(Optional.of(by), OccasionKind.PATH_SET, fresh, "community", detail, now);
        return Change.none(Outcome.done(fresh.sighting().now(after)));
    }

    private List<NewcomerStep> numbered(NewcomerPath path, List<WantedStep> wanted) {
        List<NewcomerStep> steps = new ArrayList<>();
        int last = path.lastNo();
        for (WantedStep step : wanted) {
            Optional<Integer> kept = step.id().map(Integer::valueOf);
            last = kept.isPresent() ? last : last + 1;
            steps.add(new NewcomerStep(
                    kept.orElse(last),
                    step.title().strip(),
                    step.act(),
                    pages.path(step.page()).orElse("")));
        }
        return steps;
    }

    private List<FieldError> problems(NewcomerPath path, List<WantedStep> wanted) {
        List<FieldError> problems = new ArrayList<>();
        if (wanted.size() > NewcomerPath.STEPS_MAX) {
            problems.add(new FieldError("steps", TOO_MANY, List.of(NewcomerPath.STEPS_MAX)));
        }
        Set<String> known = new HashSet<>(
                path.steps().stream().map(step -> Integer.toString(step.no())).toList());
        for (int place = 0; place < wanted.size(); place++) {
            WantedStep step = wanted.get(place);
            String field = "steps[" + place + "].";
            TextRule.neededLine(field + "title", NewcomerStep.TITLE_MAX)
                    .problem(step.title().strip())
                    .ifPresent(problems::add);
            if (step.id().filter(id -> !known.remove(id)).isPresent()) {
                problems.add(new FieldError(field + "id", UNKNOWN, List.of()));
            }
            boolean named = !step.page().isBlank();
            if (named && step.act().isPresent()) {
                problems.add(new FieldError(field + "page", BOTH, List.of()));
            } else if (named && pages.path(step.page()).isEmpty()) {
                problems.add(new FieldError(field + "page", ELSEWHERE, List.of()));
            }
        }
        return problems;
    }

    /** Says that the viewer has taken a step; members do, each for themselves. Unchanged where they said so already. */
    public Outcome<PathView> done(Viewer viewer, String spaceKey, String step) {
        return viewer.user()
                .map(by -> door.change(viewer, spaceKey, fresh -> done(fresh, Optional.of(by), by, step))
                        .map(this::view))
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }

    /** The same of somebody under the lock, whoever it was that did it: the member, or nobody. */
    Change<Sighting> done(Fresh fresh, Optional<UserId> actor, UserId by, String step) {
        Optional<MembershipRow> row =
                fresh.rowOf(by).filter(found -> found.value().isActive());
        if (row.isEmpty()) {
            return Change.none(Outcome.refused(NewcomerRefusal.NOT_MEMBER));
        }
        Map<String, Integer> numbers = fresh.community().arrangements().path().steps().stream()
                .map(NewcomerStep::no)
                .collect(Collectors.toMap(String::valueOf, Function.identity()));
        Optional<Integer> taken = Optional.ofNullable(numbers.get(step));
        if (taken.isEmpty()) {
            return Change.none(Outcome.refused(NewcomerRefusal.UNKNOWN_STEP));
        }
        if (fresh.community().isArchived()) {
            return Change.none(Outcome.refused(CommunityRefusal.ARCHIVED));
        }
        Membership own = row.get().value();
        if (own.stepsDone().contains(taken.get())) {
            return Change.none(Outcome.unchanged(fresh.sighting()));
        }
        Set<Integer> done = new HashSet<>(own.stepsDone());
        done.add(taken.get());
        done.retainAll(numbers.values());
        Membership after = own.havingDone(done);
        row.get().save(after, SortName.of(people.person(by).name()));
        note(actor, OccasionKind.STEP_DONE, fresh, "user:" + by.value(), "step " + step, clock.instant());
        return Change.none(Outcome.done(fresh.sighting().with(after)));
    }

    private void note(Optional<UserId> by, OccasionKind kind, Fresh fresh, String object, String detail, Instant now) {
        audit.record(new AuditEntry(by, kind.act(), fresh.space().key(), object, detail, now));
    }

    private PathView view(Sighting seen) {
        Community community = seen.community();
        boolean open = !community.isArchived();
        return new PathView(
                community,
                seen.space(),
                Walk.of(community, seen.standing(), clock.instant(), seen.site(), buddies),
                seen.mayRun() && open,
                open && seen.standing().filter(Membership::isActive).isPresent());
    }

    private static Optional<Refusal> refusal(Sighting seen, int revision) {
        if (!seen.mayRun()) {
            return Optional.of(Refusal.of(CommunityRefusal.NOT_ALLOWED));
        }
        if (seen.community().isArchived()) {
            return Optional.of(Refusal.of(CommunityRefusal.ARCHIVED));
        }
        int current = seen.community().arrangements().path().revision();
        return current == revision ? Optional.empty() : Optional.of(Refusal.of(CommunityRefusal.STALE, current));
    }
}
