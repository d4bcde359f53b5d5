package io.guildhall.mentoring.programme.web;

import java.util.List;

/**
 * A programme on a page of the wiki, in a template.
 *
 * @param title what stands above; empty for nothing
 * @param whole whether everything is shown, or one line
 * @param what its kind, in a sentence
 * @param look the class of its lozenge, with a blank before it; empty for the usual one
 * @param when its state and dates, in sentences
 * @param button what leads to its page
 */
public record ProgrammeCardView(
        String title,
        boolean whole,
        String name,
        String href,
        String kind,
        String what,
        String about,
        String look,
        String state,
        List<String> when,
        String button,
        boolean primary) {
    public ProgrammeCardView {
        when = List.copyOf(when);
    }
}
