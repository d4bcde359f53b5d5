package io.guildhall.membership.web;

import java.util.List;

/**
 * A list of communities, in a template: the macro {@code community-list}, and the directory.
 *
 * @param empty what is said where there is none
 * @param more the words of the link to the rest; empty where all are shown
 */
public record ListView(String title, String layout, List<CardView> cards, String empty, String more, String moreHref) {
    public ListView {
        cards = List.copyOf(cards);
    }
}
