package io.guildhall.e2e.stories;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen is held against the accessibility rules once in the light and once in the dark theme. */
class BarriersTest {
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
                + Words.macro("my-communities");
        pages.create(COMMUNITY, "All macros", all, FOUNDER, false);
        pages.create(PLAIN, "All macros", all, FOUNDER, false);
        for (int i = 0; i < 5; i++) {
            SITE.join(SITE.someone("many"), CROWDED);
        }
        pages.create(CROWDED, "Numbers", Words.macro("community-numbers"), FOUNDER, false);
    }

    static Stream<Arguments> screens() {
        Function<String, Visitor> founder = path -> Visitor.loggedIn(SITE, FOUNDER.username());
        Function<String, Visitor> reader = path -> Visitor.loggedIn(SITE, READER.username());
        Function<String, Visitor> waiting = path -> Visitor.loggedIn(SITE, WAITING.username());
        Function<String, Visitor> admin = path -> Visitor.loggedIn(SITE, "admin");
        Function<String, Visitor> nobody = path -> Visitor.anonymous(SITE);
        String macros = "/display/" + COMMUNITY + "/All%20macros";
        String desk = "/plugins/servlet/guildhall/space/" + COMMUNITY;
        return Stream.of(
                        Arguments.of("macros as a facilitator", macros, founder),
                        Arguments.of("macros as a stranger", macros, reader),
                        Arguments.of("macros while waiting", macros, waiting),
                        Arguments.of("macros as nobody", macros, nobody),
                        Arguments.of("starting", "/display/" + PLAIN + "/All%20macros", founder),
                        Arguments.of("numbers", "/display/" + CROWDED + "/Numbers", reader),
                        Arguments.of("community page as a facilitator", desk, founder),
                        Arguments.of("community page as a stranger", desk, reader),
                        Arguments.of("what waits", desk + "/desk", founder),
                        Arguments.of("own communities", "/plugins/servlet/guildhall/mine", founder),
                        Arguments.of("members", desk + "/members", founder),
                        Arguments.of("invitations", desk + "/invitations", founder),
                        Arguments.of("settings", desk + "/settings", founder),
                        Arguments.of("rules", desk + "/rules", founder),
                        Arguments.of("first steps to lay out", desk + "/first-steps", founder),
                        Arguments.of("announcements", desk + "/announcements", founder),
                        Arguments.of("charter", desk + "/charter", founder),
                        Arguments.of("charter as a stranger", desk + "/charter", reader),
                        Arguments.of("launch", "/plugins/servlet/guildhall/space/" + CROWDED + "/launch", founder),
                        Arguments.of("life", desk + "/life", founder),
                        Arguments.of("filters", "/plugins/servlet/guildhall/communities?type=PRACTICE", reader),
                        Arguments.of("history", desk + "/history", founder),
                        Arguments.of("directory", "/plugins/servlet/guildhall/communities", reader),
                        Arguments.of("linkage", "/plugins/servlet/guildhall/admin/linkage", admin),
                        Arguments.of("after installing", "/plugins/servlet/guildhall/admin/welcome", admin),
                        Arguments.of("settings of the site", "/plugins/servlet/guildhall/admin/settings", admin),
                        Arguments.of("choosing a space", "/plugins/servlet/guildhall/start?space=nowhere", reader),
                        Arguments.of("login of the host", "/login.action", nobody),
                        Arguments.of("dashboard of the host", "/", reader))
                .flatMap(screen -> Stream.of("light", "dark").map(theme -> {
                    Object[] parts = screen.get();
                    return Arguments.of(parts[0], theme, parts[1], parts[2]);
                }));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("screens")
    void nobody_is_kept_out(String name, String theme, String path, Function<String, Visitor> as) {
        try (Visitor visitor = as.apply(path)) {
            if (theme.equals("dark")) {
                visitor.inTheDark();
            }
            visitor.open(path);
            visitor.seesNoBarriers();
        }
    }
}
