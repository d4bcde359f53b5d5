package io.guildhall.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class SalTextsTest {
    private final I18nResolver resolver = mock(I18nResolver.class);
    private final AdaptersOf host = new AdaptersOf();
    private final SalTexts texts = new SalTexts(resolver, host.adapters());

    @Test
    void a_text_has_its_arguments_put_in_by_the_host() {
        when(resolver.getText("plain")).thenReturn("Plain");
        when(resolver.getText("two", new Serializable[] {1, "thing"})).thenReturn("1 thing");

        assertThat(texts.text("plain")).isEqualTo("Plain");
        assertThat(texts.text("two", 1, new Thing())).isEqualTo("1 thing");
    }

    @Test
    void the_zone_is_the_viewers() {
        when(host.zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("Europe/Berlin"));

        assertThat(texts.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void the_clock_tells_what_can_be_stored() {
        Instant now = new SystemClock().instant();

        assertThat(Instant.ofEpochMilli(now.toEpochMilli())).isEqualTo(now);
    }

    private static final class Thing {
        @Override
        public String toString() {
            return "thing";
        }
    }
}
