package io.guildhall.community;

import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a community is about, as plain text. Absent texts are empty, never null.
 *
 * @param concern what people want to get better at together; at most {@value #CONCERN_MAX} characters, never blank
 * @param practice the practice they own
 * @param goalOrGap the goal it serves or the gap it fills
 * @param audience whom it is for
 * @param channelUrl where people talk between meetings: an address with http or https
 */
public record Charter(String concern, String practice, String goalOrGap, String audience, String channelUrl) {
    public static final int CONCERN_MAX = 200;
    public static final int TEXT_MAX = 10_000;

    private static final List<TextRule> RULES = List.of(
            TextRule.neededLine("concern", CONCERN_MAX),
            TextRule.optionalText("practice", TEXT_MAX),
            TextRule.optionalText("goalOrGap", TEXT_MAX),
            TextRule.optionalText("audience", TEXT_MAX));

    /** A charter that names neither audience nor channel. */
    public Charter(String concern, String practice, String goalOrGap) {
        this(concern, practice, goalOrGap, "", "");
    }

    /** A charter that has only its concern yet. */
    public static Charter about(String concern) {
        return new Charter(concern, "", "");
    }

    /** Without blanks around its texts: what is checked and kept. */
    public Charter stripped() {
        return new Charter(concern.strip(), practice.strip(), goalOrGap.strip(), audience.strip(), channelUrl.strip());
    }

    /** What is wrong with it, field by field; nothing where it may be kept. */
    public List<FieldError> problems() {
        List<String> texts = List.of(concern, practice, goalOrGap, audience);
        Stream<Optional<FieldError>> wrong =
                IntStream.range(0, RULES.size()).mapToObj(i -> RULES.get(i).problem(texts.get(i)));
        return Stream.concat(wrong, Stream.of(WebAddress.problem("channelUrl", channelUrl)))
                .flatMap(Optional::stream)
                .toList();
    }
}
