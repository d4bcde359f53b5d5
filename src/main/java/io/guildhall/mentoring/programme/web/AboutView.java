package io.guildhall.mentoring.programme.web;

import java.util.List;

/**
 * What a programme is, in a template.
 *
 * @param what its kind, in a sentence
 * @param about what its managers say of it; may be empty
 * @param look the class of its lozenge, with a blank before it; empty for the usual one
 * @param when its state and dates, in sentences
 * @param managers who manages it, in a sentence
 * @param obstacle why the viewer takes no part, in a sentence; empty where they may
 * @param buttons what the viewer may do with it
 * @param tuneHref where it is fine-tuned; empty for those who may not
 */
public record AboutView(
        String id,
        String kind,
        String what,
        String about,
        String look,
        String state,
        List<String> when,
        String managers,
        String obstacle,
        List<Button> buttons,
        String tuneHref) {
    public AboutView {
        when = List.copyOf(when);
        buttons = List.copyOf(buttons);
    }

    /**
     * Something the viewer may do with it.
     *
     * @param primary whether it is what comes next
     * @param sure what is said before it is done; empty where it is done at once
     */
    public record Button(String act, String text, boolean primary, String sure) {}
}
