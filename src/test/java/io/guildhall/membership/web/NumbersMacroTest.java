package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRow;
import io.guildhall.community.Turnout;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.membership.MembershipState;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Pillar;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class NumbersMacroTest {
    private final Wiki wiki = Wiki.withACommunity();

    @Test
    void where_an_administrator_switched_it_off_readers_see_nothing_and_whoever_edits_why() {
        Wiki wiki = Wiki.withACommunity();
        ((InMemorySettings) wiki.guild.settings).switchOff(Pillar.PARTICIPATION);
        wiki.guild.clock.goOn(Duration.ofMinutes(1));

        assertThat(wiki.seenBy("zoe").html(wiki.numbersMacro(), "display", Wiki.GARDEN))
                .isEmpty();
        assertThat(wiki.html(wiki.numbersMacro(), "pdf", Wiki.GARDEN)).isEmpty();
        assertThat(wiki.show(wiki.numbersMacro(), "preview", Wiki.GARDEN).text())
                .isEqualTo(
                        "An administrator of this site switched off what this macro shows. Readers see nothing here.");
        assertThat(wiki.seenBy("spacey").numbers().select(".gh-notice")).hasSize(1);

        ((InMemorySettings) wiki.guild.settings).switchOff();
        wiki.guild.clock.goOn(Duration.ofMinutes(1));
        assertThat(wiki.seenBy("zoe").html(wiki.numbersMacro(), "display", Wiki.GARDEN))
                .isNotEmpty();
    }

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
                .containsExactly(
                        "Members",
                        "Joined",
                        "Left",
                        "Contributors",
                        "Share who contributed",
                        "Days to first contribution",
                        "Answered within two days");
        assertThat(macro.select(".gh-figure-number").eachText())
                .containsExactly(
                        "6 members",
                        "6 people",
                        "nobody",
                        "nobody",
                        "Too few wrote something: this shows from 5 people on",
                        "Too few newcomers: this shows from 5 on",
                        "Too few requests: this shows from 5 on");
        assertThat(macro.select(".gh-figure-change").eachText())
                .containsExactly(
                        "6 more than 90 days ago",
                        "6 more than in the 90 days before",
                        "as many as in the 90 days before");
        assertThat(macro.select(".gh-figure-joined .gh-arrow-up")).hasSize(1);
        assertThat(macro.select("details p").eachText())
                .hasSize(7)
                .allSatisfy(text -> assertThat(text).containsAnyOf("90 days", "13 weeks"));
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void zero_is_never_in_large_type() {
        crowd();

        assertThat(wiki.seenBy("zoe").numbers().select(".gh-figure-left .gh-figure-value"))
                .isEmpty();
    }

    @Test
    void whoever_does_not_see_the_course_has_a_table() {
        crowd();

        Element joined = wiki.seenBy("zoe").numbers().selectFirst(".gh-figure-joined");

        assertThat(joined.select("svg.gh-figure-bars[aria-hidden=true] path").attr("d"))
                .isEqualTo("M110.0 32v-30.0h7.0v30.0z");
        assertThat(wiki.numbers()
                        .select(".gh-figure-members svg.gh-figure-line path")
                        .attr("d"))
                .startsWith("M0.0 ");
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
    void who_writes_is_counted_with_bars_and_compared_by_days() {
        crowd();
        wrote(weeksAgo(13), 2, OptionalInt.of(9));
        wrote(weeksAgo(1), 4, OptionalInt.of(8));
        wrote(weeksAgo(0), 3, OptionalInt.of(7));

        Element contributors = wiki.seenBy("zoe").numbers().selectFirst(".gh-figure-contributors");
        assertThat(contributors.select(".gh-figure-number").text()).isEqualTo("3 people");
        assertThat(contributors.select(".gh-figure-change").text()).isEqualTo("1 more than in the 90 days before");
        assertThat(contributors.select(".gh-figure-bars path").attr("d")).startsWith("M0.0 32v-");
        assertThat(contributors.select("tbody td:last-child").eachText()).containsExactly("4", "3");

        Element first = wiki.numbers().selectFirst(".gh-figure-first-contribution");
        assertThat(first.select(".gh-figure-number").text()).isEqualTo("7 days");
        assertThat(first.select(".gh-figure-change").text()).isEqualTo("2 days sooner than in the time before");
        assertThat(first.select(".gh-arrow-down")).hasSize(1);
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void somebody_who_writes_on_the_day_they_join_needs_no_large_zero() {
        crowd();
        wrote(weeksAgo(0), 5, OptionalInt.of(0));

        Element first = wiki.seenBy("zoe").numbers("metrics", "first-contribution");

        assertThat(first.select(".gh-figure-number").text()).isEqualTo("on the day they joined");
        assertThat(first.select(".gh-figure-value")).isEmpty();
    }

    @Test
    void who_contributed_is_a_share_and_levels_are_for_those_who_facilitate() {
        crowd();
        Turnout.Span span = new Turnout.Span(5, OptionalInt.empty());
        CommunityRow row =
                wiki.guild.communities.forChange(new SpaceKey("GARDEN")).orElseThrow();
        row.save(row.value()
                .withTurnout(row.value()
                        .turnout()
                        .with(new Turnout.Count(
                                weeksAgo(0),
                                5,
                                span,
                                span,
                                span,
                                Optional.of(new Turnout.Levels(2, 3, 4, 3, 9)),
                                Optional.of(new Turnout.Load(20, 5, 2, 60, 40))))));

        assertThat(wiki.seenBy("zoe")
                        .numbers("metrics", "contributing")
                        .select(".gh-figure-number")
                        .text())
                .isEqualTo("25% 5 of 20 members wrote something");
        assertThat(wiki.numbers("metrics", "levels").text())
                .isEqualTo("How much people take part is for those who facilitate, from 12 members on.");
        assertThat(wiki.numbers().select(".gh-figure-levels")).isEmpty();
        assertThat(wiki.seenBy("spacey").numbers().select(".gh-figure-levels")).isEmpty();
        assertThat(wiki.seenBy("frida")
                        .numbers("metrics", "levels")
                        .select(".gh-figure-number")
                        .text())
                .isEqualTo("5 members");
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

    private Instant weeksAgo(int weeks) {
        return wiki.guild.clock.instant().minus(Duration.ofDays(7L * weeks));
    }

    private void wrote(Instant at, int people, OptionalInt days) {
        Turnout.Span span = new Turnout.Span(people, days);
        CommunityRow row =
                wiki.guild.communities.forChange(new SpaceKey("GARDEN")).orElseThrow();
        row.save(row.value().withTurnout(row.value().turnout().with(new Turnout.Count(at, people, span, span, span))));
    }
}
