package io.guildhall.desk.web;

import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.web.TabCall;
import java.util.Optional;

/** One kind of thing that waits for those who run a community. Every bean of this type is one; a feature adds one by having such a bean. */
public interface DeskKind {
    /** Where it stands: smaller numbers come first. */
    int order();

    /** What waits, longest first, each with what can be done about it; empty where nothing does. */
    Optional<Shown> waiting(TabCall call);
}
