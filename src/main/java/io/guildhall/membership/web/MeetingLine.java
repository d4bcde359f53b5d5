package io.guildhall.membership.web;

import io.guildhall.kernel.web.Sentence;

/**
 * The next meeting on a card, in a template.
 *
 * @param when says the time in the viewer's zone; the empty sentence where there is none
 * @param place where, in the community's own words; never the link, which is on the tab
 */
public record MeetingLine(Sentence when, String place) {
    /** Nobody meets. */
    static MeetingLine none() {
        return new MeetingLine(Sentence.of(""), "");
    }
}
