package io.guildhall.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.people.Vocabulary.Moved;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Vocabulary} does, and what {@link Skills} makes of it. */
public abstract class VocabularyContract {
    protected abstract Vocabulary vocabulary();

    protected abstract Skills skills();

    @BeforeEach
    void three_words() {
        vocabulary()
                .add(List.of(
                        new Word("Kubernetes", List.of("K8s", "Kube")),
                        new Word("Helm", List.of("Charts")),
                        new Word("Docker", List.of())));
    }

    @Test
    void a_synonym_means_its_skill() {
        Skill kubernetes = named("kubernetes");

        assertThat(kubernetes.synonyms()).containsExactly("K8s", "Kube");
        assertThat(skills().named("K8S")).contains(kubernetes);
        assertThat(kubernetes.isCalled("k8s")).isTrue();
        assertThat(skills().shared(List.of("Docker", "k8s", "KUBERNETES", "kube")))
                .containsExactly(named("Docker"), kubernetes);
        assertThat(labels(skills().beginning("", 10))).containsExactly("Docker", "Helm", "Kubernetes");
        assertThat(labels(skills().all(SkillId.BEFORE_ALL, 10))).containsExactly("Kubernetes", "Helm", "Docker");
    }

    @Test
    void no_word_is_there_twice() {
        assertThatThrownBy(() -> vocabulary().add(List.of(new Word("k8s", List.of()))))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void many_words_come_at_once() {
        vocabulary()
                .add(IntStream.range(0, 600)
                        .mapToObj(no -> new Word("Word " + no, no % 2 == 0 ? List.of("Also " + no) : List.of()))
                        .toList());

        assertThat(named("also 598").label()).isEqualTo("Word 598");
        assertThat(vocabulary().having(List.of("word 1", "also 0", "also 1", "word 599")))
                .containsOnlyKeys("word 1", "also 0", "word 599");
    }

    @Test
    void they_are_paged_by_name_also_those_that_are_put_aside() {
        vocabulary().change(named("Helm"), new Word("Helm", List.of("Charts")), true);

        assertThat(labels(vocabulary().page("", "", 2))).containsExactly("Docker", "Helm");
        assertThat(labels(vocabulary().page("", "helm", 2))).containsExactly("Kubernetes");
        assertThat(labels(vocabulary().page("K", "", 2))).containsExactly("Kubernetes");
        assertThat(labels(skills().beginning("", 10))).containsExactly("Docker", "Kubernetes");
        assertThat(named("charts").archived()).isTrue();
    }

    @Test
    void what_is_called_otherwise_is_followed_by_what_has_it() {
        Skill before = named("Kubernetes");

        vocabulary().change(before, new Word("K8s", List.of("Kubernetes")), false);

        Skill after = named("kubernetes");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.label()).isEqualTo("K8s");
        assertThat(after.slug()).isEqualTo("k8s");
        assertThat(after.synonyms()).containsExactly("Kubernetes");
        assertThat(skills().named("Kube")).isEmpty();
        assertThat(vocabulary().moved(SkillId.BEFORE_ALL))
                .contains(new Moved(before.id(), List.of("Kubernetes"), after));
    }

    @Test
    void one_that_is_called_as_before_again_is_followed_by_nothing_else() {
        Skill docker = named("Docker");
        vocabulary().change(docker, new Word("DOCKER", List.of()), false);
        vocabulary().change(named("docker"), new Word("Docker", List.of()), false);

        assertThat(vocabulary().moved(SkillId.BEFORE_ALL).orElseThrow().labels())
                .containsExactly("DOCKER");
    }

    @Test
    void a_merged_one_becomes_a_synonym_with_all_its_own() {
        Skill helm = named("Helm");

        vocabulary().merge(helm, named("Kubernetes"));

        Skill kubernetes = named("Kubernetes");
        assertThat(kubernetes.synonyms()).containsExactlyInAnyOrder("K8s", "Kube", "Helm", "Charts");
        assertThat(named("helm")).isEqualTo(kubernetes);
        assertThat(named("charts")).isEqualTo(kubernetes);
        assertThat(skills().of(List.of(helm.id())).get(helm.id()).mergedInto()).contains(kubernetes.id());
        assertThat(labels(skills().beginning("", 10))).containsExactly("Docker", "Kubernetes");
        assertThat(vocabulary().followed(Set.of("helm"))).isTrue();
        assertThat(vocabulary().followed(Set.of("charts", "k8s"))).isFalse();
    }

    @Test
    void what_is_merged_again_means_the_last_one_before_and_after_everything_followed() {
        Skill helm = named("Helm");
        vocabulary().merge(helm, named("Kubernetes"));
        vocabulary().merge(named("Kubernetes"), named("Docker"));
        assertThat(named("charts").label()).isEqualTo("Docker");
        assertThat(named("helm").label()).isEqualTo("Docker");

        Optional<Moved> next = vocabulary().moved(SkillId.BEFORE_ALL);
        while (next.isPresent()) {
            assertThat(next.get().now().label()).isEqualTo("Docker");
            vocabulary().settled(next.get());
            next = vocabulary().moved(SkillId.BEFORE_ALL);
        }

        assertThat(named("charts").label()).isEqualTo("Docker");
        assertThat(skills().of(List.of(helm.id())).get(helm.id()).mergedInto())
                .contains(named("Docker").id());
        assertThat(vocabulary().followed(Set.of("helm", "kubernetes"))).isFalse();
        vocabulary().change(named("Docker"), new Word("Docker", List.of()), false);
        assertThat(skills().named("charts")).isEmpty();
        assertThat(skills().named("kubernetes")).isEmpty();
    }

    private Skill named(String text) {
        return skills().named(text).orElseThrow();
    }

    private static List<String> labels(List<Skill> skills) {
        return skills.stream().map(Skill::label).toList();
    }
}
