package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.recognition.badge.BadgeView;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Port: what another feature adds to the page of one badge. Every bean of this type does. */
public interface BelowBadge {
    /**
     * Below the description; none where there is nothing for the viewer.
     *
     * @param asked what stands in the address, by its name
     */
    List<Shown> below(Viewer viewer, BadgeView badge, Function<String, Optional<String>> asked, Look look);
}
