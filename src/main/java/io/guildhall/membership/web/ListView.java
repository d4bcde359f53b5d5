package io.guildhall.membership.web;

import java.util.List;

/**
 * A list of communities, in a template: the macro {@code community-list}, and the directory.
 *
 * @param empty what is said where there is none
 * @param more the words of the link to the rest; empty where all are shown
 * @param hint what else there is to know of the list; empty for nothing
 */
public record ListView(
        String title, String layout, List<CardView> cards, String empty, String more, String moreHref, String hint) {
    public ListView {
        cards = List.copyOf(cards);
    }

    /** A list of which there is nothing else to know. */
    ListView(String title, String layout, List<CardView> cards, String empty, String more, String moreHref) {
        this(title, layout, cards, empty, more, moreHref, "");
    }

    /** The same list with something to know of it. */
    ListView hinting(String words) {
        return new ListView(title, layout, cards, empty, more, moreHref, words);
    }
}
