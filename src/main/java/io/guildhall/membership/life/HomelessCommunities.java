package io.guildhall.membership.life;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityRow;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.SpaceGone;
import io.guildhall.kernel.SpaceKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps the community of a space that is gone: archived, with its name and all that is remembered of it, under a key that no space can have. It
 * runs inside the host's own transaction, so it takes no lock and adds nothing that could clash: the key holds the community's number.
 */
@Named
public final class HomelessCommunities implements SpaceGone {
    private final Communities communities;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public HomelessCommunities(Communities communities, Audit audit, Clock clock) {
        this.communities = communities;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void gone(SpaceKey space, long id) {
        communities
                .forChange(space)
                .filter(row ->
                        row.value().home().spaceId().map(known -> known == id).orElse(true))
                .ifPresent(this::leave);
    }

    private void leave(CommunityRow row) {
        Community before = row.value();
        Instant now = clock.instant();
        for (CommunityRow child : communities.childrenForChange(before.id())) {
            Community freed = child.value();
            child.save(freed.arranged(freed.arrangements().withParent(Optional.empty())));
        }
        Community after = before.homeless();
        row.save(after);
        audit.record(new AuditEntry(
                Optional.empty(),
                "community.left-behind",
                after.space(),
                "community",
                before.space().value(),
                now));
    }
}
