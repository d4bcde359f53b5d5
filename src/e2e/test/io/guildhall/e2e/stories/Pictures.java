package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Writes the pictures of the main screens, on the demonstration set. Runs by {@code ./dev pictures} only, hence its name. */
class Pictures {
    private static final Path ROOT = Path.of(System.getProperty("guildhall.root"));
    private static final Path FOLDER = ROOT.resolve("src/docs/pictures");
    private static final Path DEMO = ROOT.resolve("src/devhost/resources/demo");
    private static final long LARGEST = 150 * 1024L;
    private static final int WIDE = 1200;
    private static final int NARROW = 300;

    @Test
    void the_main_screens() throws IOException {
        Files.createDirectories(FOLDER);
        String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        try (Site site = Site.on(database, Site.emptyFolder(), Optional.of(DEMO), Site.jar())) {
            String servlets = "/plugins/servlet/guildhall";
            picture(site, "nia", WIDE, "/display/TEST", page -> {}, "home-member-light");
            picture(site, "mateo", WIDE, "/display/TEST", Pictures::dark, "home-stranger-dark");
            picture(site, "nia", WIDE, servlets + "/communities", page -> {}, "directory-light");
            picture(site, "dilara", WIDE, servlets + "/space/WRITE", page -> {}, "community-page-light");
            picture(site, "mateo", NARROW, "/display/TEST", Pictures::atTheButton, "join-narrow-light");
            picture(site, "bo", WIDE, "/display/REVIEW", page -> {}, "start-light");
            picture(site, "ana", WIDE, "/display/TEST", Pictures::inTheMacroBrowser, "macro-browser-light");
            picture(site, "chen", WIDE, "/display/TEST/Thanks", page -> {}, "thanks-light");
            picture(site, "bo", WIDE, servlets + "/badges", Pictures::dark, "my-badges-dark");
            picture(site, "ana", WIDE, servlets + "/mentoring/1", Pictures::workedOut, "match-light");
        }
    }

    /** The home page of the blueprint with one member and no data: too many pictures to keep, so they are made when somebody wants to look. */
    @Test
    void the_home_page_of_a_new_community() throws IOException {
        Path folder = Files.createDirectories(ROOT.resolve("target/pictures"));
        try (Site site = Site.fresh()) {
            for (Locale language : new Locale[] {Locale.UK, Locale.GERMANY}) {
                HomePages home = HomePages.in(site, language);
                String reader = home.user("reader", "Rea Reader").username();
                for (boolean dark : new boolean[] {false, true}) {
                    try (Visitor visitor = Visitor.loggedIn(site, reader)) {
                        Page page = themed(visitor, dark).open(home.path());
                        for (int width : HomePages.WIDTHS) {
                            page.setViewportSize(width, 900);
                            page.screenshot(new Page.ScreenshotOptions()
                                    .setPath(folder.resolve("new-home-%s-%d-%s.png"
                                            .formatted(language.getLanguage(), width, dark ? "dark" : "light")))
                                    .setFullPage(true));
                        }
                    }
                }
            }
        }
    }

    /** Every standing, in both themes, on one sheet. */
    @Test
    void the_join_card() throws IOException {
        Files.createDirectories(FOLDER);
        try (Site site = Site.fresh()) {
            DevUser founder = site.user("frida", "Frida Falk");
            AllStandings all = AllStandings.of(site, founder, site.user("ana", "Ana Ahn"), "");
            String page = all.page();
            AllStandings.Card open = all.cards.get(0);
            site.host().confluence().spaces().viewableBy(open.space(), Set.of("confluence-users"), true);
            site.host()
                    .confluence()
                    .pages()
                    .create(open.space(), "Join", Words.macro("community-join", "style", "card"), founder, false);
            StringBuilder sheet = new StringBuilder();
            for (boolean dark : new boolean[] {false, true}) {
                sheet.append("<section style='background:")
                        .append(dark ? "#1d2125;color:#b6c2cf" : "#ffffff;color:#172b4d")
                        .append("'>");
                try (Visitor nobody = Visitor.anonymous(site);
                        Visitor visitor = Visitor.loggedIn(site, "ana", Visitor.options(340, 900))) {
                    nobody.page().setViewportSize(340, 900);
                    sheet.append(card(
                            "Anonymous",
                            themed(nobody, dark).open("/display/" + open.space() + "/Join"),
                            open.space()));
                    Page shown = themed(visitor, dark).open(page);
                    all.cards.forEach(each -> sheet.append(card(each.standing(), shown, each.space())));
                    sheet.append(
                            figure("Space gone", shown.locator(".gh-notice").first()));
                }
                sheet.append("</section>");
            }
            try (Visitor sheets = Visitor.anonymous(site)) {
                Page page2 = sheets.page();
                page2.setViewportSize(1700, 900);
                page2.setContent(SHEET + sheet);
                page2.screenshot(new Page.ScreenshotOptions()
                        .setPath(FOLDER.resolve("join-card.png"))
                        .setFullPage(true));
            }
        }
    }

    private static final String SHEET = "<style>body{margin:0;font:14px sans-serif}section{display:grid;gap:16px;"
            + "grid-template-columns:repeat(5,max-content);padding:24px;align-items:start}figure{margin:0}"
            + "figcaption{margin:0 0 4px;font-size:12px;opacity:.75}img{display:block}</style>";

    private static Visitor themed(Visitor visitor, boolean dark) {
        return dark ? visitor.inTheDark() : visitor;
    }

    private static String card(String caption, Page page, String space) {
        return figure(
                caption,
                page.locator("section.gh-join[data-gh-space='" + space + "']").first());
    }

    private static String figure(String caption, Locator shown) {
        String image = Base64.getEncoder().encodeToString(shown.screenshot());
        return "<figure><figcaption>" + caption + "</figcaption><img src='data:image/png;base64," + image
                + "'></figure>";
    }

    private static void picture(Site site, String user, int width, String path, Consumer<Visitor> arrange, String name)
            throws IOException {
        Path file = FOLDER.resolve(name + ".png");
        try (Visitor visitor = Visitor.loggedIn(site, user, Visitor.options(width, 800))) {
            visitor.open(path);
            arrange.accept(visitor);
            visitor.takePicture(file);
        }
        Assertions.assertThat(Files.size(file)).as(name).isLessThan(LARGEST);
    }

    private static void dark(Visitor visitor) {
        visitor.inTheDark().page().reload();
    }

    private static void atTheButton(Visitor visitor) {
        Page page = visitor.page();
        page.locator(".gh-join").evaluate("card => card.scrollIntoView({ block: 'center' })");
    }

    private static void workedOut(Visitor visitor) {
        Page page = visitor.page();
        Words.button(page, "Work out a match").click();
        page.locator(".gh-run-newest a").click();
        assertThat(page.locator(".gh-run-pair").first()).isVisible();
    }

    private static void inTheMacroBrowser(Visitor visitor) {
        Page page = visitor.page();
        page.locator("#editPageLink").click();
        page.locator("#insert-macro").click();
        page.locator(".host-macro[data-macro=community-join]").click();
        page.locator("#macro-param-style").selectOption("card");
        Locator preview =
                page.frameLocator("#macro-preview").locator(".gh-join").getByRole(AriaRole.HEADING);
        assertThat(preview.first()).isVisible();
    }
}
