package io.guildhall.recognition.kudos;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.contribution.Contribution;
import io.guildhall.contribution.ContributionLog;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.ContentWritten;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import io.guildhall.membership.Change;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Sighting;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lets people thank each other, and take that back; {@link KudosReadingService} shows it. */
@Named
public final class KudosService {
    private final CommunityDoor door;
    private final Addressing addressing;
    private final KnownSettings settings;
    private final KudosBook book;
    private final KudosViews views;
    private final ContributionLog contributions;
    private final People people;
    private final Audit audit;
    private final Occasions occasions;
    private final Locks locks;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    KudosService(
            CommunityDoor door,
            Addressing addressing,
            KnownSettings settings,
            KudosBook book,
            KudosViews views,
            ContributionLog contributions,
            People people,
            Audit audit,
            Occasions occasions,
            Locks locks,
            Transactions transactions,
            Clock clock) {
        this.door = door;
        this.addressing = addressing;
        this.settings = settings;
        this.book = book;
        this.views = views;
        this.contributions = contributions;
        this.people = people;
        this.audit = audit;
        this.occasions = occasions;
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Whether the viewer may thank in a community now, and how often yet today. Three statements.
     *
     * @param zone the viewer's, in which their day begins
     */
    public Outcome<Giving> giving(Viewer viewer, String spaceKey, ZoneId zone) {
        return settings.ifOn(
                Pillar.RECOGNITION, () -> door.look(viewer, spaceKey).map(seen -> giving(seen, zone)));
    }

    private Giving giving(Sighting seen, ZoneId zone) {
        Optional<Refusal> standing = KudosRules.giving(seen, people, clock.instant());
        if (standing.isPresent()) {
            return new Giving(seen.space(), 0, standing);
        }
        List<Kudos> today = seen.viewer().user().map(by -> today(by, zone)).orElse(List.of());
        return new Giving(seen.space(), KudosRules.left(today), KudosRules.cap(today));
    }

    /**
     * Thanks a member of a community. Sent again with the same token it is unchanged, whatever it says then. Under the lock of who gives, so that of two
     * tabs one is refused. One audit entry. Eight statements, and up to three more where the community rested.
     *
     * @param zone the viewer's, in which their day begins
     */
    public Outcome<Thanked> thank(Viewer viewer, String spaceKey, NewKudos wanted, ZoneId zone) {
        NewKudos written = wanted.stripped();
        return settings.ifOn(
                Pillar.RECOGNITION,
                () -> viewer.user()
                        .map(by -> locks.locked(
                                lockOf(by),
                                () -> thank(viewer, spaceKey, by, people.find(written.to()), written, zone)))
                        .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED)));
    }

    private Outcome<Thanked> thank(
            Viewer viewer, String spaceKey, UserId by, Optional<UserId> to, NewKudos written, ZoneId zone) {
        return door.change(
                viewer, spaceKey, to.map(Set::of).orElse(Set.of()), fresh -> thank(fresh, by, to, written, zone));
    }

    /**
     * The same in the one community that both are members of. Two statements more.
     *
     * @param zone the viewer's, in which their day begins
     */
    public Outcome<Thanked> thank(Viewer viewer, NewKudos wanted, ZoneId zone) {
        return settings.ifOn(
                Pillar.RECOGNITION,
                () -> viewer.user()
                        .map(by -> addressing
                                .together(viewer, by, wanted.stripped())
                                .then(space -> thank(viewer, space, wanted, zone)))
                        .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED)));
    }

    private Change<Thanked> thank(Fresh fresh, UserId by, Optional<UserId> to, NewKudos written, ZoneId zone) {
        Sighting seen = fresh.sighting();
        Optional<Refusal> refusal =
                KudosRules.giving(seen, people, clock.instant()).or(written::refusal);
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        Sent sent = book.sent(by, begun(zone), written.token(), KudosRules.TRIES_A_DAY);
        List<Kudos> today = sent.since();
        if (sent.before().isPresent()) {
            return Change.none(
                    Outcome.unchanged(new Thanked(views.view(sent.before().get(), seen), KudosRules.left(today))));
        }
        Optional<WikiPage> page = addressing.page(seen, written.page());
        return KudosRules.cap(today)
                .or(() -> addressing.refusal(fresh, by, to))
                .or(() -> addressing.refusal(written.page(), page))
                .<Change<Thanked>>map(why -> Change.none(Outcome.refused(why)))
                .orElseGet(() -> give(fresh, by, to.orElseThrow(), written, page, KudosRules.left(today) - 1));
    }

    private Change<Thanked> give(
            Fresh fresh, UserId by, UserId to, NewKudos written, Optional<WikiPage> page, int left) {
        Instant now = clock.instant();
        Sighting seen = fresh.sighting();
        Kudos given = book.add(seen.community().id(), by, to, written, page.map(WikiPage::id), now);
        note(OccasionKind.KUDOS_GIVEN, given, seen, now);
        seen.standing()
                .filter(Membership::isActive)
                .ifPresent(own -> contributions.add(
                        new Contribution(own.community(), own.user(), ContentWritten.Kind.KUDOS, now)));
        List<DomainEvent> events = door.happened(fresh, fresh.communityRow().value(), Optional.of(by), now);
        return new Change<>(Outcome.done(new Thanked(views.view(given, seen), left)), events);
    }

    /**
     * Takes back what the viewer gave, within {@link Kudos#RETRACTABLE}; unchanged where they did. Nobody reads it any more, and it counts for nothing: they
     * may give one more today. One audit entry. At most ten statements.
     *
     * @param zone the viewer's, in which their day begins
     */
    public Outcome<Thanked> retract(Viewer viewer, long id, ZoneId zone) {
        return settings.ifOn(
                Pillar.RECOGNITION,
                () -> viewer.user()
                        .map(by -> locks.locked(
                                lockOf(by), () -> transactions.inTransaction(() -> retract(viewer, by, id, zone))))
                        .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED)));
    }

    private Outcome<Thanked> retract(Viewer viewer, UserId by, long id, ZoneId zone) {
        Optional<Kudos> kept = book.find(id);
        Optional<Sighting> place = kept.flatMap(kudos -> door.look(viewer, kudos.community(), Set.of()));
        if (kept.isEmpty() || place.isEmpty()) {
            return Outcome.refused(KudosRefusal.UNKNOWN);
        }
        Kudos kudos = kept.get();
        Sighting seen = place.get();
        if (!kudos.from().equals(by)) {
            boolean readable = kudos.state() == KudosState.GIVEN
                    && KudosRules.reading(seen, people).isEmpty();
            return Outcome.refused(readable ? KudosRefusal.NOT_YOURS : KudosRefusal.UNKNOWN);
        }
        if (kudos.state() == KudosState.RETRACTED) {
            return Outcome.unchanged(new Thanked(views.view(kudos, seen), KudosRules.left(today(by, zone))));
        }
        if (seen.community().isArchived()) {
            return Outcome.refused(CommunityRefusal.ARCHIVED);
        }
        Instant now = clock.instant();
        if (kudos.retractableUntil(Optional.of(by), now).isEmpty()) {
            return Outcome.refused(KudosRefusal.TOO_LATE, Kudos.RETRACTABLE.toMinutes());
        }
        Kudos retracted = kudos.retracted(now);
        book.retract(retracted);
        occasions.takeBack(OccasionKind.KUDOS_GIVEN, kudos.to(), reference(kudos));
        note(OccasionKind.KUDOS_RETRACTED, retracted, seen, now);
        return Outcome.done(new Thanked(views.view(retracted, seen), KudosRules.left(today(by, zone))));
    }

    private void note(OccasionKind kind, Kudos kudos, Sighting seen, Instant now) {
        Optional<UserId> by = Optional.of(kudos.from());
        audit.record(new AuditEntry(
                by,
                kind.act(),
                seen.space().key(),
                reference(kudos),
                kind == OccasionKind.KUDOS_GIVEN ? "NONE>" + kudos.state() : KudosState.GIVEN + ">" + kudos.state(),
                now));
        occasions.note(new Occasion(
                kind,
                kudos.community().value(),
                seen.space().key(),
                Optional.of(kudos.to()),
                by,
                reference(kudos),
                "",
                kudos.reason(),
                Optional.empty(),
                now));
    }

    /** What the viewer gave since their day began; nobody gives more than {@link KudosRules#TRIES_A_DAY}. */
    private List<Kudos> today(UserId by, ZoneId zone) {
        return book.givenSince(by, begun(zone), KudosRules.TRIES_A_DAY);
    }

    private Instant begun(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone).atStartOfDay(zone).toInstant();
    }

    private static String reference(Kudos kudos) {
        return "kudos:" + kudos.id();
    }

    private static String lockOf(UserId by) {
        return "kudos:" + by.value();
    }
}
