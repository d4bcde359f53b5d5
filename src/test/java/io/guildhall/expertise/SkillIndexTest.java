package io.guildhall.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What people type finds the skill that they mean. {@code vocabulary.csv} has labels and synonyms, {@code typed.csv} what was typed and what
 * is meant by it, collected by hand; slips that a seed makes are measured apart.
 */
@DisplayName("The index of skills")
class SkillIndexTest {
    private static final int SHOWN = 5;
    private static final double ENOUGH = 0.95;

    private final List<Skill> vocabulary = vocabulary();
    private final SkillIndex index = SkillIndex.of(vocabulary);

    @Test
    @DisplayName("has the right one among the first five for at least 95 % of what people type")
    void collected() {
        List<String[]> typed = rows("typed.csv");
        assertThat(typed).hasSizeGreaterThanOrEqualTo(300);
        assertThat(typed.stream().map(row -> row[1]).distinct()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(shareFound(typed, "collected by hand")).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    @DisplayName("has the right one among the first five for at least 95 % of words with a slip, two in long ones")
    void generated() {
        Random random = new Random(20);
        List<String[]> typed = new ArrayList<>();
        for (Skill skill : vocabulary) {
            Stream.concat(Stream.of(skill.label()), skill.synonyms().stream())
                    .filter(name -> name.length() > 3)
                    .forEach(name -> typed.add(new String[] {slipped(name, random), skill.label()}));
        }
        assertThat(typed).hasSizeGreaterThanOrEqualTo(200);
        assertThat(shareFound(typed, "made by seed")).isGreaterThanOrEqualTo(ENOUGH);
    }

    private double shareFound(List<String[]> typed, String which) {
        List<String> missed = typed.stream()
                .filter(row -> !found(row[0]).contains(row[1]))
                .map(row -> row[0] + " (" + row[1] + ")")
                .toList();
        double share = 1 - (double) missed.size() / typed.size();
        System.out.printf(
                Locale.ROOT, "skills found, %s: %.3f of %d; missed: %s%n", which, share, typed.size(), missed);
        return share;
    }

    private List<String> found(String text) {
        return index.near(text, SHOWN).stream()
                .map(match -> match.skill().label())
                .toList();
    }

    private static String slipped(String name, Random random) {
        String slipped = name.toLowerCase(Locale.ROOT);
        for (int slips = name.length() > 9 ? 2 : 1; slips > 0; slips--) {
            int at = 1 + random.nextInt(slipped.length() - 2);
            char letter = (char) ('a' + random.nextInt(26));
            slipped = switch (random.nextInt(4)) {
                case 0 -> slipped.substring(0, at) + slipped.substring(at + 1);
                case 1 -> slipped.substring(0, at) + letter + slipped.substring(at);
                case 2 -> slipped.substring(0, at) + letter + slipped.substring(at + 1);
                default ->
                    slipped.substring(0, at) + slipped.charAt(at + 1) + slipped.charAt(at) + slipped.substring(at + 2);
            };
        }
        return slipped;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("reads several skills out of one question, in their order")
    @CsvSource({
        "'kubernetes and terraform', Kubernetes|Terraform",
        "'Java, Python', Java|Python",
        "'java python', Java|Python",
        "'kuberntes terrafrom', Kubernetes|Terraform",
        "'ci/cd with gitlab ci', CI/CD|GitLab CI",
        "'c++ und c#', C++|C#",
        "'maschinelles lernen mit python', Machine Learning|Python",
        "'Project Management', Project Management",
        "'design thinking / figma', Design Thinking|Figma",
        "'who knows kubernetes', Kubernetes",
        "'xyzzyq', ''"
    })
    void several(String text, String labels) {
        assertThat(String.join(
                        "|",
                        index.meant(text).stream()
                                .map(match -> match.skill().label())
                                .toList()))
                .isEqualTo(labels);
    }

    @Test
    @DisplayName("puts the skill itself before those that only begin so")
    void exactFirst() {
        assertThat(found("java").get(0)).isEqualTo("Java");
        assertThat(found("c").get(0)).isEqualTo("C");
        assertThat(found("c++").get(0)).isEqualTo("C++");
        assertThat(found("coaching").get(0)).isEqualTo("Coaching");
        assertThat(found("sap").get(0)).isEqualTo("SAP");
    }

    @Test
    @DisplayName("knows nothing for blanks, signs and endless texts, and does not break")
    void nothing() {
        assertThat(index.near("", SHOWN)).isEmpty();
        assertThat(index.near(" \u0000%_'\"<>\\ ", SHOWN)).isEmpty();
        assertThat(index.meant("+++ ### ...")).isEmpty();
        assertThat(index.meant("a ".repeat(5_000))).isEmpty();
        assertThat(SkillIndex.of(List.of()).meant("kubernetes")).isEmpty();
    }

    @Test
    @DisplayName("leaves out what was put aside or merged into another")
    void notOffered() {
        Skill aside = new Skill(new SkillId(1), "cobol", "COBOL", List.of(), Optional.empty(), true);
        Skill merged = new Skill(new SkillId(2), "kobold", "Kobold", List.of(), Optional.of(new SkillId(3)), false);
        assertThat(SkillIndex.of(List.of(aside, merged)).near("cobol", SHOWN)).isEmpty();
    }

    @Test
    @DisplayName("answers at once among ten thousand skills")
    void large() {
        Random random = new Random(7);
        List<Skill> many = new ArrayList<>(vocabulary);
        IntStream.range(many.size(), 10_000).forEach(i -> {
            String label = word(random) + (i % 2 == 0 ? " " + word(random) : "");
            many.add(skill(i, label, List.of(word(random), word(random) + " " + i)));
        });
        SkillIndex large = SkillIndex.of(many);
        IntStream.range(0, 20).forEach(i -> large.meant("kuberntes und terrafrom"));
        long began = System.nanoTime();
        IntStream.range(0, 20).forEach(i -> large.meant("kuberntes und terrafrom"));
        Duration each = Duration.ofNanos((System.nanoTime() - began) / 20);
        System.out.printf("a question among %d skills: %d ms%n", many.size(), each.toMillis());
        assertThat(each).isLessThan(Duration.ofMillis(500));
        assertThat(large.meant("kubernetes").get(0).skill().label()).isEqualTo("Kubernetes");
    }

    private static String word(Random random) {
        return random.ints(4 + random.nextInt(9), 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<Skill> vocabulary() {
        List<Skill> skills = new ArrayList<>();
        for (String[] row : rows("vocabulary.csv")) {
            List<String> synonyms = row.length < 2 || row[1].isEmpty() ? List.of() : List.of(row[1].split("\\|"));
            skills.add(skill(skills.size() + 1, row[0], synonyms));
        }
        return skills;
    }

    private static Skill skill(long id, String label, List<String> synonyms) {
        return new Skill(new SkillId(id), label.toLowerCase(Locale.ROOT), label, synonyms, Optional.empty(), false);
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = SkillIndexTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
