package io.guildhall.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsAndDatesTest {
    private final Words english = new Words(BundleTexts.english());
    private final Words german = new Words(BundleTexts.german());

    @Test
    void numbers_come_with_their_noun() {
        assertThat(english.count("guildhall.members.count", 0)).isEqualTo("No members yet");
        assertThat(english.count("guildhall.members.count", 1)).isEqualTo("1 member");
        assertThat(english.count("guildhall.members.count", 5000)).isEqualTo("5,000 members");
        assertThat(german.count("guildhall.members.count", 5000)).isEqualTo("5.000 Mitglieder");
    }

    @Test
    void names_make_a_sentence() {
        assertThat(english.names(List.of(), 0)).isEmpty();
        assertThat(english.names(List.of("Ana"), 0)).isEqualTo("Ana");
        assertThat(english.names(List.of("Ana", "Ben"), 0)).isEqualTo("Ana and Ben");
        assertThat(english.names(List.of("Ana", "Ben", "Cem"), 0)).isEqualTo("Ana, Ben and Cem");
        assertThat(english.names(List.of("Ana", "Ben"), 12)).isEqualTo("Ana, Ben and 12 others");
        assertThat(german.names(List.of("Ana"), 1)).isEqualTo("Ana und 1 weitere Person");
    }

    @Test
    void days_are_said_as_people_say_them() {
        Instant may = Instant.parse("2026-05-03T12:30:00Z");

        assertThat(dates(BundleTexts.english()).day(may)).isEqualTo("3 May");
        assertThat(dates(BundleTexts.german()).day(may)).isEqualTo("3. Mai");
        assertThat(dates(BundleTexts.english()).day(Instant.parse("2024-05-03T12:30:00Z")))
                .isEqualTo("3 May 2024");
    }

    @Test
    void a_sentence_keeps_what_stands_around_its_date() {
        Sentence sentence = dates(BundleTexts.german())
                .sentence("guildhall.join.requested.message", Instant.parse("2026-05-03T12:30:00.123Z"));

        assertThat(sentence.dated()).isTrue();
        assertThat(sentence.before()).isEqualTo("Du hast am ");
        assertThat(sentence.day()).isEqualTo("3. Mai");
        assertThat(sentence.iso()).isEqualTo("2026-05-03T12:30:00Z");
        assertThat(sentence.exact()).isEqualTo("3. Mai 2026, 12:30, Z");
        assertThat(sentence.after()).startsWith(" angefragt");
        assertThat(Sentence.of("Nothing").dated()).isFalse();
    }

    @Test
    void a_day_that_is_the_same_in_every_zone_is_said_once() {
        Sentence sentence =
                dates(BundleTexts.german()).sentence("guildhall.join.guest.message", LocalDate.of(2099, 5, 3));

        assertThat(sentence.dated()).isFalse();
        assertThat(sentence.before()).containsOnlyOnce("3. Mai 2099");
    }

    private static Dates dates(BundleTexts texts) {
        return new Dates(texts, new MovableClock());
    }
}
