package io.guildhall.participation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import io.guildhall.community.CommunityId;
import io.guildhall.contribution.ContributionsOf;
import io.guildhall.contribution.InMemoryContributions;
import io.guildhall.expertise.Balance;
import io.guildhall.expertise.InMemoryBalances;
import io.guildhall.kernel.ContentWritten;
import io.guildhall.kernel.ContentWritten.Kind;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.web.Parameters;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.numbers.NumbersPeriod;
import io.guildhall.membership.web.TabCall;
import io.guildhall.membership.web.Wiki;
import io.guildhall.participation.ParticipationOf;
import io.guildhall.participation.ParticipationService;
import io.guildhall.people.SkillId;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Pillar;
import io.guildhall.site.SiteRefusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ParticipationTabTest {
    private final Wiki wiki = Wiki.withACommunity();
    private final InMemoryContributions kept = new InMemoryContributions();
    private final InMemoryBalances balances = new InMemoryBalances();
    private final ParticipationService service = ParticipationOf.service(wiki.guild, kept, balances);
    private final ParticipationTab tab =
            new ParticipationTab(service, ParticipationOf.mix(wiki.guild, wiki.guild.facts));
    private final ContentWritten listening = ContributionsOf.listening(wiki.guild, kept);

    @Test
    void a_member_sees_their_own_level_and_what_it_comes_from_and_nobody_elses() {
        members(19);
        writes("m1", Kind.PAGE, 3);
        writes("m2", Kind.LIKE, 1);
        count();

        assertThat(seenBy("m1").text())
                .contains("You take part actively. You wrote or liked something here in 3 of the last 13 weeks.");
        assertThat(seenBy("m2").text())
                .contains("You take part now and then. You wrote or liked something here in one of the last 13 weeks.");
        Element quiet = seenBy("m3");
        assertThat(quiet.text()).contains("You are quietly along. You wrote and liked nothing here");
        assertThat(quiet.select("table, .gh-figure")).isEmpty();
        assertThat(quiet.text()).contains("What somebody reads is never tracked.");
    }

    @Test
    void where_an_administrator_switched_it_off_there_is_no_tab_no_answer_and_no_numbers() {
        members(19);
        count();
        wiki.guild.launched(Wiki.GARDEN);
        assertThat(tab.isFor(view("m1"))).isTrue();
        assertThat(tab.missed(view("m1"))).isEmpty();
        InMemorySettings settings = (InMemorySettings) wiki.guild.settings;
        settings.switchOff(Pillar.PARTICIPATION);
        wiki.guild.clock.goOn(Duration.ofMinutes(1));

        assertThat(tab.isFor(view("m1"))).isFalse();
        assertThat(tab.missed(view("m1"))).as("whoever follows an old link").isEqualTo("guildhall.refusal.feature.off");
        assertThat(tab.missed(view("stranger"))).isEmpty();
        assertThat(service.of(wiki.guild.person("m1"), Wiki.GARDEN).reason())
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo(SiteRefusal.FEATURE_OFF));
        assertThat(wiki.guild
                        .numbers
                        .of(wiki.guild.person("m1"), Wiki.GARDEN, NumbersPeriod.QUARTER)
                        .reason())
                .isPresent();

        settings.switchOff();
        wiki.guild.clock.goOn(Duration.ofMinutes(1));
        assertThat(tab.isFor(view("m1"))).isTrue();
        assertThat(seenBy("m1").text()).contains("You are quietly along.");
    }

    @Test
    void where_people_say_nothing_of_skills_there_is_no_figure_of_them() {
        members(19);
        count();
        int figures = seenBy("frida").select(".gh-figure").size();
        ((InMemorySettings) wiki.guild.settings).switchOff(Pillar.EXPERTISE);
        wiki.guild.clock.goOn(Duration.ofMinutes(1));

        assertThat(seenBy("frida").select(".gh-figure")).hasSize(figures - 1);
    }

    @Test
    void whoever_facilitates_sees_how_many_there_are_of_each_level_beside_what_is_common() {
        members(19);
        writes("m1", Kind.PAGE, 7);
        writes("m2", Kind.COMMENT, 4);
        writes("m3", Kind.LIKE, 1);
        count();

        Element page = seenBy("frida");

        assertThat(page.text()).contains("You are in the core", "Whoever facilitates belongs to the core.");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "Core 2 10% Common: 10\u201315 %",
                        "Active 1 5% Common: 15\u201320 %", "Now and then 1 5%", "Quiet 16 80%");
        assertThat(page.select(".gh-level-bar").eachAttr("d").get(0)).isEqualTo("M0 1H10.0V7H0z");
        assertThat(page.text()).doesNotContain("m1", "m2");
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void meters_say_a_word_first_then_the_number_and_how_it_is_counted() {
        members(19);
        for (String each : List.of("m1", "m2", "m3", "m4")) {
            writes(each, Kind.COMMENT, 1);
        }
        writes("m5", Kind.PAGE, 4);
        SkillId roses = new SkillId(1);
        balances.keep(
                garden(),
                new Balance(
                        List.of(new Balance.Count(new SkillId(2), 3), new Balance.Count(new SkillId(3), 1)),
                        List.of(new Balance.Count(roses, 2)),
                        List.of()));
        count();

        assertThat(seenBy("frida").select(".gh-figure-number").eachText())
                .containsExactly(
                        "Unevenly spread 6 members wrote something. Unevenness 54%; 0 % would be all the same.",
                        "On two people The two busiest did 76%. Half of all was done by so many: 1.",
                        "More is wanted Skills offered: 1, wanted: 3. Wanted, and offered by nobody: 2.",
                        "Middle People begin to take different parts, and most still know each other.");
        wiki.inGerman();
        assertThat(seenBy("frida").text()).contains("Wie wir alle mitmachen").doesNotContain("guildhall.");
    }

    @Test
    void of_few_people_it_says_why_nothing_is_shown() {
        members(3);
        writes("m1", Kind.PAGE, 1);
        count();

        Element page = seenBy("frida");

        assertThat(page.text()).contains("4 members so far. From 12 members on it shows how much people take part.");
        assertThat(page.select("table")).isEmpty();
        assertThat(page.select(".gh-figure-number").eachText())
                .startsWith(
                        "This shows once 5 members have written something",
                        "This shows once 5 members have written something",
                        "This shows from 5 members on");
    }

    @Test
    void eleven_members_are_too_few_and_twelve_are_not() {
        members(10);
        writes("m1", Kind.PAGE, 1);
        count();
        assertThat(seenBy("m1").text()).contains("11 members so far.");

        wiki.with("m11", MembershipState.ACTIVE);
        wiki.guild.clock.goOn(Duration.ofDays(1));
        count();

        assertThat(seenBy("m1").text()).contains("You take part now and then.");
    }

    @Test
    void who_is_no_member_sees_nothing_and_an_administrator_is_no_exception() {
        members(12);
        wiki.guild.launched(Wiki.GARDEN);

        for (String each : List.of("zoe", "spacey")) {
            assertThat(tab.isFor(view(each))).as(each).isFalse();
            assertThat(service.of(wiki.guild.person(each), Wiki.GARDEN))
                    .isEqualTo(Outcome.refused(MembershipRefusal.NOT_A_MEMBER));
        }
        assertThat(tab.isFor(view("m1"))).isTrue();
        assertThat(service.of(wiki.guild.person("m1"), Wiki.GARDEN)
                        .result()
                        .orElseThrow()
                        .meters())
                .isEmpty();
    }

    private void members(int number) {
        for (int i = 1; i <= number; i++) {
            wiki.with("m" + i, MembershipState.ACTIVE);
        }
    }

    /** In that many weeks up to now. */
    private void writes(String who, Kind kind, int weeks) {
        for (int back = 0; back < weeks; back++) {
            ContributionsOf.wrote(
                    kept, garden(), key(who), kind, wiki.guild.clock.instant().minus(Duration.ofDays(7L * back)));
        }
    }

    private void count() {
        listening.written(wiki.guild.person("frida"), new SpaceKey(Wiki.GARDEN), Kind.COMMENT);
        ContributionsOf.chore(wiki.guild, kept, kept, new InMemoryTransactions(kept))
                .run();
    }

    private Element seenBy(String who) {
        wiki.seenBy(who);
        return show();
    }

    private Element show() {
        CommunityView view =
                wiki.guild.directory.one(wiki.viewer, Wiki.GARDEN).result().orElseThrow();
        return wiki.show(
                new Macro() {
                    @Override
                    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
                        return wiki.frame()
                                .show(
                                        new Parameters.Form(),
                                        parameters,
                                        context,
                                        call -> tab.parts(new TabCall(
                                                        view,
                                                        call.viewer(),
                                                        call.look(),
                                                        "/here",
                                                        name -> Optional.empty()))
                                                .get(0));
                    }

                    @Override
                    public BodyType getBodyType() {
                        return BodyType.NONE;
                    }

                    @Override
                    public OutputType getOutputType() {
                        return OutputType.BLOCK;
                    }
                },
                "display",
                Wiki.GARDEN);
    }

    private CommunityView view(String who) {
        return wiki.guild
                .directory
                .one(wiki.guild.person(who), Wiki.GARDEN)
                .result()
                .orElseThrow();
    }

    private CommunityId garden() {
        return wiki.guild
                .communities
                .find(new SpaceKey(Wiki.GARDEN))
                .orElseThrow()
                .id();
    }

    private UserId key(String who) {
        return wiki.guild.person(who).user().orElseThrow();
    }
}
