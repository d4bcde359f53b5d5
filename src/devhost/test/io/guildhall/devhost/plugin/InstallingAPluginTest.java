package io.guildhall.devhost.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallingAPluginTest {
    @TempDir
    Path directory;

    private PluginHost host;

    @BeforeEach
    void start() {
        host = new PluginHost(directory);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void its_modules_work_afterwards() {
        PluginReport report = host.install(PluginHost.greeting("1.0.0", "hello"));

        assertThat(report.summary()).isEqualTo("1 of 1 modules enabled");
        assertThat(report.enabled()).isTrue();
        assertThat(host.greeters.say("hello")).isEqualTo("hello");
    }
}
