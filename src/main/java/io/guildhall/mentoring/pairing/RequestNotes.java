package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.programme.Programme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes down what became of requests, and lets those be told who wait for it. The record names the pairing alone: who is in it is for those to know who
 * see pairs. The notices are no community's: they go to one person each, and which one is over is told by the number of the request.
 */
@Named
final class RequestNotes {
    private final Audit audit;
    private final Occasions occasions;

    @Inject
    RequestNotes(Audit audit, Occasions occasions) {
        this.audit = audit;
        this.occasions = occasions;
    }

    /** One audit entry. */
    void moved(
            OccasionKind kind,
            Optional<UserId> actor,
            SpaceKey space,
            Optional<PairingState> before,
            Pairing after,
            Instant now) {
        String from = before.map(Enum::name).orElse("NONE");
        audit.record(new AuditEntry(
                actor, kind.act(), space, "pairing:" + after.id().value(), from + ">" + after.state(), now));
    }

    /** That somebody rests who left requests unanswered. One audit entry. */
    void rests(SpaceKey space, Enrolment enrolment, Instant now) {
        String object = "enrolment:" + enrolment.id().value();
        String detail = enrolment.state() + ">" + EnrolmentState.PAUSED;
        audit.record(new AuditEntry(Optional.empty(), OccasionKind.MENTORING_SILENT.act(), space, object, detail, now));
    }

    /** Lets somebody be told of it. */
    void tell(
            OccasionKind kind,
            UserId person,
            Optional<UserId> actor,
            Programme programme,
            Pairing pairing,
            String words,
            Instant now) {
        occasions.note(Occasion.ofSite(kind, person, actor, reference(programme, pairing), now)
                .saying(programme.name())
                .withWords(words));
    }

    /** That a request waits for nobody any more: for whoever it waited for. */
    void over(UserId asked, Optional<UserId> actor, Programme programme, Pairing pairing, Instant now) {
        tell(OccasionKind.MENTORING_ANSWERED, asked, actor, programme, pairing, "", now);
    }

    /** That a pair is over; nobody is told through whom. */
    void ended(UserId person, Programme programme, Pairing pairing, Instant now) {
        String reference = "pairing:" + pairing.id().value() + ":" + now.toEpochMilli();
        occasions.note(Occasion.ofSite(OccasionKind.PAIRING_ENDED, person, Optional.empty(), reference, now)
                .saying(programme.name()));
    }

    private static String reference(Programme programme, Pairing pairing) {
        return "request:" + pairing.id().value() + ":" + programme.id().value();
    }
}
