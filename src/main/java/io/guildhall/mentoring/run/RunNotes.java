package io.guildhall.mentoring.run;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Listeners;
import io.guildhall.membership.Membership;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.Programmes;
import io.guildhall.mentoring.programme.SeenProgramme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes down what happens to runs, and lets those know who manage their programme. The record names the programme and the number of the run, and nobody in it. */
@Named
final class RunNotes {
    private final Audit audit;
    private final Occasions occasions;
    private final Communities communities;
    private final Listeners listeners;
    private final Programmes programmes;

    @Inject
    RunNotes(Audit audit, Occasions occasions, Communities communities, Listeners listeners, Programmes programmes) {
        this.audit = audit;
        this.occasions = occasions;
        this.communities = communities;
        this.listeners = listeners;
        this.programmes = programmes;
    }

    /** What a manager did. One audit entry. */
    void did(OccasionKind kind, SeenProgramme seen, Run run, String detail, Instant now) {
        audit.record(new AuditEntry(
                seen.viewer().user(), kind.act(), seen.space(), object(run), "run " + run.no() + detail, now));
    }

    /** What came of a run by itself: one audit entry, and a notice for each of those who manage its programme. At most six statements. */
    void came(OccasionKind kind, Programme programme, Run run, String detail, Instant now) {
        Optional<Community> community = programme.community().flatMap(communities::find);
        audit.record(new AuditEntry(
                Optional.empty(),
                kind.act(),
                community.map(Community::space).orElse(AuditEntry.SITE),
                object(run),
                "run " + run.no() + detail,
                now));
        String reference = "run:" + run.id().value() + ":" + programme.id().value();
        managers(programme)
                .forEach(person -> occasions.note(Occasion.ofSite(kind, person, Optional.empty(), reference, now)
                        .saying(programme.name())));
    }

    private static String object(Run run) {
        return "programme:" + run.programme().value();
    }

    /** Who manages it by office in its community and who was made a manager; across communities whoever made it instead of all administrators. */
    private Set<UserId> managers(Programme programme) {
        Set<UserId> named = new HashSet<>(programmes.managers(programme.id()));
        if (programme.community().isEmpty()) {
            named.add(programme.createdBy());
            return named;
        }
        Map<UserId, Membership> standings =
                listeners.standings(programme.community().get(), named);
        named.removeIf(each -> Optional.ofNullable(standings.get(each))
                .filter(Membership::isActive)
                .isEmpty());
        named.addAll(listeners.whoRun(programme.community().get()));
        return named;
    }
}
