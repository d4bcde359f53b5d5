package io.guildhall.meeting;

import io.guildhall.kernel.Viewer;
import java.util.List;

/** Port: what else stands in somebody's calendar besides the meetings of their communities. A bean for each feature that has such things. */
public interface CalendarEntries {
    /** What the owner of a calendar may see now; at most three statements. */
    List<CalendarEntry> of(Viewer owner);
}
