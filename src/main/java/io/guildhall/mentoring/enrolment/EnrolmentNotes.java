package io.guildhall.mentoring.enrolment;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.Programme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What every change of an enrolment leaves behind in its transaction: one line of the audit, and the occasion of the same name. */
@Named
class EnrolmentNotes {
    private final Communities communities;
    private final List<Engagements> engagements;
    private final Audit audit;
    private final Occasions occasions;

    @Inject
    EnrolmentNotes(Communities communities, List<Engagements> engagements, Audit audit, Occasions occasions) {
        this.communities = communities;
        this.engagements = List.copyOf(engagements);
        this.audit = audit;
        this.occasions = occasions;
    }

    /** With how many others somebody goes on. */
    int running(Programme programme, UserId user) {
        return engagements.stream()
                .mapToInt(each -> each.running(programme.id(), user))
                .sum();
    }

    /** Which of some people are in an offer that somebody has still to accept. */
    Set<UserId> offered(Programme programme, Collection<UserId> users) {
        return users.isEmpty()
                ? Set.of()
                : engagements.stream()
                        .flatMap(each -> each.offered(programme.id(), users).stream())
                        .collect(Collectors.toSet());
    }

    /** Everything that may have to end with an enrolment. */
    List<Engagements> engagements() {
        return engagements;
    }

    /** The space of a programme's community; one statement. */
    SpaceKey space(Programme programme) {
        return programme
                .community()
                .flatMap(communities::find)
                .map(Community::space)
                .orElse(AuditEntry.SITE);
    }

    /**
     * Somebody came into another state.
     *
     * @param by who did it; empty for the system
     */
    void moved(
            Programme programme,
            SpaceKey space,
            Optional<UserId> by,
            Enrolment after,
            Optional<EnrolmentState> before,
            OccasionKind kind,
            Instant at) {
        String detail = after.role() + ", " + before.map(Enum::name).orElse("NONE") + ">" + after.state()
                + ", programme " + programme.id().value();
        audit.record(
                new AuditEntry(by, kind.act(), space, "user:" + after.user().value(), detail, at));
        occasions.note(new Occasion(
                kind,
                programme.community().map(each -> each.value()).orElse(Occasion.NO_COMMUNITY),
                space,
                Optional.of(after.user()),
                by,
                "enrolment:" + after.id().value() + ":" + at.toEpochMilli(),
                programme.name(),
                "",
                Optional.empty(),
                at));
    }
}
