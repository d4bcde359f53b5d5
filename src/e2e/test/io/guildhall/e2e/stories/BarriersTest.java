package io.guildhall.e2e.stories;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Route;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen is held against the accessibility rules in the light theme, and against those of colour in the dark one. */
class BarriersTest {
    private static final String NOBODY = "";
    private static final Map<String, Visitor> VISITORS = new HashMap<>();

    private static final Site SITE = Site.shared();
    /* Short names beside longer words: a link that only its colour tells from the text around it shows itself there. */
    private static final DevUser FOUNDER = SITE.user(SITE.unused("founder"), "Al");
    private static final DevUser WAITING = SITE.user(SITE.unused("waiting"), "Bo");
    private static final DevUser READER = SITE.someone("reader");
    private static final String COMMUNITY = SITE.community(FOUNDER, "REQUEST");
    private static final String PLAIN = SITE.space(FOUNDER);
    private static final String CROWDED = SITE.community(FOUNDER, "OPEN");

    static {
        SITE.launch(FOUNDER, COMMUNITY);
        SITE.join(WAITING, COMMUNITY);
        SITE.host().confluence().spaces().rename(COMMUNITY, "Up");
        SITE.host().confluence().spaces().viewableBy(COMMUNITY, Set.of("confluence-users"), true);
        var pages = SITE.host().confluence().pages();
        String all = Words.macro("community-info", "show", "full")
                + Words.macro("community-join", "style", "card")
                + Words.macro("community-members", "layout", "table")
                + Words.macro("community-members", "layout", "list")
                + Words.macro("community-numbers")
                + Words.macro("community-list", "layout", "cards")
                + Words.macro("community-list", "layout", "table")
                + Words.macro("expert-finder")
                + Words.macro("expert-finder", "skill", "Kubernetes")
                + Words.macro("community-gaps")
                + Words.macro("community-kudos")
                + Words.macro("community-kudos", "mode", "feed")
                + Words.macro("community-kudos", "mode", "shoutout")
                + Words.macro("mentoring-programme")
                + Words.macro("mentoring-mentors")
                + Words.macro("my-communities")
                + Words.macro("mentoring-mine")
                + Words.macro("badge-person")
                + Words.macro("badge-wall")
                + Words.macro("badge-info", "badge", "Speaker");
        DevUser thankful = SITE.someone("thankful");
        SITE.join(thankful, CROWDED);
        String thanks = "{\"space\":\"%s\",\"to\":\"%s\",\"reason\":\"You showed me how to graft\",\"tag\":\"TAUGHT\"}"
                .formatted(CROWDED, FOUNDER.key());
        Site.expect(SITE.api().post(thankful.username(), "/kudos", thanks), 201);
        pages.create(COMMUNITY, "All macros", all, FOUNDER, false);
        pages.create(PLAIN, "All macros", all, FOUNDER, false);
        for (int i = 0; i < 5; i++) {
            SITE.join(SITE.someone("many"), CROWDED);
        }
        pages.create(
                CROWDED,
                "Numbers",
                Words.macro("community-numbers")
                        + Words.macro("community-kudos", "mode", "feed")
                        + Words.macro("community-kudos", "mode", "shoutout"),
                FOUNDER,
                false);
    }

    static Stream<Arguments> screens() {
        String founder = FOUNDER.username();
        String reader = READER.username();
        String waiting = WAITING.username();
        String macros = "/display/" + COMMUNITY + "/All%20macros";
        String desk = "/plugins/servlet/guildhall/space/" + COMMUNITY;
        return Stream.of(
                Arguments.of("macros as a facilitator", macros, founder),
                Arguments.of("macros as a stranger", macros, reader),
                Arguments.of("macros while waiting", macros, waiting),
                Arguments.of("macros as nobody", macros, NOBODY),
                Arguments.of("starting", "/display/" + PLAIN + "/All%20macros", founder),
                Arguments.of("numbers", "/display/" + CROWDED + "/Numbers", reader),
                Arguments.of("community page as a facilitator", desk, founder),
                Arguments.of("community page as a stranger", desk, reader),
                Arguments.of("what waits", desk + "/desk", founder),
                Arguments.of("own communities", "/plugins/servlet/guildhall/mine", founder),
                Arguments.of("own mentoring", "/plugins/servlet/guildhall/mentoring", founder),
                Arguments.of("own badges", "/plugins/servlet/guildhall/badges", founder),
                Arguments.of("a badge", "/plugins/servlet/guildhall/badges/speaker", founder),
                Arguments.of("badges as a facilitator", desk + "/badges", founder),
                Arguments.of("badges as a stranger", desk + "/badges", reader),
                Arguments.of("making a badge", desk + "/badges?make=1", founder),
                Arguments.of("own profile", "/plugins/servlet/guildhall/profile", founder),
                Arguments.of("members", desk + "/members", founder),
                Arguments.of("invitations", desk + "/invitations", founder),
                Arguments.of("settings", desk + "/settings", founder),
                Arguments.of("rules", desk + "/rules", founder),
                Arguments.of("first steps to lay out", desk + "/first-steps", founder),
                Arguments.of("announcements", desk + "/announcements", founder),
                Arguments.of("thanks", desk + "/kudos", founder),
                Arguments.of("review and hand-over", desk + "/review", founder),
                Arguments.of("taking part", desk + "/participation", founder),
                Arguments.of("charter", desk + "/charter", founder),
                Arguments.of("charter as a stranger", desk + "/charter", reader),
                Arguments.of("launch", "/plugins/servlet/guildhall/space/" + CROWDED + "/launch", founder),
                Arguments.of("life", desk + "/life", founder),
                Arguments.of("filters", "/plugins/servlet/guildhall/communities?type=PRACTICE", reader),
                Arguments.of("history", desk + "/history", founder),
                Arguments.of("directory", "/plugins/servlet/guildhall/communities", reader),
                Arguments.of("linkage", "/plugins/servlet/guildhall/admin/linkage", "admin"),
                Arguments.of("health", "/plugins/servlet/guildhall/admin/health", "admin"),
                Arguments.of("macros", "/plugins/servlet/guildhall/admin/macros", "admin"),
                Arguments.of(
                        "pages of a macro", "/plugins/servlet/guildhall/admin/macros?macro=community-join", "admin"),
                Arguments.of("record of changes", "/plugins/servlet/guildhall/admin/audit", "admin"),
                Arguments.of("after installing", "/plugins/servlet/guildhall/admin/welcome", "admin"),
                Arguments.of("settings of the site", "/plugins/servlet/guildhall/admin/settings", "admin"),
                Arguments.of("privacy", "/plugins/servlet/guildhall/admin/privacy?person=admin", "admin"),
                Arguments.of("proposed communities", "/plugins/servlet/guildhall/admin/proposals", "admin"),
                Arguments.of("proposing a community", "/plugins/servlet/guildhall/propose", reader),
                Arguments.of("own data", "/plugins/servlet/guildhall/my-data", reader),
                Arguments.of("what is kept", "/plugins/servlet/guildhall/kept", reader),
                Arguments.of("choosing a space", "/plugins/servlet/guildhall/start?space=nowhere", reader),
                Arguments.of("login of the host", "/login.action", NOBODY),
                Arguments.of("dashboard of the host", "/", reader));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void nobody_is_kept_out(String name, String path, String username) {
        Visitor visitor = VISITORS.computeIfAbsent(
                username, who -> who.equals(NOBODY) ? Visitor.anonymous(SITE) : Visitor.loggedIn(SITE, who));
        visitor.inTheLight().open(path);
        visitor.seesNoBarriers();
        visitor.inTheDark().open(path);
        visitor.seesNoBarriersOfColour();
        visitor.hasNothingToComplainOf();
    }

    /** Otherwise nothing of all this would say anything. */
    @Test
    void what_keeps_people_out_is_found_in_the_page_and_in_its_frames() {
        String pale = "<p style='color:#bbb;background:#fff'>Pale</p>";
        try (Visitor visitor = Visitor.anonymous(SITE)) {
            shown(visitor, "", "").seesNoBarriers().seesNoBarriersOfColour();
            assertThatThrownBy(shown(visitor, pale, "")::seesNoBarriers).hasMessageContaining("color-contrast");
            assertThatThrownBy(shown(visitor, "", pale)::seesNoBarriersOfColour).hasMessageContaining("color-contrast");
            assertThatThrownBy(shown(visitor, "<img src=x>", "<input>")::seesNoBarriers)
                    .hasMessageContaining("image-alt")
                    .hasMessageContaining("label");
        }
    }

    /** A page of the host that has this in it, and that in a frame. */
    private static Visitor shown(Visitor visitor, String inPage, String inFrame) {
        String page =
                "<html lang=en><title>Page</title><main><h1>Page</h1>%s<iframe title=In src=framed></iframe></main></html>"
                        .formatted(inPage);
        visitor.page().route("**/page-with-frame", route -> route.fulfill(html(page)));
        visitor.page()
                .route(
                        "**/framed",
                        route -> route.fulfill(html("<html lang=en><title>Framed</title>" + inFrame + "</html>")));
        visitor.open("/page-with-frame");
        return visitor;
    }

    private static Route.FulfillOptions html(String page) {
        return new Route.FulfillOptions().setContentType("text/html").setBody(page);
    }

    @AfterAll
    static void everybody_leaves() {
        VISITORS.values().forEach(Visitor::close);
    }
}
