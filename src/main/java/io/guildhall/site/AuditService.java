package io.guildhall.site;

import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.AuditTrail;
import io.guildhall.kernel.AuditTrail.Filter;
import io.guildhall.kernel.AuditTrail.Line;
import io.guildhall.kernel.AuditTrail.Mark;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Shows administrators of the site who did what. */
@Named
public final class AuditService {
    /** No list and no file is longer; whoever wants more asks for a shorter time. */
    public static final int FILE_MAX = 10_000;

    private static final int STRETCH = 500;
    private static final String PERSON = "user:";

    private final People people;
    private final Spaces spaces;
    private final AuditTrail trail;

    @Inject
    public AuditService(People people, Spaces spaces, AuditTrail trail) {
        this.people = people;
        this.spaces = spaces;
        this.trail = trail;
    }

    /**
     * What happened, newest first. One statement.
     *
     * @param cursor where to go on, as a page returned it; any other begins anew
     * @param limit at most 100
     */
    public Outcome<Page<AuditLine>> page(Viewer viewer, AuditQuery asked, Optional<String> cursor, int limit) {
        return administrator(viewer).map(by -> page(filter(asked), cursor.flatMap(Mark::parse), Math.min(limit, 100)));
    }

    private Page<AuditLine> page(Filter filter, Optional<Mark> after, int limit) {
        List<Line> found = trail.page(filter, after, limit + 1);
        List<Line> shown = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next = found.size() > limit
                ? Optional.of(shown.get(shown.size() - 1).mark().cursor())
                : Optional.empty();
        Naming naming = new Naming();
        return new Page<>(shown.stream().map(line -> naming.named(line.entry())).toList(), next, OptionalInt.empty());
    }

    /** The same from the newest on, at most {@value #FILE_MAX} of them, told one by one while they are read; a statement for each {@value #STRETCH}. */
    public Outcome<Consumer<Consumer<AuditLine>>> file(Viewer viewer, AuditQuery asked) {
        return administrator(viewer).map(by -> listener -> tell(filter(asked), listener));
    }

    private void tell(Filter filter, Consumer<AuditLine> listener) {
        Naming naming = new Naming();
        Optional<Mark> last = Optional.empty();
        for (int told = 0; told < FILE_MAX; told += STRETCH) {
            List<Line> found = trail.page(filter, last, STRETCH);
            found.forEach(line -> listener.accept(naming.named(line.entry())));
            if (found.size() < STRETCH) {
                return;
            }
            last = Optional.of(found.get(found.size() - 1).mark());
        }
    }

    private Filter filter(AuditQuery asked) {
        return new Filter(
                Optional.of(asked.act()).filter(act -> !act.isBlank()),
                people.meant(asked.actor()),
                Optional.of(asked.community())
                        .filter(key -> !key.isBlank())
                        .map(key -> spaces.find(key).map(Space::key).orElseGet(() -> new SpaceKey(key))),
                asked.from(),
                asked.before());
    }

    private Outcome<UserId> administrator(Viewer viewer) {
        Optional<UserId> user = viewer.user();
        if (user.isEmpty()) {
            return Outcome.refused(SiteRefusal.LOGIN_NEEDED);
        }
        return people.isAdministrator(viewer)
                ? Outcome.unchanged(user.get())
                : Outcome.refused(SiteRefusal.NOT_ADMINISTRATOR);
    }

    /** Looks up everybody and every space of a list once. */
    private final class Naming {
        private final Map<UserId, Person> persons = new HashMap<>();
        private final Map<SpaceKey, Optional<Space>> found = new HashMap<>();

        AuditLine named(AuditEntry entry) {
            Optional<UserId> object = Optional.of(entry.object())
                    .filter(text -> text.startsWith(PERSON))
                    .map(text -> new UserId(text.substring(PERSON.length())));
            return new AuditLine(
                    entry,
                    entry.actor().map(this::person),
                    object.map(this::person),
                    entry.space().equals(AuditEntry.SITE) ? Optional.empty() : space(entry.space()));
        }

        private Person person(UserId user) {
            return persons.computeIfAbsent(user, people::person);
        }

        private Optional<Space> space(SpaceKey key) {
            return found.computeIfAbsent(key, one -> spaces.find(one.value()));
        }
    }
}
