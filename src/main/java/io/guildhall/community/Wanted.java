package io.guildhall.community;

import java.util.Optional;

/**
 * What a stored community has to be like to be read for a list. The store leaves out what certainly is not like that; there may be others among those
 * that it gives, which have to be looked through: those that nobody changed since before they could be found this way, and those where a database
 * takes one letter for another.
 *
 * @param text part of the name, of the concern or of a topic, in any case of letters; nothing in it stands for anything but itself; empty for all
 * @param topic a whole topic, in any case of letters; empty for all
 * @param status as stored: a community whose space is archived is kept as what it was before
 */
public record Wanted(
        String text,
        String topic,
        Optional<CommunityType> type,
        Optional<Stage> stage,
        Optional<CommunityStatus> status) {
    /** All of them. */
    public static final Wanted ALL = with("");

    /** Those that a text is in. */
    public static Wanted with(String text) {
        return new Wanted(text, "", Optional.empty(), Optional.empty(), Optional.empty());
    }
}
