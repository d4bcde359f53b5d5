package io.guildhall.community;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a community may be started from: the situations in which communities are usually called for, with what has proved itself in them. A
 * template sets nothing that the founder did not see; its texts are suggestions, and stand in the bundle under
 * {@code guildhall.template.<word>}.
 */
public enum CommunityTemplate {
    /** People with the same craft at several sites, who know little of each other. */
    MULTI_SITE(CommunityType.PRACTICE, JoinPolicy.OPEN, 4),
    /** Many who are new at once. */
    NEWCOMERS(CommunityType.PRACTICE, JoinPolicy.OPEN, 5),
    /** Two ways of doing the same meet after a merger or a reorganisation. */
    AFTER_MERGER(CommunityType.PRACTICE, JoinPolicy.OPEN, 4),
    /** A central function and the people everywhere who do its work. */
    SUPPORT_NETWORK(CommunityType.NETWORK, JoinPolicy.REQUEST, 3),
    /** Nothing suggested but the usual ground rules. */
    BLANK(CommunityType.PRACTICE, JoinPolicy.OPEN, 0);

    private static final String TEXTS = "guildhall.template.";

    private final CommunityType type;
    private final JoinPolicy joinPolicy;
    private final int newcomerSteps;

    CommunityTemplate(CommunityType type, JoinPolicy joinPolicy, int newcomerSteps) {
        this.type = type;
        this.joinPolicy = joinPolicy;
        this.newcomerSteps = newcomerSteps;
    }

    public CommunityType type() {
        return type;
    }

    public JoinPolicy joinPolicy() {
        return joinPolicy;
    }

    /** The key of its name. */
    public String nameKey() {
        return key("name");
    }

    /** The key of a line that says whom it is for. */
    public String hintKey() {
        return key("hint");
    }

    /** The key of the ground rules that it suggests. */
    public String rulesKey() {
        return key("rules");
    }

    /** The key of a question that helps to write down the practice; empty where it suggests none. */
    public Optional<String> practiceKey() {
        return this == BLANK ? Optional.empty() : Optional.of(key("practice"));
    }

    /** The key of a question that helps to find the goal or the gap; empty where it suggests none. */
    public Optional<String> goalKey() {
        return this == BLANK ? Optional.empty() : Optional.of(key("goal"));
    }

    /** The keys of the first steps that it suggests to newcomers, in their order. */
    public List<String> stepKeys() {
        return IntStream.rangeClosed(1, newcomerSteps)
                .mapToObj(step -> key("step." + step))
                .toList();
    }

    private String key(String field) {
        return TEXTS + path(field);
    }

    private String path(String field) {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + field;
    }
}
