package io.guildhall.recognition.badge;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Page;
import java.util.List;

/**
 * What was given in a community, as one viewer may see it.
 *
 * @param mayGive whether the viewer may give badges of it
 * @param known the badges that could have been named, where whoever mistyped one is to be helped; else empty
 */
public record Wall(CommunityId community, Page<AwardView> page, boolean mayGive, List<BadgeFace> known) {
    public Wall {
        known = List.copyOf(known);
    }
}
