package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.membership.MembershipState;
import java.time.Duration;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class NumbersMacroTest {
    private final Wiki wiki = Wiki.withACommunity();

    @Test
    void too_few_people_are_one_quiet_line_and_no_number() {
        wiki.with("ana", MembershipState.ACTIVE);

        Element macro = wiki.seenBy("zoe").numbers();

        assertThat(macro.text()).isEqualTo("2 members so far. Numbers show from 5 members on.");
        assertThat(macro.select(".gh-figure")).isEmpty();
    }

    @Test
    void each_number_has_a_noun_a_change_in_words_and_says_how_it_is_counted() {
        crowd();

        Element macro = wiki.seenBy("zoe").numbers();

        assertThat(macro.select(".gh-figure-label").eachText())
                .containsExactly("Members", "Joined", "Left", "Answered within two days");
        assertThat(macro.select(".gh-figure-number").eachText())
                .containsExactly("6 members", "6 people", "nobody", "Too few requests: this shows from 5 on");
        assertThat(macro.select(".gh-figure-change").eachText())
                .containsExactly(
                        "6 more than 90 days ago",
                        "6 more than in the 90 days before",
                        "as many as in the 90 days before");
        assertThat(macro.select(".gh-figure-joined .gh-arrow-up")).hasSize(1);
        assertThat(macro.select("details p").eachText())
                .hasSize(4)
                .allSatisfy(text -> assertThat(text).contains("90 days"));
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void zero_is_never_in_large_type() {
        crowd();

        assertThat(wiki.seenBy("zoe").numbers().select(".gh-figure-left .gh-figure-value"))
                .isEmpty();
    }

    @Test
    void whoever_does_not_see_the_line_has_a_table() {
        crowd();

        Element joined = wiki.seenBy("zoe").numbers().selectFirst(".gh-figure-joined");

        assertThat(joined.select("svg[aria-hidden=true] path").attr("d")).startsWith("M0.0 ");
        assertThat(joined.select("table caption").text()).isEqualTo("Joined");
        assertThat(joined.select("tbody tr")).hasSize(12);
        assertThat(joined.select("tbody tr:last-child td").eachText().get(1)).isEqualTo("6");
    }

    @Test
    void one_number_alone_and_another_period_can_be_chosen() {
        crowd();
        wiki.guild.clock.goOn(Duration.ofDays(45));

        Element macro = wiki.seenBy("zoe").numbers("metrics", "joined", "period", "30d");

        assertThat(macro.select(".gh-figure-label").eachText()).containsExactly("Joined");
        assertThat(macro.select(".gh-figure-number").text()).isEqualTo("nobody");
        assertThat(macro.select(".gh-figure-change").text()).isEqualTo("6 fewer than in the 30 days before");
        assertThat(macro.select(".gh-hint").text()).contains("looked at over 30 days");
    }

    @Test
    void speaks_german() {
        crowd();
        wiki.seenBy("zoe").inGerman();

        assertThat(wiki.numbers().text())
                .contains("6 mehr als in den 90 Tagen davor", "So wird gezählt")
                .doesNotContain("guildhall.");
    }

    private void crowd() {
        for (String each : new String[] {"ana", "ben", "cem", "dan", "eve"}) {
            wiki.with(each, MembershipState.ACTIVE);
        }
    }
}
