package io.guildhall.privacy.web;

import io.guildhall.kernel.web.Words;
import io.guildhall.site.Span;
import io.guildhall.site.Times;

/** What is said of each kind of data. */
final class Kinds {
    private Kinds() {}

    static KeptView.Kind of(String name, Times times, Words words) {
        return new KeptView.Kind(
                title(name, words),
                words.text("guildhall.privacy.kind." + name + ".what"),
                words.text("guildhall.privacy.kind." + name + ".who"),
                until(name, times, words));
    }

    static String title(String name, Words words) {
        return words.text("guildhall.privacy.kind." + name + ".title");
    }

    /** How long it is kept, as administrators decided where they may. */
    static String until(String name, Times times, Words words) {
        return switch (name) {
            case "audit" ->
                times.of(Span.AUDIT) == 0
                        ? words.text("guildhall.privacy.kind.audit.until")
                        : words.text("guildhall.privacy.kept.audit-days", words.number(times.of(Span.AUDIT)));
            case "notices" -> words.text("guildhall.privacy.kind.notices.until", words.number(times.of(Span.NOTICES)));
            case "memberships" ->
                words.text("guildhall.privacy.kind.memberships.until", words.number(times.of(Span.ANSWERS)));
            default -> words.text("guildhall.privacy.kind." + name + ".until");
        };
    }
}
