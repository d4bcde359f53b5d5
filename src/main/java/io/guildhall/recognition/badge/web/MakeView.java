package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.web.OptionView;
import java.util.List;

/**
 * Making a badge or changing one, in a template: how it looks is chosen first and shown, what it says is written below.
 *
 * @param address the page's own, to which the choices are sent
 * @param edit the key of the badge that is changed; empty for a new one
 * @param revision from which it is changed
 * @param pictures it in three sizes, SVG elements of our own
 * @param design the code of the picture
 * @param days after how many it is over; empty for never
 * @param rule its rule as JSON, which stays; empty for none
 * @param awarded whether somebody has it, so that the change becomes a version of its own
 */
public record MakeView(
        String spaceKey,
        String address,
        String backHref,
        String edit,
        int revision,
        List<String> pictures,
        String design,
        List<Pick> picks,
        String letters,
        String name,
        String description,
        String criteria,
        boolean multiple,
        String days,
        List<OptionView> issuers,
        String rule,
        boolean awarded,
        int nameMax,
        int textMax,
        int daysMax) {
    public MakeView {
        pictures = List.copyOf(pictures);
        picks = List.copyOf(picks);
        issuers = List.copyOf(issuers);
    }

    /** Whether it is a new one. */
    public boolean made() {
        return edit.isEmpty();
    }

    /** One thing that is chosen of how it looks. */
    public record Pick(String name, String label, List<OptionView> options) {
        public Pick {
            options = List.copyOf(options);
        }
    }
}
