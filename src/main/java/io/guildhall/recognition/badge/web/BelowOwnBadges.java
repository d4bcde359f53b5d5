package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.recognition.badge.AwardView;
import java.util.List;

/** Port: what another feature adds to the page of one's own badges. Every bean of this type does. */
public interface BelowOwnBadges {
    /** Below the badges that the viewer has; none where there is nothing to say. */
    List<Shown> below(Viewer viewer, List<AwardView> own, Look look);
}
