package io.guildhall.contribution;

import io.guildhall.kernel.ContentWritten;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Sighting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/**
 * Notes what members write. Inside the transaction of whoever saves: at most two reads on unique keys and one plain insert, in no transaction of its own,
 * since one that failed would take the save with it. What somebody writes who is no member costs no write.
 */
@Named
final class WrittenByMembers implements ContentWritten {
    private final CommunityDoor door;
    private final ContributionLog log;
    private final Clock clock;

    @Inject
    WrittenByMembers(CommunityDoor door, ContributionLog log, Clock clock) {
        this.door = door;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void written(Viewer author, SpaceKey space, Kind kind) {
        if (author.isAnonymous()) {
            return;
        }
        door.look(author, space.value())
                .result()
                .filter(seen -> !seen.community().isArchived())
                .flatMap(Sighting::standing)
                .filter(Membership::isActive)
                .ifPresent(own -> log.add(new Contribution(own.community(), own.user(), kind, clock.instant())));
    }
}
