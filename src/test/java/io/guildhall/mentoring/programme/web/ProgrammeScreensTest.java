package io.guildhall.mentoring.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Output;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.web.TabCall;
import io.guildhall.membership.web.Wiki;
import io.guildhall.mentoring.programme.Arrangement;
import io.guildhall.mentoring.programme.Days;
import io.guildhall.mentoring.programme.InMemoryProgrammes;
import io.guildhall.mentoring.programme.KnownProgrammesOf;
import io.guildhall.mentoring.programme.NewProgramme;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeSettings;
import io.guildhall.mentoring.programme.ProgrammesOf;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Pillar;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen of programmes: the tab, the page, where it is fine-tuned, and the macro. */
class ProgrammeScreensTest {
    private final Wiki wiki = Wiki.withACommunity().with("ana", MembershipState.ACTIVE);
    private final InMemoryProgrammes kept = new InMemoryProgrammes();
    private final KnownProgrammesOf known = new KnownProgrammesOf(kept);
    private final ProgrammesOf made =
            new ProgrammesOf(wiki.guild, kept, known, new InMemoryLocks(), new InMemoryTransactions());
    private final MentoringTab tab = new MentoringTab(made.service, known, wiki.guild.known);
    private int tokens;

    private Programme begun(String name, boolean open) {
        return begun(name, ProgrammeKind.DUO, open, Optional.empty());
    }

    private Programme begun(String name, ProgrammeKind kind, boolean open, Optional<LocalDate> enrolTo) {
        tokens++;
        Days days = new Days(Optional.empty(), enrolTo, Optional.empty(), Optional.empty());
        return made.service
                .create(
                        wiki.guild.person("frida"),
                        new NewProgramme(
                                Optional.of(Wiki.GARDEN), kind, name, days, open, ZoneOffset.UTC, "token-0" + tokens))
                .result()
                .orElseThrow()
                .programme();
    }

    private CommunityView view(String username) {
        return wiki.guild
                .directory
                .one(wiki.guild.person(username), Wiki.GARDEN)
                .result()
                .orElseThrow();
    }

    private Element tab(String username) {
        wiki.seenBy(username);
        Look look = new Look(new Words(wiki.texts), new Dates(wiki.texts, wiki.guild.clock), wiki.links, Output.SCREEN);
        TabCall call = new TabCall(view(username), wiki.viewer, look, "/tab", name -> Optional.empty());
        StringBuilder html = new StringBuilder();
        for (Shown part : tab.parts(call)) {
            html.append(wiki.templates.getRenderedTemplate(
                    "guildhall/" + part.template(), Map.of("view", part.view(), "words", look.words())));
        }
        return Jsoup.parseBodyFragment(html.toString()).body();
    }

    private Element page(String username, String rest) throws IOException {
        wiki.viewer = username.isEmpty() ? Viewer.anonymous() : wiki.guild.person(username);
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getRequestURI()).thenReturn("/confluence/plugins/servlet/guildhall/mentoring/" + rest);
        response = mock(HttpServletResponse.class);
        StringWriter html = new StringWriter();
        when(response.getWriter()).thenReturn(new PrintWriter(html));
        new ProgrammePageServlet(
                        wiki.pages(), made.door, List.of(new AboutPart(made.service)), new TunePart(made.service))
                .doGet(request, response);
        return Jsoup.parse(html.toString()).body();
    }

    private HttpServletResponse response = mock(HttpServletResponse.class);

    private Element macro(String username, String output, String... parameters) {
        wiki.viewer = username.isEmpty() ? Viewer.anonymous() : wiki.guild.person(username);
        return wiki.show(
                new MentoringProgrammeMacro(
                        wiki.frame(), wiki.guild.door, made.service, wiki.guild.spaces, wiki.switches()),
                output,
                Wiki.GARDEN,
                parameters);
    }

    @Test
    void the_tab_offers_peer_pairs_first_with_a_name_and_needs_one_button() {
        Element shown = tab("frida");

        assertThat(shown.select(".gh-empty p").text()).contains("Choose a kind below and open it");
        assertThat(shown.select("input[name=kind]").eachAttr("value"))
                .containsExactly("DUO", "TRADITIONAL", "REVERSE", "BUDDY", "CIRCLE", "ROULETTE");
        assertThat(shown.select("input[name=kind][checked]").attr("value")).isEqualTo("DUO");
        assertThat(shown.select("input[name=name]").attr("value")).isEqualTo("Peer pairs");
        assertThat(shown.select("form[data-gh-act=programme-create] button[type=submit]")
                        .text())
                .isEqualTo("Open");
        assertThat(shown.select("input[type=date][required]")).isEmpty();
        assertThat(shown.select("noscript")).isNotEmpty();
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void the_tab_shows_members_what_there_is_and_no_draft() {
        begun("Coffee", true);
        begun("Secret", false);

        Element member = tab("ana");

        assertThat(member.select(".gh-programme a").eachText()).containsExactly("Coffee");
        assertThat(member.select(".gh-programme a").attr("href"))
                .isEqualTo("/confluence/plugins/servlet/guildhall/mentoring/1");
        assertThat(member.select(".gh-programme .gh-hint").text())
                .isEqualTo("Peer pairs. You can take part at any time.");
        assertThat(member.select("form")).isEmpty();
        assertThat(tab("frida").select(".gh-programme a").eachText()).containsExactly("Secret", "Coffee");
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void the_tab_is_there_for_strangers_once_there_is_something_to_see_and_for_nobody_where_it_is_switched_off() {
        assertThat(tab.isFor(view("zoe"))).isFalse();
        assertThat(tab.isFor(view("ana"))).isTrue();
        begun("Secret", false);
        assertThat(tab.isFor(view("zoe"))).isFalse();
        begun("Coffee", true);
        assertThat(tab.isFor(view("zoe"))).isTrue();

        ((InMemorySettings) wiki.guild.settings).switchOff(Pillar.MENTORING);
        wiki.guild.clock.goOn(Duration.ofMinutes(1));

        assertThat(tab.isFor(view("frida"))).isFalse();
        assertThat(macro("zoe", "display").text()).isEmpty();
    }

    @Test
    void the_page_says_what_it_is_when_and_by_whom_and_strangers_what_is_missing() throws IOException {
        begun("Coffee", ProgrammeKind.ROULETTE, true, Optional.of(LocalDate.of(2027, 5, 3)));

        Element member = page("ana", "1");

        assertThat(member.select("h1").text()).isEqualTo("Coffee");
        assertThat(text(member.selectFirst(".gh-programme-about")))
                .contains("OPEN Coffee roulette".replace("OPEN", "Open"))
                .contains("You can take part until 3 May 2027.")
                .contains("Those who run the community manage it.");
        assertThat(member.select("button, .gh-programme-obstacle")).isEmpty();
        assertThat(member.select(".gh-page-head a").attr("href"))
                .isEqualTo("/confluence/plugins/servlet/guildhall/space/GARDEN/mentoring");
        Element stranger = page("zoe", "1");
        assertThat(stranger.select(".gh-programme-obstacle").text()).contains("Join the community first.");
        Element manager = page("frida", "1");
        assertThat(manager.select("button[data-gh-act]").eachAttr("data-gh-act"))
                .containsExactly("programme-pause", "programme-close");
        assertThat(manager.select("a[href$=/tune]")).hasSize(1);
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void a_draft_is_no_page_for_members_and_anonymous_people_are_asked_to_log_in_whether_it_is_there_or_not()
            throws IOException {
        begun("Secret", false);

        assertThat(page("ana", "1").text()).doesNotContain("Secret");
        verify(response).setStatus(404);
        String there = page("", "1").html();
        String elsewhere = page("", "7").html();
        assertThat(there.replace("mentoring%2F1", "mentoring%2F7")).isEqualTo(elsewhere);
        assertThat(page("frida", "1").text()).contains("Only those who manage it know of it until it is opened.");
        assertThat(page("frida", "1/tune").select("h1").text()).contains("Fine-tune");
        page("frida", "nonsense");
        verify(response).setStatus(404);
    }

    @Test
    void what_is_fine_tuned_is_what_holds_and_only_managers_see_it() throws IOException {
        Programme pairs = begun("Pairs {of} two", true);
        made.running.manage(wiki.guild.person("frida"), pairs.id(), List.of("ana"));

        Element tuning = page("ana", "1/tune");

        assertThat(tuning.select("form[data-gh-act=programme-arrange]").attr("data-gh-revision"))
                .isEqualTo("1");
        assertThat(tuning.select("input[name=name]").val()).isEqualTo("Pairs {of} two");
        assertThat(tuning.select("input[name=places]").attr("type"))
                .as("nobody has places here")
                .isEqualTo("hidden");
        assertThat(tuning.select("input[name=requests]").val()).isEqualTo("3");
        assertThat(tuning.select("input[name=zone]").val()).isEqualTo("Z");
        assertThat(tuning.select(".gh-programme-beat[hidden]")).hasSize(1);
        assertThat(tuning.select("input[name=kept][checked]").eachAttr("value")).containsExactly("key-ana");
        assertThat(tuning.select("label[for=gh-tune-manager-key-ana]").text()).isEqualTo("Ana");
        assertThat(tuning.select(".gh-programme-macro").text())
                .isEqualTo("{mentoring-programme:programme=Pairs \\{of\\} two|space=GARDEN}");
        assertThat(tuning.select("form[data-gh-path=/programmes/1/criteria]").attr("data-gh-revision"))
                .isEqualTo("1");
        assertThat(tuning.select("input[type=range]").eachAttr("value"))
                .as("how much each criterion counts")
                .containsExactly("10", "8", "3", "5", "5", "3", "2", "2");
        assertThat(tuning.text()).as("all of it in words").doesNotContain("guildhall.");
        assertThat(tuning.select("input[name=sharedSkill]").hasAttr("checked")).isTrue();
        assertThat(tuning.select("input[name=otherSite]").hasAttr("checked")).isFalse();
        assertThat(tuning.select("label[for=gh-gap-most]").text())
                .as("among equals nobody is above")
                .isEqualTo("Steps between the two, at most");
        page("zoe", "1/tune");
        verify(response).setStatus(404);
        made.running.close(wiki.guild.person("frida"), pairs.id());
        assertThat(page("frida", "1/tune").select("form")).isEmpty();
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void the_next_best_pair_can_be_asked_for_only_where_people_are_paired_by_a_match() throws IOException {
        begun("Coffee", ProgrammeKind.ROULETTE, true, Optional.empty());
        Programme pairs = begun("Pairs", true);
        String settings = pairs.settings().text().replace("nextBest=false", "nextBest=true");
        ProgrammeSettings tuned = ProgrammeSettings.parse(ProgrammeKind.DUO, settings);
        made.running.arrange(
                wiki.guild.person("frida"),
                pairs.id(),
                1,
                Outcome.unchanged(new Arrangement("Pairs", Days.of(pairs), tuned)));

        Element tuning = page("frida", "2/tune");
        assertThat(tuning.select("input[type=checkbox][name=nextBest][checked]"))
                .hasSize(1);
        assertThat(tuning.select("label[for=gh-tune-next-best]").text()).contains("offer the next best pair");
        assertThat(page("frida", "1/tune").select("[name=nextBest]"))
                .as("nobody declines what is drawn")
                .isEmpty();
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void the_macro_shows_the_newest_that_is_open_or_the_one_that_is_named_in_any_case_of_letters() {
        begun("Coffee", true);
        begun("Pairs", true);
        made.running.pause(wiki.guild.person("frida"), new ProgrammeId(2));

        Element card = macro("zoe", "display");
        assertThat(card.select(".gh-programme-head a").text()).isEqualTo("Coffee");
        assertThat(card.select("a.aui-button").text()).isEqualTo("Take part");
        Element named = macro("zoe", "display", "programme", "pAIRS", "title", "Meet");
        assertThat(named.select(".gh-title").text()).isEqualTo("Meet");
        assertThat(named.select(".gh-programme-head a").text()).isEqualTo("Pairs");
        assertThat(named.select("a.aui-button").text()).isEqualTo("See the programme");
        Element status = macro("zoe", "display", "show", "status");
        assertThat(status.select(".gh-programme-status p")).hasSize(1);
        assertThat(status.select("a.aui-button")).isEmpty();
        assertThat(macro("", "display").select(".gh-programme-head a").text()).isEqualTo("Coffee");
        assertThat(wiki.templates.blockedCalls()).isEmpty();
        assertThat(wiki.required).contains("io.guildhall.confluence:guildhall-mentoring");
    }

    @Test
    void a_wrong_name_tells_whoever_can_mend_it_the_nearest_and_readers_one_quiet_line() {
        begun("Coffee", true);
        begun("Pairs", true);
        begun("Secret", false);

        assertThat(macro("zoe", "display", "programme", "Coffe").text())
                .isEqualTo("This mentoring programme cannot be shown.");
        assertThat(text(macro("spacey", "display", "programme", "Coffe").selectFirst(".gh-notice-reason")))
                .contains("There is no programme called Coffe here. Did you mean: Coffee,");
        assertThat(macro("zoe", "preview", "programme", "Secre").text()).doesNotContain("Secret");
    }

    @Test
    void where_there_is_none_readers_see_one_line_and_who_runs_it_the_way_to_begin() {
        assertThat(macro("zoe", "display").text()).isEqualTo("There is no mentoring programme here yet.");
        Element own = macro("frida", "display");
        assertThat(own.select("a").text()).isEqualTo("Begin one");
        assertThat(own.select("a").attr("href")).endsWith("/space/GARDEN/mentoring");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "html_export", "feed", "email"})
    void outside_the_screen_there_is_a_neutral_line_with_a_link(String output) {
        begun("Coffee", true);

        Element shown = macro("ana", output, "programme", "Coffee");

        assertThat(shown.text()).doesNotContain("Coffee").doesNotContain("You ");
        assertThat(shown.select("a").attr("href"))
                .isEqualTo("https://wiki.example.org/confluence/plugins/servlet/guildhall/space/GARDEN/mentoring");
    }

    @Test
    void names_are_text_whatever_is_in_them() throws IOException {
        begun("<img src=x>", true);

        assertThat(macro("zoe", "display").select("img")).isEmpty();
        assertThat(tab("ana").select("img")).isEmpty();
        assertThat(page("ana", "1").select("img")).isEmpty();
    }

    /** Without the signs that keep names of other scripts apart. */
    private static String text(Element element) {
        return element.text().replaceAll("[\u2068\u2069]", "");
    }
}
