package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
        }
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
