package io.guildhall.recognition.rule.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.FixedAddress;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Output;
import io.guildhall.kernel.web.Words;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeView;
import io.guildhall.recognition.badge.Condition;
import io.guildhall.recognition.badge.Criterion;
import io.guildhall.recognition.rule.Earners;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A badge that lasts for a time goes again to whoever goes on; its page says so, to everybody and where its rule is set. */
class RulesOfBadgesThatEndTest {
    private static final Condition THANKED = Condition.of(Criterion.PEOPLE_THANKFUL, 2);
    private static final Map<String, String> LOOK = Map.of("what1", "people-thankful", "least1", "3", "match", "all");

    private final Earners garden = Earners.inMemory().members("ana");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1|The badge lasts for a day. When that is over, it goes by itself again to whoever still has done enough and did some of it within the last day.
                    400|The badge lasts for 400 days. When they are over, it goes by itself again to whoever still has done enough and did some of it within the last 400 days.
                    """)
    void its_page_says_when_it_goes_again(int days, String said) {
        BadgeClass badge = garden.badge("Thanked", OptionalInt.of(days), THANKED);

        assertThat(shown("ana", badge, Map.of(), BundleTexts.english()).notes()).containsExactly(said);
        RuleView changing = shown("frida", badge, LOOK, BundleTexts.english());
        assertThat(changing.notes()).containsExactly(said);
        assertThat(changing.builder().get(0).looked()).contains(said);
    }

    @Test
    void it_says_so_in_german_too() {
        BadgeClass badge = garden.badge("Thanked", OptionalInt.of(30), THANKED);

        assertThat(shown("ana", badge, Map.of(), BundleTexts.german()).notes())
                .containsExactly("Das Abzeichen gilt 30 Tage. Danach bekommt es von selbst wieder, wer noch immer genug"
                        + " getan hat und in den letzten 30 Tagen etwas davon getan hat.");
    }

    @Test
    void what_lasts_for_ever_goes_to_nobody_again() {
        BadgeClass badge = garden.badge("Thanked", OptionalInt.empty(), THANKED);

        RuleView changing = shown("frida", badge, LOOK, BundleTexts.english());

        assertThat(changing.notes()).isEmpty();
        assertThat(changing.builder().get(0).looked()).isNotEmpty().noneMatch(said -> said.contains("again"));
    }

    private RuleView shown(String who, BadgeClass badge, Map<String, String> asked, BundleTexts texts) {
        Viewer viewer = garden.guild.person(who);
        BadgeView view = garden.badges.badges.one(viewer, badge.key()).result().orElseThrow();
        Links links = new Links(new FixedAddress("/wiki", "https://w.example/wiki"), destination -> destination);
        Look look = new Look(new Words(texts), new Dates(texts, garden.guild.clock), links, Output.SCREEN);
        return new HowEarned(garden.rules)
                .below(viewer, view, name -> Optional.ofNullable(asked.get(name)), look).stream()
                        .map(part -> (RuleView) part.view())
                        .findFirst()
                        .orElseThrow();
    }
}
