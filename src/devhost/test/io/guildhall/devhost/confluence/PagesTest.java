package io.guildhall.devhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.devhost.database.TestDatabases;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PagesTest {
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
        private Pages pages;
        private DevUser ana;

        Contract(TestDatabases kind) {
            super(kind);
        }

        @BeforeEach
        void a_space() {
            pages = state.pages();
            ana = user("ana");
            state.spaces().create("DOC", "Documents", ana);
            state.spaces().create("OTHER", "Other", ana);
        }

        @Test
        void a_page_is_found_by_title_in_any_case_and_by_id() {
            DevPage page = pages.create("doc", "A Page", "<p>Grüße 🎉</p>", ana, false);

            assertThat(page)
                    .isEqualTo(new DevPage(page.id(), "DOC", "A Page", 1, "<p>Grüße 🎉</p>", ana.key(), NOW, false));
            assertThat(pages.find("doc", "a page")).contains(page);
            assertThat(pages.byId(page.id())).contains(page);
            assertThat(pages.find("OTHER", "A Page")).isEmpty();
        }

        @Test
        void a_space_has_one_home_page() {
            assertThat(pages.home("DOC")).isEmpty();
            DevPage home = pages.create("DOC", "Home", "", ana, true);
            pages.create("DOC", "Another", "", ana, false);

            assertThat(pages.home("doc")).contains(home);
            assertThatThrownBy(() -> pages.create("DOC", "Second home", "", ana, true))
                    .hasMessageContaining("has a home page");
        }

        @Test
        void pages_of_a_space_come_by_title() {
            DevPage b = pages.create("DOC", "b", "", ana, false);
            DevPage a = pages.create("DOC", "A", "", ana, false);
            pages.create("OTHER", "C", "", ana, false);

            assertThat(pages.inSpace("doc")).containsExactly(a, b);
        }

        @Test
        void a_title_is_taken_once_in_a_space() {
            pages.create("DOC", "A", "", ana, false);
            pages.create("OTHER", "A", "", ana, false);

            assertThatThrownBy(() -> pages.create("DOC", "a", "", ana, false))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is taken");
            assertThatThrownBy(() -> pages.create("NOWHERE", "A", "", ana, false))
                    .hasMessageContaining("no space NOWHERE");
            assertThatThrownBy(() -> pages.create("DOC", " ", "", ana, false)).hasMessageContaining("blank");
        }

        @Test
        void saving_makes_the_next_version_and_keeps_the_old_ones() {
            DevPage first = pages.create("DOC", "A", "one", ana, true);

            DevPage second = pages.save(first.id(), 1, "B", "two", admin()).orElseThrow();

            assertThat(second).isEqualTo(new DevPage(first.id(), "DOC", "B", 2, "two", admin().key(), NOW, true));
            assertThat(pages.byId(first.id())).contains(second);
            assertThat(pages.versions(first.id())).containsExactly(second, first);
            assertThat(pages.find("DOC", "A")).isEmpty();
            assertThat(pages.find("DOC", "B")).contains(second);
        }

        @Test
        void whoever_edits_an_old_version_does_not_overwrite() {
            DevPage page = pages.create("DOC", "A", "one", ana, false);
            pages.save(page.id(), 1, "A", "two", ana);

            assertThat(pages.save(page.id(), 1, "A", "three", ana)).isEmpty();
            assertThat(pages.byId(page.id())).map(DevPage::body).contains("two");
            assertThat(pages.save(4711, 1, "A", "x", ana)).isEmpty();
        }

        @Test
        void a_page_cannot_take_the_title_of_another() {
            DevPage page = pages.create("DOC", "A", "one", ana, false);
            pages.create("DOC", "B", "", ana, false);

            assertThatThrownBy(() -> pages.save(page.id(), 1, "b", "two", ana)).hasMessageContaining("is taken");
            assertThat(pages.versions(page.id())).hasSize(1);
        }

        @Test
        void of_two_that_save_at_once_one_wins() throws Exception {
            DevPage page = pages.create("DOC", "A", "one", ana, false);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<Optional<DevPage>>> saves = List.of("two", "three").stream()
                        .map(body -> threads.submit(() -> state.inTransaction(() -> {
                            await(together);
                            return pages.save(page.id(), 1, "A", body, ana);
                        })))
                        .toList();

                assertThat(List.of(saves.get(0).get(), saves.get(1).get()))
                        .filteredOn(Optional::isPresent)
                        .hasSize(1);
            } finally {
                threads.shutdownNow();
            }
            assertThat(pages.versions(page.id())).hasSize(2);
        }

        private static void await(CyclicBarrier together) {
            try {
                together.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
