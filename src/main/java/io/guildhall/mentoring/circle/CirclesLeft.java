package io.guildhall.mentoring.circle;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.Engagements;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lets whoever leaves a programme of circles leave their circle with it, in which the others go on. */
@Named
final class CirclesLeft implements Engagements {
    private final Pairings pairings;
    private final Communities communities;
    private final CircleWork work;

    @Inject
    CirclesLeft(Pairings pairings, Communities communities, CircleWork work) {
        this.pairings = pairings;
        this.communities = communities;
        this.work = work;
    }

    /** None: circles are pairings too, and whoever counts those counts them. */
    @Override
    public int running(ProgrammeId programme, UserId user) {
        return 0;
    }

    /** None: nobody is offered a circle. */
    @Override
    public Set<UserId> offered(ProgrammeId programme, Collection<UserId> users) {
        return Set.of();
    }

    @Override
    public List<DomainEvent> end(Programme programme, UserId user, Set<ProgrammeRole> roles, Instant at) {
        if (programme.kind() == ProgrammeKind.CIRCLE && roles.contains(ProgrammeRole.PEER)) {
            Optional<Community> community = programme.community().flatMap(communities::find);
            CircleWork.Doing doing = new CircleWork.Doing(
                    programme,
                    community.map(Community::space).orElse(AuditEntry.SITE),
                    programme.community().map(id -> id.value()).orElse(Occasion.NO_COMMUNITY),
                    Optional.empty(),
                    at);
            pairings.forChange(programme.id(), List.of(user), PairingState.RUNNING)
                    .forEach(row -> work.part(doing, row, user));
        }
        return List.of();
    }
}
