package io.guildhall.review;

import io.guildhall.community.Repeats;
import io.guildhall.community.Stage;
import java.util.Optional;
import java.util.function.Function;

/**
 * What speaks for a stage, or is missing for it, as Wenger, McDermott and Snyder describe the five (Cultivating Communities of Practice, 2002,
 * chapters 4 and 5): people find each other around a topic; they meet and find it worth it; they grow, and say what they are for; they keep what they
 * have alive and let new people in; they fade, split or become something else. The numbers are this app's own, for orientation and nothing else: a
 * stage is set by people, and may go back.
 */
public enum StageSign {
    /** Somebody coordinates: the first thing that a potential community needs. */
    FACILITATED(Stage.POTENTIAL, facts -> known(facts.facilitators() > 0)),
    /** A few people have found each other. */
    GATHERED(Stage.POTENTIAL, facts -> known(facts.community().memberCount() >= StageSign.A_FEW)),
    /** It was launched. */
    LAUNCHED(
            Stage.COALESCING,
            facts -> known(facts.community().arrangements().launchedAt().isPresent())),
    /** People meet: relationships and trust come of that. */
    MEETS(Stage.COALESCING, facts -> known(facts.meets())),
    /** Several find it worth sharing something. */
    SHARES(Stage.COALESCING, facts -> facts.quarter().map(quarter -> quarter.contributors() >= StageSign.A_FEW)),
    /** It has a rhythm. */
    RHYTHM(
            Stage.MATURING,
            facts -> known(facts.community()
                    .arrangements()
                    .meeting()
                    .filter(meeting -> meeting.repeats() != Repeats.NEVER)
                    .isPresent())),
    /** It has said what it wants to reach. */
    AIMS(Stage.MATURING, facts -> known(facts.adopted() > 0)),
    /** It grows. */
    GROWS(Stage.MATURING, facts -> facts.quarter().map(quarter -> quarter.joined() > quarter.left())),
    /** The work lies on more than one. */
    SHARED(Stage.MATURING, facts -> known(facts.facilitators() > 1)),
    /** It has lasted a year. */
    LASTS(Stage.STEWARDSHIP, facts -> known(facts.hasLasted())),
    /** It has looked back within a year. */
    LOOKS_BACK(Stage.STEWARDSHIP, facts -> known(facts.hasLookedBack())),
    /** It has reached something that it set out for. */
    REACHES(Stage.STEWARDSHIP, facts -> known(facts.fulfilled() > 0)),
    /** New people come in. */
    RENEWS(Stage.STEWARDSHIP, facts -> facts.quarter().map(quarter -> quarter.joined() > 0)),
    /** More people go than come. */
    SHRINKS(Stage.TRANSFORMATION, facts -> facts.quarter().map(quarter -> quarter.left() > quarter.joined())),
    /** It has gone quiet. */
    QUIET(Stage.TRANSFORMATION, facts -> known(facts.isQuiet())),
    /** It has grown so large that parts of it may go on by themselves (requirement L3). */
    LARGE(Stage.TRANSFORMATION, facts -> known(facts.community().memberCount() >= StageSign.MANY));

    /** From so many on it is people, not a person and a friend. */
    static final int A_FEW = 3;

    /** From about so many on people do not know each other any more, and communities split. */
    static final int MANY = 150;

    private final Stage stage;
    private final Function<StageFacts, Optional<Boolean>> seen;

    StageSign(Stage stage, Function<StageFacts, Optional<Boolean>> seen) {
        this.stage = stage;
        this.seen = seen;
    }

    /** Which stage it speaks for. */
    public Stage stage() {
        return stage;
    }

    /** Whether it is there; empty where that cannot be said without saying something of somebody. */
    public Optional<Boolean> in(StageFacts facts) {
        return seen.apply(facts);
    }

    private static Optional<Boolean> known(boolean is) {
        return Optional.of(is);
    }
}
