package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.rules.RulesEdit;
import java.io.IOException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The tab of a community with its ground rules. */
class RulesTabTest {
    private final OwnPages pages = new OwnPages();
    private final Wiki wiki = Wiki.withACommunity(JoinPolicy.REQUEST, RosterVisibility.EVERYONE);

    @Test
    void lets_rules_be_written_from_a_suggestion_and_questions_be_asked() throws IOException {
        Document rules = pages.community(wiki.seenBy("frida"), "GARDEN/rules");

        assertThat(rules.select("form[data-gh-act=save-rules]").attr("data-gh-revision"))
                .isEqualTo("1");
        assertThat(rules.select("textarea[name=text]").attr("maxlength")).isEqualTo("10000");
        assertThat(rules.select("#gh-rules-suggestion").text()).contains("Respect:", "Confidentiality:");
        assertThat(rules.text()).contains("A suggestion, to change as you like:");
        assertThat(rules.select("select[name=edit]")).isEmpty();
        assertThat(rules.select("form[data-gh-act=save-questions] textarea")).hasSize(1);
        assertThat(rules.select(".gh-version")).isEmpty();
    }

    @Test
    void shows_every_version_of_the_rules_beside_the_one_before() throws IOException {
        write("Be kind.\nKeep it here.", RulesEdit.ASK);
        write("Be <b>very</b> kind.\nKeep it here.", RulesEdit.CORRECTION);

        Document rules = pages.community(wiki.seenBy("frida"), "GARDEN/rules");

        assertThat(rules.select("select[name=edit] option").eachAttr("value")).containsExactly("ASK", "CORRECTION");
        assertThat(rules.select(".gh-version summary").eachText()).hasSize(2);
        assertThat(rules.select(".gh-version").get(0).select("ins").eachText()).containsExactly("Be <b>very</b> kind.");
        assertThat(rules.select(".gh-version").get(0).select("del").eachText()).containsExactly("Be kind.");
        assertThat(rules.select(".gh-version").get(0).text()).contains("Small correction");
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void shows_others_the_rules_without_a_way_to_change_them() throws IOException {
        assertThat(pages.community(wiki.seenBy("ana"), "GARDEN/rules").text()).contains("does not exist");
        write("Be kind.", RulesEdit.ASK);

        Document rules = pages.community(wiki.seenBy("ana"), "GARDEN/rules");

        assertThat(rules.text()).contains("Be kind.", "Version 1");
        assertThat(rules.select("form, button")).isEmpty();
    }

    private void write(String text, RulesEdit edit) {
        Viewer frida = wiki.guild.person("frida");
        int revision =
                wiki.guild.rules.of(frida, "GARDEN").result().orElseThrow().revision();
        wiki.guild.rules.change(frida, "GARDEN", revision, text, edit);
    }
}
