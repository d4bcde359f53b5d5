package io.guildhall.site;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/**
 * Gives administrators everything that the app keeps, before an upgrade or before the app is removed. It is a read: it changes nothing, so nothing is
 * audited.
 */
@Named
public final class SiteExportService {
    private final People people;
    private final StoredTables tables;
    private final Clock clock;

    @Inject
    public SiteExportService(People people, StoredTables tables, Clock clock) {
        this.people = people;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * What is taken out.
     *
     * @param at when
     */
    public record SiteExport(StoredTables tables, Instant at) {}

    /** All tables, to be walked through; for administrators of the site. */
    public Outcome<SiteExport> open(Viewer viewer) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(SiteRefusal.LOGIN_NEEDED);
        }
        return people.isAdministrator(viewer)
                ? Outcome.unchanged(new SiteExport(tables, clock.instant()))
                : Outcome.refused(SiteRefusal.NOT_ADMINISTRATOR);
    }
}
