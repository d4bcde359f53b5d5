package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.recognition.badge.AwardPage;
import io.guildhall.recognition.badge.AwardView;
import java.util.List;

/** Port: what other features add to the pages of awards. One bean for each. */
public interface AwardPart {
    /** Below the page of one award; empty for nothing. */
    List<Shown> below(Viewer viewer, AwardPage page, Look look);

    /** Below one's own badges; empty for nothing. */
    List<Shown> below(Viewer viewer, List<AwardView> own, Look look);
}
