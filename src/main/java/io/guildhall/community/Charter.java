package io.guildhall.community;

/**
 * What a community is about, as plain text. Absent texts are empty, never null.
 *
 * @param concern what people want to get better at together; at most {@value #CONCERN_MAX} characters, never blank
 * @param practice the practice they own
 * @param goalOrGap the goal it serves or the gap it fills
 */
public record Charter(String concern, String practice, String goalOrGap) {
    public static final int CONCERN_MAX = 200;
    public static final int TEXT_MAX = 10_000;

    /** A charter that has only its concern yet. */
    public static Charter about(String concern) {
        return new Charter(concern, "", "");
    }
}
