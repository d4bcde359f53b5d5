package io.guildhall.desk.web;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.membership.mine.MyPlace;
import java.util.List;
import java.util.Map;

/** Port: what is said to people of their own part in communities, on their own page and nowhere else. */
public interface OwnPart {
    /** A line and where more of it stands, for those of the viewer's places of which something is said. At most one statement for 500 of them. */
    Map<CommunityId, MineView.Link> of(Viewer viewer, List<MyPlace> places, Look look);
}
