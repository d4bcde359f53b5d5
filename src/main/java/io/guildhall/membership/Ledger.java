package io.guildhall.membership;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRow;
import io.guildhall.community.Home;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Writes what every change leaves behind in its transaction: history, one audit entry, true counts of members, of guests and of those who wait, and the
 * occasion that people may hear of.
 */
@Named
public final class Ledger {
    private final Memberships memberships;
    private final Audit audit;
    private final Occasions occasions;

    @Inject
    Ledger(Memberships memberships, Audit audit, Occasions occasions) {
        this.memberships = memberships;
        this.audit = audit;
        this.occasions = occasions;
    }

    /** Somebody came into another state. */
    public void moved(Fresh fresh, Step step) {
        moved(fresh, List.of(step));
    }

    /** Several people did, in one transaction; they are counted once. */
    public void moved(Fresh fresh, List<Step> steps) {
        steps.forEach(step -> moved(step, fresh.space().key()));
        CommunityRow row = fresh.communityRow();
        Community counted = row.value().at(Home.in(fresh.space()));
        if (steps.stream().anyMatch(step -> step.changesCountOf(MembershipState.ACTIVE))) {
            counted = counted.withMembers(count(counted, MembershipState.ACTIVE));
        }
        Optional<Instant> joined =
                steps.stream().filter(Step::joins).map(Step::at).findFirst();
        if (joined.isPresent()) {
            counted = counted.lively(joined.get());
        }
        if (steps.stream().anyMatch(step -> step.changesCountOf(MembershipState.REQUESTED))) {
            counted = counted.withWaiting(count(counted, MembershipState.REQUESTED));
        }
        if (steps.stream().anyMatch(Step::changesGuests)) {
            counted = counted.withGuests(memberships.countGuests(counted.id()));
        }
        row.save(counted);
    }

    /** The first facilitator of a community that is being founded; its count is kept with it. */
    public void moved(Step step, SpaceKey space) {
        kept(step, space);
        OccasionKind.ofAct(step.act()).ifPresent(kind -> tell(occasion(kind, step, space)));
    }

    /** The same, of which they hear in another way. */
    public void kept(Step step, SpaceKey space) {
        Membership after = step.after();
        memberships.append(new MembershipEvent(
                after.id(), after.community(), step.from(), after.state(), step.actor(), step.reason(), step.at()));
        String from = step.from().map(Enum::name).orElse("NONE");
        note(step.actor(), step.act(), space, "user:" + after.user().value(), from + ">" + after.state(), step.at());
    }

    /** Something that people may hear of; a change of state is told of by itself. */
    public void tell(Occasion occasion) {
        occasions.note(occasion);
    }

    private static Occasion occasion(OccasionKind kind, Step step, SpaceKey space) {
        Membership after = step.after();
        return Occasion.about(kind, after.community().value(), space, after.user(), step.actor(), step.at())
                .saying(kind == OccasionKind.INVITED ? message(after) : step.reason());
    }

    /** What was written to somebody who is invited. */
    private static String message(Membership invited) {
        return invited.decision().map(Membership.Decision::reason).orElse("");
    }

    /** One line of the audit. */
    public void note(UserId actor, String act, SpaceKey space, String object, String detail, Instant at) {
        note(Optional.of(actor), act, space, object, detail, at);
    }

    /** The same; without an actor for what the system did. */
    public void note(Optional<UserId> actor, String act, SpaceKey space, String object, String detail, Instant at) {
        audit.record(new AuditEntry(actor, act, space, object, detail, at));
    }

    /** Something that concerns the whole community: one line of the audit, and the occasion of the same name where there is one. */
    public void noteOfAll(Community after, SpaceKey space, UserId actor, String act, String detail, Instant at) {
        note(actor, act, space, "community", detail, at);
        OccasionKind.ofAct(act)
                .ifPresent(kind -> tell(Occasion.ofAll(
                        kind, after.id().value(), space, Optional.of(actor), Long.toString(at.toEpochMilli()), at)));
    }

    private int count(Community community, MembershipState state) {
        return memberships.count(community.id(), state);
    }
}
