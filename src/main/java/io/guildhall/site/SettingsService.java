package io.guildhall.site;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows and changes the settings of the site; for administrators of the site. */
@Named
public final class SettingsService {
    private static final String LOCK = "site:settings";

    private final People people;
    private final Settings settings;
    private final KnownSettings known;
    private final Locks locks;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public SettingsService(
            People people,
            Settings settings,
            KnownSettings known,
            Locks locks,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.settings = settings;
        this.known = known;
        this.locks = locks;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The settings as they are. */
    public Outcome<SavedSettings> show(Viewer viewer) {
        return administrator(viewer).then(by -> Outcome.unchanged(settings.current()));
    }

    /** The settings that a change would start from; refused like {@link #change} where the viewer may not change them or the revision is stale. */
    public Outcome<SavedSettings> basis(Viewer viewer, int revision) {
        return show(viewer).then(found -> fresh(found, revision));
    }

    /** Replaces the settings, if nobody else did since they were read. One audit entry, and none where nothing changed. */
    public Outcome<SettingsChange> change(Viewer viewer, int revision, SiteSettings wanted) {
        Outcome<SettingsChange> came = administrator(viewer)
                .then(by -> locks.locked(
                        LOCK, () -> transactions.inTransaction(() -> change(by, revision, wanted.stripped()))));
        came.result().ifPresent(change -> known.learn(change.after()));
        return came;
    }

    private Outcome<SettingsChange> change(UserId by, int revision, SiteSettings wanted) {
        SettingsRow row = settings.forChange();
        return fresh(row.value(), revision).then(before -> right(wanted).then(values -> save(by, row, before, values)));
    }

    private Outcome<SettingsChange> save(UserId by, SettingsRow row, SavedSettings before, SiteSettings values) {
        if (before.values().equals(values)) {
            return Outcome.unchanged(new SettingsChange(before, before));
        }
        SavedSettings after = before.next(values);
        row.save(after);
        SettingsChange change = new SettingsChange(before, after);
        audit.record(AuditEntry.ofSite(by, "site.settings-changed", "settings", change.inShort(), clock.instant()));
        return Outcome.done(change);
    }

    private static Outcome<SavedSettings> fresh(SavedSettings found, int revision) {
        return found.revision() == revision
                ? Outcome.unchanged(found)
                : Outcome.refused(SiteRefusal.STALE, found.revision());
    }

    private static Outcome<SiteSettings> right(SiteSettings wanted) {
        List<FieldError> problems = new ArrayList<>(wanted.groups().problems());
        problems.addAll(wanted.times().problems());
        problems.addAll(wanted.verifying().problems());
        return problems.isEmpty()
                ? Outcome.done(wanted)
                : Outcome.refused(Refusal.ofFields(SiteRefusal.INVALID, problems));
    }

    private Outcome<UserId> administrator(Viewer viewer) {
        Optional<UserId> user = viewer.user();
        if (user.isEmpty()) {
            return Outcome.refused(SiteRefusal.LOGIN_NEEDED);
        }
        return people.isAdministrator(viewer)
                ? Outcome.done(user.get())
                : Outcome.refused(SiteRefusal.NOT_ADMINISTRATOR);
    }
}
