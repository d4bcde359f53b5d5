package io.guildhall.privacy.web;

import io.guildhall.kernel.web.Words;
import io.guildhall.site.Keeping;

/** What is said of each kind of data. */
final class Kinds {
    private Kinds() {}

    static KeptView.Kind of(String name, Keeping keeping, Words words) {
        return new KeptView.Kind(
                title(name, words),
                words.text("guildhall.privacy.kind." + name + ".what"),
                words.text("guildhall.privacy.kind." + name + ".who"),
                until(name, keeping, words));
    }

    static String title(String name, Words words) {
        return words.text("guildhall.privacy.kind." + name + ".title");
    }

    /** How long it is kept, as administrators decided where they may. */
    static String until(String name, Keeping keeping, Words words) {
        return switch (name) {
            case "audit" ->
                keeping.auditDays() == Keeping.FOR_GOOD
                        ? words.text("guildhall.privacy.kind.audit.until")
                        : words.text("guildhall.privacy.kept.audit-days", words.number(keeping.auditDays()));
            case "notices" -> words.text("guildhall.privacy.kind.notices.until", words.number(keeping.noticeDays()));
            default -> words.text("guildhall.privacy.kind." + name + ".until");
        };
    }
}
