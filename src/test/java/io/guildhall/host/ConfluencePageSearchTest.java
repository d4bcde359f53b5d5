package io.guildhall.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.PageRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Namespace;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import io.guildhall.kernel.PageSearch;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import io.guildhall.site.FeatureState;
import io.guildhall.site.OptionalFeature;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

/** Searching pages on a host of mocks: what is asked of it, and what becomes of an answer that it should not have given. */
class ConfluencePageSearchTest {
    private static final String NAME = "\" or creator = \"bo";

    private final AdaptersOf host = new AdaptersOf();
    private final PageManager pages = mock(PageManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final ConfluenceUser ana = mock(ConfluenceUser.class);
    private final Viewer viewer = Viewer.of(new UserId(NAME));
    private final IsolatedAdapters adapters = host.adapters();
    private final PageSearch search =
            new ConfluencePageSearch(pages, permissions, new Callers(host.accessor), new CurrentViewer(), adapters);

    @BeforeEach
    void ana_acts() {
        when(ana.getKey()).thenReturn(new UserKey(NAME));
        when(host.accessor.getExistingUserByKey(new UserKey(NAME))).thenReturn(ana);
        AuthenticatedUserThreadLocal.set(ana);
    }

    @AfterEach
    void nobody_acts() {
        AuthenticatedUserThreadLocal.reset();
    }

    @SuppressWarnings("unchecked")
    private void finds(boolean more, long... ids) {
        PageResponse<Content> response = mock(PageResponse.class);
        Stream<Content> found = Arrays.stream(ids).mapToObj(id -> {
            Content content = mock(Content.class);
            when(content.getId()).thenReturn(ContentId.of(id));
            return content;
        });
        List<Content> contents = found.toList();
        when(response.iterator()).thenReturn(contents.iterator());
        when(response.hasMore()).thenReturn(more);
        when(host.search.searchContent(any(), any(PageRequest.class), any(Expansion[].class)))
                .thenReturn(response);
    }

    private Page page(long id, boolean visible, Label... labels) {
        Page page = mock(Page.class);
        when(page.getIdAsString()).thenReturn(Long.toString(id));
        when(page.getTitle()).thenReturn("Page " + id);
        when(page.getSpaceKey()).thenReturn("DOC");
        when(page.getLabels()).thenReturn(List.of(labels));
        when(pages.getAbstractPage(id)).thenReturn(page);
        when(permissions.hasPermission(ana, Permission.VIEW, page)).thenReturn(visible);
        return page;
    }

    @Test
    void nothing_of_who_asks_stands_in_what_the_host_is_asked() {
        finds(false);
        search.labelsOfOwn(viewer, 50);
        search.withMacro(viewer, "community-join", 25, 200);

        ArgumentCaptor<String> queries = ArgumentCaptor.forClass(String.class);
        ArgumentCaptor<PageRequest> stretches = ArgumentCaptor.forClass(PageRequest.class);
        Mockito.verify(host.search, Mockito.times(2)).searchContent(queries.capture(), stretches.capture());
        assertThat(queries.getAllValues())
                .containsExactly(
                        "type = page and contributor = currentUser() order by lastmodified desc",
                        "type in (page, blogpost) and macro = \"community-join\" order by lastmodified desc");
        assertThat(stretches.getAllValues())
                .extracting(PageRequest::getStart, PageRequest::getLimit)
                .containsExactly(tuple(0, 50), tuple(25, 50));
    }

    @Test
    void labels_that_people_put_there_for_themselves_are_left_out() {
        finds(false, 1);
        page(
                1,
                true,
                new Label("Kubernetes", Namespace.GLOBAL),
                new Label("favourite", Namespace.PERSONAL),
                new Label("secret-plan", Namespace.TEAM));

        assertThat(search.labelsOfOwn(viewer, 50)).contains(List.of(Set.of("kubernetes")));
    }

    @Test
    void what_the_index_still_knows_and_the_viewer_may_not_see_any_more_is_left_out() {
        finds(true, 1, 2, 3);
        page(1, true);
        page(2, false, new Label("secret", Namespace.GLOBAL));

        assertThat(search.withMacro(viewer, "community-join", 0, 3))
                .contains(new PageSearch.Found(
                        List.of(new WikiPage(1, new SpaceKey("DOC"), "Page 1", "/pages/viewpage.action?pageId=1")),
                        true));
        finds(false, 2);
        assertThat(search.labelsOfOwn(viewer, 50)).contains(List.of());
    }

    @Test
    void the_host_is_asked_for_nobody_but_who_acts() {
        AuthenticatedUserThreadLocal.reset();

        assertThat(search.labelsOfOwn(viewer, 50)).isEmpty();
        assertThat(search.withMacro(viewer, "community-join", 0, 50)).isEmpty();
        verifyNoInteractions(host.search);
    }

    @Test
    void a_search_that_fails_is_no_answer_and_breaks_nothing() {
        when(host.search.searchContent(any(), any(PageRequest.class), any(Expansion[].class)))
                .thenThrow(new IllegalStateException("the index is being built"));

        assertThat(search.labelsOfOwn(viewer, 50)).isEmpty();
        assertThat(adapters.states()).allMatch(FeatureState::on);
    }

    @Test
    void a_method_that_the_host_turns_out_to_lack_switches_the_search_off() {
        when(host.search.searchContent(any(), any(PageRequest.class), any(Expansion[].class)))
                .thenThrow(new NoSuchMethodError("CQLSearchService.searchContent"));

        assertThat(search.withMacro(viewer, "community-join", 0, 50)).isEmpty();
        assertThat(adapters.states())
                .filteredOn(state -> !state.on())
                .extracting(FeatureState::feature)
                .containsExactly(OptionalFeature.PAGE_SEARCH);
    }
}
