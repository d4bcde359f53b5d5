package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.web.TabCall;
import java.util.List;

/** Port: what another feature adds among the badges of a community. Every bean of this type does. */
public interface AmongBadges {
    /** Between giving a badge and what was given; none where there is nothing for the viewer. */
    List<Shown> parts(TabCall call);
}
