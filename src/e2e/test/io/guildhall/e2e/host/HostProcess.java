package io.guildhall.e2e.host;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
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
    private static final String READY = "Guildhall is ready: ";

    private final Process process;
    private final List<URI> urls;
    private final StringBuffer said;

    private HostProcess(Process process, List<URI> urls, StringBuffer said) {
        this.process = process;
        this.urls = urls;
        this.said = said;
    }

    /**
     * Starts the command line's own main class on a free port and waits, at most five minutes, for its line of readiness.
     *
     * @param before folders with classes that the host has instead of its own
     */
    public static HostProcess start(String jdbcUrl, Path data, Path... before) throws Exception {
        List<String> arguments =
                List.of("--db", jdbcUrl, "--home", Site.emptyFolder().toString(), "--data", data.toString());
        return start(1, Site.emptyFolder(), arguments, before);
    }

    /** Starts so many nodes by one command, on free ports, and waits until all are ready. @param folder where the caller stands */
    public static HostProcess nodes(int count, Path folder, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("--nodes", Integer.toString(count)));
        all.addAll(List.of(arguments));
        return start(count, folder, all);
    }

    private static HostProcess start(int count, Path folder, List<String> arguments, Path... before) throws Exception {
        Process process = process(folder, arguments, before);
        CompletableFuture<List<URI>> ready = new CompletableFuture<>();
        StringBuffer said = new StringBuffer();
        Thread reader = new Thread(() -> listen(process, count, said, ready), "output of a host");
        reader.setDaemon(true);
        reader.start();
        try {
            return new HostProcess(process, ready.get(5, TimeUnit.MINUTES), said);
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** The process only, whatever becomes of it; it gets a free port and the packaged jar. */
    public static Process process(Path folder, List<String> arguments, Path... before) throws IOException {
        String classes = Stream.concat(
                        Stream.of(before).map(Path::toString), Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(asThisOneCompiles());
        command.addAll(List.of(
                "-Dguildhall.aui=" + System.getProperty("guildhall.aui", "missing"),
                "-cp",
                classes,
                "io.guildhall.devhost.Main"));
        command.addAll(List.of("--port", "0", "--jar", Site.jar().toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    /** How this process compiles and collects: what is right for the short life of a test is right for its hosts. */
    private static List<String> asThisOneCompiles() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-XX:Tiered") || argument.startsWith("-XX:+Use"))
                .toList();
    }

    private static void listen(Process process, int count, StringBuffer said, CompletableFuture<List<URI>> ready) {
        List<URI> urls = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.startsWith(READY)) {
                    urls.add(URI.create(line.substring(READY.length()).split(" ")[0]));
                }
                if (line.startsWith(count == 1 ? READY : "Guildhall runs on " + count + " nodes")) {
                    ready.complete(List.copyOf(urls));
                }
            }
        } catch (IOException e) {
            said.append(e);
        }
        ready.completeExceptionally(new IllegalStateException("the host ended before it was ready:\n" + said));
    }

    public URI url() {
        return urls.get(0);
    }

    /** The addresses of all its nodes. */
    public List<URI> urls() {
        return urls;
    }

    /** The process and all that it started. */
    public List<ProcessHandle> handles() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    /** Ends the first process as a power cut does. */
    public void kill() {
        process.destroyForcibly();
    }

    /** Everything that it wrote to its console so far. */
    public String said() {
        return said.toString();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
