package io.guildhall.suggestion;

import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.expertise.Workshop;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryPageSearch;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Guild;
import io.guildhall.people.Skill;
import io.guildhall.people.Word;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Olga, who writes pages with labels, and what she might offer. */
class SuggestingSkillsTest {
    private final Guild guild = Guild.inMemory();
    private final Workshop workshop = new Workshop(guild);
    private final InMemoryPageSearch pages = new InMemoryPageSearch();
    private final InMemoryDismissals dismissals = new InMemoryDismissals();
    private final SkillSuggestionService service =
            SuggestionsOf.skills(workshop, pages, dismissals, new InMemoryLocks(), new InMemoryTransactions());
    private final Viewer olga = guild.person("olga");
    private final UserId key = olga.user().orElseThrow();

    private void change(String word, List<String> synonyms, boolean putAside) {
        Viewer ada = guild.person("ada");
        guild.people.makeAdministrator(ada);
        Skill skill = guild.skills.named(word).orElseThrow();
        guild.vocabulary.change(ada, skill.id(), new Word(word, synonyms), putAside);
    }

    private SuggestedSkills suggested() {
        return service.of(olga).result().orElseThrow();
    }

    private List<String> lines() {
        return suggested().skills().stream()
                .map(each -> each.skill() + " " + each.labels() + " " + each.pages() + (each.known() ? "" : " new"))
                .toList();
    }

    @Test
    void words_of_the_site_come_first_then_what_is_on_more_pages() {
        workshop.offers("pia", "Machine Learning 3", "Grafting 2");
        pages.label(key, "grafting", "machine-learning", "machine-learning bees", "bees", "bees", "wax");

        assertThat(lines())
                .as("a word that the site does not have needs two pages")
                .containsExactly("Machine Learning [machine-learning] 2", "Grafting [grafting] 1", "bees [bees] 3 new");
    }

    @Test
    void labels_that_mean_the_same_are_one_skill_and_a_page_counts_once() {
        workshop.offers("pia", "Kubernetes 3");
        change("Kubernetes", List.of("k8s"), false);
        pages.label(key, "k8s kubernetes", "k8s", "Kubernetes");

        assertThat(lines()).containsExactly("Kubernetes [k8s, kubernetes] 3");
    }

    @Test
    void what_she_says_already_is_not_suggested_and_what_others_wrote_is_not_hers() {
        workshop.offers("pia", "Grafting 3", "Wine 2");
        workshop.wants("olga", "Grafting 1");
        pages.label(key, "grafting");
        pages.label(guild.person("pia").user().orElseThrow(), "wine", "wine");

        assertThat(lines()).isEmpty();
        assertThat(suggested().searched()).isTrue();
    }

    @Test
    void a_word_that_she_brought_a_moment_ago_is_not_suggested_though_this_node_does_not_know_it_yet() {
        pages.label(key, "bees-wax", "bees-wax");
        assertThat(lines()).containsExactly("bees-wax [bees-wax] 2 new");

        workshop.offers("olga", "Bees wax 3");

        assertThat(workshop.words.known("Bees wax")).isEmpty();
        assertThat(lines()).isEmpty();
    }

    @Test
    void there_are_eight_at_most() {
        IntStream.range(0, 9)
                .forEach(
                        number -> pages.label(key, "craft-" + (char) ('a' + number), "craft-" + (char) ('a' + number)));

        assertThat(lines()).hasSize(8).contains("craft-h [craft-h] 2 new").doesNotContain("craft-i [craft-i] 2 new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "x", "meeting-notes", "a-label-that-is-longer-than-thirty"})
    void what_can_be_no_word_or_comes_from_a_template_is_not_suggested(String label) {
        pages.label(key, label, label, label);

        assertThat(lines()).isEmpty();
    }

    @Test
    void a_word_that_is_put_aside_is_not_suggested() {
        workshop.offers("pia", "Fax Machines 3");
        change("Fax Machines", List.of(), true);
        pages.label(key, "fax-machines", "fax-machines");

        assertThat(lines()).isEmpty();
    }

    @Test
    void what_is_not_a_fit_does_not_come_back_and_nobody_is_told_what_it_was() {
        workshop.offers("pia", "Machine Learning 3");
        pages.label(key, "machine-learning", "bees", "bees");

        assertThat(changed(service.dismiss(olga, "Machine Learning"))).isTrue();
        assertThat(changed(service.dismiss(olga, "machine-learning"))).isFalse();
        assertThat(lines()).containsExactly("bees [bees] 2 new");
        assertThat(changed(service.dismiss(olga, "bees"))).isTrue();

        assertThat(lines()).isEmpty();
        assertThat(guild.audit.latest(1))
                .extracting(AuditEntry::act, AuditEntry::detail)
                .containsExactly(tuple("suggestion.dismissed", ""));
    }

    @Test
    void what_was_put_away_as_a_label_stays_away_once_it_is_a_word_of_the_site() {
        pages.label(key, "bees", "bees");
        service.dismiss(olga, "bees");

        workshop.offers("pia", "Bees 3");
        guild.clock.goOn(Duration.ofMinutes(2));

        assertThat(lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "a word that is no word of the site and is far too long to be one"})
    void only_what_can_be_a_skill_can_be_put_away(String word) {
        assertThat(codeOf(service.dismiss(olga, word))).isEqualTo(SuggestionRefusal.NO_SKILL);
    }

    @Test
    void who_wants_no_suggestions_has_no_pages_searched() {
        pages.label(key, "bees", "bees");
        dismissals.add(Dismissal.ofEverything(key), guild.clock.instant());

        assertThat(suggested()).isEqualTo(new SuggestedSkills(List.of(), false));
        assertThat(pages.asked()).isZero();
    }

    @Test
    void where_the_host_does_not_answer_there_are_none_and_nothing_fails() {
        pages.label(key, "bees", "bees");
        pages.fallSilent();

        assertThat(suggested()).isEqualTo(new SuggestedSkills(List.of(), false));
    }

    @Test
    void nothing_of_it_is_kept_and_nobody_else_is_told() {
        pages.label(key, "bees", "bees");
        suggested();

        assertThat(guild.audit.latest(1)).isEmpty();
        assertThat(dismissals.of(key)).isEmpty();
        assertThat(workshop.profiles.of(key)).isEmpty();
        assertThat(service.of(guild.person("pia")).result().orElseThrow().skills())
                .isEmpty();
        assertThat(codeOf(service.of(Viewer.anonymous()))).isEqualTo(CommunityRefusal.LOGIN_NEEDED);
        assertThat(codeOf(service.dismiss(Viewer.anonymous(), "bees"))).isEqualTo(CommunityRefusal.LOGIN_NEEDED);
    }
}
