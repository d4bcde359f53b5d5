package io.guildhall.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.guildhall.devhost.confluence.DevPage;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.host.HostOver;
import io.guildhall.storage.Storage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageSearchTest {
    @Nested
    class In_memory extends PageSearchContract {
        private final InMemoryPageSearch search = new InMemoryPageSearch();
        private UserId acting = new UserId("key-nobody");

        @Override
        protected PageSearch search() {
            return search;
        }

        @Override
        protected Viewer acting(String username) {
            acting = new UserId("key-" + username);
            return Viewer.of(acting);
        }

        @Override
        protected WikiPage write(String title, List<String> labels, List<String> macros) {
            return search.write(acting, "DOC", title, labels, macros);
        }

        @Override
        protected void edit(WikiPage page) {
            search.edit(acting, page);
        }

        @Override
        protected void hide(WikiPage page) {
            search.hide(page);
        }
    }

    @Nested
    class On_h2 extends OnAHost {
        On_h2() {
            super(Storage.H2);
        }
    }

    @Nested
    class On_postgresql extends OnAHost {
        On_postgresql() {
            super(Storage.POSTGRESQL);
        }
    }

    abstract static class OnAHost extends PageSearchContract {
        private final HostOver host;

        OnAHost(Storage storage) {
            host = HostOver.empty(storage);
        }

        @BeforeEach
        void aSpace() {
            host.confluence
                    .spaces()
                    .create(
                            "DOC",
                            "Documents",
                            host.confluence.users().byName("admin").orElseThrow());
        }

        @AfterEach
        void close() {
            AuthenticatedUserThreadLocal.reset();
            host.close();
        }

        @Override
        protected PageSearch search() {
            return host.pageSearch();
        }

        @Override
        protected Viewer acting(String username) {
            UserId user = host.confluence
                    .users()
                    .byName(username)
                    .map(known -> new UserId(known.key()))
                    .orElseGet(() -> host.add(username, username));
            AuthenticatedUserThreadLocal.set(
                    host.confluence.users().byKey(user.value()).orElseThrow());
            return Viewer.of(user);
        }

        private static DevUser acting() {
            return (DevUser) AuthenticatedUserThreadLocal.get();
        }

        @Override
        protected WikiPage write(String title, List<String> labels, List<String> macros) {
            String body = macros.stream()
                    .map(name -> "<ac:structured-macro ac:schema-version=\"1\" ac:name=\"" + name + "\"/>")
                    .collect(Collectors.joining());
            DevPage page = host.confluence.pages().create("DOC", title, body, acting(), false);
            labels.forEach(label -> host.confluence.labels().add(page.id(), label));
            return new WikiPage(page.id(), new SpaceKey("DOC"), title, "/pages/viewpage.action?pageId=" + page.id());
        }

        @Override
        protected void edit(WikiPage page) {
            host.confluence.pages().save(page.id(), 1, page.title(), "", acting());
        }

        @Override
        protected void hide(WikiPage page) {
            host.confluence.spaces().viewableBy("DOC", Set.of("nobody"), false);
        }

        @Test
        void the_host_is_asked_for_nobody_but_who_acts() {
            Viewer ana = acting("ana");
            write("Of Ana", List.of("gold"), List.of("community-join"));
            Viewer bo = acting("bo");

            assertThat(search().labelsOfOwn(ana, 50)).isEmpty();
            assertThat(search().withMacro(ana, "community-join", 0, 50)).isEmpty();
            assertThat(search().labelsOfOwn(bo, 50).orElseThrow()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "x\" or type = page", "a\\", "community-join\"", "Community", "a--b", "a b", "*"})
        void what_is_no_name_of_a_macro_never_gets_into_a_search(String hostile) {
            Viewer ana = acting("ana");

            assertThatThrownBy(() -> search().withMacro(ana, hostile, 0, 50))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void whoever_has_a_hostile_name_finds_their_own_pages_and_no_others() {
            acting("bo");
            write("Of Bo", List.of("gold"), List.of());
            Viewer odd = acting("\" or type = page or creator = \"bo");
            write("Odd", List.of("silver'--"), List.of());

            assertThat(search().labelsOfOwn(odd, 50).orElseThrow()).containsExactly(Set.of("silver'--"));
        }
    }
}
