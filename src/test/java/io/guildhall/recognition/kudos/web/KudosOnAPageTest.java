package io.guildhall.recognition.kudos.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.contribution.InMemoryContributions;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Output;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.web.TabCall;
import io.guildhall.membership.web.Wiki;
import io.guildhall.recognition.kudos.InMemoryKudosBook;
import io.guildhall.recognition.kudos.KudosOf;
import io.guildhall.recognition.kudos.KudosReadingService;
import io.guildhall.recognition.kudos.KudosService;
import io.guildhall.recognition.kudos.KudosTag;
import io.guildhall.recognition.kudos.NewKudos;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Pillar;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The macro {@code community-kudos} on a page, for everybody who may look at it. */
class KudosOnAPageTest {
    private static final String HOSTILE = "<img src=x onerror=alert(1)> $view.title() \"'&";

    private Wiki wiki = Wiki.withACommunity()
            .with("ana", MembershipState.ACTIVE)
            .with("ben", MembershipState.ACTIVE)
            .with("cleo", MembershipState.ACTIVE);
    private final InMemoryKudosBook book = new InMemoryKudosBook();
    private int tokens;

    @Test
    void a_member_is_asked_whom_and_what_for_and_reads_how_many_are_left() {
        Element form = wiki.seenBy("ana").show(macro(), "display", Wiki.GARDEN).selectFirst("form");

        assertThat(form.attr("data-gh-path")).isEqualTo("/kudos");
        assertThat(form.select("[name=space]").val()).isEqualTo("GARDEN");
        assertThat(form.select("label").eachText())
                .containsExactly("Whom do you want to thank?", "What for?", "In a word", "Title of the page");
        assertThat(form.select("[name=tag] option").eachText())
                .containsExactly(
                        "Leave it at the reason",
                        "Helped me",
                        "Taught me something",
                        "Brought people together",
                        "Tried something new",
                        "Kept things running");
        assertThat(form.select(".gh-count").text()).isEqualTo("3 left today");
        Element who = form.selectFirst("[role=combobox]");
        assertThat(who.attr("data-gh-finds")).isEqualTo("/communities/GARDEN/members?limit=10&q=");
        assertThat(form.getElementById(who.attr("aria-controls")).attr("role")).isEqualTo("listbox");
        assertThat(wiki.required).containsOnly("io.guildhall.confluence:guildhall-kudos");
        assertThat(wiki.templates.blockedCalls()).isEmpty();

        give("ana", "ben", "You showed me how to graft");
        assertThat(show().select(".gh-count").text()).isEqualTo("2 left today");
        give("ana", "ben", "You showed me how to graft");
        assertThat(show().select(".gh-count").text()).isEqualTo("1 left today");
        give("ana", "ben", "You showed me how to graft");
        assertThat(show().select("form")).isEmpty();
        assertThat(show().text()).isEqualTo("You gave your three thanks for today. Tomorrow there are three more.");
    }

    @Test
    void whoever_may_not_thank_reads_one_line_why() {
        assertThat(wiki.seenBy("zoe").show(macro(), "display", Wiki.GARDEN).text())
                .isEqualTo("Members thank each other here.");
        wiki.viewer = Viewer.anonymous();
        assertThat(show().text()).startsWith("Log in to read who was thanked.");
        assertThat(wiki.seenBy("zoe").show(macro(), "display", "NOSUCH").text())
                .isEqualTo("There are no thanks to show here.");
        wiki.guild.launched(Wiki.GARDEN);
        wiki.guild
                .life
                .archive(wiki.guild.person("frida"), Wiki.GARDEN)
                .result()
                .orElseThrow();
        assertThat(wiki.seenBy("ana").show(macro(), "display", Wiki.GARDEN).text())
                .isEqualTo("This community is archived: what was said stays to be read.");
    }

    @Test
    void who_is_in_it_is_not_told_to_whoever_may_not_know() {
        wiki = Wiki.withACommunity(JoinPolicy.OPEN, RosterVisibility.FACILITATORS)
                .with("ana", MembershipState.ACTIVE)
                .with("ben", MembershipState.ACTIVE);
        give("frida", "ben", "You showed me how to graft");
        wiki.seenBy("ana");

        for (String mode : new String[] {"give", "feed", "shoutout"}) {
            assertThat(show("mode", mode).text())
                    .isEqualTo("Who is in this community is not shown to you, so its thanks are not either.");
        }
    }

    @Test
    void the_latest_stand_first_with_who_whom_what_for_and_when() {
        WikiPage page = wiki.guild.pages.add(Wiki.GARDEN, "Grafting");
        give("ana", "ben", "You showed me\nhow to graft", Optional.of(KudosTag.TAUGHT), "Grafting");
        wiki.guild.clock.goOn(Duration.ofMinutes(11));
        give("ben", "cleo", HOSTILE);

        Element feed = wiki.seenBy("ben").show(macro(), "display", Wiki.GARDEN, "mode", "feed", "title", "Thanks");

        assertThat(feed.select("h2").text()).isEqualTo("Thanks");
        assertThat(feed.select(".gh-thank .gh-thank-who").eachText())
                .containsExactly("Cleo", "Ben Taught me something");
        assertThat(feed.select(".gh-thank-reason").get(0).text()).isEqualTo(HOSTILE);
        assertThat(feed.select(".gh-thank-reason").get(1).wholeText()).isEqualTo("You showed me\nhow to graft");
        assertThat(feed.select("img, script")).isEmpty();
        assertThat(feed.select(".gh-thank .gh-hint").get(1).text()).startsWith("Thanks from Ana");
        assertThat(feed.select(".gh-thank-page").attr("href")).isEqualTo("/confluence" + page.path());
        assertThat(feed.select(".gh-thank-page").text()).isEqualTo("Grafting");
        assertThat(feed.select("form[data-gh-method=DELETE]").eachAttr("data-gh-path"))
                .containsExactly("/kudos/2");
        assertThat(feed.select("form button").attr("aria-label")).isEqualTo("Take back the thanks to Cleo");
        assertThat(feed.select("a.aui-button").eachText()).containsExactly("Thank someone");
        assertThat(wiki.templates.blockedCalls()).isEmpty();

        wiki.guild.pages.hide(page);
        Element others = wiki.seenBy("zoe").show(macro(), "display", Wiki.GARDEN, "mode", "feed");
        assertThat(others.select(".gh-thank")).hasSize(2);
        assertThat(others.text()).doesNotContain("Grafting");
        assertThat(others.select("form, a.aui-button")).isEmpty();
        assertThat(show("mode", "feed", "max", "1").select(".gh-thank")).hasSize(1);
        assertThat(show("mode", "feed", "max", "1").select(".gh-rest a").eachText())
                .containsExactly("Older thanks");
    }

    @Test
    void for_the_meeting_everybody_who_was_thanked_has_a_place_by_name() {
        give("ana", "cleo", "You brought the cooks to us", Optional.of(KudosTag.CONNECTED), "");
        give("ben", "cleo", HOSTILE);
        give("cleo", "ana", "You showed me how to graft");

        Element list = wiki.seenBy("frida").show(macro(), "display", Wiki.GARDEN, "mode", "shoutout", "period", "7d");

        assertThat(list.select(".gh-shout > .gh-thank-who").eachText()).containsExactly("Ana", "Cleo");
        assertThat(list.select(".gh-shout").get(1).select(".gh-thank-reason").eachText())
                .containsExactly("You brought the cooks to us", HOSTILE);
        assertThat(list.select(".gh-shout").get(1).select(".gh-hint").eachText())
                .containsExactly("From Ana: Brought people together", "From Ben");
        assertThat(list.select("img, script")).isEmpty();
        assertThat(list.select("time").attr("datetime")).isNotEmpty();
        assertThat(wiki.templates.blockedCalls()).isEmpty();

        assertThat(show("mode", "shoutout", "max", "1").text()).contains("There were more. Only some fit in here.");
        wiki.guild.clock.goOn(Duration.ofDays(8));
        assertThat(show("mode", "shoutout", "period", "7d")
                        .select(".gh-empty p")
                        .first()
                        .text())
                .isEqualTo("Nobody was thanked in this time. Who should be?");
        assertThat(show("mode", "shoutout", "period", "30d").select(".gh-shout"))
                .hasSize(2);
    }

    @Test
    void where_nobody_was_thanked_there_is_one_act_for_whoever_may() {
        Element empty = wiki.seenBy("ana").show(macro(), "display", Wiki.GARDEN, "mode", "feed");

        assertThat(empty.select(".gh-empty p").first().text())
                .isEqualTo("Nobody has been thanked here yet. Who helped you lately?");
        assertThat(empty.select("a.aui-button").attr("href"))
                .isEqualTo("/confluence/plugins/servlet/guildhall/space/GARDEN/kudos");
        assertThat(wiki.seenBy("zoe")
                        .show(macro(), "display", Wiki.GARDEN, "mode", "feed")
                        .select("a"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "html_export", "feed", "email"})
    void what_leaves_the_screen_names_nobody(String output) {
        give("ana", "ben", "You showed me how to graft");
        wiki.seenBy("ana");

        for (String mode : new String[] {"give", "feed", "shoutout"}) {
            Element shown = wiki.show(macro(), output, Wiki.GARDEN, "mode", mode);
            assertThat(shown.text()).isEqualTo("Members of this community thank each other. Read who was thanked");
            assertThat(shown.select("a").attr("href"))
                    .isEqualTo("https://wiki.example.org/confluence/plugins/servlet/guildhall/space/GARDEN/kudos");
        }
        assertThat(wiki.required).isEmpty();
        assertThat(wiki.show(macro(), output, Wiki.GARDEN, "space", "OTHER")
                        .select("a")
                        .attr("href"))
                .as("whoever reads it may not see that space")
                .isEqualTo("https://wiki.example.org/confluence/plugins/servlet/guildhall/communities");
    }

    @Test
    void a_wrong_value_is_told_to_whoever_edits_the_page_alone() {
        assertThat(wiki.seenBy("zoe")
                        .show(macro(), "preview", Wiki.GARDEN, "mode", "wall")
                        .text())
                .contains("give, feed, shoutout");
        assertThat(wiki.show(macro(), "display", Wiki.GARDEN, "mode", "wall").text())
                .doesNotContain("shoutout");
    }

    @Test
    void switched_off_readers_see_nothing() {
        give("ana", "ben", "You showed me how to graft");
        ((InMemorySettings) wiki.guild.settings).switchOff(Pillar.RECOGNITION);
        wiki.guild.clock.goOn(Duration.ofMinutes(1));

        assertThat(wiki.seenBy("ana").html(macro(), "display", Wiki.GARDEN, "mode", "feed"))
                .isEmpty();
    }

    @Test
    void in_german_people_are_addressed_as_friends() {
        give("ana", "ben", "You showed me how to graft", Optional.of(KudosTag.KEPT_GOING), "");
        wiki.inGerman().seenBy("ana");

        assertThat(show().text()).contains("Wem m\u00f6chtest du danken?", "Heute noch 2 \u00fcbrig");
        assertThat(show("mode", "feed").text()).contains("Dank von Ana", "Hat alles am Laufen gehalten");
    }

    @Test
    void the_tab_has_the_form_above_the_latest_and_older_ones_behind() {
        for (int each = 0; each < 21; each++) {
            wiki.guild.clock.goOn(Duration.ofDays(1));
            give("ana", "ben", "You showed me how to graft");
        }
        wiki.seenBy("ana");

        var parts = tab().parts(call(Optional.empty()));
        assertThat(parts).hasSize(2);
        assertThat(((GiveView) parts.get(0).view()).obstacle()).isEmpty();
        FeedView feed = (FeedView) parts.get(1).view();
        assertThat(feed.lines()).hasSize(20);
        assertThat(feed.older()).isEqualTo("/here?cursor=2");

        var older = tab().parts(call(Optional.of("2")));
        assertThat(older).hasSize(1);
        assertThat(((FeedView) older.get(0).view()).lines()).hasSize(1);
        assertThat(((FeedView) older.get(0).view()).newest()).isEqualTo("/here");
        assertThat(tab().parts(call(Optional.of("nonsense")))).hasSize(2);
        assertThat(tab().isFor(wiki.guild
                        .directory
                        .one(wiki.viewer, Wiki.GARDEN)
                        .result()
                        .orElseThrow()))
                .isTrue();
    }

    private TabCall call(Optional<String> cursor) {
        return new TabCall(
                wiki.guild.directory.one(wiki.viewer, Wiki.GARDEN).result().orElseThrow(),
                wiki.viewer,
                new Look(new Words(wiki.texts), new Dates(wiki.texts, wiki.guild.clock), wiki.links, Output.SCREEN),
                "/here",
                name -> cursor.filter(any -> name.equals("cursor")));
    }

    private Element show(String... parameters) {
        return wiki.show(macro(), "display", Wiki.GARDEN, parameters);
    }

    private void give(String who, String whom, String reason) {
        give(who, whom, reason, Optional.empty(), "");
    }

    private void give(String who, String whom, String reason, Optional<KudosTag> tag, String page) {
        tokens++;
        service()
                .thank(
                        wiki.guild.person(who),
                        Wiki.GARDEN,
                        new NewKudos(whom, reason, tag, page, "token-a" + tokens),
                        ZoneOffset.UTC)
                .result()
                .orElseThrow();
    }

    private CommunityKudosMacro macro() {
        return new CommunityKudosMacro(wiki.frame(), service(), reading(), wiki.switches());
    }

    private KudosTab tab() {
        return new KudosTab(service(), reading(), wiki.guild.known);
    }

    private KudosService service() {
        return KudosOf.service(
                wiki.guild, book, new InMemoryContributions(), new InMemoryLocks(), new InMemoryTransactions(book));
    }

    private KudosReadingService reading() {
        return KudosOf.reading(wiki.guild, book);
    }
}
