package io.guildhall.devhost.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.devhost.confluence.ConfluenceState;
import io.guildhall.devhost.confluence.DevPage;
import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Users;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.database.TestDatabases;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FillingAHostTest {
    @TempDir
    Path path;

    @ParameterizedTest
    @EnumSource
    void everything_in_the_folder_is_there(TestDatabases kind) throws Exception {
        try (Database database = Database.open(kind.freshUrl())) {
            ConfluenceState state = ConfluenceState.in(database, Clock.systemUTC());

            new Folder(path).read().fill(state);

            DevUser ana = state.users().authenticate("ana", "ana").orElseThrow();
            assertThat(ana.fullName()).isEqualTo("Example, Ana");
            assertThat(ana.email()).isEqualTo("ana@example.com");
            assertThat(ana.locale()).isEqualTo(Locale.GERMANY);
            assertThat(ana.timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
            assertThat(state.users().groupsOf(ana)).containsExactly(Users.EVERYBODY, "makers", "staff");
            assertThat(state.spaces().all()).extracting(DevSpace::getName).containsExactly("Documents", "Open house");
            assertRights(state, ana);
            assertPages(state, ana);
        }
    }

    @ParameterizedTest
    @EnumSource
    void where_the_host_refuses_one_row_none_is_kept(TestDatabases kind) throws Exception {
        try (Database database = Database.open(kind.freshUrl())) {
            ConfluenceState state = ConfluenceState.in(database, Clock.systemUTC());
            DataSet data = new Folder(path).read();
            state.users().add("bob", "x", "Bob", "b@example.com", ZoneId.of("UTC"), Locale.ENGLISH, Set.of());

            assertThatThrownBy(() -> data.fill(state))
                    .isInstanceOf(BadData.class)
                    .hasMessage("users.csv:3: the username bob is taken");
            assertThat(state.users().byName("ana")).isEmpty();
            assertThat(state.spaces().all()).isEmpty();
        }
    }

    private static void assertRights(ConfluenceState state, DevUser ana) {
        DevUser bob = state.users().byName("bob").orElseThrow();
        DevSpace closed = state.spaces().find("DOC").orElseThrow();
        DevSpace open = state.spaces().find("OPEN").orElseThrow();
        assertThat(state.spaces().mayAdminister(ana, closed)).isTrue();
        assertThat(state.spaces().mayAdminister(bob, closed)).isTrue();
        assertThat(state.spaces().mayAdminister(ana, open)).isFalse();
        assertThat(state.spaces().mayView(null, closed)).isFalse();
        assertThat(state.spaces().mayView(null, open)).isTrue();
    }

    private static void assertPages(ConfluenceState state, DevUser ana) {
        DevPage home = state.pages().home("DOC").orElseThrow();
        assertThat(home.title()).isEqualTo("Home");
        assertThat(home.body()).startsWith("<p>Hello&nbsp;<ac:link>").endsWith("</p>");
        assertThat(home.authorKey()).isEqualTo(ana.key());
        assertThat(state.pages().find("DOC", "Plan")).map(DevPage::body).contains("<p>Grüße</p>");
        assertThat(state.pages().inSpace("DOC")).hasSize(2);
        DevPage made = state.pages().home("OPEN").orElseThrow();
        assertThat(made.title()).isEqualTo("Open house");
        assertThat(made.body()).isEmpty();
    }
}
