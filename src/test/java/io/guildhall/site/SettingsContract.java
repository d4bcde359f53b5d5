package io.guildhall.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link Settings} does. */
public abstract class SettingsContract {
    protected abstract Settings settings();

    @Test
    void says_what_is_usual_before_anybody_decided() {
        assertThat(settings().current()).isEqualTo(SavedSettings.untouched());
        assertThat(settings().forChange().value()).isEqualTo(SavedSettings.untouched());
    }

    @Test
    void gives_back_what_was_saved_again_and_again() {
        SavedSettings first = new SavedSettings(
                new SiteSettings(
                        Starters.SITE_ADMINS,
                        false,
                        new DirectoryGroups(true, "Gärtner-'\"%_"),
                        Proposers.NOBODY,
                        Times.usual()
                                .with(Span.AUDIT, 365)
                                .with(Span.NOTICES, 30)
                                .with(Span.ANSWERS, 7)
                                .with(Span.REQUESTS, 180)
                                .with(Span.GRACE, 8)
                                .with(Span.GUESTS, 1),
                        Set.of(Pillar.EXPERTISE, Pillar.PARTICIPATION),
                        Thankers.EVERYBODY),
                2);
        settings().forChange().save(first);
        assertThat(settings().current()).isEqualTo(first);

        SavedSettings second =
                new SavedSettings(new SiteSettings(Starters.SPACE_ADMINS, false, new DirectoryGroups(false, "")), 3);
        settings().forChange().save(second);
        assertThat(settings().current()).isEqualTo(second);
        assertThat(settings().forChange().value()).isEqualTo(second);
    }

    @Test
    void keeps_the_longest_prefix_whole() {
        SavedSettings longest = new SavedSettings(
                new SiteSettings(
                        Starters.SPACE_ADMINS, true, new DirectoryGroups(true, "ü".repeat(DirectoryGroups.PREFIX_MAX))),
                2);
        settings().forChange().save(longest);

        assertThat(settings().current()).isEqualTo(longest);
    }
}
