package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * One award in a list, in a template.
 *
 * @param pictures the picture, an SVG element of our own
 * @param href its page; empty where it has none for the reader
 * @param face whoever earned it; without a name where the reader may not be told
 * @param from who gave it and where, in words; empty where nothing of it may be told
 * @param mark what else is to be known: that only the reader sees it, that it is over; empty for nothing
 * @param flagPath where the reader shows it or keeps it to themselves; empty where it is none of theirs
 * @param flag what that is called
 * @param renews whether the reader may give it again on its page
 * @param revokePath where it is taken back; empty where the reader takes nothing back
 */
public record AwardLine(
        List<String> pictures,
        String name,
        String href,
        FaceView face,
        String reason,
        String from,
        String year,
        Sentence when,
        String mark,
        String revokePath,
        String flagPath,
        String flag,
        boolean renews) {
    public AwardLine {
        pictures = List.copyOf(pictures);
    }

    /** Whether the reader is told who earned it. */
    public boolean named() {
        return !face.name().isEmpty();
    }
}
