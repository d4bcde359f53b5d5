package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.recognition.badge.BadgeView;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Port: what features above show on the pages of badges. */
public interface BadgeParts {
    /** Below the description of one badge. */
    List<Shown> of(Viewer viewer, BadgeView badge, Function<String, Optional<String>> asked, Look look);

    /** Below somebody's own badges. */
    List<Shown> own(Viewer viewer, Look look);
}
