package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.recognition.badge.AwardPage;
import java.util.List;

/** Port: what another feature adds to the page of one award. Every bean of this type does. */
public interface BelowAward {
    /** Below the award; none where there is nothing for the viewer. */
    List<Shown> below(Viewer viewer, AwardPage page, Look look);
}
