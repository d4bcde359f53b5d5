package io.guildhall.profile.web;

import io.guildhall.kernel.web.FaceView;
import java.util.List;

/**
 * Somebody as a reader sees them, in a template.
 *
 * @param banner as whom the person looks at it themselves; empty for others
 * @param state that they are no longer active, in words; empty where they are
 * @param languages in words; empty for none
 * @param zone with what time it is there; empty for none
 * @param hours in words; empty for none
 * @param nothing in words, where there is nothing to read; empty where there is
 */
public record PortraitView(
        String banner,
        String backHref,
        FaceView face,
        String state,
        List<Skill> offers,
        List<Skill> wants,
        String bring,
        String languages,
        String zone,
        String hours,
        String nothing) {
    public PortraitView {
        offers = List.copyOf(offers);
        wants = List.copyOf(wants);
    }

    /** Whether there are facts besides skills and what they bring. */
    public boolean hasFacts() {
        return !languages.isEmpty() || !zone.isEmpty() || !hours.isEmpty();
    }

    /**
     * A skill.
     *
     * @param level in words
     * @param bars as many as the level, of five
     * @param priority in words; empty for the usual
     */
    public record Skill(String label, String level, int bars, String priority) {}
}
