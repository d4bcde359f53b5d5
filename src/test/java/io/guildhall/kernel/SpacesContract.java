package io.guildhall.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What all {@link Spaces} do. */
public abstract class SpacesContract {
    private static final SpaceKey GARDEN = new SpaceKey("GARDEN");

    protected abstract Spaces spaces();

    /** A space that everybody may see. */
    protected abstract void add(String key, String name);

    protected abstract Viewer somebody(String username);

    protected abstract void administer(String key, Viewer viewer);

    /** From now on nobody sees it but the one who administers it. */
    protected abstract void hide(String key, Viewer administrator);

    protected abstract void rename(String key, String name);

    protected abstract void archive(String key);

    protected abstract void delete(String key);

    /** The host forgets somebody. */
    protected abstract void forget(Viewer viewer);

    @Test
    void a_space_is_found_in_any_case_of_letters_and_has_the_key_it_was_made_with() {
        add("GARDEN", "Gardeners");

        Space found = spaces().find("garden").orElseThrow();
        assertThat(found.key()).isEqualTo(GARDEN);
        assertThat(found.name()).isEqualTo("Gardeners");
        assertThat(found.path()).startsWith("/").contains("GARDEN");
        assertThat(found.archived()).isFalse();
        assertThat(found.personal()).isFalse();
        assertThat(spaces().find("GARDEN")).contains(found);
    }

    @Test
    void a_space_that_is_not_there_is_nowhere() {
        assertThat(spaces().find("NOWHERE")).isEmpty();
        assertThat(spaces().find("")).isEmpty();
        assertThat(spaces().find(" ")).isEmpty();
        assertThat(spaces().find("x".repeat(300))).isEmpty();
        Viewer ana = somebody("ana");
        assertThat(spaces().mayView(ana, new SpaceKey("NOWHERE"))).isFalse();
        assertThat(spaces().mayAdminister(ana, new SpaceKey("NOWHERE"))).isFalse();
    }

    @Test
    void a_space_that_was_deleted_is_seen_and_administered_by_nobody() {
        Viewer ana = somebody("ana");
        add("GARDEN", "Gardeners");
        administer("GARDEN", ana);
        delete("GARDEN");

        assertThat(spaces().find("GARDEN")).isEmpty();
        assertThat(spaces().mayView(ana, GARDEN)).isFalse();
        assertThat(spaces().mayAdminister(ana, GARDEN)).isFalse();
    }

    @Test
    void names_and_archiving_follow_the_host() {
        add("GARDEN", "Gardeners");
        rename("GARDEN", "Growers");
        archive("GARDEN");

        Space found = spaces().find("GARDEN").orElseThrow();
        assertThat(found.name()).isEqualTo("Growers");
        assertThat(found.archived()).isTrue();
        assertThat(spaces().mayView(Viewer.anonymous(), GARDEN)).isTrue();
    }

    @Test
    void everybody_sees_what_is_open_and_only_its_administrators_administer_it() {
        Viewer ana = somebody("ana");
        Viewer ben = somebody("ben");
        add("GARDEN", "Gardeners");
        administer("GARDEN", ana);

        for (Viewer viewer : new Viewer[] {ana, ben, Viewer.anonymous()}) {
            assertThat(spaces().mayView(viewer, GARDEN)).isTrue();
        }
        assertThat(spaces().mayAdminister(ana, GARDEN)).isTrue();
        assertThat(spaces().mayAdminister(ben, GARDEN)).isFalse();
        assertThat(spaces().mayAdminister(Viewer.anonymous(), GARDEN)).isFalse();
    }

    @Test
    void what_is_hidden_is_seen_by_those_alone_who_may() {
        Viewer ana = somebody("ana");
        add("GARDEN", "Gardeners");
        administer("GARDEN", ana);
        hide("GARDEN", ana);

        assertThat(spaces().mayView(ana, GARDEN)).isTrue();
        assertThat(spaces().mayView(somebody("ben"), GARDEN)).isFalse();
        assertThat(spaces().mayView(Viewer.anonymous(), GARDEN)).isFalse();
    }

    @Test
    void who_is_gone_may_nothing_not_even_what_anonymous_people_may() {
        Viewer ana = somebody("ana");
        add("GARDEN", "Gardeners");
        administer("GARDEN", ana);
        forget(ana);

        assertThat(spaces().mayView(ana, GARDEN)).isFalse();
        assertThat(spaces().mayAdminister(ana, GARDEN)).isFalse();
    }
}
