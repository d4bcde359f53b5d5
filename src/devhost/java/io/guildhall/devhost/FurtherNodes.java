package io.guildhall.devhost;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * The nodes besides the first one, each a process of its own, so that no static state and no class loader is shared. They end with the one that started them,
 * however that ends: their standard input is a pipe from it.
 */
final class FurtherNodes implements AutoCloseable {
    private static final long MINUTES_TO_START = 3;
    private static final long SECONDS_TO_END = 20;

    private final List<Process> processes = new CopyOnWriteArrayList<>();
    private final Optional<Path> server;

    /** @param server the folder of the database server that ends with this process, if there is one */
    FurtherNodes(Optional<Path> server) {
        this.server = server;
    }

    /**
     * Starts one and waits until it is ready; its console appears on this one, with its name before what it logs.
     *
     * @param arguments what its command line says
     * @return its address
     * @throws IOException where it does not start
     */
    URI start(Node node, List<String> arguments) throws IOException {
        Process process = new ProcessBuilder(command(arguments)).start();
        processes.add(process);
        CompletableFuture<URI> ready = new CompletableFuture<>();
        PrintStream out = System.out;
        PrintStream err = System.err;
        follow(node, process.errorReader(StandardCharsets.UTF_8), line -> err.println("[" + node.name() + "] " + line));
        follow(node, process.inputReader(StandardCharsets.UTF_8), line -> {
            out.println(line);
            Main.addressIn(line).ifPresent(ready::complete);
        });
        process.onExit().thenAccept(ended -> {
            if (!ready.completeExceptionally(new IOException(node.name() + " ended with " + ended.exitValue()))) {
                err.println(node.name() + " has ended with " + ended.exitValue());
            }
        });
        try {
            return ready.get(MINUTES_TO_START, TimeUnit.MINUTES);
        } catch (ExecutionException ended) {
            throw new IOException(node.name() + " does not start: its own lines above say why", ended);
        } catch (TimeoutException slow) {
            throw new IOException(node.name() + " is not ready after " + MINUTES_TO_START + " minutes", slow);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** The same Java with the same settings; a debugger's agent has its port already. */
    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> !flag.startsWith("-agent") && !flag.startsWith("-javaagent"))
                .forEach(command::add);
        server.ifPresent(folder -> command.add("-D" + FurtherNode.SERVER + "=" + folder));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FurtherNode.class.getName()));
        command.addAll(arguments);
        return command;
    }

    private static void follow(Node node, BufferedReader lines, Consumer<String> each) {
        Thread thread = new Thread(
                () -> {
                    try (lines) {
                        lines.lines().forEach(each);
                    } catch (IOException | RuntimeException gone) {
                        // The process has ended; its exit is told elsewhere.
                    }
                },
                "console of " + node.name());
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks all to end, waits for each, and ends those by force that do not. */
    @Override
    public void close() {
        processes.forEach(Process::destroy);
        for (Process process : processes) {
            try {
                if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
