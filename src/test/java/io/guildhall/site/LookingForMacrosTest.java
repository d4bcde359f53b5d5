package io.guildhall.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.InMemoryPageSearch;
import io.guildhall.kernel.InMemorySpaces;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import io.guildhall.proof.Descriptor;
import io.guildhall.site.MacroUseService.Stretch;
import io.guildhall.site.MacroUseService.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookingForMacrosTest {
    private final SiteAtWork site = new SiteAtWork();
    private final InMemorySpaces spaces = new InMemorySpaces();
    private final InMemoryPageSearch pages = new InMemoryPageSearch();
    private final MacroUseService macros = new MacroUseService(site.people, pages, spaces);
    private final UserId ben = site.ben.user().orElseThrow();

    private void use(int times, String... names) {
        IntStream.range(0, times).forEach(place -> pages.write(ben, "DOC", "Page " + place, List.of(), List.of(names)));
    }

    private Stretch join(Optional<String> cursor, int limit) {
        return macros.of(site.ada, "community-join", cursor, limit).result().orElseThrow();
    }

    @Test
    void the_macros_are_those_of_the_descriptor() {
        assertThat(MacroUseService.MACROS)
                .containsExactlyElementsOf(Descriptor.ofTheApp().all("xhtml-macro").stream()
                        .map(macro -> macro.getAttribute("name"))
                        .sorted()
                        .toList());
    }

    @Test
    void every_macro_is_counted_to_ten_also_one_that_nobody_uses() {
        use(11, "community-join");
        use(1, "community-info", "my-communities");

        assertThat(macros.all(site.ada).result().orElseThrow())
                .hasSize(MacroUseService.MACROS.size())
                .contains(
                        new Use("community-join", 10, true),
                        new Use("community-info", 1, false),
                        new Use("expert-finder", 0, false));
    }

    @Test
    void the_pages_of_one_come_a_stretch_at_a_time_with_their_spaces() {
        spaces.add("DOC", "Documents");
        use(5, "community-join");
        List<String> titles = new ArrayList<>();

        Stretch stretch = join(Optional.empty(), 2);
        while (true) {
            stretch.pages()
                    .forEach(each -> titles.add(each.page().title() + " in "
                            + each.space().map(Space::name).orElse("?")));
            if (stretch.next().isEmpty()) {
                break;
            }
            stretch = join(stretch.next(), 2);
        }

        assertThat(titles)
                .containsExactly(
                        "Page 4 in Documents",
                        "Page 3 in Documents",
                        "Page 2 in Documents",
                        "Page 1 in Documents",
                        "Page 0 in Documents");
    }

    @Test
    void one_that_the_administrator_may_not_see_is_not_told() {
        WikiPage secret = pages.write(ben, "SECRET", "Secret plans", List.of(), List.of("community-join"));
        pages.hide(secret);

        assertThat(join(Optional.empty(), 25)).isEqualTo(new Stretch(List.of(), true, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1 or 1", "99999999", "x"})
    void a_cursor_that_is_none_begins_anew(String cursor) {
        use(1, "community-join");

        assertThat(join(Optional.of(cursor), 25).pages()).hasSize(1);
    }

    @Test
    void no_stretch_is_longer_than_the_host_gives() {
        use(51, "community-join");

        assertThat(join(Optional.empty(), 100).pages()).hasSize(50);
        assertThat(join(Optional.empty(), 100).next()).contains("50");
    }

    @Test
    void where_the_host_does_not_answer_that_is_said() {
        use(1, "community-join");
        pages.fallSilent();

        assertThat(macros.all(site.ada).result().orElseThrow()).isEmpty();
        assertThat(join(Optional.empty(), 25).searched()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code", "community-join\" or type = page", "Community-join"})
    void other_macros_are_none_of_ours(String macro) {
        assertThat(code(macros.of(site.ada, macro, Optional.empty(), 25))).isEqualTo(SiteRefusal.UNKNOWN_MACRO);
        assertThat(pages.asked()).isZero();
    }

    @Test
    void it_is_for_administrators() {
        assertThat(code(macros.all(site.ben))).isEqualTo(SiteRefusal.NOT_ADMINISTRATOR);
        assertThat(code(macros.all(Viewer.anonymous()))).isEqualTo(SiteRefusal.LOGIN_NEEDED);
        assertThat(code(macros.of(site.ben, "community-join", Optional.empty(), 25)))
                .isEqualTo(SiteRefusal.NOT_ADMINISTRATOR);
        assertThat(pages.asked()).isZero();
    }

    private static Object code(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code();
    }
}
