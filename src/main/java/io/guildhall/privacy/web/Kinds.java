package io.guildhall.privacy.web;

import io.guildhall.kernel.web.Words;

/** What is said of each kind of data. */
final class Kinds {
    private Kinds() {}

    static KeptView.Kind of(String name, Words words) {
        return new KeptView.Kind(
                title(name, words),
                words.text("guildhall.privacy.kind." + name + ".what"),
                words.text("guildhall.privacy.kind." + name + ".who"),
                until(name, words));
    }

    static String title(String name, Words words) {
        return words.text("guildhall.privacy.kind." + name + ".title");
    }

    static String until(String name, Words words) {
        return words.text("guildhall.privacy.kind." + name + ".until");
    }
}
