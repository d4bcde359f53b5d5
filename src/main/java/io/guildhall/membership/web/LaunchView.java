package io.guildhall.membership.web;

import java.util.List;

/**
 * What founders still have to do, in a template.
 *
 * @param progress how far they are, in words
 * @param missing what holds the launch up, as a sentence; empty where nothing does
 */
public record LaunchView(
        String spaceKey, String progress, int met, int needed, List<Item> items, boolean ready, String missing) {
    public LaunchView {
        items = List.copyOf(items);
    }

    /**
     * One item.
     *
     * @param advice what to do; empty where it is done
     * @param state {@code done}, {@code open} or {@code advice}, with {@code stateWord} for people
     * @param href where to do it; empty where it is done
     */
    public record Item(String title, String advice, String state, String stateWord, String href) {}
}
