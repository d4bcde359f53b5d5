package io.guildhall.people;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** Takes in what the organisation says of people; for administrators of the site. */
@Named
public final class PeopleImportService {
    private static final String LOCK = "people:facts";

    private final Administrators administrators;
    private final People people;
    private final PersonFacts facts;
    private final Locks locks;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public PeopleImportService(
            People people, PersonFacts facts, Locks locks, Transactions transactions, Audit audit, Clock clock) {
        this.administrators = new Administrators(people);
        this.people = people;
        this.facts = facts;
        this.locks = locks;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the viewer may do any of this: for callers that look at more before they ask. */
    public Outcome<UserId> admit(Viewer viewer) {
        return administrators.admit(viewer);
    }

    /** Of how many people something is known. One statement. */
    public Outcome<Integer> count(Viewer viewer) {
        return administrators.admit(viewer).then(by -> Outcome.unchanged(facts.count()));
    }

    /** What the lines would bring; changes nothing. Statements as for {@link #take}. */
    public Outcome<ImportReport> preview(Viewer viewer, List<FactsLine> lines) {
        return administrators
                .admit(viewer)
                .then(by -> Outcome.unchanged(read(lines).report()));
    }

    /**
     * Takes the lines in that are right, and leaves the others out. For up to 500 lines that is three statements, and one for each level of
     * managers above them.
     */
    public Outcome<ImportReport> take(Viewer viewer, List<FactsLine> lines) {
        return administrators
                .admit(viewer)
                .then(by -> locks.locked(LOCK, () -> transactions.inTransaction(() -> take(by, lines))));
    }

    private Outcome<ImportReport> take(UserId by, List<FactsLine> lines) {
        PeopleFile file = read(lines);
        ImportReport report = file.report();
        if (!report.changes()) {
            return Outcome.unchanged(report);
        }
        facts.put(file.changes());
        String detail = "added " + report.added() + ", changed " + report.changed() + ", left out "
                + report.problems().size();
        audit.record(AuditEntry.ofSite(by, "people.imported", "people-data", detail, clock.instant()));
        return Outcome.done(report);
    }

    private PeopleFile read(List<FactsLine> lines) {
        return new PeopleFile(people, facts, clock.instant()).read(lines);
    }
}
