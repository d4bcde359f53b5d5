package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.web.MacroCall;
import io.guildhall.kernel.web.Mending;
import io.guildhall.kernel.web.NearNames;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.recognition.badge.BadgeFace;
import java.util.List;

/** What a macro shows whose parameter names nothing that there is: one quiet line for readers, the three nearest names for whoever edits the page. */
record Unnamed(Spaces spaces) {
    boolean tells(MacroCall call) {
        return new Mending(spaces).tells(call.viewer(), call.here(), call.output());
    }

    /** A badge that nobody knows. */
    Shown badge(String typed, List<BadgeFace> known, MacroCall call) {
        Words words = call.look().words();
        List<String> names =
                known.stream().map(face -> BadgeNames.of(face, words)).toList();
        return Shown.notice(
                words.text("guildhall.badge.unknown"),
                tells(call)
                        ? words.text(
                                "guildhall.badge.unknown.nearest", typed, String.join(", ", NearNames.of(typed, names)))
                        : "");
    }

    /** Somebody whom nobody knows; for whoever edits the page. */
    Shown person(String typed, List<String> members, MacroCall call) {
        Words words = call.look().words();
        List<String> nearest = NearNames.of(typed, members);
        return Shown.notice(
                words.text("guildhall.badge.person.none"),
                nearest.isEmpty()
                        ? words.text("guildhall.badge.person.unknown", typed)
                        : words.text("guildhall.badge.person.unknown.nearest", typed, String.join(", ", nearest)));
    }
}
