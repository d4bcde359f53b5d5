package io.guildhall.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What all {@link PageSearch} do. */
public abstract class PageSearchContract {
    protected abstract PageSearch search();

    /** Somebody who acts from now on. */
    protected abstract Viewer acting(String username);

    /** The one who acts writes a page that everybody sees. */
    protected abstract WikiPage write(String title, List<String> labels, List<String> macros);

    /** The one who acts changes a page of somebody's. */
    protected abstract void edit(WikiPage page);

    /** Nobody but administrators sees it any more. */
    protected abstract void hide(WikiPage page);

    @Test
    void the_labels_are_those_of_pages_that_one_wrote_or_changed_the_newest_change_first() {
        acting("bo");
        WikiPage of = write("Of Bo", List.of("sourdough"), List.of());
        write("Of Bo too", List.of("rye"), List.of());
        Viewer ana = acting("ana");
        write("First", List.of("Kubernetes", "cloud"), List.of());
        write("Second", List.of(), List.of());
        edit(of);

        assertThat(search().labelsOfOwn(ana, 50).orElseThrow())
                .containsExactly(Set.of("sourdough"), Set.of(), Set.of("kubernetes", "cloud"));
        assertThat(search().labelsOfOwn(ana, 1).orElseThrow()).containsExactly(Set.of("sourdough"));
    }

    @Test
    void what_one_may_not_see_any_more_is_not_found() {
        Viewer ana = acting("ana");
        hide(write("Secret", List.of("gold"), List.of("community-join")));

        assertThat(search().labelsOfOwn(ana, 50).orElseThrow()).isEmpty();
        assertThat(search().withMacro(ana, "community-join", 0, 50).orElseThrow())
                .isEqualTo(new PageSearch.Found(List.of(), false));
    }

    @Test
    void pages_with_a_macro_come_a_stretch_at_a_time() {
        Viewer ana = acting("ana");
        WikiPage one = write("One", List.of(), List.of("community-join", "community-info"));
        write("None", List.of(), List.of());
        WikiPage two = write("Two", List.of(), List.of("community-join"));

        assertThat(search().withMacro(ana, "community-join", 0, 1).orElseThrow())
                .isEqualTo(new PageSearch.Found(List.of(two), true));
        assertThat(search().withMacro(ana, "community-join", 1, 1).orElseThrow())
                .isEqualTo(new PageSearch.Found(List.of(one), false));
        assertThat(search().withMacro(ana, "community-join", 2, 1).orElseThrow())
                .isEqualTo(new PageSearch.Found(List.of(), false));
        assertThat(search().withMacro(ana, "community-info", 0, 50)
                        .orElseThrow()
                        .pages())
                .containsExactly(one);
        assertThat(search().withMacro(ana, "community", 0, 50).orElseThrow().pages())
                .as("no beginning of a name")
                .isEmpty();
    }

    @Test
    void nobody_is_answered() {
        assertThat(search().labelsOfOwn(Viewer.anonymous(), 50)).isEmpty();
        assertThat(search().withMacro(Viewer.anonymous(), "community-join", 0, 50))
                .isEmpty();
    }
}
