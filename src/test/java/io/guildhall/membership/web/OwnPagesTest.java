package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.guildhall.community.Admission;
import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.NewcomerPath;
import io.guildhall.community.RosterVisibility;
import io.guildhall.desk.web.DeskTabOf;
import io.guildhall.inviting.web.InvitingTab;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Entry;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.Skilled;
import io.guildhall.membership.Term;
import io.guildhall.membership.rules.RulesEdit;
import io.guildhall.newcomer.web.FirstStepsTab;
import io.guildhall.people.Facts;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Starters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OwnPagesTest {
    private static final String SPACE = "/confluence/plugins/servlet/guildhall/space/";

    private final Wiki wiki = Wiki.withACommunity(JoinPolicy.REQUEST, RosterVisibility.EVERYONE);
    private final HttpServletResponse response = mock(HttpServletResponse.class);

    @Nested
    class the_page_to_start_from {
        private final Wiki bare = Wiki.withASpace().seenBy("spacey");

        @Test
        void asks_for_the_space_and_leads_to_it() throws IOException {
            Document asked = start(bare, null);

            assertThat(asked.select("form[method=get]").attr("action"))
                    .isEqualTo("/confluence/plugins/servlet/guildhall/start");
            assertThat(asked.select("input[name=space][required]")).hasSize(1);
            assertThat(asked.select("[aria-invalid]")).isEmpty();

            start(bare, "https://wiki.example.org/confluence/display/GARDEN/Home");

            verify(response).setStatus(303);
            verify(response).setHeader("Location", SPACE + "GARDEN");
        }

        @Test
        void says_so_where_there_is_no_such_space_and_where_it_may_not_be_seen() throws IOException {
            bare.guild.spaces.add("SECRET", "Secret");
            bare.guild.spaces.showOnlyTo("SECRET");

            for (String typed : List.of("NOWHERE", "SECRET", "https://elsewhere.example.org/")) {
                Document page = start(bare, typed);

                assertThat(page.select("#gh-space-problem").text())
                        .isEqualTo("There is no such space, or you may not see it.");
                assertThat(page.select("input[name=space]").val()).isEqualTo(typed);
            }
            verify(response, never()).setStatus(303);
        }

        @Test
        void leads_nobody_off_the_site() throws IOException {
            for (String typed : List.of("//evil.example.org", "https://evil.example.org/display/GARDEN")) {
                start(bare, typed);
            }

            verify(response).setHeader("Location", SPACE + "GARDEN");
            verify(response, never()).setHeader(eq("Location"), contains("evil"));
        }

        @Test
        void says_whom_to_ask_where_starting_is_left_to_administrators() throws IOException {
            ((InMemorySettings) bare.guild.settings).leaveStartingTo(Starters.SITE_ADMINS);

            Document page = start(bare, "GARDEN");

            assertThat(page.select("form")).isEmpty();
            assertThat(page.select(".gh-notice").text())
                    .isEqualTo(
                            "On this site, only its administrators start communities. Ask one of them to start one here.");
            assertThat(community(bare, "GARDEN").select(".gh-notice").text())
                    .contains("Ask one of them to start one here.");
            assertThat(community(bare.seenBy("ana"), "GARDEN")
                            .select(".gh-notice")
                            .text())
                    .isEqualTo("This space is not a community yet. Whoever administers it can start one.");
        }

        private Document start(Wiki wiki, @Nullable String typed) throws IOException {
            return answered(
                    new StartPageServlet(wiki.pages(), wiki.guild.founding),
                    "",
                    typed == null ? Map.of() : Map.of("space", typed));
        }
    }

    @Nested
    class the_first_steps {
        private static final String TAB = "GARDEN/first-steps";

        @Test
        void are_suggested_to_those_who_run_the_community_and_not_there_for_others() throws IOException {
            Document page = community(wiki.with("ana", MembershipState.ACTIVE).seenBy("frida"), TAB);

            assertThat(page.select(".gh-empty").text()).contains("not asked for anything yet");
            assertThat(page.select(".gh-suggestion li").eachText())
                    .containsExactly(
                            "Introduce yourself on the welcome page", "Say what you bring, offer and want to learn");
            assertThat(page.select(".gh-row")).hasSize(7).allMatch(row -> row.hasAttr("hidden"));
            assertThat(page.select(".gh-row-kind").get(0).select("option").eachAttr("value"))
                    .containsExactly("PAGE", "WELCOME_PAGE", "PROFILE", "ELSEWHERE");
            assertThat(community(wiki.seenBy("ana"), TAB).select(".gh-first-step, form"))
                    .isEmpty();
        }

        @Test
        void are_taken_by_members_and_changed_by_those_who_run_the_community() throws IOException {
            lay(wiki, "3 2 0", "2\tRULES\tRules", "1\t/display/X\tRead <i>this</i>", "4\t\tMeet your buddy");
            Document member = community(wiki.with("ana", MembershipState.ACTIVE).seenBy("ana"), TAB);

            assertThat(member.select(".gh-step-title").eachText())
                    .containsExactly("Read <i>this</i>", "Meet your buddy");
            assertThat(member.select("[aria-current=step] a").attr("href")).isEqualTo("/confluence/display/X");
            assertThat(member.select("[data-gh-act=step-done]").eachAttr("data-gh-step"))
                    .containsExactly("1", "4");
            assertThat(member.select("form")).isEmpty();
            assertThat(member.text()).contains("0").contains("of").contains("are done.");

            Document editor = community(wiki.seenBy("frida"), TAB);
            assertThat(editor.select(".gh-first-step .gh-hint").text())
                    .isEqualTo("Newcomers do not see this step: there are no ground rules.");
            assertThat(editor.select("form.gh-path").attr("data-gh-revision")).isEqualTo("3");
            assertThat(editor.select(".gh-row:not([hidden]) .gh-row-id").eachAttr("value"))
                    .containsExactly("2", "1", "4");
            assertThat(editor.select(".gh-row-kind option[selected]")
                            .eachAttr("value")
                            .subList(0, 3))
                    .containsExactly("RULES", "PAGE", "ELSEWHERE");
            assertThat(editor.select(".gh-suggestion")).isEmpty();
        }

        private static void lay(Wiki wiki, String... lines) {
            CommunityRow row =
                    wiki.guild.communities.forChange(new SpaceKey("GARDEN")).orElseThrow();
            row.save(row.value()
                    .arranged(row.value().arrangements().withPath(NewcomerPath.parse(String.join("\n", lines)))));
        }
    }

    @Nested
    class the_community_page {
        @Test
        void shows_facilitators_what_waits_the_settings_and_the_members() throws IOException {
            wiki.with("ana", MembershipState.REQUESTED).seenBy("frida");

            Document page = community(wiki, "GARDEN/desk");
            Document settings = community(wiki, "GARDEN/settings");
            Document members = community(wiki, "GARDEN/members");

            assertThat(page.select("meta[name=decorator]").attr("content")).isEqualTo("atl.general");
            assertThat(page.select("a:contains(Back to the space)").attr("href"))
                    .isEqualTo("/confluence/display/GARDEN");
            assertThat(page.select(".gh-request[data-gh-person=key-ana] [data-gh-act]")
                            .eachAttr("data-gh-act"))
                    .containsExactly("approve", "decline");
            assertThat(settings.select("form[data-gh-act=save]").attr("data-gh-revision"))
                    .isEqualTo("1");
            assertThat(settings.select("textarea[name=concern]").text()).isEqualTo("Growing things");
            assertThat(settings.select("select[name=joinPolicy] option[selected]")
                            .val())
                    .isEqualTo("REQUEST");
            assertThat(members.select("[data-gh-act=ask-roles]").attr("data-gh-roles"))
                    .isEqualTo("FACILITATOR");
            assertThat(members.select(".gh-roles input[type=checkbox]").eachAttr("value"))
                    .containsExactly("FACILITATOR", "DEPUTY", "CHAMPION", "SPONSOR", "STEWARD");
            assertThat(wiki.templates.blockedCalls()).isEmpty();
            assertThat(wiki.required).isNotEmpty();
        }

        @Test
        void offers_whoever_administers_a_restored_space_its_community_and_asks_others_for_its_name()
                throws IOException {
            Space space = wiki.guild.spaces.find("GARDEN").orElseThrow();
            wiki.guild.spaces.delete("GARDEN");
            wiki.guild.homeless.run();
            wiki.guild.spaces.restore(space);

            Document same = community(wiki.seenBy("spacey"), "GARDEN");
            assertThat(same.select(".gh-stray").text()).contains("Gardeners", "One member", "gone and is back");
            assertThat(same.select(".gh-stray [name=name]")).isEmpty();
            assertThat(same.select("form[data-gh-act=start]"))
                    .as("or to start anew")
                    .hasSize(1);
            assertThat(community(wiki.seenBy("frida"), "GARDEN").select(".gh-stray"))
                    .isEmpty();

            wiki.guild.spaces.add("GARDEN", "Another");
            wiki.guild.spaces.administer("GARDEN", wiki.guild.person("frida"));
            assertThat(community(wiki.seenBy("frida"), "GARDEN").select(".gh-stray [name=name][required]"))
                    .hasSize(1);
            assertThat(community(wiki.seenBy("spacey"), "GARDEN").select(".gh-stray"))
                    .isEmpty();
            assertThat(wiki.templates.blockedCalls()).isEmpty();
        }

        @Test
        void says_whose_it_is_in_its_title() throws IOException {
            wiki.guild.spaces.rename("GARDEN", "</title><script>x</script>");

            Document page = community(wiki.seenBy("ana"), "GARDEN");

            assertThat(page.title()).isEqualTo("</title><script>x</script> – Community");
            assertThat(page.select("h1").text()).isEqualTo("</title><script>x</script> – Community");
            assertThat(page.select("script")).isEmpty();
            assertThat(community(Wiki.withASpace().seenBy("spacey"), "GARDEN").title())
                    .isEqualTo("Gardeners – Community");
        }

        @Test
        void offers_a_deputy_no_role_that_they_may_not_give() throws IOException {
            wiki.with("ana", MembershipState.ACTIVE, Role.DEPUTY).orphaned();

            assertThat(community(wiki.seenBy("ana"), "GARDEN/members")
                            .select(".gh-roles input[type=checkbox]")
                            .eachAttr("value"))
                    .containsExactly("DEPUTY", "CHAMPION", "SPONSOR", "STEWARD");
        }

        @Test
        void finds_members_by_skill_and_by_department() throws IOException {
            wiki.with("ana", MembershipState.ACTIVE)
                    .with("ben", MembershipState.ACTIVE)
                    .seenBy("frida");
            UserId ana = wiki.guild.person("ana").user().orElseThrow();
            wiki.guild.skilled = skill -> skill.equals("roses")
                    ? new Skilled(Optional.of("Roses"), List.of(), Set.of(ana), Set.of(), 0)
                    : new Skilled(Optional.empty(), List.of("Roses"), Set.of(), Set.of(), 0);

            Document roses = page(wiki, "GARDEN/members", "skill", "roses");
            assertThat(roses.select("li.gh-line").eachAttr("data-gh-person")).containsExactly("key-ana");
            assertThat(roses.select(".gh-narrow input[name=skill]").val()).isEqualTo("roses");
            assertThat(roses.select(".gh-narrow input[name=department]"))
                    .as("nothing is known of anybody")
                    .isEmpty();
            Document wrong = page(wiki, "GARDEN/members", "skill", "rosse");
            assertThat(wrong.select("li.gh-line")).isEmpty();
            assertThat(wrong.select(".gh-narrow + .gh-hint").text().replaceAll("[\u2068\u2069]", ""))
                    .isEqualTo("No skill is called \u201crosse\u201d. The nearest are: Roses.");

            wiki.guild.facts.put(List.of(
                    new Facts(ana, "Research", "", OptionalInt.empty(), Optional.empty(), wiki.guild.clock.instant())));
            Document research = page(wiki, "GARDEN/members", "department", "re");
            assertThat(research.select("li.gh-line").eachAttr("data-gh-person")).containsExactly("key-ana");
            assertThat(research.select(".gh-narrow input[name=department]").val())
                    .isEqualTo("re");
            assertThat(page(wiki, "GARDEN/members", "department", "x")
                            .select(".gh-narrow + .gh-hint")
                            .text())
                    .isEqualTo("Nobody here fits. Try fewer letters, or leave something out.");
            assertThat(wiki.templates.blockedCalls()).isEmpty();
        }

        @Test
        void tells_facilitators_whose_term_ends_and_lets_them_choose() throws IOException {
            wiki.with("ben", MembershipState.ACTIVE, Role.FACILITATOR).guild.launched("GARDEN");
            LocalDate soon = Term.today(wiki.guild.clock.instant()).plusDays(20);
            wiki.guild.terms.last(wiki.guild.person("ben"), "GARDEN", "frida", Optional.of(soon));

            Document mine = community(wiki.seenBy("frida"), "GARDEN/life");
            assertThat(mine.select(".gh-term h2 .aui-lozenge").text()).isEqualTo("ends soon");
            assertThat(mine.select(".gh-term[data-gh-person=key-frida] input[name=until]")
                            .attr("value"))
                    .isEqualTo(soon.plusYears(1).toString());
            assertThat(mine.select(".gh-term a").attr("href")).endsWith("/GARDEN/review#gh-handover");
            assertThat(mine.select(".gh-term button").eachAttr("data-gh-act")).contains("call", "term-open");

            assertThat(mine.select(".gh-sign").eachText())
                    .containsExactly("There already: Somebody facilitates.", "Not there: Nobody meets.");

            Document roster = community(wiki, "GARDEN/members");
            assertThat(roster.select("[data-gh-person=key-frida] form[data-gh-act=term] input")
                            .attr("value"))
                    .isEqualTo(soon.toString());
            assertThat(roster.select("[data-gh-person=key-ben] form[data-gh-act=term] input")
                            .attr("value"))
                    .isEmpty();
            assertThat(community(wiki.seenBy("ben"), "GARDEN/life").select(".gh-term"))
                    .as("it has no end for ben")
                    .isEmpty();

            wiki.guild.clock.goOn(Duration.ofDays(21));
            Document desk = community(wiki, "GARDEN/desk");
            assertThat(desk.select("[data-gh-person=key-frida] .gh-hint").text())
                    .startsWith("The term ended on");
            assertThat(desk.select("[data-gh-person=key-frida] button[data-gh-act=term]")
                            .attr("data-gh-until"))
                    .isEqualTo(soon.plusDays(1).plusYears(1).toString());
            assertThat(wiki.templates.blockedCalls()).isEmpty();
        }

        @Test
        void lets_nothing_be_sent_before_the_script_has_begun() throws IOException {
            wiki.with("ana", MembershipState.REQUESTED)
                    .with("ben", MembershipState.BANNED)
                    .with("cem", MembershipState.INVITED)
                    .with("dan", MembershipState.ACTIVE);

            wiki.seenBy("frida");
            for (String tab : new String[] {"/desk", "/members", "/invitations", "/settings", "/rules"}) {
                Document page = community(wiki, "GARDEN" + tab);

                page.select("form[method=get][role=search]").remove();
                assertThat(page.select("button")).as(tab).isNotEmpty();
                assertThat(page.select("button:not([disabled][data-gh-wakes])"))
                        .as(tab)
                        .isEmpty();
                assertThat(page.select("form:not([method=post])")).as(tab).isEmpty();
            }
        }

        @Test
        void tells_who_was_invited_and_when_that_lapses_and_what_to_say_in_a_chat() throws IOException {
            wiki.with("cem", MembershipState.INVITED).seenBy("frida");
            Document page = community(wiki, "GARDEN/invitations");

            assertThat(page.select(".gh-line[data-gh-person=key-cem]").text()).contains("Cem", "It lapses in 14 days.");
            assertThat(page.select("#gh-chat-text[readonly]").text())
                    .contains("Growing things", "/plugins/servlet/guildhall/space/GARDEN");
            assertThat(page.select("[role=combobox]").attr("aria-controls"))
                    .isEqualTo(page.select("[role=listbox]").attr("id"));
            assertThat(page.select("textarea[name=group]")).hasSize(1);
        }

        @Test
        void lets_members_propose_where_they_may_and_see_whom_they_proposed_and_nobody_else() throws IOException {
            wiki.with("dan", MembershipState.ACTIVE).with("cem", MembershipState.INVITED);
            assertThat(community(wiki.seenBy("dan"), "GARDEN/invitations").text())
                    .contains("There is nothing to see here");
            wiki.guild.admission.change(
                    wiki.guild.person("frida"), "GARDEN", new Admission(OptionalInt.empty(), true, Optional.empty()));
            wiki.guild.inviting.invite(wiki.guild.person("dan"), "GARDEN", List.of("key-zoe"), "");
            wiki.guild.person("zoe");
            wiki.guild.inviting.invite(wiki.guild.person("dan"), "GARDEN", List.of("zoe"), "");

            Document page = community(wiki.seenBy("dan"), "GARDEN/invitations");

            assertThat(page.select("h2").eachText()).contains("Propose somebody");
            assertThat(page.select(".gh-line").eachText())
                    .singleElement()
                    .asString()
                    .contains("Zoe", "Proposed on");
            assertThat(page.select("textarea[name=group]")).isEmpty();
        }

        @Test
        void shows_those_who_decide_what_was_answered() throws IOException {
            ask("What do you grow?");
            wiki.guild.joining.join(
                    wiki.guild.person("ana"),
                    "GARDEN",
                    new Entry(OptionalInt.empty(), List.of(new Entry.GivenAnswer(1, "<i>Apples</i>"))));

            Document desk = community(wiki.seenBy("frida"), "GARDEN/desk");

            assertThat(desk.select(".gh-request dt").text()).isEqualTo("What do you grow?");
            assertThat(desk.select(".gh-request dd").text()).isEqualTo("<i>Apples</i>");
        }

        @Test
        void lets_rules_be_written_from_a_suggestion_and_questions_be_asked() throws IOException {
            Document rules = community(wiki.seenBy("frida"), "GARDEN/rules");

            assertThat(rules.select("form[data-gh-act=save-rules]").attr("data-gh-revision"))
                    .isEqualTo("1");
            assertThat(rules.select("textarea[name=text]").attr("maxlength")).isEqualTo("10000");
            assertThat(rules.select("#gh-rules-suggestion").text()).contains("Respect:", "Confidentiality:");
            assertThat(rules.text()).contains("A suggestion, to change as you like:");
            assertThat(rules.select("select[name=edit]")).isEmpty();
            assertThat(rules.select("form[data-gh-act=save-questions] textarea"))
                    .hasSize(1);
            assertThat(rules.select(".gh-version")).isEmpty();
        }

        @Test
        void shows_every_version_of_the_rules_beside_the_one_before() throws IOException {
            write("Be kind.\nKeep it here.", RulesEdit.ASK);
            write("Be <b>very</b> kind.\nKeep it here.", RulesEdit.CORRECTION);

            Document rules = community(wiki.seenBy("frida"), "GARDEN/rules");

            assertThat(rules.select("select[name=edit] option").eachAttr("value"))
                    .containsExactly("ASK", "CORRECTION");
            assertThat(rules.select(".gh-version summary").eachText()).hasSize(2);
            assertThat(rules.select(".gh-version").get(0).select("ins").eachText())
                    .containsExactly("Be <b>very</b> kind.");
            assertThat(rules.select(".gh-version").get(0).select("del").eachText())
                    .containsExactly("Be kind.");
            assertThat(rules.select(".gh-version").get(0).text()).contains("Small correction");
            assertThat(wiki.templates.blockedCalls()).isEmpty();
        }

        @Test
        void shows_others_the_rules_without_a_way_to_change_them() throws IOException {
            assertThat(community(wiki.seenBy("ana"), "GARDEN/rules").text()).contains("does not exist");
            write("Be kind.", RulesEdit.ASK);

            Document rules = community(wiki.seenBy("ana"), "GARDEN/rules");

            assertThat(rules.text()).contains("Be kind.", "Version 1");
            assertThat(rules.select("form, button")).isEmpty();
        }

        private void write(String text, RulesEdit edit) {
            Viewer frida = wiki.guild.person("frida");
            int revision =
                    wiki.guild.rules.of(frida, "GARDEN").result().orElseThrow().revision();
            wiki.guild.rules.change(frida, "GARDEN", revision, text, edit);
        }

        private void ask(String question) {
            Viewer frida = wiki.guild.person("frida");
            int revision = wiki.guild
                    .questions
                    .of(frida, "GARDEN")
                    .result()
                    .orElseThrow()
                    .revision();
            wiki.guild.questions.change(frida, "GARDEN", revision, List.of(question));
        }

        @Test
        void begins_with_what_waits_while_somebody_waits_and_leads_there_from_the_card() throws IOException {
            Document page =
                    community(wiki.with("ana", MembershipState.REQUESTED).seenBy("frida"), "GARDEN");

            assertThat(page.select(".gh-tabs a").eachText()).startsWith("What needs me", "Overview");
            assertThat(page.select(".gh-standing a").attr("href")).isEqualTo(SPACE + "GARDEN/desk");
        }

        @Test
        void says_that_nothing_waits() throws IOException {
            assertThat(community(wiki.seenBy("frida"), "GARDEN/desk").text()).contains("Nothing waits for you.");
        }

        @Test
        void lets_everybody_be_answered_at_once_where_more_than_one_wait() throws IOException {
            wiki.with("ana", MembershipState.REQUESTED);
            assertThat(community(wiki.seenBy("frida"), "GARDEN/desk").select("[data-gh-act=ask-all]"))
                    .isEmpty();

            wiki.with("ben", MembershipState.REQUESTED);
            Document page = community(wiki.seenBy("frida"), "GARDEN/desk");

            assertThat(page.select("[data-gh-act=ask-all]").eachText()).containsExactly("Approve all", "Decline all");
            assertThat(page.select("[role=dialog][hidden][data-gh-space=GARDEN]")
                            .eachAttr("aria-label"))
                    .containsExactly("Approve all 2 requests?", "Decline all 2 requests?");
            assertThat(page.select("[role=dialog] textarea")).hasSize(1);
        }

        @Test
        void lets_the_request_of_somebody_who_is_gone_only_be_declined() throws IOException {
            wiki.with("ana", MembershipState.REQUESTED);
            wiki.guild.people.delete(wiki.guild.person("ana").user().orElseThrow());

            Document page = community(wiki.seenBy("frida"), "GARDEN/desk");

            assertThat(page.select("[data-gh-act=approve]")).isEmpty();
            assertThat(page.select("[data-gh-act=decline]")).hasSize(1);
        }

        @Test
        void shows_strangers_the_card_only() throws IOException {
            Document page =
                    community(wiki.with("ana", MembershipState.REQUESTED).seenBy("ben"), "GARDEN");

            assertThat(page.select(".gh-card")).hasSize(1);
            assertThat(page.select(".gh-section")).isEmpty();
            assertThat(page.select(".gh-tabs a").eachText()).containsExactly("Overview", "Charter");
            assertThat(page.text()).doesNotContain("Ana");
        }

        @Test
        void shows_the_way_from_tab_to_tab_and_which_is_open() throws IOException {
            Document page = community(wiki.seenBy("frida"), "GARDEN/members");

            assertThat(page.select(".gh-tabs a").eachText())
                    .containsExactly(
                            "Overview",
                            "What needs me",
                            "Launch",
                            "First steps",
                            "Charter",
                            "Members",
                            "Invitations",
                            "Rules",
                            "Settings",
                            "Stage and archive",
                            "History");
            assertThat(page.select(".gh-tabs [aria-current=page]").text()).isEqualTo("Members");
            assertThat(page.select(".gh-tabs a").eachAttr("href")).contains(SPACE + "GARDEN", SPACE + "GARDEN/members");
        }

        @Test
        void says_to_whoever_facilitates_no_more_why_the_mail_led_here_and_shows_what_is_open_to_them()
                throws IOException {
            Document page = community(wiki.seenBy("ana"), "GARDEN/desk");

            assertThat(page.select(".gh-notice").text())
                    .startsWith("Nothing waits for you there: you do not facilitate this community");
            assertThat(page.select(".gh-tabs [aria-current=page]").text()).isEqualTo("Overview");
            assertThat(page.select(".gh-desk")).isEmpty();
            assertThat(community(wiki, "NOWHERE/desk").html())
                    .isEqualTo(community(wiki, "NOWHERE").html());
        }

        @Test
        void has_no_tab_for_those_who_have_nothing_to_see_there() throws IOException {
            String nothing = community(wiki.seenBy("ana"), "NOWHERE").html();

            for (String tab : new String[] {
                "members", "invitations", "settings", "launch", "life", "history", "nonsense", "members/x"
            }) {
                assertThat(community(wiki, "GARDEN/" + tab).html()).as(tab).isEqualTo(nothing);
            }
        }

        @Test
        void goes_through_many_members_by_links() throws IOException {
            for (int i = 100; i < 160; i++) {
                wiki.with("m" + i, MembershipState.ACTIVE);
            }
            Document first = community(wiki.seenBy("frida"), "GARDEN/members");
            String next = first.select("a:contains(Next members)").attr("href");

            Document second = page(wiki, "GARDEN/members", "cursor", cursorOf(next));

            assertThat(first.select("li.gh-line")).hasSize(25);
            assertThat(second.select("li.gh-line")).hasSize(25);
            assertThat(second.select("li.gh-line").first().text())
                    .isNotEqualTo(first.select("li.gh-line").first().text());
            assertThat(second.select("a:contains(Back to the first)").attr("href"))
                    .isEqualTo(SPACE + "GARDEN/members");
            assertThat(page(wiki, "GARDEN/members", "cursor", "nonsense")
                            .select("li.gh-line")
                            .first()
                            .text())
                    .isEqualTo(first.select("li.gh-line").first().text());
        }

        @Test
        void is_the_same_for_what_does_not_exist_and_what_may_not_be_seen() throws IOException {
            wiki.guild.spaces.showOnlyTo("GARDEN", wiki.guild.person("frida"));

            String forbidden = community(wiki.seenBy("ana"), "GARDEN").html();

            assertThat(forbidden)
                    .isEqualTo(community(wiki, "NOWHERE").html())
                    .isEqualTo(community(wiki, "").html())
                    .isEqualTo(community(wiki, "%zz").html())
                    .doesNotContain("Gardeners");
            verify(response, org.mockito.Mockito.atLeastOnce()).setStatus(404);
        }

        @Test
        void lets_who_may_start_a_community_and_tells_the_others() throws IOException {
            Wiki space = Wiki.withASpace();

            assertThat(community(space.seenBy("spacey"), "GARDEN").select("form[data-gh-act=start]"))
                    .hasSize(1);
            assertThat(community(space.seenBy("ana"), "GARDEN").text())
                    .contains("Whoever administers it can start one");
        }

        @Test
        void is_kept_by_nobody_and_taken_for_nothing_else() throws IOException {
            community(wiki.seenBy("ana"), "GARDEN");

            verify(response).setHeader("X-Content-Type-Options", "nosniff");
            verify(response).setHeader("Cache-Control", "no-store");
            verify(response).setContentType("text/html;charset=UTF-8");
            verify(response).setStatus(200);
        }

        @Test
        void tells_nothing_of_a_bug_but_its_id() throws IOException {
            Document page = answered(
                    new CommunityPageServlet(wiki.pages(), null, null, null, null, null), SPACE + "X", Map.of());

            assertThat(page.text()).contains("error-1").doesNotContain("Exception");
            verify(response).setStatus(500);
        }
    }

    @Nested
    class the_directory {
        @Test
        void shows_what_belongs_together_as_lists_in_lists_and_what_is_looked_for_on_its_own() throws IOException {
            for (String key : List.of("HERBS", "MINT", "TREES")) {
                wiki.alsoCommunity(key, "About " + key, CommunityType.INTEREST, "Eating well");
            }
            standing("GARDEN", Optional.empty());
            standing("HERBS", Optional.of("GARDEN"));
            standing("MINT", Optional.of("HERBS"));
            standing("TREES", Optional.of("GARDEN"));

            Document all = directory(Map.of());

            assertThat(all.select(".gh-name").eachText()).containsExactly("Gardeners");
            assertThat(all.select(".gh-tree[aria-label='Below Gardeners'] > li > a")
                            .eachText())
                    .containsExactly("About HERBS", "About TREES");
            assertThat(all.select(".gh-tree > li > ul > li > a").eachText()).containsExactly("About MINT");
            assertThat(directory(Map.of("q", "mint")).select(".gh-name").eachText())
                    .containsExactly("About MINT");
        }

        private void standing(String key, Optional<String> parent) {
            CommunityRow row =
                    wiki.guild.communities.forChange(new SpaceKey(key)).orElseThrow();
            var launched = Launched.of(row.value(), io.guildhall.community.CommunityStatus.ACTIVE);
            row.save(launched.arranged(launched.arrangements()
                    .withParent(parent.flatMap(above -> wiki.guild.communities.find(new SpaceKey(above)))
                            .map(io.guildhall.community.Community::id))));
        }

        @Test
        void finds_communities_and_keeps_the_question() throws IOException {
            wiki.alsoCommunity("KITCHEN", "Cooks", CommunityType.INTEREST, "Eating well");
            for (String key : new String[] {"GARDEN", "KITCHEN"}) {
                var row = wiki.guild
                        .communities
                        .forChange(new io.guildhall.kernel.SpaceKey(key))
                        .orElseThrow();
                row.save(Launched.of(row.value(), io.guildhall.community.CommunityStatus.ACTIVE));
            }

            assertThat(directory(Map.of()).select(".gh-name").eachText()).containsExactly("Cooks", "Gardeners");
            assertThat(directory(Map.of("q", "cook")).select(".gh-name").eachText())
                    .containsExactly("Cooks");
            Document nothing = directory(Map.of("q", "\"><script>"));
            assertThat(nothing.select("input[name=q]").val()).isEqualTo("\"><script>");
            assertThat(nothing.text()).contains("No community matches “\"><script>”.");
            assertThat(nothing.select("script")).isEmpty();
            assertThat(directory(Map.of("cursor", "nonsense")).select(".gh-name"))
                    .hasSize(2);
        }
    }

    @Nested
    class the_directory_with_more_than_one_call_looks_at {
        @Test
        void says_that_it_goes_on_where_nothing_fits_so_far() throws IOException {
            for (int i = 0; i < 130; i++) {
                String key = "K" + i;
                wiki.alsoCommunity(key, "Closed " + i, CommunityType.INTEREST, "Eating well");
                wiki.guild.spaces.showOnlyTo(key, wiki.guild.person("frida"));
            }
            wiki.seenBy("ana");

            Document page = directory(Map.of());

            assertThat(page.select(".gh-empty").text())
                    .isEqualTo("None of those looked at so far fits. There are more to look through.");
            assertThat(page.select(".gh-rest a").attr("href")).contains("cursor=");
        }
    }

    @Nested
    class what_is_searched_for {
        @Test
        void is_on_one_line_without_halves_of_characters() throws IOException {
            assertThat(searched("a\0b\nc\uD83D d\u0085")).isEqualTo("a b c d");
        }

        @Test
        void is_cut_between_characters() throws IOException {
            String farmer = "\uD83D\uDC69\u200D\uD83C\uDF3E";

            assertThat(searched("x".repeat(99) + "\uD83C\uDF31")).isEqualTo("x".repeat(99));
            assertThat(searched("x".repeat(98) + "e\u0301\u0301")).isEqualTo("x".repeat(98));
            assertThat(searched("x".repeat(95) + farmer)).isEqualTo("x".repeat(95) + farmer);
            assertThat(searched("x".repeat(100) + "y")).isEqualTo("x".repeat(100));
        }

        private String searched(String typed) throws IOException {
            return directory(Map.of("q", typed)).select("input[name=q]").val();
        }
    }

    private static List<LifeView.Evidence> evidence(TabCall call) {
        return List.of(new LifeView.Evidence(
                "Where you see it",
                List.of(new LifeView.Line("Somebody facilitates.", true), new LifeView.Line("Nobody meets.", false))));
    }

    private Document community(Wiki seen, String key) throws IOException {
        return page(seen, key);
    }

    private Document page(Wiki seen, String key, String... parameters) throws IOException {
        Rosters rosters = new Rosters(seen.guild.rosters);
        CommunityTabs tabs = new CommunityTabs(List.of(
                new HistoryTab(seen.guild.history, List.of()),
                new SettingsTab(rosters, seen.guild.spaces, seen.guild.launching),
                new RulesTab(seen.guild.rules, seen.guild.questions),
                new CharterTab(seen.guild.charters, seen.guild.people),
                new LaunchTab(seen.guild.launching),
                new LifeTab(seen.guild.directory, OwnPagesTest::evidence),
                new InvitingTab(wiki.guild.rosters, List.of()),
                new MembersTab(rosters),
                DeskTabOf.tab(seen.guild),
                new FirstStepsTab(seen.steps, seen.guild.clock),
                new OverviewTab(seen.steps, new Kin(seen.guild.directory))));
        var servlet = new CommunityPageServlet(
                seen.pages(), seen.guild.directory, tabs, seen.guild.founding, seen.guild.strays, seen.guild.spaces);
        Map<String, String> named = parameters.length == 0 ? Map.of() : Map.of(parameters[0], parameters[1]);
        return answered(servlet, SPACE + key, named);
    }

    private Document directory(Map<String, String> parameters) throws IOException {
        return answered(
                new DirectoryPageServlet(
                        wiki.pages(),
                        wiki.guild.directory,
                        wiki.guild.tree,
                        new Kin(wiki.guild.directory),
                        wiki.guild.settings),
                "",
                parameters);
    }

    private Document answered(jakarta.servlet.http.HttpServlet servlet, String uri, Map<String, String> parameters)
            throws IOException {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getRequestURI()).thenReturn(uri);
        parameters.forEach((name, value) -> when(request.getParameter(name)).thenReturn(value));
        StringWriter html = new StringWriter();
        when(response.getWriter()).thenReturn(new PrintWriter(html));
        if (servlet instanceof CommunityPageServlet community) {
            community.doGet(request, response);
        } else if (servlet instanceof StartPageServlet start) {
            start.doGet(request, response);
        } else {
            ((DirectoryPageServlet) servlet).doGet(request, response);
        }
        return Jsoup.parse(html.toString());
    }

    private static String cursorOf(String href) {
        return java.net.URLDecoder.decode(
                href.substring(href.indexOf("cursor=") + 7), java.nio.charset.StandardCharsets.UTF_8);
    }
}
