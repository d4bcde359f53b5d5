package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.event.api.EventListener;
import io.guildhall.devhost.DevHost;
import io.guildhall.devhost.confluence.ConfluenceState;
import io.guildhall.devhost.confluence.DevUser;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What one node writes the other sees at the next request; what happens on one is told on that one only. */
class SharingADatabaseTest {
    private final ConfluenceState one = TwoNodes.ONE.confluence();
    private final ConfluenceState two = TwoNodes.TWO.confluence();
    private final Browser atOne = TwoNodes.adminAtOne();
    private final Browser atTwo = atOne.at(TwoNodes.TWO.baseUrl());

    @Test
    void each_node_says_which_one_it_is() {
        assertThat(atOne.get("/status").text()).contains("\"node\":\"node1\"");
        assertThat(atTwo.get("/status").text()).contains("\"node\":\"node2\"");
        assertThat(atOne.get("/").page().select("#host-node").text()).isEqualTo("node1");
        assertThat(atTwo.get("/").page().select("#host-node").text()).isEqualTo("node2");
        assertThat(WebHost.anonymous().get("/").page().select("#host-node"))
                .as("on a host that is alone")
                .isEmpty();
    }

    @Test
    void a_space_and_its_pages_are_there_on_the_other_node() {
        atOne.submit("/spaces/create", "name", "Shared", "key", "SHARED");
        atTwo.submit("/pages/createpage.action", "spaceKey", "SHARED", "title", "From two", "body", "<p>two</p>");

        assertThat(atTwo.get("/display/SHARED").text()).contains("Shared Home");
        assertThat(one.spaces().find("SHARED")).isPresent();
        assertThat(one.pages().find("SHARED", "From two")).isPresent();

        one.spaces().rename("SHARED", "Renamed on one");
        assertThat(atTwo.get("/").text()).contains("Renamed on one");
        two.spaces().delete("SHARED");
        assertThat(atOne.get("/display/SHARED").status()).isEqualTo(404);
    }

    @Test
    void people_and_groups_are_the_same_on_both() {
        DevUser ben = add(one, "ben");
        Browser benAtTwo = new Browser(TwoNodes.TWO.baseUrl());
        assertThat(benAtTwo.logIn("ben", "ben", "/").status()).isEqualTo(303);
        assertThat(benAtTwo.get("/admin/users").status()).isEqualTo(403);

        one.groups().create("shared-group");
        two.groups().add("shared-group", ben);
        assertThat(one.groups().members("shared-group", 9))
                .extracting(DevUser::username)
                .containsExactly("ben");

        one.users().activate(ben.key(), false);
        assertThat(benAtTwo.get("/").page().select("meta[name=ajs-remote-user]").attr("content"))
                .as("deactivated on the other node")
                .isEmpty();
    }

    @Test
    void settings_of_the_site_hold_on_both() {
        one.settings().anonymousAccess(false);
        assertThat(two.callers().anonymousAccess()).isFalse();
        two.settings().anonymousAccess(true);
        assertThat(one.callers().anonymousAccess()).isTrue();
    }

    @Test
    void a_page_that_is_created_over_one_node_is_told_to_the_listeners_of_that_node_only() {
        DevUser admin = one.users().byName("admin").orElseThrow();
        one.spaces().create("TOLD", "Told", admin);
        Ear earOfOne = Ear.on(TwoNodes.ONE);
        Ear earOfTwo = Ear.on(TwoNodes.TWO);
        try {
            create(atOne, "TOLD", "By one");
            assertThat(earOfOne.heard).hasSize(1);
            assertThat(earOfTwo.heard).isEmpty();

            create(atTwo, "TOLD", "By two");
            assertThat(earOfOne.heard).hasSize(1);
            assertThat(earOfTwo.heard).hasSize(1);
        } finally {
            one.events().unregister(earOfOne);
            two.events().unregister(earOfTwo);
        }
    }

    @Test
    void a_lock_that_one_node_holds_keeps_the_other_waiting() throws InterruptedException {
        ClusterLock ofOne = TwoNodes.ONE.database().locks().getLockForName("turn");
        ClusterLock ofTwo = TwoNodes.TWO.database().locks().getLockForName("turn");
        ofOne.lock();
        try {
            assertThat(ofTwo.tryLock()).isFalse();
            assertThat(ofTwo.tryLock(50, TimeUnit.MILLISECONDS)).isFalse();
        } finally {
            ofOne.unlock();
        }
        assertThat(ofTwo.tryLock(10, TimeUnit.SECONDS)).isTrue();
        ofTwo.unlock();
    }

    @Test
    void apps_are_managed_on_each_node_and_the_page_says_so() {
        atOne.submit("/doauthenticate.action", "password", "admin");

        assertThat(atOne.get("/admin/plugins").page().select("#apps-of-node").text())
                .contains("node1")
                .contains("only");
        Browser alone = WebHost.as(WebHost.admin());
        assertThat(alone.get("/admin/plugins").page().select("#apps-of-node")).isEmpty();

        atOne.submit("/admin/plugins", "plugin", "sample.keeping", "do", "disable");
        try {
            assertThat(atOne.get("/plugins/servlet/keeping").status()).isEqualTo(404);
            assertThat(atTwo.get("/plugins/servlet/keeping").status()).isEqualTo(200);
        } finally {
            atOne.submit("/admin/plugins", "plugin", "sample.keeping", "do", "enable");
        }
    }

    private static void create(Browser browser, String space, String title) {
        browser.submit("/pages/createpage.action", "spaceKey", space, "title", title, "body", "<p>x</p>");
    }

    private static DevUser add(ConfluenceState state, String name) {
        return state.users().add(name, name, name, name + "@example.org", ZoneOffset.UTC, Locale.ENGLISH, Set.of());
    }

    /** Hears what is published on its node. */
    public static final class Ear {
        final List<PageCreateEvent> heard = new CopyOnWriteArrayList<>();

        static Ear on(DevHost host) {
            Ear ear = new Ear();
            host.confluence().events().register(ear);
            return ear;
        }

        @EventListener
        public void hear(PageCreateEvent event) {
            heard.add(event);
        }
    }
}
