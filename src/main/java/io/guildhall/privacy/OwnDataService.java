package io.guildhall.privacy;

import io.guildhall.community.Communities;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.PersonalData;
import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.site.Settings;
import io.guildhall.site.SiteRefusal;
import io.guildhall.site.Times;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Shows people what is kept about them, and lets them ask to be erased. Administrators get the same of anybody, for whoever cannot ask themselves. */
@Named
public final class OwnDataService {
    private final People people;
    private final List<PersonalData> data;
    private final Erasures erasures;
    private final Settings settings;
    private final Communities communities;
    private final Locks locks;
    private final Transactions transactions;
    private final Audit audit;
    private final Occasions occasions;
    private final Clock clock;

    @Inject
    OwnDataService(
            People people,
            List<PersonalData> data,
            Erasures erasures,
            Settings settings,
            Communities communities,
            Locks locks,
            Transactions transactions,
            Audit audit,
            Occasions occasions,
            Clock clock) {
        this.people = people;
        this.data = List.copyOf(data);
        this.erasures = erasures;
        this.settings = settings;
        this.communities = communities;
        this.locks = locks;
        this.transactions = transactions;
        this.audit = audit;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** The names of all kinds of data that are kept about people; the same for everybody, whoever looks. */
    public List<String> kinds(Viewer viewer) {
        return data.stream().map(PersonalData::name).toList();
    }

    /** How long things are kept, as administrators decided; the same for everybody, whoever looks. One statement. */
    public Times times(Viewer viewer) {
        return settings.current().values().times();
    }

    /** What is kept about the viewer. */
    public Outcome<OwnData> own(Viewer viewer) {
        return user(viewer).map(person -> of(person, data));
    }

    /** What is kept about somebody, by user key or username, without what is for them alone; for administrators of the site. */
    public Outcome<OwnData> ofPerson(Viewer viewer, String typed) {
        return user(viewer).then(by -> {
            if (!people.isAdministrator(viewer)) {
                return Outcome.refused(SiteRefusal.NOT_ADMINISTRATOR);
            }
            return people.meant(typed.strip())
                    .filter(person -> !Tombstone.is(person))
                    .map(person -> Outcome.unchanged(of(
                            person,
                            data.stream()
                                    .filter(kind -> !kind.isConfidential() || viewer.is(person))
                                    .toList())))
                    .orElseGet(() -> Outcome.refused(PrivacyRefusal.UNKNOWN_PERSON));
        });
    }

    private OwnData of(UserId person, List<PersonalData> kinds) {
        return new OwnData(people.person(person), erasures.asked(person), kinds, this::names);
    }

    private Map<Long, String> names(Set<Long> numbers) {
        Map<Long, String> names = new HashMap<>();
        communities
                .byId(numbers.stream().map(CommunityId::new).toList())
                .forEach((id, community) -> names.put(id.value(), community.name()));
        return names;
    }

    /** Asks to be erased; unchanged for whoever has. Administrators are told, look at it and decide. One audit entry. */
    public Outcome<Instant> ask(Viewer viewer) {
        return user(viewer).then(person -> alone(person, () -> ask(person)));
    }

    private Outcome<Instant> ask(UserId person) {
        Optional<Instant> asked = erasures.asked(person);
        if (asked.isPresent()) {
            return Outcome.unchanged(asked.get());
        }
        Instant now = clock.instant();
        erasures.ask(person, now);
        note(person, OccasionKind.ERASURE_REQUESTED, Long.toString(now.toEpochMilli()), now);
        return Outcome.done(now);
    }

    /** Takes that back; unchanged for whoever never asked. One audit entry. */
    public Outcome<UserId> withdraw(Viewer viewer) {
        return user(viewer)
                .then(person -> alone(person, () -> {
                    if (!erasures.withdraw(person)) {
                        return Outcome.unchanged(person);
                    }
                    note(person, OccasionKind.ERASURE_WITHDRAWN, "", clock.instant());
                    return Outcome.done(person);
                }));
    }

    private <T> Outcome<T> alone(UserId person, Supplier<Outcome<T>> work) {
        return locks.locked("privacy:" + person.value(), () -> transactions.inTransaction(work));
    }

    private void note(UserId person, OccasionKind kind, String reference, Instant at) {
        audit.record(AuditEntry.ofSite(person, kind.act(), "user:" + person.value(), "", at));
        occasions.note(Occasion.ofSite(kind, person, Optional.of(person), reference, at));
    }

    private static Outcome<UserId> user(Viewer viewer) {
        return viewer.user().map(Outcome::unchanged).orElseGet(() -> Outcome.refused(SiteRefusal.LOGIN_NEEDED));
    }
}
