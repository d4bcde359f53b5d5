package io.guildhall.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What all {@link Texts} do, shown on the texts of the app. */
public abstract class TextsContract {
    protected static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** For somebody who speaks English and lives in UTC. */
    protected abstract Texts english();

    /** For somebody who speaks German and lives in {@link #ZONE}. */
    protected abstract Texts german();

    @Test
    void a_text_is_in_the_language_of_the_viewer() {
        assertThat(english().text("guildhall.directory.title")).isEqualTo("Communities");
        assertThat(english().text("guildhall.refusal.membership.not-a-member"))
                .isEqualTo("There is no membership here.");
        assertThat(german().text("guildhall.refusal.membership.not-a-member"))
                .isEqualTo("Hier gibt es keine Mitgliedschaft.");
    }

    @Test
    void arguments_are_put_in_as_the_language_writes_them() {
        assertThat(english().text("guildhall.refusal.request.failed", "id-1")).contains("id-1");
        assertThat(english().text("guildhall.members.count.many", 1_234)).contains("1,234");
        assertThat(german().text("guildhall.members.count.many", 1_234)).contains("1.234");
    }

    @Test
    void a_text_without_arguments_stays_as_it_is_written() {
        assertThat(english().text("guildhall.card.run")).isEqualTo("Facilitated by {0}");
        assertThat(english().text("guildhall.refusal.list.bad-cursor"))
                .isEqualTo("This list can\u2019t be continued from there. Start it again.");
    }

    @Test
    void arguments_are_never_read_as_patterns() {
        assertThat(english().text("guildhall.refusal.request.failed", "{0} 'x'"))
                .contains("{0} 'x'");
    }

    @Test
    void a_key_that_nobody_has_stays_as_it_is() {
        assertThat(english().text("guildhall.no.such.text")).isEqualTo("guildhall.no.such.text");
        assertThat(english().text("guildhall.no.such.text", 1)).isEqualTo("guildhall.no.such.text");
    }

    @Test
    void language_and_zone_are_those_of_the_viewer() {
        assertThat(english().locale().getLanguage()).isEqualTo(Locale.ENGLISH.getLanguage());
        assertThat(german().locale().getLanguage()).isEqualTo(Locale.GERMAN.getLanguage());
        assertThat(english().zone().getRules()).isEqualTo(ZoneId.of("UTC").getRules());
        assertThat(german().zone()).isEqualTo(ZONE);
    }
}
