package io.guildhall.devhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import io.guildhall.devhost.database.TestDatabases;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContentTest {
    @Nested
    class OnH2 extends Contract {
        OnH2() {
            super(TestDatabases.H2);
        }
    }

    @Nested
    class OnPostgresql extends Contract {
        OnPostgresql() {
            super(TestDatabases.POSTGRESQL);
        }
    }

    abstract static class Contract extends StateContract {
        private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

        private DevUser ana;
        private DevSpace space;
        private DevPage page;
        private DevPost post;

        Contract(TestDatabases kind) {
            super(kind);
        }

        @BeforeEach
        void a_page_and_a_post() {
            ana = user("ana");
            space = state.spaces().create("DOC", "Documents", ana);
            page = state.pages().create("DOC", "News", "<p>page</p>", ana, false);
            post = state.posts().create("DOC", "News", "<p>Grüße 🎉</p>", ana);
        }

        @Test
        void a_post_stands_under_its_day_and_beside_a_page_of_the_same_title() {
            assertThat(post)
                    .isEqualTo(new DevPost(post.id(), "DOC", TODAY, "News", 1, "<p>Grüße 🎉</p>", ana.key(), NOW));
            assertThat(state.posts().find("doc", TODAY, "NEWS")).contains(post);
            assertThat(state.posts().find("DOC", TODAY.plusDays(1), "News")).isEmpty();
            assertThat(state.posts().byId(page.id())).isEmpty();
            assertThat(state.pages().byId(post.id())).isEmpty();
            assertThat(state.pages().inSpace("DOC")).containsExactly(page);
        }

        @Test
        void a_title_is_taken_once_a_day() {
            assertThatThrownBy(() -> state.posts().create("DOC", "news", "", ana))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is taken");
            assertThatThrownBy(() -> state.posts().create("DOC", " ", "", ana)).hasMessageContaining("blank");
        }

        @Test
        void a_post_has_versions_of_which_none_is_overwritten() {
            DevPost second =
                    state.posts().save(post.id(), 1, "Other", "two", admin()).orElseThrow();

            assertThat(state.posts().versions(post.id())).containsExactly(second, post);
            assertThat(state.posts().save(post.id(), 1, "News", "three", ana)).isEmpty();
            assertThat(state.posts().find("DOC", TODAY, "Other")).contains(second);
        }

        @Test
        void newer_posts_stand_before_older_ones() {
            DevPost newer = state.posts().create("DOC", "A", "", ana);

            assertThat(state.posts().inSpace("doc")).containsExactly(newer, post);
        }

        @Test
        void comments_come_in_order_with_their_answers() {
            DevComment first = comment(page.id(), Optional.empty());
            DevComment answer = comment(page.id(), Optional.of(first.id()));
            DevComment other = comment(post.id(), Optional.empty());

            assertThat(first)
                    .isEqualTo(new DevComment(
                            first.id(), page.id(), Optional.empty(), "DOC", "<p>Hi</p>", ana.key(), NOW));
            assertThat(state.comments().on(page.id())).containsExactly(first, answer);
            assertThat(state.comments().on(post.id())).containsExactly(other);
            assertThatThrownBy(() -> comment(post.id(), Optional.of(first.id())))
                    .hasMessageContaining("no comment");
            assertThatThrownBy(() -> comment(first.id(), Optional.empty())).hasMessageContaining("no page");
        }

        @Test
        void a_removed_comment_takes_the_answers_with_it() {
            DevComment first = comment(page.id(), Optional.empty());
            DevComment answer = comment(page.id(), Optional.of(first.id()));
            DevComment answerToThat = comment(page.id(), Optional.of(answer.id()));
            DevComment other = comment(page.id(), Optional.empty());

            state.comments().remove(first.id());

            assertThat(state.comments().on(page.id())).containsExactly(other);
            assertThat(state.comments().byId(answerToThat.id())).isEmpty();
        }

        @Test
        void whoever_likes_twice_likes_once() {
            DevComment comment = comment(page.id(), Optional.empty());

            assertThat(state.likes().add(comment.id(), ana)).isTrue();
            assertThat(state.likes().add(comment.id(), ana)).isFalse();
            assertThat(state.likes().of(comment.id())).containsExactly(ana.key());
            assertThat(state.likes().of(page.id())).isEmpty();
            assertThat(state.likes().remove(comment.id(), ana)).isTrue();
            assertThat(state.likes().remove(comment.id(), ana)).isFalse();
            assertThat(state.likes().add(4711, ana)).isFalse();
        }

        @Test
        void labels_are_small_and_single() {
            state.labels().add(page.id(), "Guild");
            state.labels().add(page.id(), "guild");
            state.labels().add(page.id(), "a-b_c");

            assertThat(state.labels().of(page.id())).containsExactly("a-b_c", "guild");
            state.labels().remove(page.id(), "GUILD");
            assertThat(state.labels().of(page.id())).containsExactly("a-b_c");
            for (String bad : List.of("", "two words", "a,b", "x:y", "#1")) {
                assertThatThrownBy(() -> state.labels().add(page.id(), bad)).hasMessageContaining("not a label");
            }
        }

        @Test
        void search_finds_titles_and_labels_where_it_may_look() {
            DevPage percent = state.pages().create("DOC", "100% sure", "", ana, false);
            state.spaces().create("OTHER", "Other", ana);
            state.pages().create("OTHER", "News", "", ana, false);
            state.labels().add(percent.id(), "news");

            assertThat(found("NEW")).containsExactly(post.id(), page.id());
            assertThat(found("news")).containsExactly(percent.id(), post.id(), page.id());
            assertThat(found("0%")).containsExactly(percent.id());
            assertThat(found("_")).isEmpty();
            assertThat(found(" ")).isEmpty();
            assertThat(state.search().find("news", List.of(space), 1)).hasSize(1);
            assertThat(state.search().find("news", List.of(), 1)).isEmpty();
        }

        @Test
        void what_is_thrown_away_is_found_nowhere_and_comes_back() {
            DevComment comment = comment(page.id(), Optional.empty());

            state.trash().throwAway(page.id());

            assertThat(state.pages().find("DOC", "News")).isEmpty();
            assertThat(state.pages().byId(page.id())).isEmpty();
            assertThat(state.pages().versions(page.id())).isEmpty();
            assertThat(state.comments().byId(comment.id())).isEmpty();
            assertThat(found("News")).containsExactly(post.id());
            assertThat(state.trash().inSpace("doc"))
                    .containsExactly(new Trash.Trashed(page.id(), false, "DOC", "News"));

            state.trash().restore(page.id());
            assertThat(state.pages().find("DOC", "News")).contains(page);
            assertThat(state.comments().on(page.id())).containsExactly(comment);
            assertThat(state.trash().inSpace("DOC")).isEmpty();
        }

        @Test
        void the_title_of_what_was_thrown_away_is_free() {
            state.trash().throwAway(post.id());
            DevPost next = state.posts().create("DOC", "News", "", ana);

            assertThatThrownBy(() -> state.trash().restore(post.id())).hasMessageContaining("is taken");
            state.trash().throwAway(next.id());
            state.trash().restore(post.id());
            assertThat(state.posts().find("DOC", TODAY, "News")).contains(post);
        }

        @Test
        void purging_leaves_nothing() {
            DevComment comment = comment(page.id(), Optional.empty());
            state.likes().add(page.id(), ana);
            state.labels().add(page.id(), "x");
            assertThatThrownBy(() -> state.trash().purge(page.id())).hasMessageContaining("not in the trash");

            state.trash().throwAway(page.id());
            state.trash().purge(page.id());

            assertThat(state.trash().inSpace("DOC")).isEmpty();
            assertThat(rows("devhost_page WHERE id IN (" + page.id() + ", " + comment.id() + ")"))
                    .isZero();
            assertThat(rows("devhost_like")).isZero();
            assertThat(rows("devhost_label")).isZero();
            assertThatThrownBy(() -> state.trash().restore(page.id())).hasMessageContaining("not in the trash");
        }

        @Test
        void a_space_keeps_its_home_page_and_loses_all_with_itself() {
            DevPage home = state.pages().create("DOC", "Home", "", ana, true);
            state.likes().add(post.id(), ana);
            state.labels().add(page.id(), "x");
            assertThatThrownBy(() -> state.trash().throwAway(home.id())).hasMessageContaining("home page");

            state.spaces().delete("DOC");

            assertThat(rows("devhost_page")).isZero();
            assertThat(rows("devhost_page_version")).isZero();
            assertThat(rows("devhost_like")).isZero();
            assertThat(rows("devhost_label")).isZero();
        }

        @Test
        void plugins_get_objects_of_confluences_classes() {
            state.pages().save(page.id(), 1, "News!", "", admin());
            DevComment comment = comment(post.id(), Optional.empty());
            PageManager pages = service(PageManager.class);

            Page found = pages.getPage("doc", "News!");
            assertThat(found.getId()).isEqualTo(page.id());
            assertThat(found.getIdAsString()).isEqualTo(String.valueOf(page.id()));
            assertThat(found.getLatestVersionId()).isEqualTo(page.id());
            assertThat(found.getVersion()).isEqualTo(2);
            assertThat(found.getCreator()).isEqualTo(ana);
            assertThat(found.getSpace().getKey()).isEqualTo("DOC");
            assertThat(found.getUrlPath()).isEqualTo("/display/DOC/News%21");
            assertThat(pages.getPage(page.id()).getTitle()).isEqualTo("News!");
            assertThat(pages.getPage(post.id())).isNull();
            assertThat(pages.getPage("DOC", "Nothing")).isNull();
            assertThat(pages.getAbstractPage(post.id()))
                    .isInstanceOfSatisfying(
                            BlogPost.class,
                            blog -> assertThat(blog.getUrlPath()).isEqualTo("/display/DOC/2026/11/02/News"));
            assertThat(pages.getAbstractPage(comment.id())).isNull();
            assertThat(entity(comment.id())).isInstanceOfSatisfying(Comment.class, commented -> {
                assertThat(commented.getContainer().getId()).isEqualTo(post.id());
                assertThat(commented.getTitle()).isNull();
                assertThat(commented.getUrlPath())
                        .isEqualTo("/display/DOC/2026/11/02/News?focusedCommentId=" + comment.id() + "#comment-"
                                + comment.id());
            });
        }

        @Test
        void somebody_who_is_gone_created_nothing() {
            state.users().delete(ana.key());

            assertThat(entity(page.id()).getCreator()).isNull();
        }

        @Test
        void content_is_as_open_as_its_space() {
            DevComment comment = comment(post.id(), Optional.empty());
            DevUser bob = user("bob");
            PermissionManager permissions = service(PermissionManager.class);
            for (long id : List.of(page.id(), post.id(), comment.id())) {
                state.spaces().viewableBy("DOC", Set.of(Users.EVERYBODY), false);
                assertThat(permissions.hasPermission(bob, Permission.VIEW, entity(id)))
                        .isTrue();
                assertThat(permissions.hasPermission(bob, Permission.EDIT, entity(id)))
                        .isTrue();
                assertThat(permissions.hasPermission(null, Permission.VIEW, entity(id)))
                        .isFalse();
                state.spaces().viewableBy("DOC", Set.of(), false);
                assertThat(permissions.hasPermission(bob, Permission.VIEW, entity(id)))
                        .isFalse();
                assertThatThrownBy(() -> permissions.hasPermission(bob, Permission.ADMINISTER, entity(id)))
                        .isInstanceOf(UnsupportedOperationException.class);
            }
            assertThatThrownBy(() -> permissions.hasPermission(bob, Permission.VIEW, new Page()))
                    .isInstanceOf(UnsupportedOperationException.class);
        }

        private ContentEntityObject entity(long id) {
            return state.entities().byId(id).orElseThrow();
        }

        private DevComment comment(long container, Optional<Long> parent) {
            return state.comments().write(container, parent, "<p>Hi</p>", ana);
        }

        private List<Long> found(String text) {
            return state.search().find(text, List.of(space), 10).stream()
                    .map(Search.Hit::id)
                    .toList();
        }

        private int rows(String from) {
            Integer found = database.jdbc().queryForObject("SELECT COUNT(*) FROM " + from, Integer.class);
            return found == null ? -1 : found;
        }

        private <T> T service(Class<T> type) {
            return state.services("/confluence", URI.create("http://localhost:1990/confluence")).stream()
                    .filter(service -> service.type() == type)
                    .map(service -> type.cast(service.forPlugin().apply(null)))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
