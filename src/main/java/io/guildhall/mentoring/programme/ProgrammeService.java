package io.guildhall.mentoring.programme;

import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Events;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Sighting;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import io.guildhall.site.SiteRefusal;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shows programmes to whoever may know of them, and begins new ones. */
@Named
public final class ProgrammeService {
    /** How many a community may have that are not closed, and how many there may be across communities. */
    public static final int OPEN_MAX = 20;

    private static final int LIMIT_MAX = 100;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final String LOCK = "programmes";

    private final ProgrammeDoor door;
    private final Programmes programmes;
    private final KnownProgrammes known;
    private final ProgrammeViews views;
    private final CommunityDoor communities;
    private final KnownSettings settings;
    private final People people;
    private final Locks locks;
    private final Transactions transactions;
    private final Events events;
    private final Audit audit;
    private final Occasions occasions;
    private final Clock clock;

    @Inject
    ProgrammeService(
            ProgrammeDoor door,
            Programmes programmes,
            KnownProgrammes known,
            ProgrammeViews views,
            CommunityDoor communities,
            KnownSettings settings,
            People people,
            Locks locks,
            Transactions transactions,
            Events events,
            Audit audit,
            Occasions occasions,
            Clock clock) {
        this.door = door;
        this.programmes = programmes;
        this.known = known;
        this.views = views;
        this.communities = communities;
        this.settings = settings;
        this.people = people;
        this.locks = locks;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** One programme, for whoever is logged in; at most five statements. */
    public Outcome<ProgrammeView> one(Viewer viewer, ProgrammeId id) {
        return user(viewer).then(user -> door.look(viewer, id)).map(views::one);
    }

    /** The same of a programme that was seen already; at most one statement. */
    public ProgrammeView of(Viewer viewer, SeenProgramme seen) {
        return views.one(seen);
    }

    /**
     * Programmes, newest first. Without a space those of the communities that the viewer is an active member of, and those across communities. At most
     * five statements.
     *
     * @param space of a community; empty for all of the viewer's
     * @param managed whether only those that the viewer manages
     * @param cursor where to go on, as a page returned it
     * @param limit 1 to 100
     */
    public Outcome<ProgrammeList> list(
            Viewer viewer, Optional<String> space, boolean managed, Optional<String> cursor, int limit) {
        if (cursor.filter(given -> !NUMBER.matcher(given).matches()).isPresent()) {
            return Outcome.refused(ProgrammeRefusal.BAD_CURSOR);
        }
        long before = cursor.map(Long::parseLong).orElse(Long.MAX_VALUE);
        return settings.ifOn(
                Pillar.MENTORING,
                () -> viewer.user().isPresent() && space.isPresent()
                        ? communities.look(viewer, space.get()).map(seen -> {
                            List<SeenProgramme> all = door.seen(
                                    viewer,
                                    Optional.of(seen),
                                    programmes.of(Optional.of(seen.community().id())));
                            return list(all, obstacle(seen).isEmpty(), managed, before, limit);
                        })
                        : user(viewer)
                                .map(user ->
                                        list(mine(viewer), people.isAdministrator(viewer), managed, before, limit)));
    }

    private List<SeenProgramme> mine(Viewer viewer) {
        List<Sighting> own = communities.own(viewer);
        List<Programme> ofOwn =
                programmes.ofAll(own.stream().map(each -> each.community().id()).toList());
        List<Programme> across = programmes.of(Optional.empty());
        Set<ProgrammeId> managed = programmes.managedBy(viewer.user().orElseThrow());
        boolean administers = people.isAdministrator(viewer);
        return Stream.concat(
                        ofOwn.stream()
                                .flatMap(each -> own.stream()
                                        .filter(seen -> each.community()
                                                .filter(seen.community().id()::equals)
                                                .isPresent())
                                        .map(seen -> new SeenProgramme(
                                                viewer,
                                                each,
                                                Optional.of(seen),
                                                seen.mayRun() || managed.contains(each.id())))),
                        across.stream()
                                .map(each -> new SeenProgramme(
                                        viewer, each, Optional.empty(), administers || managed.contains(each.id()))))
                .filter(seen -> seen.manages() || seen.programme().state() != ProgrammeState.DRAFT)
                .sorted(Comparator.comparingLong(
                                (SeenProgramme seen) -> seen.programme().id().value())
                        .reversed())
                .toList();
    }

    private ProgrammeList list(List<SeenProgramme> all, boolean creates, boolean managed, long before, int limit) {
        int most = Math.max(1, Math.min(LIMIT_MAX, limit));
        List<SeenProgramme> found = all.stream()
                .filter(seen -> seen.programme().id().value() < before && (!managed || seen.manages()))
                .limit(most + 1L)
                .toList();
        List<SeenProgramme> shown = found.subList(0, Math.min(most, found.size()));
        Optional<String> next = found.size() > most
                ? Optional.of(Long.toString(
                        shown.get(shown.size() - 1).programme().id().value()))
                : Optional.empty();
        return new ProgrammeList(
                new Page<>(shown.stream().map(views::listed).toList(), next, OptionalInt.empty()), creates);
    }

    /**
     * What a page that shows programmes at every turn may show of a community, newest first, and of those across communities: never drafts to those who do
     * not run it. No statement, one for each where nothing is known that is fresh.
     *
     * @param community as the viewer sees it; empty for those across communities, which anonymous people do not see
     */
    public List<SeenProgramme> shown(Viewer viewer, Optional<Sighting> community) {
        if (community.isEmpty() && viewer.isAnonymous() || !settings.isOn(Pillar.MENTORING)) {
            return List.of();
        }
        boolean manages = community.map(Sighting::mayRun).orElseGet(() -> people.isAdministrator(viewer));
        return community.map(seen -> known.of(seen.community().id())).orElseGet(known::across).stream()
                .filter(each -> manages || each.state() != ProgrammeState.DRAFT)
                .map(each -> new SeenProgramme(viewer, each, community, manages))
                .toList();
    }

    /**
     * Begins a programme; in a community for those who run it, across communities for administrators of the site. Sent again with the same token it is
     * unchanged, whatever it says then. One audit entry.
     */
    public Outcome<ProgrammeView> create(Viewer viewer, NewProgramme asked) {
        NewProgramme wanted = asked.stripped();
        Outcome<SeenProgramme> made = settings.ifOn(
                Pillar.MENTORING,
                () -> user(viewer)
                        .then(by -> wanted.space()
                                .map(space -> communities.<SeenProgramme>change(
                                        viewer,
                                        space,
                                        fresh -> create(viewer, by, Optional.of(fresh.sighting()), wanted)))
                                .orElseGet(() -> across(viewer, by, wanted))));
        made.result().map(SeenProgramme::programme).ifPresent(known::learn);
        return made.map(views::one);
    }

    private Outcome<SeenProgramme> across(Viewer viewer, UserId by, NewProgramme wanted) {
        Change<SeenProgramme> change = locks.locked(
                LOCK, () -> transactions.inTransaction(() -> create(viewer, by, Optional.empty(), wanted)));
        change.events().forEach(events::publish);
        return change.outcome();
    }

    private Change<SeenProgramme> create(Viewer viewer, UserId by, Optional<Sighting> community, NewProgramme wanted) {
        Instant now = clock.instant();
        Optional<Refusal> refusal = community
                .map(ProgrammeService::obstacle)
                .orElseGet(() -> people.isAdministrator(viewer)
                        ? Optional.empty()
                        : Optional.of(Refusal.of(SiteRefusal.NOT_ADMINISTRATOR)))
                .or(() -> wrong(wanted.problems(LocalDate.ofInstant(now, wanted.zone()))));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        Optional<Programme> before = programmes.made(by, wanted.token());
        if (before.isPresent()) {
            return Change.none(Outcome.unchanged(new SeenProgramme(viewer, before.get(), community, true)));
        }
        Optional<CommunityId> home = community.map(seen -> seen.community().id());
        long open = programmes.of(home).stream()
                .filter(each -> each.state() != ProgrammeState.CLOSED)
                .count();
        if (open >= OPEN_MAX) {
            return Change.none(Outcome.refused(ProgrammeRefusal.TOO_MANY, OPEN_MAX));
        }
        ProgrammeState state = wanted.open() ? ProgrammeState.OPEN : ProgrammeState.DRAFT;
        Programme made = programmes.add(
                new Programme(
                        new ProgrammeId(0),
                        home,
                        wanted.name(),
                        wanted.kind(),
                        state,
                        wanted.days().in(wanted.zone()),
                        ProgrammeSettings.usual(wanted.kind(), wanted.zone()),
                        by,
                        now,
                        1),
                wanted.token());
        SeenProgramme seen = new SeenProgramme(viewer, made, community, true);
        OccasionKind kind = OccasionKind.PROGRAMME_CREATED;
        audit.record(new AuditEntry(
                Optional.of(by), kind.act(), seen.space(), object(made), made.kind() + ", NONE>" + state, now));
        note(occasions, seen, kind, by, now);
        if (wanted.open()) {
            note(occasions, seen, OccasionKind.PROGRAMME_OPENED, by, now);
        }
        return Change.made(seen, new ProgrammeChanged(made.id(), home, Optional.empty(), state, by, now));
    }

    /** Why the viewer may not begin one in a community now; empty where they may. */
    private static Optional<Refusal> obstacle(Sighting seen) {
        if (!seen.mayRun()) {
            return Optional.of(Refusal.of(CommunityRefusal.NOT_ALLOWED));
        }
        return seen.community().isArchived() ? Optional.of(Refusal.of(CommunityRefusal.ARCHIVED)) : Optional.empty();
    }

    static void note(Occasions occasions, SeenProgramme seen, OccasionKind kind, UserId by, Instant now) {
        if (seen.community().isPresent()) {
            occasions.note(Occasion.ofAll(
                            kind,
                            seen.communityNumber(),
                            seen.space(),
                            Optional.of(by),
                            object(seen.programme()) + "@" + now.toEpochMilli(),
                            now)
                    .saying(seen.programme().name()));
        }
    }

    /** What the audit calls a programme. */
    static String object(Programme programme) {
        return "programme:" + programme.id().value();
    }

    static Optional<Refusal> wrong(List<FieldError> problems) {
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.ofFields(ProgrammeRefusal.INVALID, problems));
    }

    static Outcome<UserId> user(Viewer viewer) {
        return viewer.user().map(Outcome::unchanged).orElseGet(() -> Outcome.refused(SiteRefusal.LOGIN_NEEDED));
    }
}
