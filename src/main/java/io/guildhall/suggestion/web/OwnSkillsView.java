package io.guildhall.suggestion.web;

import java.util.List;

/** Skills that somebody might offer, in a template. */
public record OwnSkillsView(List<Line> mightOffer) {
    public OwnSkillsView {
        mightOffer = List.copyOf(mightOffer);
    }

    /**
     * A skill.
     *
     * @param why the reason for showing it
     * @param takeLabel what its button says to those who do not see where it stands
     * @param dismissLabel the same for the other button
     */
    public record Line(String skill, String why, String takeLabel, String dismissLabel) {}
}
