package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.web.OptionView;
import java.util.List;

/**
 * Giving a badge, in a template.
 *
 * @param people those to choose from, by name; empty where there are too many, who are then named
 */
public record GiveView(
        String spaceKey, List<OptionView> people, List<Choice> badges, int reasonMin, int reasonMax, int pageMax) {
    public GiveView {
        people = List.copyOf(people);
        badges = List.copyOf(badges);
    }

    /** Whether whoever gets it is named and not chosen. */
    public boolean typed() {
        return people.isEmpty();
    }

    /**
     * A badge to choose.
     *
     * @param pictures the picture, an SVG element of our own
     */
    public record Choice(String key, List<String> pictures, String name, String description) {
        public Choice {
            pictures = List.copyOf(pictures);
        }
    }
}
