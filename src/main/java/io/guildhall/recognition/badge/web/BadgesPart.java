package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.web.TabCall;
import java.util.List;

/** Something more among the badges of a community. Every bean of this type is one; a feature adds one by having such a bean. */
public interface BadgesPart {
    /** Templates one below the other, between giving a badge and what was given; none where there is nothing for the viewer. */
    List<Shown> parts(TabCall call);
}
