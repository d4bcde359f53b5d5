package io.guildhall.proposal;

import io.guildhall.community.Community;
import io.guildhall.people.Skill;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what communities are like what somebody proposes: topics that both have, and words of name and concern. A topic counts {@value #TOPIC}, a word
 * that is in the name {@value #IN_NAME}, another {@value #IN_TEXT}; from {@value #LEAST} on they are alike. Pure.
 */
record Likeness(Set<String> words, Set<String> topics) {
    /** How many words of a pitch are looked for; longer ones say more. */
    static final int WORDS_MAX = 8;

    private static final int TOPIC = 3;
    private static final int IN_NAME = 2;
    private static final int IN_TEXT = 1;
    private static final int LEAST = 2;
    private static final int LETTERS_LEAST = 4;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** In English and German; they stand in every other sentence and say nothing of what it is about. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            ("about better best from have into more other others people practice than that their them things this together want what when "
                            + "which with work working your circle club community communities group team teams aber alle auch besser beim damit dass diese durch eine "
                            + "einem einen einer etwas gemeinsam haben leute mehr miteinander nicht oder ohne sich sind uber über unser unsere "
                            + "unseren unserer werden wollen gruppe kreis runde zusammen")
                    .split(" "));

    Likeness {
        words = Set.copyOf(words);
        topics = Set.copyOf(topics);
    }

    static Likeness of(Pitch pitch) {
        Set<String> words = wordsOf(pitch.name() + " " + pitch.concern())
                .filter(word -> !EMPTY_WORDS.contains(word))
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(WORDS_MAX)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Likeness(
                words,
                pitch.topics().stream()
                        .map(Skill::slug)
                        .filter(slug -> !slug.isBlank())
                        .collect(Collectors.toSet()));
    }

    /** One of these parts is in what every community like this is found by. */
    Stream<String> parts() {
        return Stream.concat(words.stream(), topics.stream());
    }

    /** How much a community is like it; 0 for not at all. */
    int with(String name, Community community) {
        Set<String> inName = wordsOf(name).collect(Collectors.toSet());
        Set<String> inText = wordsOf(community.charter().concern() + " "
                        + String.join(" ", community.arrangements().topics()))
                .collect(Collectors.toSet());
        int score = TOPIC * shared(community).size();
        for (String word : words) {
            score += isAmong(word, inName) ? IN_NAME : isAmong(word, inText) ? IN_TEXT : 0;
        }
        return score < LEAST ? 0 : score;
    }

    /** The community's topics that it has, too. */
    List<String> shared(Community community) {
        return community.arrangements().topics().stream()
                .filter(topic -> topics.contains(Skill.slug(topic)))
                .toList();
    }

    /** In whatever form: one of the two is the beginning of the other. */
    private static boolean isAmong(String word, Collection<String> others) {
        return others.stream().anyMatch(other -> other.startsWith(word) || word.startsWith(other));
    }

    private static Stream<String> wordsOf(String text) {
        return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
                .filter(Likeness::saysSomething)
                .distinct();
    }

    /** Scripts without letters say with two signs what others need four for. */
    private static boolean saysSomething(String word) {
        return word.length() >= LETTERS_LEAST
                || word.length() >= 2 && word.codePoints().anyMatch(Character::isIdeographic);
    }
}
