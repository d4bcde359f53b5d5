package io.guildhall.e2e.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The one browser of this JVM: the system's Chromium, driven by the system's node, cut off from everything but this machine. Where the distribution has it
 * without its windows, too, it is that: the same engine, which takes a third of the processor's time for a page.
 */
final class Browsers {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private Browsers() {}

    static Browser shared() {
        return Shared.BROWSER;
    }

    private static Path command(String... names) {
        String path = System.getenv("PATH");
        return Arrays.stream(names)
                .flatMap(name ->
                        Arrays.stream(path.split(java.io.File.pathSeparator)).map(dir -> Path.of(dir, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "not on the path: " + Stream.of(names).toList() + "; ./dev test installs it"));
    }

    private static final class Shared {
        static final Playwright PLAYWRIGHT = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1",
                        "PLAYWRIGHT_NODEJS_PATH",
                        command("node").toString())));
        static final Browser BROWSER = PLAYWRIGHT
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(
                                command("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"))
                        .setArgs(ARGUMENTS)
                        .setTimeout(60_000));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
        }
    }
}
