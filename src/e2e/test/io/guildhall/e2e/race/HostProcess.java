package io.guildhall.e2e.race;

import io.guildhall.e2e.host.Site;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A host in a process of its own, as a second node is. Closing ends that process by its handle. */
final class HostProcess implements AutoCloseable {
    private final Process process;
    private final URI url;

    private HostProcess(Process process, URI url) {
        this.process = process;
        this.url = url;
    }

    /** Starts the command line's own main class on a free port and waits, at most two minutes, for its line of readiness. */
    static HostProcess start(String jdbcUrl, Path data) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dguildhall.aui=" + System.getProperty("guildhall.aui", "missing"),
                "-cp",
                System.getProperty("java.class.path"),
                "io.guildhall.devhost.Main"));
        command.addAll(List.of("--port", "0", "--jar", Site.jar().toString(), "--db", jdbcUrl));
        command.addAll(List.of("--home", Site.emptyFolder().toString(), "--data", data.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        CompletableFuture<URI> ready = new CompletableFuture<>();
        Thread reader = new Thread(() -> listen(process, ready), "output of a host");
        reader.setDaemon(true);
        reader.start();
        try {
            return new HostProcess(process, ready.get(2, TimeUnit.MINUTES));
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static void listen(Process process, CompletableFuture<URI> ready) {
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.startsWith("Guildhall is ready: ")) {
                    ready.complete(URI.create(line.split(" ")[3]));
                }
            }
        } catch (IOException e) {
            said.append(e);
        }
        ready.completeExceptionally(new IllegalStateException("the host ended before it was ready:\n" + said));
    }

    URI url() {
        return url;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
