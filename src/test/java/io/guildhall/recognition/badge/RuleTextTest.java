package io.guildhall.recognition.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guildhall.community.CommunityId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextTest {
    private static final Instant SINCE = Instant.ofEpochMilli(1_764_345_600_000L);

    @Test
    void the_same_rule_is_the_same_text_and_comes_back_as_it_was() {
        BadgeRule rule = new BadgeRule(
                false,
                Optional.of(new CommunityId(7)),
                List.of(
                        new Condition(Criterion.SESSIONS_AS_MENTOR, 10, OptionalInt.of(12)),
                        Condition.of(Criterion.PEOPLE_THANKFUL, 1_000)));

        assertThat(RuleText.of(rule, SINCE))
                .isEqualTo("{\"v\":1,\"since\":1764345600000,\"all\":false,\"conditions\":["
                        + "{\"criterion\":\"SESSIONS_AS_MENTOR\",\"least\":10,\"months\":12},"
                        + "{\"criterion\":\"PEOPLE_THANKFUL\",\"least\":1000}]}");
        assertThat(RuleText.read(RuleText.of(rule, SINCE), rule.place())).isEqualTo(rule);
        assertThat(RuleText.isOne(RuleText.of(rule, SINCE))).isTrue();
    }

    @Test
    void since_when_it_is_so_is_known_where_it_was_written_down() {
        String before = "{\"v\":1,\"all\":true,\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":1}]}";
        BadgeRule rule = RuleText.read(before, Optional.empty());

        assertThat(RuleText.since(before)).isEmpty();
        assertThat(RuleText.isOne(before)).isTrue();
        assertThat(RuleText.since(RuleText.of(rule, SINCE))).contains(SINCE);
        assertThat(RuleText.since(RuleText.of(rule, Instant.EPOCH))).contains(Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"v\":2,\"all\":true,\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":1}]}",
                "{\"v\":1,\"all\":true,\"conditions\":[]}",
                "{\"v\":1,\"since\":01,\"all\":true,\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":1}]}",
                "{\"v\":1,\"since\":-1,\"all\":true,\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":1}]}",
                "{\"v\":1,\"all\":true,\"conditions\":[{\"criterion\":\"PAGES\",\"least\":1}]}",
                "{\"v\":1,\"all\":true,\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":0}]}",
                "{\"v\":1,\"all\":true,\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":1001}]}",
                "{\"v\":1,\"all\":true,\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":1,\"months\":61}]}",
                "{\"v\":1, \"all\":true,\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":1}]}",
                "{\"v\":1,\"all\":true,\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":1},]}",
                "{\"v\":1,\"all\":true,\"conditions\":[{\"criterion\":\"PEOPLE_HELPED\",\"least\":1},{\"criterion\":\"PEOPLE_HELPED\",\"least\":2}]}"
            })
    void anything_else_is_refused(String stored) {
        assertThatIllegalArgumentException().isThrownBy(() -> RuleText.read(stored, Optional.empty()));
        assertThat(RuleText.isOne(stored)).isFalse();
    }
}
