package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.crowd.event.user.UserRenamedEvent;
import com.atlassian.event.api.EventListener;
import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Users;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdministeringPeopleTest {
    private static final String HOSTILE = "<script>alert(\"1\")</script>'$x#end";

    private final Browser admin = WebHost.as(WebHost.admin());
    private final DevUser user = WebHost.user();
    private final Ear ear = new Ear();

    /** Writes down what it is told. */
    public static final class Ear {
        final List<String> heard = new CopyOnWriteArrayList<>();

        @EventListener
        public void on(UserDeletedEvent event) {
            heard.add("deleted " + event.getUsername());
        }

        @EventListener
        public void on(UserRenamedEvent event) {
            heard.add("renamed " + event.getOldUsername());
        }

        @EventListener
        public void on(UserEditedEvent event) {
            heard.add("edited " + event.getUser().getName());
        }
    }

    @BeforeEach
    void listen() {
        WebHost.HOST.confluence().events().register(ear);
    }

    @AfterEach
    void listen_no_more() {
        WebHost.HOST.confluence().events().unregister(ear);
    }

    @Test
    void somebody_new_can_log_in() {
        String name = WebHost.unused("new");
        Browser.Answer answer = create(name, "new@example.org");
        assertThat(answer.status()).isEqualTo(303);

        DevUser made = WebHost.users().byName(name).orElseThrow();
        assertThat(made.email()).isEqualTo("new@example.org");
        assertThat(made.locale()).isEqualTo(Locale.GERMANY);
        assertThat(WebHost.users().authenticate(name, "secret")).contains(made);
        assertThat(admin.get("/admin/users?q=" + name).page().select("tbody tr").text())
                .contains(name, "new@example.org", "Active");
    }

    @Test
    void what_cannot_be_is_told_and_what_was_typed_comes_back() {
        Browser.Answer taken = create(user.username(), "x@example.org");
        assertThat(taken.status()).isEqualTo(400);
        assertThat(taken.page().select("[role=alert]").text()).contains("is taken");
        assertThat(taken.page().select("#username").val()).isEqualTo(user.username());

        for (String bad : new String[] {"", "a b", "a:b", "a/b", HOSTILE}) {
            assertThat(create(bad, "x@example.org").status()).as(bad).isEqualTo(400);
        }
        assertThat(create(WebHost.unused("n"), "no address").status()).isEqualTo(400);
    }

    @Test
    void details_are_changed_and_told() {
        assertThat(change(
                                "edit",
                                "fullName",
                                HOSTILE,
                                "email",
                                "a@example.org",
                                "zone",
                                "Asia/Tokyo",
                                "language",
                                "de-DE")
                        .status())
                .isEqualTo(303);

        DevUser after = now();
        assertThat(after.fullName()).isEqualTo(HOSTILE);
        assertThat(after.timeZone().getId()).isEqualTo("Asia/Tokyo");
        assertThat(ear.heard).containsExactly("edited " + user.username());
        Browser.Answer page = admin.get("/admin/user?key=" + user.key());
        assertThat(page.text()).doesNotContain("<script>alert");
        assertThat(page.page().select("#full-name").val()).isEqualTo(HOSTILE);
        assertThat(admin.get("/admin/users?q=" + user.username()).text()).doesNotContain("<script>alert");
    }

    @Test
    void a_rename_keeps_the_key() {
        String name = WebHost.unused("renamed");
        change("rename", "username", name);

        assertThat(now().username()).isEqualTo(name);
        assertThat(ear.heard).containsExactly("renamed " + user.username());
        assertThat(change("rename", "username", "admin").status()).isEqualTo(400);
    }

    @Test
    void groups_are_those_that_are_ticked() {
        String group = WebHost.unused("guild");
        WebHost.HOST.confluence().groups().create(group);
        change("groups", "group", group, "group", Users.ADMINISTRATORS);
        assertThat(WebHost.users().groupsOf(user)).contains(group, Users.ADMINISTRATORS, Users.EVERYBODY);

        change("groups");
        assertThat(WebHost.users().groupsOf(user)).containsExactly(Users.EVERYBODY);
    }

    @Test
    void somebody_deactivated_is_logged_out_and_told_why_at_the_login() {
        Browser theirs = WebHost.as(user);
        change("deactivate");

        assertThat(theirs.get("/users/settings").location()).contains("/login.action");
        Browser.Answer refused = WebHost.anonymous().logIn(user.username(), user.username(), "/");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.page().select("[role=alert]").text()).contains("deactivated");
        assertThat(WebHost.anonymous()
                        .logIn(user.username(), "wrong", "/")
                        .page()
                        .select("[role=alert]")
                        .text())
                .doesNotContain("deactivated");

        change("reactivate");
        assertThat(WebHost.anonymous()
                        .logIn(user.username(), user.username(), "/")
                        .status())
                .isEqualTo(303);
        assertThat(ear.heard).hasSize(2);
    }

    @Test
    void deleting_asks_for_the_name() {
        assertThat(change("delete", "confirm", "wrong").status()).isEqualTo(400);
        assertThat(WebHost.users().byKey(user.key())).isPresent();

        change("delete", "confirm", user.username());
        assertThat(WebHost.users().byKey(user.key())).isEmpty();
        assertThat(ear.heard).containsExactly("deleted " + user.username());
        assertThat(admin.get("/admin/user?key=" + user.key()).status()).isEqualTo(404);
    }

    @Test
    void a_directory_sync_tells_nothing() {
        change("rename", "username", WebHost.unused("silently"), "silent", "yes");
        change("edit", "fullName", "Q", "email", "", "zone", "UTC", "language", "en-GB", "silent", "yes");
        change("deactivate", "silent", "yes");
        change("delete", "confirm", now().username(), "silent", "yes");

        assertThat(WebHost.users().byKey(user.key())).isEmpty();
        assertThat(ear.heard).isEmpty();
    }

    @Test
    void a_page_of_somebody_deleted_is_by_an_unknown_user() {
        DevSpace space = WebHost.space(user);
        change("delete", "confirm", user.username());

        assertThat(admin.get("/display/" + space.getKey()).text()).contains("by Unknown User (" + user.key() + ")");
    }

    @Test
    void nobody_shuts_themselves_out() {
        String key = WebHost.admin().key();

        for (String[] form : new String[][] {
            {"key", key, "do", "deactivate"},
            {"key", key, "do", "delete", "confirm", "admin"},
            {"key", key, "do", "groups"}
        }) {
            assertThat(admin.submit("/admin/user", form).status()).as(form[3]).isEqualTo(400);
        }
        assertThat(admin.submit("/admin/groups", "group", Users.ADMINISTRATORS, "do", "remove", "username", "admin")
                        .status())
                .isEqualTo(400);
        assertThat(WebHost.HOST.confluence().callers().isAdministrator(WebHost.admin()))
                .isTrue();
    }

    @Test
    void groups_have_a_screen_of_their_own() {
        String group = WebHost.unused("a group & more");
        assertThat(group("create", group).status()).isEqualTo(303);
        assertThat(group("create", group).status()).isEqualTo(400);
        group("add", group, "username", user.username());
        assertThat(admin.get("/admin/groups?group=" + Html.url(group))
                        .page()
                        .select(".host-members")
                        .text())
                .contains(user.username());

        assertThat(group("add", group, "username", "nobody at all").status()).isEqualTo(400);
        group("remove", group, "username", user.username());
        assertThat(WebHost.users().groupsOf(user)).containsExactly(Users.EVERYBODY);
        group("delete", group, "silent", "yes");
        assertThat(WebHost.HOST.confluence().groups().exists(group)).isFalse();
        assertThat(group("delete", Users.EVERYBODY).status()).isEqualTo(400);
    }

    private Browser.Answer create(String name, String email) {
        return admin.submit(
                "/admin/users",
                "username",
                name,
                "password",
                "secret",
                "fullName",
                "New Person",
                "email",
                email,
                "zone",
                "Europe/Berlin",
                "language",
                "de-DE");
    }

    private Browser.Answer change(String what, String... fields) {
        return admin.submit("/admin/user", with(fields, "key", user.key(), "do", what));
    }

    private Browser.Answer group(String what, String group, String... fields) {
        return admin.submit("/admin/groups", with(fields, "group", group, "do", what));
    }

    private static String[] with(String[] fields, String... more) {
        String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }

    private DevUser now() {
        return WebHost.users().byKey(user.key()).orElseThrow();
    }
}
