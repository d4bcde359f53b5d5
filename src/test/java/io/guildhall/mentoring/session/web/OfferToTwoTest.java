package io.guildhall.mentoring.session.web;

import static io.guildhall.mentoring.session.TwoOfThem.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.web.Answer;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.session.TwoOfThem;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Frida offers Cleo, who helps, and Dan, who learns, to each other: what each of them, and nobody else, reads on the page and over REST. */
class OfferToTwoTest {
    private static final String WORDS = "You both <b>prune</b>";

    private final TwoOfThem two = new TwoOfThem();
    private final PairScreens screens = new PairScreens(two);
    private long offer;

    @BeforeEach
    void offered() {
        two.workshop.members("cleo", "dan");
        two.enrolled("cleo", ProgrammeRole.MENTOR, 1);
        two.enrolled("dan", ProgrammeRole.MENTEE, 1);
        offer = done(two.offers.offer(two.person("frida"), two.programme.id(), List.of("cleo", "dan"), WORDS, false))
                .pairing()
                .id()
                .value();
    }

    private Answer post(String who, String what, String body) {
        return screens.as(who).send("POST", "pairings/" + offer + what, body);
    }

    private Document page(String username) {
        Document page = Jsoup.parse(screens.page(username, offer, ""));
        assertThat(screens.wiki.templates.blockedCalls()).isEmpty();
        assertThat(page.text()).doesNotContain("guildhall.", "$view", "$words");
        return page;
    }

    private Pairing now() {
        return two.pairings.find(new PairingId(offer)).orElseThrow();
    }

    @Test
    void each_reads_who_it_is_why_and_how_to_answer() {
        Document page = page("cleo");

        assertThat(page.select("h1").text()).isEqualTo("You and Dan");
        assertThat(page.select("b")).isEmpty();
        assertThat(page.select("blockquote").text()).isEqualTo(WORDS);
        assertThat(page.select("h2").eachText()).containsExactly("Why you two", "Your answer");
        assertThat(page.select(".gh-offer-why li")).isNotEmpty();
        assertThat(page.select("time").text()).isEqualTo("9 November");
        assertThat(page.select("form").eachAttr("data-gh-path"))
                .containsExactly("/pairings/" + offer + "/accept", "/pairings/" + offer + "/decline");
        assertThat(page.select("select[name=reason] option")).hasSize(5);
        assertThat(page.select("textarea, select")).allMatch(field -> field.closest("label") != null);
    }

    @Test
    void whoever_said_yes_sees_that_the_other_is_awaited_and_the_other_reads_their_words() {
        Answer yes = post("dan", "/accept", "{\"message\":\"With pleasure\"}");
        assertThat(OpenApi.read().differences("Pairing", yes.json())).isEmpty();
        assertThat(yes.json().get("state").asText()).isEqualTo("OFFERED");
        assertThat(yes.json().at("/can/answer").asBoolean()).isFalse();

        Document dans = page("dan");
        assertThat(dans.text()).contains("You said yes. Cleo still has to answer.");
        assertThat(dans.select("form").eachAttr("data-gh-path")).containsExactly("/pairings/" + offer + "/decline");
        Document cleos = page("cleo");
        assertThat(cleos.text()).contains("Dan said yes already.");
        assertThat(cleos.select("blockquote").eachText()).containsExactly(WORDS, "With pleasure");

        Answer both = post("cleo", "/accept", "{}");
        assertThat(both.json().get("state").asText()).isEqualTo("ACTIVE");
        assertThat(page("cleo").select("#gh-sessions")).hasSize(1);
        assertThat(post("cleo", "/accept", "{}").status()).isEqualTo(200);
        assertThat(post("dan", "/decline", "{}").code()).isEqualTo("pairing.other-state");
    }

    @Test
    void a_no_is_told_with_words_and_without_the_reason() {
        assertThat(post("cleo", "/decline", "{\"reason\":\"NO_TIME\",\"message\":\"Next year\"}")
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("DECLINED");
        assertThat(page("dan").text()).contains("It did not come about.").doesNotContain("NO_TIME", "I have no time");
        assertThat(screens.as("dan").get("pairings/" + offer).body()).doesNotContain("NO_TIME");
        assertThat(post("dan", "/accept", "{}").code()).isEqualTo("pairing.other-state");
        assertThat(two.enrolment("dan").free()).isEqualTo(1);
    }

    @Test
    void whoever_manages_reads_nothing_of_it_but_that_it_is_there_and_takes_it_back() {
        Answer managed = screens.as("frida").get("pairings/" + offer);
        assertThat(OpenApi.read().differences("Pairing", managed.json())).isEmpty();
        assertThat(managed.body()).doesNotContain("prune", "agreed");
        assertThat(managed.json().at("/can/end").asBoolean()).isTrue();
        assertThat(page("frida").text()).doesNotContain("prune");
        assertThat(post("frida", "/accept", "{}").code()).isEqualTo("pairing.unknown");
        assertThat(post("dan", "/end", "{}").code()).isEqualTo("pairing.other-state");

        assertThat(post("frida", "/end", "{}").json().get("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(post("frida", "/end", "{}").status()).isEqualTo(200);
        assertThat(two.recorded().get(0))
                .isEqualTo("mentoring.offer-withdrawn pairing:" + offer + " OFFERED>WITHDRAWN");
        assertThat(two.told()).contains("PAIRING_OFFER_WITHDRAWN cleo", "PAIRING_OFFER_WITHDRAWN dan");
        assertThat(two.enrolment("cleo").free()).isEqualTo(1);
        assertThat(now().state()).isEqualTo(PairingState.WITHDRAWN);
    }

    @Test
    void to_everybody_else_it_is_not_there() {
        for (String other : List.of("ana", "zoe")) {
            assertThat(screens.as(other).get("pairings/" + offer).status()).isEqualTo(404);
            assertThat(post(other, "/accept", "{}").code()).isEqualTo("pairing.unknown");
            assertThat(post(other, "/decline", "{}").code()).isEqualTo("pairing.unknown");
            assertThat(screens.page(other, offer, "")).doesNotContain("Dan", "prune");
        }
        assertThat(post("", "/accept", "{}").status()).isEqualTo(401);
        assertThat(post("cleo", "/accept", "{\"message\":\"" + "x".repeat(1_001) + "\"}")
                        .code())
                .isEqualTo("pairing.invalid");
    }
}
