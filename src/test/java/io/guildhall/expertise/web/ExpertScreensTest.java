package io.guildhall.expertise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.macro.Macro;
import io.guildhall.docs.OpenApi;
import io.guildhall.expertise.BalanceService;
import io.guildhall.expertise.ExpertService;
import io.guildhall.expertise.Workshop;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.web.Wiki;
import io.guildhall.profile.Visibility;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen of those who can help, and of what nobody offers: macros, and REST as the reference describes it. */
class ExpertScreensTest {
    private final Wiki wiki = Wiki.withACommunity();
    private final Workshop workshop = new Workshop(wiki.guild);

    @Test
    void everybody_has_a_reason_in_words_and_no_number_that_ranks_them() {
        workshop.offers("ana", Visibility.EVERYONE, Optional.of(2), "Kubernetes 4")
                .offers("ben", Visibility.EVERYONE, Optional.of(0), "Kubernetes 1");

        Element macro = wiki.seenBy("zoe").show(finder(), "display", Wiki.GARDEN, "skill", "kubernetes");

        assertThat(macro.select(".gh-person").eachText()).containsExactly("Ana", "Ben");
        assertThat(text(macro.select(".gh-line").first()))
                .isEqualTo("Ana Offers help with Kubernetes: advanced. Has 2 hours a week.");
        assertThat(text(macro.select(".gh-line").last())).endsWith("knows the basics. Has no time at present.");
        assertThat(macro.select(".gh-topic, .gh-empty")).isEmpty();
        assertThat(wiki.templates.blockedCalls()).isEmpty();
        assertThat(wiki.required).contains("io.guildhall.confluence:guildhall-expertise");
    }

    @Test
    void only_people_with_time_where_the_author_wants_so() {
        workshop.offers("ana", "Kubernetes 4").offers("ben", Visibility.EVERYONE, Optional.of(1), "Kubernetes 1");

        Element macro = wiki.seenBy("zoe")
                .show(finder(), "display", Wiki.GARDEN, "skill", "Kubernetes", "onlyAvailable", "true");

        assertThat(macro.select(".gh-person").eachText()).containsExactly("Ben");
    }

    @Test
    void where_nobody_offers_it_one_click_puts_it_on_the_board() {
        workshop.wants("ana", "Beekeeping 1");

        Element macro = wiki.seenBy("zoe").show(finder(), "display", Wiki.GARDEN, "skill", "beekeeping");

        assertThat(text(macro.selectFirst(".gh-empty p")))
                .isEqualTo("Nobody whom you may see offers help with Beekeeping yet.");
        Element button = macro.selectFirst("button[data-gh-act=gap-want]");
        assertThat(button.attr("data-gh-skill")).isEqualTo("Beekeeping");
        assertThat(button.hasAttr("disabled")).as("until there is script").isTrue();
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void a_word_that_nobody_has_named_yet_can_be_put_on_the_board_as_it_was_typed() throws IOException {
        Element asked = asked("  bee keeping ");

        Element button = asked.selectFirst("button[data-gh-act=gap-want]");
        assertThat(button.attr("data-gh-skill")).isEqualTo("bee keeping");
        assertThat(text(asked.selectFirst(".gh-empty .gh-hint")))
                .isEqualTo(
                        "Your profile then says that you want to learn it, and \u201cbee keeping\u201d joins the words of this wiki as you"
                                + " wrote it. The board counts people and names nobody.");
        assertThat(asked("???").select("button[data-gh-act=gap-want]")).isEmpty();
        assertThat(asked("x".repeat(61)).select("button[data-gh-act=gap-want]")).isEmpty();
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void where_more_people_offer_it_than_are_looked_at_that_is_said() throws IOException {
        for (int i = 0; i < 500; i++) {
            workshop.offers("p" + i, "Roses 4");
        }
        assertThat(asked("roses").text()).doesNotContain("Very many");
        workshop.offers("last", "Roses 1");

        Element shown = asked("roses");

        assertThat(shown.text())
                .contains("Very many people offer this: looked at were the 500 offers of those who know it best.");
        assertThat(wiki.templates.blockedCalls()).isEmpty();
        Answer found = rest().get("experts?skill=roses");
        assertThat(OpenApi.read().differences("ExpertList", found.json())).isEmpty();
        assertThat(found.json().get("lookedAt").asInt()).isEqualTo(500);
    }

    @Test
    void a_wrong_name_tells_whoever_can_mend_it_the_nearest_and_readers_one_quiet_line() {
        workshop.offers("ana", "Kubernetes 4");

        Element read = wiki.seenBy("zoe").show(finder(), "display", Wiki.GARDEN, "skill", "Kubernets");
        Element mended = wiki.seenBy("spacey").show(finder(), "display", Wiki.GARDEN, "skill", "Kubernets");

        assertThat(read.text()).isEqualTo("The people of this list can\u2019t be shown.");
        assertThat(text(mended.selectFirst(".gh-notice-reason")))
                .isEqualTo("No skill is called \u201cKubernets\u201d. The nearest are: Kubernetes.");
    }

    @Test
    void without_a_skill_it_shows_what_members_can_teach_each_other() {
        wiki.with("ana", MembershipState.ACTIVE).with("ben", MembershipState.ACTIVE);
        workshop.offers("ana", "Roses 3", "Weeds 2").offers("ben", "Roses 1");
        assertThat(wiki.seenBy("ana")
                        .show(finder(), "display", Wiki.GARDEN)
                        .select(".gh-empty p")
                        .text())
                .startsWith("Here will be what members can teach each other");

        workshop.counting.run();

        Element macro = wiki.seenBy("ana").show(finder(), "display", Wiki.GARDEN);
        assertThat(macro.select("tbody th").eachText()).containsExactly("Roses", "Weeds");
        assertThat(macro.select("tbody td").eachText()).containsExactly("2 people", "one person");
        assertThat(macro.select("tbody a").first().attr("href"))
                .isEqualTo("/confluence/plugins/servlet/guildhall/experts?q=Roses&space=GARDEN");
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void gaps_are_counts_with_bars_for_the_eye_and_never_names() {
        wiki.with("ana", MembershipState.ACTIVE).with("ben", MembershipState.ACTIVE);
        workshop.wants("ana", "Trees 1", "Bees 1").wants("ben", "Trees 1").offers("frida", "Weeds 2");
        workshop.counting.run();

        Element macro = wiki.seenBy("ana").show(gaps(), "display", Wiki.GARDEN, "title", "Missing");

        assertThat(macro.select("h2").text()).isEqualTo("Missing");
        assertThat(macro.select("tbody th").eachText()).containsExactly("Trees", "Bees");
        assertThat(macro.select("svg[aria-hidden=true] path").eachAttr("d"))
                .containsExactly("M0 0H100V8H0Z", "M0 0H50V8H0Z");
        assertThat(text(macro)).contains("nobody has asked for it yet: Weeds.").doesNotContain("Ana");
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "html_export", "feed", "email"})
    void outside_the_screen_there_is_a_neutral_line_with_a_link(String output) {
        workshop.offers("ana", "Roses 3");

        for (Macro macro : List.of(finder(), gaps())) {
            Element shown = wiki.seenBy("zoe").show(macro, output, Wiki.GARDEN, "skill", "Roses");
            assertThat(shown.text()).doesNotContain("Ana").doesNotContain("You ");
            assertThat(shown.select("a").attr("href"))
                    .isEqualTo("https://wiki.example.org/confluence/plugins/servlet/guildhall/experts");
        }
    }

    @Test
    void names_and_skills_are_text_whatever_is_in_them() {
        wiki.guild.people.add("eve", "<img src=x>");
        workshop.offers("eve", "<b>Roses</b> 3");

        Element macro = wiki.seenBy("zoe").show(finder(), "display", Wiki.GARDEN, "skill", "<b>Roses</b>");

        assertThat(macro.select("img, b")).isEmpty();
        assertThat(macro.select(".gh-person").text()).isEqualTo("<img src=x>");
    }

    @Test
    void rest_answers_as_it_is_described() {
        OpenApi file = OpenApi.read();
        workshop.offers("ana", Visibility.EVERYONE, Optional.of(2), "Kubernetes 4")
                .wants("ben", "Bees 1");
        workshop.counting.run();
        wiki.seenBy("zoe");

        Answer found = rest().get("experts?skill=kuberntes&level=2&available=true");
        assertThat(found.status()).as(found.body()).isEqualTo(200);
        assertThat(file.differences("ExpertList", found.json())).isEmpty();
        assertThat(found.json().at("/items/0/person/name").asText()).isEqualTo("Ana");
        assertThat(found.json().at("/items/0/offers/0/skill").asText()).isEqualTo("Kubernetes");
        assertThat(found.json().at("/skills/0").asText()).isEqualTo("Kubernetes");

        Answer gaps = rest().get("knowledge-gaps");
        assertThat(file.differences("GapList", gaps.json())).isEmpty();
        assertThat(gaps.json().at("/items/0/skill").asText()).isEqualTo("Bees");
        assertThat(gaps.json().at("/items/0/people").asInt()).isEqualTo(1);
        assertThat(rest().get("experts?skill=x&level=9").status()).isEqualTo(422);
        assertThat(rest().get("experts?skil=x").status()).isEqualTo(422);
        assertThat(rest().get("knowledge-gaps?space=NOWHERE").status()).isEqualTo(404);
        wiki.viewer = Viewer.anonymous();
        assertThat(rest().get("experts?skill=x").status()).isEqualTo(401);
        assertThat(rest().get("knowledge-gaps").status()).isEqualTo(401);
    }

    /** The page with a question. */
    private Element asked(String question) throws IOException {
        wiki.seenBy("zoe");
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameter("q")).thenReturn(question);
        HttpServletResponse response = mock(HttpServletResponse.class);
        StringWriter html = new StringWriter();
        when(response.getWriter()).thenReturn(new PrintWriter(html));
        new ExpertsPageServlet(wiki.pages(), workshop.experts, workshop.balance, wiki.switches())
                .doGet(request, response);
        return Jsoup.parse(html.toString()).body();
    }

    private RestApp rest() {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", wiki.guild.clock);
        return RestApp.of(
                List.of(ExpertResource.class, GapResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> wiki.viewer, problems),
                        Problems.class,
                        problems,
                        ExpertService.class,
                        workshop.experts,
                        BalanceService.class,
                        workshop.balance));
    }

    private ExpertFinderMacro finder() {
        return new ExpertFinderMacro(
                wiki.frame(), workshop.experts, workshop.balance, wiki.guild.spaces, wiki.switches());
    }

    private CommunityGapsMacro gaps() {
        return new CommunityGapsMacro(wiki.frame(), workshop.balance, wiki.switches());
    }

    /** Without the signs that keep names of other scripts apart. */
    private static String text(Element element) {
        return element.text().replaceAll("[\u2068\u2069]", "");
    }
}
