package io.guildhall.membership.web;

import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.CommunityView;
import java.util.List;

/** A tab of the Community page. Every bean of this type is one; a feature adds a tab by having such a bean. */
public interface CommunityTab {
    /** Its name in the address, the empty text for the one that opens first. It is in bookmarks and mails, so it never changes. */
    String name();

    /** The key of its title. */
    String title();

    /** Where it stands: smaller numbers come first. */
    int order();

    /** The same for a community as it is now: what matters most may come first. */
    default int order(CommunityView view) {
        return order();
    }

    /** Whether whoever looks has something to see here. Others are answered as if there were no such tab. */
    boolean isFor(CommunityView view);

    /**
     * The key of what is said, above what opens first, to whoever follows an old link here and has nothing to see; the empty text where they are
     * answered as if there were no such tab.
     */
    default String missed(CommunityView view) {
        return "";
    }

    /** Templates one below the other. */
    List<Shown> parts(TabCall call);
}
