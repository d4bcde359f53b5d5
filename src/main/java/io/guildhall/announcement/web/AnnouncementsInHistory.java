package io.guildhall.announcement.web;

import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.web.HistoryPart;
import io.guildhall.membership.web.TabCall;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was written to members stays in the history of the community. */
@Named
public final class AnnouncementsInHistory implements HistoryPart {
    private final AnnouncementsTab tab;

    @Inject
    public AnnouncementsInHistory(AnnouncementsTab tab) {
        this.tab = tab;
    }

    @Override
    public List<Shown> parts(TabCall call) {
        return tab.kept(call);
    }
}
