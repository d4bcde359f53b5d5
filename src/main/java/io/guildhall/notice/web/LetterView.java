package io.guildhall.notice.web;

import java.util.List;

/**
 * A letter, in a template.
 *
 * @param language as an HTML attribute has it
 * @param more the words of a link to the inbox where there is more; empty for none
 * @param off how to turn such mails off, as a link to the inbox
 */
public record LetterView(
        String language,
        String title,
        List<LetterLineView> lines,
        String more,
        String moreHref,
        String off,
        String offHref) {
    public LetterView {
        lines = List.copyOf(lines);
    }
}
