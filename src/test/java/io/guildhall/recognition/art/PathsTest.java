package io.guildhall.recognition.art;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A browser stops at the first mistake in a path and says nothing, so each path is read here. */
class PathsTest {
    private static final Pattern COMMAND = Pattern.compile("([MLHVQCAZ])([^MLHVQCAZ]*)");
    private static final Map<String, Integer> NUMBERS =
            Map.of("M", 2, "L", 2, "H", 1, "V", 1, "Q", 4, "C", 6, "A", 7, "Z", 0);

    @ParameterizedTest
    @EnumSource
    void an_emblem_stays_in_its_square(Emblem emblem) {
        List<String> paths = Stream.of(emblem.lines(), emblem.solid())
                .filter(path -> !path.isEmpty())
                .toList();

        assertThat(paths).isNotEmpty().allSatisfy(path -> isDrawn(path, 1, 23));
    }

    @ParameterizedTest
    @EnumSource
    void a_shape_stays_in_its_square(Shape shape) {
        isDrawn(shape.outline(), 1.5, 62.5);
        assertThat(shape.outline()).endsWith("Z");
    }

    private static void isDrawn(String path, double least, double most) {
        assertThat(path).startsWith("M").matches("([MLHVQCAZ][0-9. -]*)+");
        Matcher commands = COMMAND.matcher(path);
        while (commands.find()) {
            List<Double> numbers = Stream.of(commands.group(2).strip().split("[ ]+"))
                    .filter(text -> !text.isEmpty())
                    .map(Double::valueOf)
                    .toList();
            int needed = NUMBERS.get(commands.group(1));
            boolean mayGoOn = commands.group(1).equals("M") || commands.group(1).equals("L");
            assertThat(numbers.size())
                    .as(commands.group())
                    .matches(size -> size == needed || mayGoOn && size > 0 && size % 2 == 0);
            points(commands.group(1), numbers)
                    .forEach(point -> assertThat(point).as(commands.group()).isBetween(least, most));
        }
    }

    /** Without the radii and flags of arcs. */
    private static List<Double> points(String command, List<Double> numbers) {
        return command.equals("A") ? numbers.subList(5, 7) : numbers;
    }
}
