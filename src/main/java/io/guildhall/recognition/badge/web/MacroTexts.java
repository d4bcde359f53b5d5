package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.recognition.badge.BadgeView;
import java.util.List;

/** What is copied to put a badge on a page, in the host's wiki markup. */
final class MacroTexts {
    private MacroTexts() {}

    static Shown of(BadgeView view, Look look) {
        String name = BadgeNames.of(view.badge(), look.words()).name().replaceAll("([\\\\|{}\\[\\]])", "\\\\$1");
        String space =
                view.space().map(place -> "|space=" + place.key().value()).orElse("");
        return new Shown(
                "badges/copy.vm",
                new CopyView(List.of(
                        new CopyView.Line(
                                look.words().text("guildhall.badge.page.info"),
                                "{badge-info:badge=" + name + space + "}"),
                        new CopyView.Line(
                                look.words().text("guildhall.badge.page.wall"),
                                "{badge-wall:badge=" + name + space + "}"))));
    }
}
