package io.guildhall.devhost.plugin;

import java.nio.file.Path;
import java.util.List;

/** A plugin system with one module type and one service, for tests. */
final class PluginHost implements AutoCloseable {
    final GreeterModules greeters = new GreeterModules();
    final Journal journal = new Journal();
    final PluginSystem plugins;
    private final Path directory;

    PluginHost(Path directory) {
        this.directory = directory;
        plugins = new PluginSystem(
                directory.resolve("osgi"),
                List.of(HostService.<Runnable>shared(Runnable.class, journal)),
                List.of(greeters));
    }

    PluginReport install(TestBundle bundle) {
        return plugins.install(bundle.in(directory));
    }

    /** A plugin with one greeter that says a text. */
    static TestBundle greeting(String version, String text) {
        return TestBundle.of("sample", version)
                .source("""
                        package sample;
                        public class Hello implements java.util.function.Supplier<String> {
                            public String get() { return "%s"; }
                        }
                        """.formatted(text))
                .module("<greeter key=\"hello\" class=\"sample.Hello\"/>");
    }

    @Override
    public void close() {
        plugins.close();
    }

    /** A service that counts. */
    static final class Journal implements Runnable, Comparable<Journal> {
        int calls;

        @Override
        public void run() {
            calls++;
        }

        @Override
        public int compareTo(Journal other) {
            return 0;
        }
    }
}
