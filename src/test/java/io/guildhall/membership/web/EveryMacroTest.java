package io.guildhall.membership.web;

import static io.guildhall.membership.web.Wiki.GARDEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import io.guildhall.community.CommunityType;
import io.guildhall.kernel.web.MacroFrame;
import io.guildhall.membership.MembershipState;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryMacroTest {
    private static final String[][] VARIANTS = {
        {}, {"style", "card", "show", "full", "layout", "table", "title", "<i>Title</i>"}, {"layout", "list"},
    };

    private final Wiki wiki = Wiki.withACommunity();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "O'Brien & Sons' \"Garden\"",
                "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
                "مجتمع البستانيين",
                "園芸家の会",
                "🌱 Gardeners 👩🏽‍🌾",
                "$view.card().name() #set($x=1) ${words}",
            })
    void shows_any_name_as_text(String name) {
        wiki.guild.spaces.rename(GARDEN, name);
        wiki.guild.people.add("frida", name);
        wiki.seenBy("frida");

        for (Element shown : everything("display")) {
            assertThat(shown.select("img, i")).isEmpty();
            assertNothingRuns(shown);
        }
        assertThat(wiki.info().select(".gh-name").text()).isEqualTo(name);
        assertThat(wiki.info().text().replaceAll("[\u2068\u2069]", "")).contains("Facilitated by " + name);
        assertThat(wiki.members("layout", "list").select(".gh-person").text()).isEqualTo(name);
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void runs_nothing_and_calls_only_what_is_allowed_whoever_looks() {
        wiki.alsoCommunity("KITCHEN", "Cooks", CommunityType.INTEREST, "Eating well");
        wiki.with("ana", MembershipState.ACTIVE).with("ben", MembershipState.REQUESTED);
        for (String username : List.of("ana", "ben", "frida", "spacey", "stranger")) {
            wiki.seenBy(username);
            everything("display").forEach(EveryMacroTest::assertNothingRuns);
            everything("preview").forEach(EveryMacroTest::assertNothingRuns);
            everything("pdf").forEach(EveryMacroTest::assertNothingRuns);
        }
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void asks_for_its_script_and_style_only_on_a_screen() {
        everything("pdf");
        assertThat(wiki.required).isEmpty();

        everything("display");
        assertThat(wiki.required)
                .containsOnly(
                        "io.guildhall.confluence:guildhall-membership", "io.guildhall.confluence:guildhall-kernel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "html_export", "feed", "email", "diff", "something-new"})
    void is_neutral_outside_the_screen(String outputType) {
        wiki.with("ana", MembershipState.ACTIVE).seenBy("ana");

        for (Element shown : everything(outputType)) {
            assertThat(shown.text()).doesNotContain("You ").doesNotContain("Ana");
            assertThat(shown.select("button, form, svg, noscript")).isEmpty();
            assertThat(shown.select("a").eachAttr("href"))
                    .isNotEmpty()
                    .allSatisfy(href -> assertThat(href).startsWith("https://wiki.example.org/confluence/"));
        }
    }

    @Test
    void names_no_other_space_in_feeds_and_mails() {
        wiki.alsoCommunity("KITCHEN", "Cooks", CommunityType.INTEREST, "Eating well")
                .seenBy("frida");

        for (Macro macro : wiki.macros()) {
            assertThat(wiki.show(macro, "email", GARDEN, "space", "KITCHEN").text())
                    .doesNotContain("Cooks")
                    .contains("All communities");
        }
    }

    @Test
    void tells_readers_quietly_and_whoever_may_mend_it_plainly_that_a_parameter_is_wrong() {
        for (Macro macro : wiki.macros()) {
            String[] wrong = {"style", "huge", "show", "huge", "layout", "huge", "metrics", "huge"};

            wiki.seenBy("ana");
            assertThat(wiki.show(macro, "display", GARDEN, wrong).text()).endsWith("one of its settings needs a look.");
            assertThat(wiki.show(macro, "preview", GARDEN, wrong).text()).contains("“huge” does not fit");
            wiki.seenBy("spacey");
            assertThat(wiki.show(macro, "display", GARDEN, wrong).text()).contains("“huge” does not fit");
        }
    }

    @Test
    void tells_whoever_may_mend_it_that_there_is_no_such_space_or_none_to_see_in_the_same_words() {
        wiki.alsoCommunity("KITCHEN", "Cooks", CommunityType.INTEREST, "Eating well");
        wiki.guild.spaces.showOnlyTo("KITCHEN", wiki.guild.person("frida"));
        for (Macro macro : wiki.macros().subList(0, 3)) {
            for (String key : List.of("KITCHEN", "NOWHERE")) {
                String reason = "No space with the key “" + key + "”, or you may not see it.";
                String quiet = "There is no community to show here.";
                wiki.seenBy("ana");
                assertThat(wiki.show(macro, "display", GARDEN, "space", key).text())
                        .isEqualTo(quiet);
                assertThat(wiki.show(macro, "preview", GARDEN, "space", key).text())
                        .isEqualTo(quiet + " " + reason);
                wiki.seenBy("spacey");
                assertThat(wiki.show(macro, "display", GARDEN, "space", key).text())
                        .isEqualTo(quiet + " " + reason);
                assertThat(wiki.show(macro, "email", GARDEN, "space", key).text())
                        .isEqualTo(quiet);
            }
        }
    }

    @Test
    void lets_nothing_be_sent_before_the_script_has_begun() {
        wiki.with("ben", MembershipState.REQUESTED);
        for (String username : List.of("ana", "ben", "frida", "spacey")) {
            wiki.seenBy(username);
            for (Element shown : everything("display")) {
                assertThat(shown.select("button:not([disabled][data-gh-wakes])"))
                        .isEmpty();
            }
            for (Element shown : everything("preview")) {
                assertThat(shown.select("button:not([disabled]), .gh-acts button[data-gh-wakes]"))
                        .isEmpty();
            }
        }
        Wiki space = Wiki.withASpace().seenBy("spacey");
        assertThat(space.join().select("form[method=post] button[disabled][data-gh-wakes]"))
                .hasSize(1);
    }

    @Test
    void says_something_quiet_where_there_is_no_space_at_all() {
        wiki.seenBy("ana");

        assertThat(wiki.show(wiki.macros().get(0), "preview", null).text())
                .isEqualTo("There is no community to show here.");
    }

    @Test
    void never_throws_but_shows_the_id_that_is_in_the_log() throws MacroExecutionException {
        Macro broken = new CommunityInfoMacro(
                new MacroFrame(
                        () -> {
                            throw new IllegalStateException("secret");
                        },
                        wiki.guild.spaces,
                        wiki.texts,
                        wiki.links,
                        wiki.guild.clock,
                        () -> "<id>",
                        wiki.templates,
                        () -> null),
                wiki.guild.directory,
                new Absence(wiki.guild.founding, wiki.guild.spaces));

        String html = wiki.html(broken, "display", GARDEN);

        assertThat(html).contains("&lt;id&gt;").doesNotContain("secret");
        assertThat(broken.getBodyType()).isEqualTo(Macro.BodyType.NONE);
        assertThat(broken.execute(Map.of(), null, null)).contains("&lt;id&gt;");
    }

    private List<Element> everything(String outputType) {
        return wiki.macros().stream()
                .flatMap(macro -> java.util.Arrays.stream(VARIANTS)
                        .filter(variant -> suits(macro, variant))
                        .map(variant -> Jsoup.parseBodyFragment(wiki.html(macro, outputType, GARDEN, variant))
                                .body()))
                .toList();
    }

    private static boolean suits(Macro macro, String... variant) {
        return !(macro instanceof CommunityListMacro && List.of(variant).contains("list"));
    }

    private static void assertNothingRuns(Element shown) {
        assertThat(shown.select("script, style, iframe, object")).isEmpty();
        for (Element element : shown.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                assertThat(attribute.getValue()).doesNotStartWithIgnoringCase("javascript:");
            }
        }
        assertThat(shown.text()).doesNotContainPattern("guildhall\\.[a-z]+\\.");
    }
}
