package io.guildhall.membership.web;

import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * Where the viewer stands, in a template, and the one thing to do.
 *
 * @param state one word for it, for the style sheet
 * @param lines what to tell them, in one sentence
 * @param reason what somebody wrote to it on declining, removing or inviting; empty for nothing
 * @param act what the button does: {@code join}, {@code ask-entry}, {@code withdraw}, or empty for no button
 * @param button its words
 * @param primary whether it is the one thing to do
 * @param quiet what a second, quiet button does; empty for none
 * @param quietButton its words
 * @param link the words of a link beside; empty for none
 * @param linkPath for the link to log in: the path that it leads back to; else empty
 * @param leaves what leaving means, line by line; empty where the viewer cannot leave
 * @param further where else one may want to go from here
 * @param entry what is asked before coming in, in a dialog
 * @param working false in previews, where buttons do nothing
 */
public record StandingView(
        String state,
        List<Sentence> lines,
        String reason,
        String act,
        String button,
        boolean primary,
        String quiet,
        String quietButton,
        String link,
        String linkHref,
        String linkPath,
        List<String> leaves,
        List<Link> further,
        EntryView entry,
        boolean working) {
    public StandingView {
        lines = List.copyOf(lines);
        leaves = List.copyOf(leaves);
        further = List.copyOf(further);
    }

    /** Somewhere to go, in words. */
    public record Link(String text, String href) {}

    /** The same on the page that the link leads to. */
    StandingView unlinked() {
        return new StandingView(
                state,
                lines,
                reason,
                act,
                button,
                primary,
                quiet,
                quietButton,
                "",
                "",
                "",
                leaves,
                further,
                entry,
                working);
    }
}
