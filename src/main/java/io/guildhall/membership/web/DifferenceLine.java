package io.guildhall.membership.web;

import io.guildhall.community.TextDifference;
import java.util.List;

/**
 * A line of a text that is compared with a former one, in a template.
 *
 * @param change {@code kept}, {@code added} or {@code removed}
 */
public record DifferenceLine(String change, String text) {
    static List<DifferenceLine> between(String former, String text) {
        return TextDifference.ofLines(former, text).pieces().stream()
                .map(line -> new DifferenceLine(Cards.word(line.kind()), line.text()))
                .toList();
    }
}
