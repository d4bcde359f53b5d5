package io.guildhall.e2e.host;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A host in a process of its own, as a second node is. Closing ends that process by its handle. */
public final class HostProcess implements AutoCloseable {
    private final Process process;
    private final URI url;

    private final StringBuffer said;

    private HostProcess(Process process, URI url, StringBuffer said) {
        this.process = process;
        this.url = url;
        this.said = said;
    }

    /**
     * Starts the command line's own main class on a free port and waits, at most two minutes, for its line of readiness.
     *
     * @param before folders with classes that the host has instead of its own
     */
    public static HostProcess start(String jdbcUrl, Path data, Path... before) throws Exception {
        String classes = Stream.concat(
                        Stream.of(before).map(Path::toString), Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dguildhall.aui=" + System.getProperty("guildhall.aui", "missing"),
                "-cp",
                classes,
                "io.guildhall.devhost.Main"));
        command.addAll(List.of("--port", "0", "--jar", Site.jar().toString(), "--db", jdbcUrl));
        command.addAll(List.of("--home", Site.emptyFolder().toString(), "--data", data.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        CompletableFuture<URI> ready = new CompletableFuture<>();
        StringBuffer said = new StringBuffer();
        Thread reader = new Thread(() -> listen(process, said, ready), "output of a host");
        reader.setDaemon(true);
        reader.start();
        try {
            return new HostProcess(process, ready.get(2, TimeUnit.MINUTES), said);
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static void listen(Process process, StringBuffer said, CompletableFuture<URI> ready) {
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

    public URI url() {
        return url;
    }

    /** Everything that it wrote to its console so far. */
    public String said() {
        return said.toString();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
