package io.guildhall.site;

import io.guildhall.kernel.InMemoryAudit;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryPeople;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.MovableClock;
import io.guildhall.kernel.Viewer;

/** A site with its settings; Ada administers it, Ben does not. */
public final class DecidedSite {
    public final InMemoryPeople people = new InMemoryPeople();
    public final InMemorySettings settings = new InMemorySettings();
    public final InMemoryAudit audit = new InMemoryAudit();
    public final MovableClock clock = new MovableClock();
    public final KnownSettings known = new SettingsOfNode(settings, clock);
    public final SettingsService service = new SettingsService(
            people, settings, known, new InMemoryLocks(), new InMemoryTransactions(settings, audit), audit, clock);
    public final Viewer ada = Viewer.of(people.add("ada", "Ada"));
    public final Viewer ben = Viewer.of(people.add("ben", "Ben"));

    public DecidedSite() {
        people.makeAdministrator(ada);
    }
}
