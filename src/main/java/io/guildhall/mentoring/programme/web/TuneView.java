package io.guildhall.mentoring.programme.web;

import io.guildhall.kernel.web.OptionView;
import java.util.List;

/**
 * Where a programme is fine-tuned, in a template.
 *
 * @param editable whether anything can be changed now; else it only says why not
 * @param obstacle why nothing can be changed; empty where it can
 * @param enrolFrom days as {@code 2027-05-03}; empty for none
 * @param draws whether it is a roulette
 * @param matches whether a match is run for its kind, so that the next best pair of it means something
 * @param weekdays days to draw on
 * @param managers who manages it, by user key and name
 * @param managersHint whom may be named
 * @param macro what is pasted into a page
 */
public record TuneView(
        String id,
        int revision,
        boolean editable,
        String obstacle,
        String name,
        int nameMax,
        String about,
        int aboutMax,
        String enrolFrom,
        String enrolTo,
        String start,
        String end,
        boolean draws,
        List<Amount> amounts,
        boolean again,
        boolean matches,
        boolean nextBest,
        List<OptionView> agreement,
        List<OptionView> seenBy,
        List<OptionView> weeks,
        List<OptionView> weekdays,
        int hour,
        String zone,
        List<OptionView> managers,
        String managersHint,
        String macro) {
    public TuneView {
        amounts = List.copyOf(amounts);
        agreement = List.copyOf(agreement);
        seenBy = List.copyOf(seenBy);
        weeks = List.copyOf(weeks);
        weekdays = List.copyOf(weekdays);
        managers = List.copyOf(managers);
    }

    /**
     * A number to choose.
     *
     * @param shown whether it matters for this kind; else it is kept as it is
     */
    public record Amount(String name, String label, String hint, int value, int least, int most, boolean shown) {}
}
