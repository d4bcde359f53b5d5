package io.guildhall.membership.web;

/**
 * A line of a text that is compared with a former one, in a template.
 *
 * @param change {@code kept}, {@code added} or {@code removed}
 */
public record DifferenceLine(String change, String text) {
    static DifferenceLine kept(String text) {
        return new DifferenceLine("kept", text);
    }

    static DifferenceLine added(String text) {
        return new DifferenceLine("added", text);
    }

    static DifferenceLine removed(String text) {
        return new DifferenceLine("removed", text);
    }
}
