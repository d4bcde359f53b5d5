package io.guildhall.notice.web;

import io.guildhall.kernel.web.OptionView;
import java.util.List;

/**
 * How the reader wants to be told, in a template.
 *
 * @param note why no mails go out at all; empty where they do
 * @param quietUntil a day as a date field has it; empty for none
 */
public record WishesView(
        int revision,
        List<OptionView> mails,
        List<OptionView> weekdays,
        List<OptionView> formats,
        String quietUntil,
        String zone,
        String note) {
    public WishesView {
        mails = List.copyOf(mails);
        weekdays = List.copyOf(weekdays);
        formats = List.copyOf(formats);
    }
}
