package io.guildhall.devhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.like.LikeCreatedEvent;
import com.atlassian.confluence.event.events.space.SpaceCreateEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceUpdateEvent;
import com.atlassian.event.api.EventListener;
import io.guildhall.devhost.database.TestDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionException;

class ListeningToSavesTest {
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
        private final List<String> heard = new ArrayList<>();
        private DevUser ana;

        Contract(TestDatabases kind) {
            super(kind);
        }

        @BeforeEach
        void a_space_and_a_table_of_a_plugin() {
            ana = user("ana");
            state.spaces().create("DOC", "Documents", ana);
            database.jdbc().execute("CREATE TABLE plugin_note (id INT PRIMARY KEY)");
        }

        @Test
        void a_listener_that_only_throws_is_passed_over() {
            state.events().register(new Object() {
                @EventListener
                public void fails(PageCreateEvent event) {
                    throw new IllegalStateException("no");
                }
            });
            state.events().register(new Object() {
                @EventListener
                public void unlinked(PageCreateEvent event) {
                    throw new NoClassDefFoundError("org/example/Gone");
                }
            });
            state.events().register(new Diary());

            DevPage page = write();

            assertThat(state.pages().byId(page.id())).contains(page);
            assertThat(heard).containsExactly("PageCreateEvent A in DOC by ana");
        }

        @Test
        void a_listener_whose_rows_clash_ends_the_save_though_it_caught_the_exception() {
            state.events().register(new Object() {
                @EventListener
                public void clashes(PageCreateEvent event) {
                    note(1);
                    try {
                        note(1);
                    } catch (IllegalStateException caught) {
                        heard.add("caught");
                    }
                }
            });

            assertThatThrownBy(this::write).isInstanceOf(TransactionException.class);

            assertThat(heard).containsExactly("caught");
            assertThat(state.pages().find("DOC", "A")).isEmpty();
            assertThat(notes()).isZero();
        }

        @Test
        void a_listener_that_throws_out_of_its_own_transaction_ends_the_save() {
            state.events().register(new Object() {
                @EventListener
                public void regrets(PageCreateEvent event) {
                    state.inTransaction(() -> {
                        throw new IllegalStateException("no");
                    });
                }
            });

            assertThatThrownBy(this::write).isInstanceOf(TransactionException.class);
            assertThat(state.pages().find("DOC", "A")).isEmpty();
        }

        @Test
        void what_a_listener_wrote_is_saved_with_the_page_or_not_at_all() {
            state.events().register(new Object() {
                @EventListener
                public void notes(PageCreateEvent event) {
                    note(1);
                }
            });

            assertThatThrownBy(() -> state.inTransaction(() -> {
                        write();
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            assertThat(notes()).isZero();

            write();
            assertThat(notes()).isEqualTo(1);
        }

        @Test
        void saving_has_its_events() {
            state.events().register(new Diary());

            DevPage page = write();
            state.pages().save(page.id(), 1, "B", "", admin());
            state.pages().save(page.id(), 1, "C", "", admin());
            DevPost post = state.posts().create("DOC", "News", "", ana);
            state.posts().save(post.id(), 1, "Newer", "", ana);

            assertThat(heard)
                    .containsExactly(
                            "PageCreateEvent A in DOC by ana",
                            "PageUpdateEvent B in DOC by ana",
                            "BlogPostCreateEvent News in DOC by ana");
        }

        @Test
        void answering_liking_and_removing_have_their_events() {
            DevPage page = write();
            DevPost post = state.posts().create("DOC", "News", "", ana);
            state.events().register(new Diary());

            DevComment comment = state.comments().write(page.id(), Optional.empty(), "<p>Hi</p>", admin());
            state.likes().add(comment.id(), ana);
            state.likes().add(comment.id(), ana);
            state.likes().remove(comment.id(), ana);
            state.comments().remove(comment.id());
            state.comments().remove(comment.id());
            state.trash().throwAway(page.id());
            state.trash().throwAway(post.id());
            state.trash().purge(page.id());
            state.trash().purge(post.id());

            assertThat(heard)
                    .containsExactly(
                            "CommentCreateEvent on A by admin",
                            "LikeCreatedEvent by ana",
                            "LikeRemovedEvent",
                            "CommentRemoveEvent",
                            "PageRemoveEvent",
                            "BlogPostRemoveEvent");
        }

        @Test
        void spaces_have_their_events() {
            state.events().register(new Diary());

            state.spaces().create("NEW", "New", ana);
            state.spaces().rename("NEW", "Newer");
            state.spaces().archive("NEW", true);
            state.spaces().delete("NEW");

            assertThat(heard).containsExactly("created New", "updated Newer", "updated Newer", "removed NEW");
        }

        @Test
        void what_is_not_modelled_of_an_event_fails_by_name() {
            assertThatThrownBy(() -> new ContentEvent() {}.getContent())
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("ContentEvent.getContent");
        }

        private DevPage write() {
            return state.pages().create("DOC", "A", "<p>one</p>", ana, false);
        }

        /** As Active Objects would: through the data source for plugins. */
        private void note(int id) {
            try (Connection connection = database.pluginDataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO plugin_note VALUES (" + id + ")");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private int notes() {
            return database.jdbc()
                    .queryForList("SELECT id FROM plugin_note", Integer.class)
                    .size();
        }

        /** Writes down what it hears, and what the events tell. */
        final class Diary {
            @EventListener
            public void content(ContentEvent event) {
                String name = event.getClass().getSuperclass().getSimpleName();
                heard.add(name + told(event));
            }

            private String told(ContentEvent event) {
                if (event instanceof PageCreateEvent created) {
                    return about(created.getPage());
                }
                if (event instanceof PageUpdateEvent updated) {
                    return about(updated.getPage());
                }
                if (event instanceof BlogPostCreateEvent created) {
                    return about(created.getBlogPost());
                }
                if (event instanceof CommentCreateEvent created) {
                    return " on " + created.getComment().getContainer().getTitle() + " by "
                            + creator(event.getContent());
                }
                return event instanceof LikeCreatedEvent liked
                        ? " by " + liked.getOriginatingUser().getName()
                        : "";
            }

            private String about(com.atlassian.confluence.core.SpaceContentEntityObject content) {
                return " " + content.getTitle() + " in " + content.getSpaceKey() + " by " + creator(content);
            }

            private String creator(ContentEntityObject content) {
                return content.getCreator().getName();
            }

            @EventListener
            public void created(SpaceCreateEvent event) {
                heard.add("created " + event.getSpace().getName());
            }

            @EventListener
            public void updated(SpaceUpdateEvent event) {
                heard.add("updated " + event.getSpace().getName());
            }

            @EventListener
            public void removed(SpaceRemoveEvent event) {
                heard.add("removed " + event.getSpace().getKey());
            }
        }
    }
}
