package io.guildhall.newcomer;

import io.guildhall.community.Community;
import io.guildhall.kernel.Space;

/**
 * The first steps of a community as one viewer sees them.
 *
 * @param edits whether the viewer may change them now
 * @param takes whether the viewer may say that they have taken one
 */
public record PathView(Community community, Space space, Walk walk, boolean edits, boolean takes) {
    /** What a change is made from. */
    public int revision() {
        return community.arrangements().path().revision();
    }
}
