package io.guildhall.restoring;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.groups.AllowedGroups;
import io.guildhall.restoring.Restoration.TableLine;
import io.guildhall.restoring.TableRule.Mix;
import io.guildhall.site.HealthService;
import io.guildhall.site.StoredTables;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes in the file with everything where there is no community yet: on another Confluence, or after the app was removed with its tables. All of
 * it in one transaction, or nothing. Nobody is told: what is in it happened long ago.
 */
@Named
public final class RestoringService {
    private static final String LOCK = "site:restoring";

    private final People people;
    private final Spaces spaces;
    private final StoredTables tables;
    private final AllowedGroups groups;
    private final Locks locks;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public RestoringService(
            People people,
            Spaces spaces,
            StoredTables tables,
            AllowedGroups groups,
            Locks locks,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.spaces = spaces;
        this.tables = tables;
        this.groups = groups;
        this.locks = locks;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the viewer may do this at all, and it can be done here: for callers that only then look at what they were sent. Three statements. */
    public Outcome<UserId> admit(Viewer viewer) {
        Optional<UserId> user = viewer.user();
        if (user.isEmpty()) {
            return Outcome.refused(RestoringRefusal.LOGIN_NEEDED);
        }
        if (!people.isAdministrator(viewer)) {
            return Outcome.refused(RestoringRefusal.NOT_ADMINISTRATOR);
        }
        return tables.isEmpty(CommunityRules.TABLE)
                        && tables.isEmpty(MentoringRules.PROGRAMME)
                        && tables.isEmpty(BadgeRules.BADGE)
                ? Outcome.unchanged(user.get())
                : Outcome.refused(RestoringRefusal.NOT_EMPTY);
    }

    /** What a file would bring, or why it cannot come in; changes nothing. */
    public Outcome<Restoration> check(Viewer viewer, SiteFile file) {
        return admit(viewer).then(by -> fitting(file)).then(each -> Outcome.unchanged(new Intake(each).restoration()));
    }

    /** Takes a file in; refused where {@link #check} names a problem. */
    public Outcome<Restoration> take(Viewer viewer, SiteFile file) {
        try {
            return admit(viewer)
                    .then(first -> locks.locked(
                            LOCK,
                            () -> transactions.inTransaction(() ->
                                    admit(viewer).then(by -> fitting(file).then(each -> take(by, each))))));
        } catch (DuplicateKeyException faster) {
            return Outcome.refused(RestoringRefusal.CLASH);
        }
    }

    private static Outcome<SiteFile> fitting(SiteFile file) {
        if (!file.schema().equals(HealthService.SCHEMA)) {
            return file.schema().isEmpty()
                    ? Outcome.refused(RestoringRefusal.NO_EXPORT)
                    : Outcome.refused(RestoringRefusal.OTHER_VERSION, file.schema(), HealthService.SCHEMA);
        }
        return file.size() > SiteFile.ROWS_MAX
                ? Outcome.refused(RestoringRefusal.TOO_MANY, SiteFile.ROWS_MAX)
                : Outcome.unchanged(file);
    }

    private Outcome<Restoration> take(UserId by, SiteFile file) {
        Intake intake = new Intake(file);
        Restoration restoration = intake.restoration();
        if (restoration.wrong() > 0) {
            return Outcome.refused(Refusal.of(RestoringRefusal.UNFIT, restoration.wrong()));
        }
        intake.write();
        String detail = "communities " + restoration.added(CommunityRules.TABLE) + ", memberships "
                + restoration.added(MemberRules.TABLE) + ", rows " + restoration.added();
        audit.record(AuditEntry.ofSite(by, "site.restored", "restoring", detail, clock.instant()));
        return Outcome.done(restoration);
    }

    /** A file on its way in. */
    private final class Intake {
        private final SiteFile file;
        private final Instant now = clock.instant();
        private final FileCheck check;
        private final Homes homes;

        Intake(SiteFile file) {
            this.file = file;
            this.check = new FileCheck(file, tables, now).read();
            this.homes = Homes.find(check, spaces);
        }

        Restoration restoration() {
            List<TableLine> lines = new ArrayList<>();
            RestoredTables.all().forEach(rule -> lines.add(line(rule)));
            RestoredTables.ASIDE.forEach(
                    table -> lines.add(new TableLine(table, file.rows(table).size(), 0, 0)));
            return new Restoration(
                    lines, unknownPeople(), homes.lost(), homes.otherSite(), check.problems(), check.wrong());
        }

        private TableLine line(TableRule rule) {
            int rows = file.rows(rule.name()).size();
            Set<String> present = present(rule);
            int added = (int) check.rows(rule.name()).values().stream()
                    .filter(row -> isMeant(rule, row, present))
                    .count();
            return new TableLine(rule.name(), rows, check.wrong() > 0 ? 0 : added, rows - added);
        }

        private int unknownPeople() {
            return (int) check.people().stream()
                    .filter(key -> !key.isBlank())
                    .map(UserId::new)
                    .filter(person ->
                            !Tombstone.is(person) && people.person(person).state() == Person.State.GONE)
                    .count();
        }

        void write() {
            Filling filling = new Filling(check, homes, tables, people, groups, now);
            for (TableRule rule : RestoredTables.all()) {
                Set<String> present = present(rule);
                filling.write(rule, row -> isMeant(rule, row, present));
            }
        }

        /** What is here already, as its rows are told from one another. */
        private Set<String> present(TableRule rule) {
            Set<String> present = new HashSet<>();
            if (rule.mix() != Mix.NEVER && !tables.isEmpty(rule.name())) {
                String column = rule.natural().orElseThrow();
                tables.walk(rule.name(), row -> present.add(String.valueOf(row.get(column))));
            }
            return present;
        }

        private static boolean isMeant(TableRule rule, FileRow row, Set<String> present) {
            return switch (rule.mix()) {
                case NEVER -> true;
                case NOT_AT_ALL -> present.isEmpty();
                case EACH -> !present.contains(row.text(rule.natural().orElseThrow()));
            };
        }
    }
}
