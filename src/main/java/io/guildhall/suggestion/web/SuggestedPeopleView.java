package io.guildhall.suggestion.web;

import io.guildhall.kernel.web.FaceView;
import java.util.List;

/** People who might join, in a template. */
public record SuggestedPeopleView(String spaceKey, List<Line> mightJoin) {
    public SuggestedPeopleView {
        mightJoin = List.copyOf(mightJoin);
    }

    /**
     * Somebody.
     *
     * @param face with their profile for a link
     * @param reasons sentences
     * @param inviteLabel what its button says to those who do not see where it stands
     * @param dismissLabel the same for the other button
     */
    public record Line(String key, FaceView face, List<String> reasons, String inviteLabel, String dismissLabel) {
        public Line {
            reasons = List.copyOf(reasons);
        }
    }
}
