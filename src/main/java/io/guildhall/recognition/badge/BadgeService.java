package io.guildhall.recognition.badge;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Ids;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Sighting;
import io.guildhall.recognition.art.Design;
import io.guildhall.recognition.art.DesignCode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Makes classes of badges, changes, activates and retires them. */
@Named
public final class BadgeService {
    /** How many a community, or the site, may have. */
    public static final int MOST = 200;

    private final BadgeDoor door;
    private final CommunityDoor communities;
    private final BadgeBook book;
    private final BadgeClasses kept;
    private final Audit audit;
    private final Occasions occasions;
    private final Ids ids;
    private final Clock clock;

    @Inject
    BadgeService(
            BadgeDoor door,
            CommunityDoor communities,
            BadgeBook book,
            BadgeClasses kept,
            Audit audit,
            Occasions occasions,
            Ids ids,
            Clock clock) {
        this.door = door;
        this.communities = communities;
        this.book = book;
        this.kept = kept;
        this.audit = audit;
        this.occasions = occasions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The badges of a community with those of the site, or those of the site alone, the starter set first. Drafts and retired ones are for those
     * who make or give them. At most three statements.
     */
    public Outcome<BadgeList> list(Viewer viewer, Optional<String> space) {
        return door.whileOn(() -> space.isEmpty()
                ? BadgeDoor.user(viewer).map(by -> listed(viewer, Optional.empty()))
                : listed(viewer, space.get()));
    }

    private Outcome<BadgeList> listed(Viewer viewer, String space) {
        return communities
                .look(viewer, space)
                .then(seen -> seen.outside() ? Outcome.refused(BadgeRefusal.UNKNOWN) : Outcome.unchanged(seen))
                .map(seen -> listed(viewer, Optional.of(seen)));
    }

    private BadgeList listed(Viewer viewer, Optional<Sighting> seen) {
        BadgeRights rights = door.rights(viewer, seen);
        List<BadgeView> views = book.in(seen.map(place -> place.community().id())).stream()
                .filter(rights::sees)
                .map(badge -> new BadgeView(
                        badge,
                        badge.community().flatMap(own -> seen.map(Sighting::space)),
                        door.counted(viewer, badge),
                        rights.acts(badge)))
                .toList();
        return new BadgeList(views, rights.changing(seen.isEmpty()).isEmpty());
    }

    /** One badge, in its newest version. At most three statements. */
    public Outcome<BadgeView> one(Viewer viewer, String key) {
        return door.whileOn(() -> door.look(viewer, key)
                .<Outcome<BadgeView>>map(Outcome::unchanged)
                .orElseGet(() -> Outcome.refused(BadgeRefusal.UNKNOWN)));
    }

    /**
     * Makes a draft: of a community by whoever runs it, of the site by administrators of the site. Its name is its own in its place. Five statements
     * in a community.
     */
    public Outcome<BadgeView> create(Viewer viewer, Optional<String> space, WantedBadge wanted) {
        WantedBadge stripped = wanted.stripped();
        return door.whileOn(() -> BadgeDoor.user(viewer)
                .then(by -> space.isPresent()
                        ? door.change(viewer, space.get(), place -> create(viewer, place, by, stripped))
                        : door.site(viewer, place -> create(viewer, place, by, stripped))));
    }

    private Change<BadgeView> create(Viewer viewer, BadgePlace place, UserId by, WantedBadge wanted) {
        boolean ofSite = place.community().isEmpty();
        Outcome<Design> design = drawn(wanted);
        Outcome<Optional<BadgeRule>> rule = ruled(viewer, ofSite, wanted);
        Optional<Refusal> refusal = place.rights()
                .changing(ofSite)
                .or(design::reason)
                .or(rule::reason)
                .or(() -> name(place, Optional.empty(), wanted));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        Instant now = clock.instant();
        BadgeClass made = kept.add(new BadgeClass(
                0,
                ids.next(),
                1,
                place.community(),
                Optional.empty(),
                wanted.words(),
                design.result().orElseThrow(),
                wanted.multiple(),
                wanted.expiresAfterDays(),
                wanted.issuers(),
                BadgeState.DRAFT,
                false,
                OptionalLong.empty(),
                Optional.of(by),
                now,
                now,
                1,
                rule.result().orElseThrow(),
                now));
        return made(place, made, OccasionKind.BADGE_CREATED, by, now);
    }

    /**
     * Changes a badge; a version that was given once stays as it is, and the change is its next version. One of the starter set that nobody was
     * given is kept from then on.
     *
     * @param revision the one that the change was made from; refused as stale where there is a newer one
     */
    public Outcome<BadgeView> edit(Viewer viewer, String key, int revision, WantedBadge wanted) {
        WantedBadge stripped = wanted.stripped();
        return door.whileOn(() -> door.change(viewer, key, Optional.empty(), (place, badge, by) -> {
            Outcome<Design> design = drawn(stripped);
            Outcome<Optional<BadgeRule>> rule = ruled(viewer, badge.isOfSite(), stripped);
            Optional<Refusal> refusal = place.rights()
                    .changing(badge.isOfSite())
                    .or(() -> badge.revision() == revision
                            ? Optional.empty()
                            : Optional.of(Refusal.of(BadgeRefusal.STALE, badge.revision())))
                    .or(() -> badge.state() == BadgeState.RETIRED ? otherState(badge) : Optional.empty())
                    .or(design::reason)
                    .or(rule::reason)
                    .or(() -> name(place, Optional.of(badge.key()), stripped));
            return refusal.map(found -> Change.<BadgeView>none(Outcome.refused(found)))
                    .orElseGet(() -> edit(
                            place,
                            badge,
                            by,
                            stripped,
                            new Parts(
                                    design.result().orElseThrow(), rule.result().orElseThrow())));
        }));
    }

    private Change<BadgeView> edit(BadgePlace place, BadgeClass badge, UserId by, WantedBadge wanted, Parts parts) {
        Instant now = clock.instant();
        BadgeClass edited = badge.edited(wanted, parts.design(), parts.rule(), by, now);
        if (edited.isKept()) {
            kept.save(edited);
            return made(place, edited, OccasionKind.BADGE_CHANGED, by, now);
        }
        return made(place, kept.add(edited), OccasionKind.BADGE_CHANGED, by, now);
    }

    /** One badge that the viewer may change, in its newest version, or why they may not. At most five statements. */
    public Outcome<BadgeView> changeable(Viewer viewer, String key) {
        return one(viewer, key)
                .then(view -> door.changing(viewer, view.badge())
                        .<Outcome<BadgeView>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.unchanged(view)));
    }

    /** Lets a draft, or a retired one, be given; unchanged where it can be. */
    public Outcome<BadgeView> activate(Viewer viewer, String key) {
        return move(viewer, key, BadgeState.ACTIVE, OccasionKind.BADGE_ACTIVATED);
    }

    /** Lets a badge be given no more; whoever has it keeps it. Unchanged where it is retired. */
    public Outcome<BadgeView> retire(Viewer viewer, String key) {
        return move(viewer, key, BadgeState.RETIRED, OccasionKind.BADGE_RETIRED);
    }

    private Outcome<BadgeView> move(Viewer viewer, String key, BadgeState state, OccasionKind kind) {
        return door.whileOn(() -> door.change(viewer, key, Optional.empty(), (place, badge, by) -> {
            Optional<Refusal> refusal = place.rights().changing(badge.isOfSite());
            if (refusal.isPresent()) {
                return Change.none(Outcome.refused(refusal.get()));
            }
            if (badge.state() == state) {
                return Change.none(Outcome.unchanged(view(place, badge)));
            }
            if (state == BadgeState.RETIRED && badge.state() == BadgeState.DRAFT) {
                return Change.none(Outcome.refused(BadgeRefusal.OTHER_STATE, badge.state()));
            }
            Instant now = clock.instant();
            BadgeClass moved = badge.in(state, now);
            if (moved.isKept()) {
                kept.save(moved);
                return made(place, moved, kind, by, now);
            }
            return made(place, kept.add(moved.born(now)), kind, by, now);
        }));
    }

    private static Optional<Refusal> otherState(BadgeClass badge) {
        return Optional.of(Refusal.of(BadgeRefusal.OTHER_STATE, badge.state()));
    }

    /** The picture that is wanted, or everything that is wrong with what is. */
    private static Outcome<Design> drawn(WantedBadge wanted) {
        Outcome<Design> design = DesignCode.read(wanted.design());
        List<FieldError> problems = new ArrayList<>(wanted.problems());
        design.reason()
                .ifPresent(refusal -> problems.addAll(
                        refusal.fields().isEmpty()
                                ? List.of(new FieldError("design", "field.badge-design", List.of()))
                                : refusal.fields()));
        return problems.isEmpty() ? design : Outcome.refused(Refusal.ofFields(BadgeRefusal.INVALID, problems));
    }

    /** Why it cannot be called so here, or none can be added. Badges of the site are told apart from one another, not from every community's. */
    private Optional<Refusal> name(BadgePlace place, Optional<String> key, WantedBadge wanted) {
        List<BadgeClass> others = book.in(place.community()).stream()
                .filter(each -> each.community().equals(place.community()))
                .filter(each -> !key.equals(Optional.of(each.key())))
                .toList();
        if (key.isEmpty() && others.size() >= MOST) {
            return Optional.of(Refusal.of(BadgeRefusal.TOO_MANY, MOST));
        }
        return others.stream()
                        .anyMatch(each -> each.words()
                                .name()
                                .equalsIgnoreCase(wanted.words().name()))
                ? Optional.of(Refusal.of(BadgeRefusal.NAME_TAKEN))
                : Optional.empty();
    }

    private Change<BadgeView> made(BadgePlace place, BadgeClass badge, OccasionKind kind, UserId by, Instant now) {
        audit.record(new AuditEntry(
                Optional.of(by),
                kind.act(),
                place.key(),
                "badge:" + badge.key(),
                badge.state() + ", version " + badge.version(),
                now));
        occasions.note(Occasion.ofAll(kind, place.number(), place.key(), Optional.of(by), badge.key(), now));
        return Change.made(view(place, badge), new BadgeChanged(badge.key(), badge.version(), badge.state(), by, now));
    }

    /** The rule with the number of its community. A badge of a community counts there, and one that the viewer may not know of is none. */
    private Outcome<Optional<BadgeRule>> ruled(Viewer viewer, boolean ofSite, WantedBadge wanted) {
        return wanted.rule().isEmpty()
                ? Outcome.done(Optional.empty())
                : meant(viewer, ofSite, wanted.rule().get()).map(Optional::of);
    }

    /** The rule that is meant for a badge, with the number of its community; refused where it is none, or not for that badge. At most two statements. */
    public Outcome<BadgeRule> meant(Viewer viewer, BadgeClass badge, WantedRule rule) {
        List<FieldError> problems = rule.problems();
        return problems.isEmpty()
                ? meant(viewer, badge.isOfSite(), rule)
                : Outcome.refused(Refusal.ofFields(BadgeRefusal.INVALID, problems));
    }

    private Outcome<BadgeRule> meant(Viewer viewer, boolean ofSite, WantedRule rule) {
        Optional<CommunityId> place = rule.space()
                .filter(key -> ofSite)
                .flatMap(key -> communities.look(viewer, key).result())
                .filter(seen -> !seen.outside())
                .map(seen -> seen.community().id());
        return rule.space().isPresent() && place.isEmpty()
                ? Outcome.refused(Refusal.ofFields(
                        BadgeRefusal.INVALID, List.of(new FieldError("rule.space", "field.rule-space", List.of()))))
                : Outcome.done(new BadgeRule(rule.all(), place, rule.conditions()));
    }

    /** What of a badge is made of what was wanted. */
    private record Parts(Design design, Optional<BadgeRule> rule) {}

    private static BadgeView view(BadgePlace place, BadgeClass badge) {
        Set<BadgeAct> can = place.rights().acts(badge);
        return new BadgeView(badge, badge.community().flatMap(own -> place.space()), can);
    }
}
