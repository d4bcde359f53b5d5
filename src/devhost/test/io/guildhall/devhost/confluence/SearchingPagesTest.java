package io.guildhall.devhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.model.pagination.SimplePageRequest;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.guildhall.devhost.database.TestDatabases;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search that plugins ask for pages: a few forms of query, and nothing else. */
class SearchingPagesTest extends StateContract {
    private static final String ORDER = " order by lastmodified desc";
    private static final String JOIN = "<ac:structured-macro ac:schema-version=\"1\" ac:name=\"community-join\"/>";

    private DevUser ana;

    SearchingPagesTest() {
        super(TestDatabases.H2);
    }

    @BeforeEach
    void people() {
        ana = user("ana");
        state.spaces().create("DOC", "Documents", ana);
        AuthenticatedUserThreadLocal.set(ana);
    }

    private PageResponse<?> search(String cql, int from, int most, Expansion... expansions) {
        return new CqlSearch(database, state.spaces(), state.callers())
                .searchContent(cql, new SimplePageRequest(from, most), expansions);
    }

    private List<Long> ids(String cql) {
        return StreamSupport.stream(
                        new CqlSearch(database, state.spaces(), state.callers())
                                .searchContent(cql + ORDER, new SimplePageRequest(0, 50))
                                .spliterator(),
                        false)
                .map(content -> content.getId().asLong())
                .toList();
    }

    private long page(String title, String body) {
        return state.pages().create("DOC", title, body, ana, false).id();
    }

    @Test
    void finds_pages_and_posts_by_kind_author_and_macro() {
        long plain = page("Plain", "");
        long joins = page("Joins", JOIN);
        page(
                "Example",
                "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[" + JOIN
                        + "]]></ac:plain-text-body></ac:structured-macro>");
        long post = state.posts().create("DOC", "News", JOIN, admin()).id();

        assertThat(ids("type in (page, blogpost) and macro = \"community-join\""))
                .containsExactly(post, joins);
        assertThat(ids("type = page and macro = \"community-join\"")).containsExactly(joins);
        assertThat(ids("type = page and contributor = currentUser()"))
                .hasSize(3)
                .contains(plain);
        AuthenticatedUserThreadLocal.set(admin());
        assertThat(ids("type in (page, blogpost) and contributor = currentUser()"))
                .containsExactly(post);
    }

    @Test
    void finds_nothing_in_the_trash_and_nothing_that_the_caller_may_not_see() {
        long page = page("Joins", JOIN);
        AuthenticatedUserThreadLocal.set(user("bo"));
        state.spaces().viewableBy("DOC", Set.of("nobody"), false);
        assertThat(ids("type = page and macro = \"community-join\"")).isEmpty();

        AuthenticatedUserThreadLocal.set(admin());
        assertThat(ids("type = page and macro = \"community-join\"")).containsExactly(page);
    }

    @Test
    void gives_fifty_at_once_whatever_is_asked_for() {
        IntStream.range(0, 51).forEach(no -> page("Page " + no, ""));

        PageResponse<?> first = search("type = page" + ORDER, 0, 200);
        PageResponse<?> last = search("type = page" + ORDER, 50, 200);

        assertThat(first).hasSize(50);
        assertThat(first.hasMore()).isTrue();
        assertThat(last).hasSize(1);
        assertThat(last.hasMore()).isFalse();
        assertThat(search("type = page" + ORDER, 90, 200)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "type = page",
                "macro = \"community-join\"" + ORDER,
                "type = page or type = blogpost" + ORDER,
                "type = page and type = page" + ORDER,
                "type = comment" + ORDER,
                "type = page and macro = community-join" + ORDER,
                "type = page and macro = \"x\" or type = page" + ORDER,
                "type = page and creator = ana" + ORDER,
                "type = page and title ~ \"x\"" + ORDER,
                "type = page order by created desc"
            })
    void whatever_it_does_not_understand_fails_loudly(String cql) {
        assertThatThrownBy(() -> search(cql, 0, 10))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageStartingWith("CQLSearchService.searchContent: ");
    }

    @Test
    void so_do_expansions_and_a_search_by_nobody() {
        assertThatThrownBy(() -> search("type = page" + ORDER, 0, 10, new Expansion()))
                .isInstanceOf(UnsupportedOperationException.class);
        AuthenticatedUserThreadLocal.reset();
        assertThatThrownBy(() -> search("type = page" + ORDER, 0, 10))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
