package io.guildhall.membership;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRow;
import io.guildhall.community.Home;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** Writes what every change leaves behind in its transaction: history, one audit entry, and true counts of members and of those who wait. */
@Named
final class Ledger {
    private final Memberships memberships;
    private final Audit audit;

    @Inject
    Ledger(Memberships memberships, Audit audit) {
        this.memberships = memberships;
        this.audit = audit;
    }

    /** Somebody came into another state. */
    void moved(Fresh fresh, Step step) {
        moved(step, fresh.space().key());
        CommunityRow row = fresh.communityRow();
        Community counted = row.value().at(Home.in(fresh.space()));
        if (step.changesCountOf(MembershipState.ACTIVE)) {
            counted = counted.withMembers(count(counted, MembershipState.ACTIVE));
        }
        if (step.changesCountOf(MembershipState.REQUESTED)) {
            counted = counted.withWaiting(count(counted, MembershipState.REQUESTED));
        }
        row.save(counted);
    }

    /** The first facilitator of a community that is being founded; its count is kept with it. */
    void moved(Step step, SpaceKey space) {
        Membership after = step.after();
        memberships.append(new MembershipEvent(
                after.id(),
                after.community(),
                step.from(),
                after.state(),
                Optional.of(step.actor()),
                step.reason(),
                step.at()));
        String from = step.from().map(Enum::name).orElse("NONE");
        note(step.actor(), step.act(), space, "user:" + after.user().value(), from + ">" + after.state(), step.at());
    }

    /** One line of the audit. */
    void note(UserId actor, String act, SpaceKey space, String object, String detail, Instant at) {
        audit.record(new AuditEntry(Optional.of(actor), act, space, object, detail, at));
    }

    private int count(Community community, MembershipState state) {
        return memberships.count(community.id(), state);
    }
}
