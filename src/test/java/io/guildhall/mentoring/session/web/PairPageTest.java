package io.guildhall.mentoring.session.web;

import static io.guildhall.mentoring.session.TwoOfThem.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.session.FitAnswer;
import io.guildhall.mentoring.session.GoalState;
import io.guildhall.mentoring.session.NoteSight;
import io.guildhall.mentoring.session.TwoOfThem;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page of two who are paired. */
class PairPageTest {
    private static final String HOSTILE = "<b>Prune</b>";

    private final TwoOfThem two = new TwoOfThem();
    private final PairScreens screens = new PairScreens(two);
    private final Viewer ana = two.person("ana");
    private final Viewer ben = two.person("ben");

    private Document page(String username) {
        Document page = Jsoup.parse(screens.page(username, ""));
        assertThat(screens.wiki.templates.blockedCalls()).isEmpty();
        assertThat(page.text()).doesNotContain("guildhall.", "$view", "$words");
        return page;
    }

    @Test
    void two_who_begin_find_an_agreement_to_write_and_a_session_to_plan() {
        Document page = page("ana");

        assertThat(page.select("h1").text()).isEqualTo("You and Ben");
        assertThat(page.select("[data-gh-path$=/agreement] textarea").text()).contains("every two weeks");
        assertThat(page.select("[data-gh-path$=/agreement]").attr("data-gh-revision"))
                .isEqualTo("0");
        assertThat(page.select("[data-gh-path$=/agreement/sign], .gh-fit")).isEmpty();
        assertThat(page.select("[data-gh-path$=/sessions] input[name=date]").attr("value"))
                .isEqualTo("2026-11-03");
        assertThat(page.select("[data-gh-fills=agenda] option")).hasSize(5);
        assertThat(page.select("[data-gh-path$=/end]")).hasSize(1);
        assertThat(page.select("input:not([type=hidden]), select, textarea"))
                .allMatch(field -> field.closest("label") != null);
        assertThat(page.select("form"))
                .allMatch(form -> !form.attr("data-gh-said").isEmpty()
                        && form.attr("data-gh-path").startsWith("/pairings/" + two.id));
    }

    @Test
    void a_pair_that_rests_says_so_and_names_the_closed_account_where_that_is_why() {
        done(two.service.pause(ana, two.id, Optional.of(LocalDate.parse("2026-12-24"))));
        assertThat(page("ben").text()).contains("Your pairing rests. Nobody").doesNotContain("account");
        assertThat(page("ben").select("form[data-gh-path$=/resume]")).hasSize(1);

        two.workshop.guild.people.deactivate(two.key("ana"));

        assertThat(page("ben").text())
                .contains("until 24 December", "Your pairing rests, because an account is closed.");
        assertThat(page("ben").select("form[data-gh-path$=/resume]"))
                .as("it would rest again at once")
                .isEmpty();
    }

    @Test
    void what_they_wrote_is_escaped_and_what_waits_for_the_reader_has_its_button() {
        done(two.agreements.word(ana, two.id, 0, HOSTILE));
        done(two.agreements.sign(ana, two.id, 1));
        long goal = done(two.goals.set(ben, two.id, HOSTILE, 2, "token-aa")).id();
        done(two.goals.end(ben, two.id, goal, GoalState.REACHED, Optional.of(4)));
        long session = done(two.sessions.plan(ana, two.id, two.yesterday(), "token-bb"))
                .id();
        done(two.sessions.plan(ana, two.id, two.tomorrow(), "token-cc"));
        done(two.notes.write(ana, two.id, session, NoteSight.SELF, "for ana " + HOSTILE));
        done(two.notes.write(ana, two.id, session, NoteSight.PAIR, "for us " + HOSTILE));
        Document bens = page("ben");

        assertThat(bens.select("b")).isEmpty();
        assertThat(bens.text())
                .contains("Agreed: Ana", "from 2 to 4 of 5", "for us " + HOSTILE)
                .doesNotContain("for ana");
        assertThat(bens.select("[data-gh-path$=/agreement/sign]")).hasSize(1);
        assertThat(bens.select(".gh-fit form")).hasSize(3);
        assertThat(bens.select("a[download]").attr("href")).matches(".*/mentoring/pairing/" + two.id + "/[0-9]+[.]ics");
        Document anas = page("ana");
        assertThat(anas.select("[data-gh-path$=/agreement/sign]")).isEmpty();
        assertThat(anas.select("[data-gh-path$=/notes] textarea").eachText())
                .contains("for ana " + HOSTILE, "for us " + HOSTILE);
        assertThat(anas.select("form").eachAttr("data-gh-path")).isNotEmpty();
        assertThat(anas.select("form").stream()
                        .map(form -> form.attr("data-gh-path") + " " + form.attr("data-gh-form") + " "
                                + form.select("input[type=hidden]").eachAttr("value")))
                .as("what is typed in one form is never put into another")
                .doesNotHaveDuplicates();
        assertThat(anas.text()).contains("No screen, export or admin shows this");
    }

    @Test
    void whoever_says_that_it_does_not_fit_is_offered_to_end_it_without_a_reason() {
        done(two.sessions.plan(ana, two.id, two.yesterday(), "token-bb"));
        done(two.fits.say(ana, two.id, FitAnswer.NOT));

        Document page = page("ana");

        assertThat(page.select(".gh-fit [aria-pressed=true]").text()).isEqualTo("Not a good fit");
        assertThat(page.select(".gh-fit a").attr("href")).isEqualTo("#gh-pair-end");
        assertThat(page.select("details[open] [data-gh-path$=/end] [name=again]"))
                .hasSize(1);
        assertThat(page("ben").text()).doesNotContain("You answered");
    }

    @Test
    void whoever_manages_reads_how_it_stands_others_nothing_and_the_anonymous_log_in() {
        done(two.sessions.plan(ana, two.id, two.yesterday(), "token-bb"));

        assertThat(page("frida").select("h1").text()).isEqualTo("Ana and Ben");
        assertThat(page("frida").text())
                .contains("Running. One session was held.")
                .doesNotContain("Room 1");
        assertThat(page("frida").select("form")).isEmpty();
        assertThat(page("zoe").text()).contains(screens.wiki.texts.text("guildhall.page.none.message"));
        assertThat(page("").select("a").attr("href")).contains("login");
    }

    @Test
    void what_is_over_is_read_and_not_written() {
        done(two.service.end(ben, two.id, false));

        Document page = page("ana");

        assertThat(page.text()).contains("nobody\u2019s fault").doesNotContain("Ben ended");
        assertThat(page.select("form[data-gh-path$=/sessions], form[data-gh-path$=/goals], form[data-gh-path$=/end]"))
                .isEmpty();
    }

    @Test
    void buddies_have_no_agreement_and_a_circle_is_not_ended_by_one() {
        TwoOfThem buddies = new TwoOfThem(ProgrammeKind.BUDDY, Dates.open());
        assertThat(new PairScreens(buddies).page("ana", "")).doesNotContain("gh-agreement");
        TwoOfThem circle = new TwoOfThem(ProgrammeKind.CIRCLE, Dates.open());
        assertThat(Jsoup.parse(new PairScreens(circle).page("ana", "")).select("form[data-gh-path$=/end]"))
                .isEmpty();
    }

    @Test
    void a_session_is_a_file_for_a_calendar_that_names_nobody() {
        long session =
                done(two.sessions.plan(ana, two.id, two.tomorrow(), "token-bb")).id();

        String file = screens.page("ben", "/" + session + ".ics");

        assertThat(file).contains("BEGIN:VEVENT", "DTSTART:20261103T100000Z", "DURATION:PT60M", "LOCATION:Room 1");
        assertThat(file).doesNotContain("Ana", "Ben", "Talk");
        assertThat(screens.page("frida", "/" + session + ".ics")).isEmpty();
        assertThat(two.calendarEntries.of(ben)).hasSize(1);
        assertThat(two.calendarEntries.of(two.person("zoe"))).isEmpty();
    }
}
