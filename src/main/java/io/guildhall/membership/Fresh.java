package io.guildhall.membership;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRow;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.UserId;
import java.util.Map;
import java.util.Optional;

/**
 * A community under its lock, before the eyes of whoever wants to change it.
 *
 * @param rows the places of the viewer and of those whom the change is about; strangers are missing
 */
public record Fresh(Sighting sighting, CommunityRow communityRow, Map<UserId, MembershipRow> rows) {
    public Fresh {
        rows = Map.copyOf(rows);
    }

    /** The space as the host has it now. */
    public Space space() {
        return sighting.space();
    }

    /** As it stands in its space: archived where the space is. */
    public Community community() {
        return sighting.community();
    }

    /** Somebody's place, to change it. */
    public Optional<MembershipRow> rowOf(UserId person) {
        return Optional.ofNullable(rows.get(person));
    }
}
