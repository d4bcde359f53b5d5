package io.guildhall.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Journey 7.1.3: who looks after the words of the site, and what follows. */
class LookingAfterWordsTest {
    private final PeopleOf site = new PeopleOf();

    @Test
    void a_word_is_added_with_its_synonyms_and_none_is_there_twice() {
        Skill kubernetes =
                add(" Kubernetes ", "K8s", "k8s", " ", "kubernetes").result().orElseThrow();

        assertThat(kubernetes.label()).isEqualTo("Kubernetes");
        assertThat(kubernetes.synonyms()).containsExactly("K8s");
        assertThat(refused(add("K8S"))).isEqualTo("skill.exists");
        assertThat(refused(add("Helm", "kubernetes"))).isEqualTo("skill.exists");
        assertThat(acts()).containsExactly("skill.added");
    }

    @Test
    void a_renamed_word_takes_along_what_has_it_and_is_still_understood() {
        add("Compst", "Humus");
        site.shelf.put("GARDEN", "Compst");

        Skill renamed = change("Compst", "Compost", false, "Humus").result().orElseThrow();

        assertThat(renamed.synonyms()).containsExactly("Humus", "Compst");
        assertThat(site.named("compst")).isEqualTo(renamed);
        assertThat(site.followers.run().done()).isEqualTo(1);
        assertThat(site.shelf).isEqualTo(Map.of("GARDEN", "Compost"));
        assertThat(site.followers.run().done()).isZero();
        assertThat(change("Compost", "Compost", false, "Humus").result()).isPresent();
        assertThat(site.skills.named("compst")).isEmpty();
    }

    @Test
    void a_synonym_can_become_the_label() {
        add("K8s", "Kubernetes");

        Skill renamed = change("K8s", "Kubernetes", false).result().orElseThrow();

        assertThat(renamed.label()).isEqualTo("Kubernetes");
        assertThat(renamed.synonyms()).containsExactly("K8s");
    }

    @Test
    void what_is_put_aside_is_offered_no_longer_and_can_be_brought_back() {
        add("Compost");

        assertThat(change("Compost", "Compost", true).result().orElseThrow().archived())
                .isTrue();
        assertThat(site.skills.beginning("", 10)).isEmpty();
        assertThat(change("Compost", "Compost", true))
                .isInstanceOf(Outcome.Done.class)
                .extracting(outcome -> ((Outcome.Done<?>) outcome).changed())
                .isEqualTo(false);
        assertThat(change("Compost", "Compost", false).result().orElseThrow().archived())
                .isFalse();
    }

    @Test
    void merging_shows_first_what_it_touches_and_then_does_so_once() {
        add("Kubernetes", "K8s");
        add("Kube", "Cubes");
        site.shelf.putAll(Map.of("A", "Kube", "B", "Kube", "C", "Kubernetes"));
        SkillId kube = site.named("Kube").id();

        Merger preview = site.vocabulary.preview(site.ada, kube, "k8s").result().orElseThrow();
        assertThat(preview.from().uses()).isEqualTo(Map.of("communities", 2));
        assertThat(preview.into().label()).isEqualTo("Kubernetes");
        assertThat(site.named("Kube").label()).isEqualTo("Kube");

        assertThat(merge(kube, "Kubernetes")).isTrue();
        assertThat(merge(kube, "Kubernetes")).isFalse();
        assertThat(site.named("cubes").label()).isEqualTo("Kubernetes");
        assertThat(site.followers.run().done()).isEqualTo(2);
        assertThat(site.shelf.values()).containsOnly("Kubernetes");
        assertThat(acts()).containsExactly("skill.merged", "skill.added", "skill.added");
    }

    @Test
    void nothing_is_merged_with_itself_with_nothing_or_twice() {
        add("Kubernetes", "K8s");
        add("Helm");
        SkillId id = site.named("Kubernetes").id();

        assertThat(refused(site.vocabulary.merge(site.ada, id, "k8s"))).isEqualTo("skill.merged-with-itself");
        assertThat(refused(site.vocabulary.merge(site.ada, id, "Nothing"))).isEqualTo("skill.unknown");
        assertThat(refused(site.vocabulary.merge(site.ada, new SkillId(99), "Helm")))
                .isEqualTo("skill.unknown");
        merge(id, "Helm");
        add("Docker");
        assertThat(refused(site.vocabulary.merge(site.ada, id, "Docker"))).isEqualTo("skill.merged");
        assertThat(refused(change(id, "Other", false))).isEqualTo("skill.merged");
    }

    @Test
    void a_synonym_that_is_still_followed_cannot_be_taken_away() {
        add("Kubernetes");
        add("Helm");
        merge(site.named("Helm").id(), "Kubernetes");

        assertThat(refused(change("Kubernetes", "Kubernetes", false))).isEqualTo("skill.followed");
        site.followers.run();
        assertThat(change("Kubernetes", "Kubernetes", false).result()).isPresent();
    }

    @Test
    void words_that_cannot_be_kept_are_named() {
        assertThat(add("x".repeat(61), "two\nlines").reason().orElseThrow().fields())
                .extracting(FieldError::name, FieldError::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("label", "field.too-long"),
                        org.assertj.core.groups.Tuple.tuple("synonyms", "field.control-characters"));
        String[] many = IntStream.range(0, 51).mapToObj(no -> "word " + no).toArray(String[]::new);
        assertThat(add("Much", many).reason().orElseThrow().fields())
                .extracting(FieldError::code)
                .containsExactly("field.too-many-synonyms");
    }

    @Test
    void the_list_goes_on_where_it_ended_and_says_what_has_each() {
        add("Ants");
        add("Bees");
        add("Cows");
        site.shelf.put("FARM", "Cows");

        var first =
                site.vocabulary.list(site.ada, "", Optional.empty(), 2).result().orElseThrow();
        assertThat(first.items()).extracting(used -> used.skill().label()).containsExactly("Ants", "Bees");
        var rest = site.vocabulary.list(site.ada, "", first.next(), 2).result().orElseThrow();
        assertThat(rest.items()).extracting(UsedSkill::uses).containsExactly(Map.of("communities", 1));
        assertThat(rest.next()).isEmpty();
    }

    @Test
    void only_administrators_of_the_site_do_any_of_it() {
        add("Ants");
        SkillId ants = site.named("Ants").id();

        for (Viewer other : List.of(site.ben, Viewer.anonymous())) {
            String code = other.isAnonymous() ? "login.needed" : "site.not-administrator";
            assertThat(refused(site.vocabulary.add(other, new Word("Bees", List.of()))))
                    .isEqualTo(code);
            assertThat(refused(site.vocabulary.change(other, ants, new Word("Bees", List.of()), true)))
                    .isEqualTo(code);
            assertThat(refused(site.vocabulary.preview(other, ants, "Ants"))).isEqualTo(code);
            assertThat(refused(site.vocabulary.merge(other, ants, "Ants"))).isEqualTo(code);
            assertThat(refused(site.vocabulary.list(other, "", Optional.empty(), 1)))
                    .isEqualTo(code);
            assertThat(refused(site.vocabulary.show(other, ants))).isEqualTo(code);
            assertThat(refused(site.files.preview(other, List.of()))).isEqualTo(code);
            assertThat(refused(site.files.take(other, List.of()))).isEqualTo(code);
            assertThat(refused(site.files.open(other))).isEqualTo(code);
            assertThat(refused(site.importing.preview(other, List.of()))).isEqualTo(code);
            assertThat(refused(site.importing.take(other, List.of()))).isEqualTo(code);
            assertThat(refused(site.importing.count(other))).isEqualTo(code);
        }
    }

    private Outcome<Skill> add(String label, String... synonyms) {
        return site.vocabulary.add(site.ada, new Word(label, List.of(synonyms)));
    }

    private Outcome<Skill> change(String word, String label, boolean archived, String... synonyms) {
        return change(site.named(word).id(), label, archived, synonyms);
    }

    private Outcome<Skill> change(SkillId id, String label, boolean archived, String... synonyms) {
        return site.vocabulary.change(site.ada, id, new Word(label, List.of(synonyms)), archived);
    }

    private boolean merge(SkillId from, String into) {
        return ((Outcome.Done<Merger>) site.vocabulary.merge(site.ada, from, into)).changed();
    }

    private static String refused(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code().code();
    }

    private List<String> acts() {
        return site.audit.latest(100).stream().map(AuditEntry::act).toList();
    }
}
