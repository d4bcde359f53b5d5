package io.guildhall.mentoring.buddy.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.FixedAddress;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Output;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.web.Templates;
import io.guildhall.mentoring.buddy.BuddiesOf;
import io.guildhall.mentoring.pairing.web.RequestsPart;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.programme.web.ProgrammePart;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The buddy whom a newcomer is offered on the page of the programme. */
class BuddyOnThePageTest {
    private final BuddiesOf garden = new BuddiesOf();
    private final Templates templates = new Templates();

    @Test
    void one_button_asks_and_another_shows_somebody_else() throws IOException {
        garden.garden.enrolled(ProgrammeRole.MENTOR, 1, "ana", "ben").room.member("mia");

        Document page = page("mia", "");
        assertThat(page.select(".gh-my-name").text()).isEqualTo("Ana");
        assertThat(page.select("button[type=submit]").eachText()).containsExactly("Ask Ana to be your buddy");
        assertThat(page.select("form").attr("data-gh-path"))
                .isEqualTo("/programmes/" + garden.garden.programme.value() + "/requests");
        assertThat(page.select("input[name=to]").attr("value")).isEqualTo("key-ana");
        assertThat(page.select("a.aui-button").attr("href")).isEqualTo("/here?buddy=1#gh-buddy");

        assertThat(page("mia", "1").select(".gh-my-name").text()).isEqualTo("Ben");
        for (String odd : List.of("-1", "x", "99999999999", "<b>")) {
            assertThat(page("mia", odd).select(".gh-my-name").text()).as(odd).isEqualTo("Ana");
        }
        assertThat(templates.blockedCalls()).isEmpty();
    }

    @Test
    void where_nobody_is_free_it_says_what_to_do() throws IOException {
        garden.garden.room.member("mia");
        garden.garden.enrolled(ProgrammeRole.MENTEE, 1, "max");

        assertThat(page("mia", "").text()).contains("Nobody has a place free for you right now. Take part below");
        assertThat(page("max", "").text()).contains("see that you take part");
        assertThat(page("mia", "").select("form, button")).isEmpty();
    }

    @Test
    void newcomers_read_no_list_besides_and_those_who_help_no_offer() {
        garden.garden.enrolled(ProgrammeRole.MENTOR, 1, "ana", "ben").room.member("mia");
        RequestsPart requests = new RequestsPart(garden.garden.askable, garden.garden.requests);

        assertThat(requests.parts(call("mia", ""))).isEmpty();
        assertThat(requests.parts(call("ana", ""))).hasSize(1);
        assertThat(part().parts(call("ana", ""))).isEmpty();

        garden.garden.asked("mia", "ana");
        assertThat(requests.parts(call("mia", ""))).as("what waits").hasSize(1);
    }

    @Test
    void what_waits_stands_without_the_list() throws IOException {
        garden.garden.enrolled(ProgrammeRole.MENTOR, 1, "ana", "ben").room.member("mia");
        garden.garden.asked("mia", "ana");

        Document page = shown(new RequestsPart(garden.garden.askable, garden.garden.requests)
                .parts(call("mia", ""))
                .get(0));

        assertThat(page.select("h2").eachText()).containsExactly("You asked");
        assertThat(page("mia", "").select(".gh-my-name").text()).isEqualTo("Ben");
    }

    private ProgrammePart part() {
        return new BuddyPart(garden.service);
    }

    private Document page(String username, String place) throws IOException {
        return shown(part().parts(call(username, place)).get(0));
    }

    private ProgrammeCall call(String username, String place) {
        Viewer viewer = garden.garden.person(username);
        BundleTexts texts = BundleTexts.english();
        Links links = new Links(new FixedAddress("/wiki", "https://w.example/wiki"), destination -> destination);
        Look look = new Look(new Words(texts), new Dates(texts, garden.garden.room.guild.clock), links, Output.SCREEN);
        return new ProgrammeCall(
                garden.garden
                        .door
                        .look(viewer, garden.garden.programme)
                        .result()
                        .orElseThrow(),
                look,
                "/here",
                name -> Optional.of(place).filter(text -> name.equals("buddy") && !text.isEmpty()));
    }

    private Document shown(Shown shown) throws IOException {
        StringWriter html = new StringWriter();
        templates.render(
                "guildhall/" + shown.template(),
                Map.of("view", shown.view(), "words", new Words(BundleTexts.english())),
                html);
        return Jsoup.parse(html.toString().replaceAll("[\\u2066-\\u2069]", ""));
    }
}
