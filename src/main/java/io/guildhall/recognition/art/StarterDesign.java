package io.guildhall.recognition.art;

import java.util.List;
import java.util.stream.Stream;

/**
 * The badges that a new site has: those that can be earned by what the app knows, and those that people give by hand. No two share an emblem, so
 * they are told apart without colour and without reading. None counts pages, comments or likes, and none ranks anybody.
 */
public enum StarterDesign {
    /** The first thing somebody brought in. */
    FIRST_CONTRIBUTION(true, Shape.STAR, Band.NONE, Emblem.SEEDLING, Ring.RUNNING, Accent.GREEN),
    /** Welcomed a newcomer. */
    WELCOMED_NEWCOMER(true, Shape.CIRCLE, Band.NONE, Emblem.DOOR, Ring.RUNNING, Accent.ORANGE),
    /** Held ten sessions as a mentor. */
    TEN_SESSIONS(true, Shape.CIRCLE, Band.ONE, Emblem.LANTERN, Ring.BEADS, Accent.PURPLE),
    /** Helped five different people. */
    HELPED_FIVE(true, Shape.CIRCLE, Band.ONE, Emblem.HAND, Ring.BEADS, Accent.TEAL),
    /** Was thanked by five people. */
    THANKED_BY_FIVE(true, Shape.STAR, Band.ONE, Emblem.HEART, Ring.RUNNING, Accent.MAGENTA),
    /** Completed a round of mentoring. */
    COMPLETED_ROUND(true, Shape.STAR, Band.NONE, Emblem.RINGS, Ring.CORD, Accent.BLUE),

    /** Showed a community where to go: the thanks to those who facilitated. */
    FACILITATED(false, Shape.SHIELD, Band.NONE, Emblem.COMPASS, Ring.RUNNING, Accent.BLUE),
    /** Kept the common pages in order. */
    STEWARD(false, Shape.SHIELD, Band.NONE, Emblem.BEEHIVE, Ring.RUNNING, Accent.ORANGE),
    /** Called people together. */
    CONVENER(false, Shape.SHIELD, Band.NONE, Emblem.BELL, Ring.RUNNING, Accent.PURPLE),
    /** Gave a talk. */
    SPEAKER(false, Shape.HEXAGON, Band.NONE, Emblem.SPEECH, Ring.RUNNING, Accent.TEAL),
    /** Told a story from which others learned, mistakes and all. */
    STORYTELLER(false, Shape.HEXAGON, Band.NONE, Emblem.QUILL, Ring.RUNNING, Accent.MAGENTA),
    /** Wrote down what others now look up. */
    AUTHOR(false, Shape.HEXAGON, Band.NONE, Emblem.BOOK, Ring.RUNNING, Accent.GREEN),
    /** Made a tool or a template that others use. */
    TOOLMAKER(false, Shape.HEXAGON, Band.NONE, Emblem.ANVIL, Ring.RUNNING, Accent.BLUE),
    /** Brought together what several teams knew. */
    WEAVER(false, Shape.HEXAGON, Band.NONE, Emblem.YARN, Ring.RUNNING, Accent.ORANGE),
    /** Brought two communities together. */
    BRIDGE_BUILDER(false, Shape.CIRCLE, Band.NONE, Emblem.BRIDGE, Ring.CORD, Accent.BLUE),
    /** Untied a knot for somebody. */
    UNTIED_A_KNOT(false, Shape.CIRCLE, Band.NONE, Emblem.KNOT, Ring.CORD, Accent.GREEN),
    /** Helped somebody up a step. */
    HELPED_UP(false, Shape.CIRCLE, Band.NONE, Emblem.LADDER, Ring.CORD, Accent.ORANGE),
    /** Handed on what only they could do, and so made room. */
    HANDED_ON(false, Shape.CIRCLE, Band.NONE, Emblem.KEY, Ring.CORD, Accent.MAGENTA);

    private final boolean isEarned;
    private final Design design;

    StarterDesign(boolean isEarned, Shape shape, Band band, Emblem emblem, Ring ring, Accent accent) {
        this.isEarned = isEarned;
        this.design = new Design(shape, band, emblem, ring, accent);
    }

    /** How it looks. */
    public Design design() {
        return design;
    }

    /** Whether a rule over what the app knows can give it; people give the others. */
    public boolean isEarned() {
        return isEarned;
    }

    /** Those that can be earned, in the order in which they are shown. */
    public static List<StarterDesign> earned() {
        return Stream.of(values()).filter(StarterDesign::isEarned).toList();
    }
}
