package io.guildhall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.guildhall.proof.Descriptor;
import io.guildhall.proof.Template;
import io.guildhall.proof.TextKeys;
import io.guildhall.proof.Texts;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that is shown is in the bundle, in English and German, and every text in the bundle is shown. */
class TextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Names and words that are the same in both languages. */
    private static final Set<String> THE_SAME_IN_GERMAN = Set.of(
            "guildhall.directory.title",
            "guildhall.list.column.name",
            "guildhall.meeting.field.link",
            "guildhall.meeting.online",
            "guildhall.members.column.name",
            "guildhall.page.space.title",
            "guildhall.badge.accent.orange",
            "guildhall.badge.emblem.hand",
            "guildhall.badge.make.name",
            "guildhall.privacy.field.name",
            "io.guildhall.confluence.badge-person.param.user.label",
            "guildhall.tab.mentoring",
            "guildhall.page.title",
            "guildhall.mine.communities",
            "io.guildhall.confluence.community-list.label");

    private final Texts english = Texts.of("");
    private final Texts german = Texts.of("_de");
    private final TextKeys used = new TextKeys();

    @Test
    void every_key_that_is_used_exists() {
        assertThat(used.literal().stream().filter(key -> !exists(key))).isEmpty();
        assertThat(used.putTogether().stream().filter(key -> !english.keys().contains(key)))
                .isEmpty();
    }

    @Test
    void every_beginning_that_code_adds_to_is_known_here() {
        assertThat(used.beginnings()).isEqualTo(used.knownFamilies());
    }

    @Test
    void no_text_is_unused() {
        Set<String> all = new TreeSet<>(used.putTogether());
        all.addAll(Descriptor.ofTheApp().textKeys());
        used.literal().forEach(key -> {
            all.add(key);
            all.addAll(TextKeys.forms(key));
        });

        assertThat(english.keys().stream().filter(key -> !all.contains(key))).isEmpty();
    }

    @Test
    void german_has_the_same_keys() {
        assertThat(german.keys()).isEqualTo(english.keys());
    }

    @Test
    void german_has_the_same_placeholders() {
        for (String key : english.keys()) {
            assertThat(placeholders(german.text(key))).as(key).isEqualTo(placeholders(english.text(key)));
        }
    }

    @Test
    void german_is_german() {
        assertThat(english.keys().stream()
                        .filter(key -> english.text(key).equals(german.text(key)))
                        .filter(key -> LETTER.matcher(english.text(key)).find()))
                .containsExactlyInAnyOrderElementsOf(THE_SAME_IN_GERMAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void every_text_can_be_formatted(String language) {
        Texts texts = Texts.of(language);
        for (String key : texts.keys()) {
            assertThat(texts.text(key)).as(key).isNotBlank();
            assertThatCode(() -> new MessageFormat(texts.text(key), Locale.ROOT))
                    .as(key)
                    .doesNotThrowAnyException();
            assertThat(texts.text(key))
                    .as("only texts with arguments are formatted, so apostrophes are typographic: " + key)
                    .doesNotContain("'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void no_key_stands_twice_and_the_file_is_plain_ascii(String language) {
        Texts texts = Texts.of(language);

        assertThat(texts.keysAsWritten()).doesNotHaveDuplicates().hasSameSizeAs(texts.keys());
        assertThat(Checkout.read(texts.file()).chars().filter(character -> character > 126))
                .isEmpty();
    }

    @Test
    void templates_hold_no_words_of_their_own() {
        assertThat(Template.all())
                .isNotEmpty()
                .allSatisfy(template ->
                        assertThat(words(template)).as(template.name()).isEmpty());
    }

    private boolean exists(String key) {
        return english.keys().contains(key) || TextKeys.forms(key).stream().anyMatch(english.keys()::contains);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> words(Template template) {
        Element body = Jsoup.parseBodyFragment(template.markup()).body();
        Stream<String> texts = body.getAllElements().stream()
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text);
        Stream<String> attributes = Stream.of("title", "alt", "placeholder", "aria-label", "summary")
                .flatMap(name -> body.getElementsByAttribute(name).eachAttr(name).stream());
        return Stream.concat(texts, attributes)
                .filter(text -> LETTER.matcher(text).find())
                .toList();
    }
}
