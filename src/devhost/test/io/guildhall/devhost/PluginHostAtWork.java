package io.guildhall.devhost;

import io.guildhall.devhost.plugin.PluginReport;
import io.guildhall.devhost.plugin.TestBundle;
import io.guildhall.devhost.rendering.BadStorageFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A whole host with no plugin yet, and ways to call one that is installed. */
final class PluginHostAtWork implements AutoCloseable {
    final DevHost host;
    private final Path folder;
    private final HttpClient http = HttpClient.newHttpClient();

    PluginHostAtWork(Path folder) {
        this.folder = folder;
        host = DevHost.start(DevHost.Options.forTests(folder));
    }

    PluginReport install(TestBundle bundle) {
        return host.plugins().install(bundle.in(folder));
    }

    HttpResponse<String> get(String path) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(host.baseUrl() + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int status(String path) {
        return get(path).statusCode();
    }

    String render(String storage) {
        try {
            return host.rendering().render(storage, null, "display").html();
        } catch (BadStorageFormat e) {
            throw new IllegalArgumentException(e);
        }
    }

    static String macro(String name) {
        return "<ac:structured-macro ac:name=\"" + name + "\" ac:schema-version=\"1\"/>";
    }

    /** What is logged while work runs. */
    static String logOf(Runnable work) {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setErr(before);
        }
        return log.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        host.close();
    }
}
