package io.guildhall.notice.web;

import java.util.List;

/**
 * One notice in a letter, in a template.
 *
 * @param quote empty where nobody wrote anything
 * @param more further sentences
 */
public record LetterLineView(String sentence, String quote, List<String> more, String button, String href, String why) {
    public LetterLineView {
        more = List.copyOf(more);
    }
}
