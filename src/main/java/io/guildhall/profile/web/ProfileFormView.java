package io.guildhall.profile.web;

import io.guildhall.kernel.web.OptionView;
import java.util.List;

/**
 * The form of one's own profile, in a template.
 *
 * @param previews where it can be seen as others see it
 * @param spoken one list of choices for each language that is spoken
 * @param languages choices of an unused row
 */
public record ProfileFormView(
        int revision,
        List<Link> previews,
        Kind offers,
        Kind wants,
        List<List<OptionView>> spoken,
        List<OptionView> languages,
        int languagesMax,
        List<OptionView> zones,
        String hours,
        int hoursMax,
        String bring,
        int bringMax,
        List<OptionView> visibilities,
        boolean suggestible) {
    public ProfileFormView {
        previews = List.copyOf(previews);
        spoken = List.copyOf(spoken);
        languages = List.copyOf(languages);
        zones = List.copyOf(zones);
        visibilities = List.copyOf(visibilities);
    }

    /** Where something is. */
    public record Link(String href, String label) {}

    /**
     * Offers or wants.
     *
     * @param name what the property is called
     * @param max how many at most
     */
    public record Kind(String name, List<Row> rows, Row blank, int max, int labelMax) {
        public Kind {
            rows = List.copyOf(rows);
        }
    }

    /** A skill with its choices. */
    public record Row(String label, List<OptionView> levels, List<OptionView> priorities) {
        public Row {
            levels = List.copyOf(levels);
            priorities = List.copyOf(priorities);
        }
    }
}
