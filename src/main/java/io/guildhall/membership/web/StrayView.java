package io.guildhall.membership.web;

import io.guildhall.kernel.web.Look;
import io.guildhall.membership.life.Stray;

/**
 * A community that a space of the same key left behind, in a template.
 *
 * @param members how many it has, in words
 * @param same whether it is the same space for certain; else its name is asked for
 */
public record StrayView(String spaceKey, String name, String members, boolean same) {
    static StrayView of(Stray stray, String spaceKey, Look look) {
        return new StrayView(
                spaceKey,
                stray.community().name(),
                look.words()
                        .count("guildhall.reattach.members", stray.community().memberCount()),
                stray.same());
    }
}
