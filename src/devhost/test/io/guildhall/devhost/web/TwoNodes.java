package io.guildhall.devhost.web;

import io.guildhall.devhost.DevHost;
import io.guildhall.devhost.Node;
import io.guildhall.devhost.database.PostgresqlServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Two hosts on one PostgreSQL, which end with the JVM. */
final class TwoNodes {
    static final DevHost ONE;
    static final DevHost TWO;

    static {
        String database = PostgresqlServer.shared().freshDatabaseUrl();
        ONE = start(database, 1);
        TWO = start(database, 2);
    }

    private TwoNodes() {}

    private static DevHost start(String database, int number) {
        try {
            Path folder = Files.createTempDirectory("node" + number);
            List<Path> jars = List.of(SamplePlugin.in(folder), KeepingPlugin.in(folder));
            DevHost host = DevHost.start(
                    new DevHost.Options(0, folder, database, Optional.empty(), jars).as(new Node(number, 2)));
            Runtime.getRuntime().addShutdownHook(new Thread(host::close));
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A browser at the first node, where the administrator has logged in. */
    static Browser adminAtOne() {
        Browser browser = new Browser(ONE.baseUrl());
        browser.logIn("admin", "admin", "/");
        return browser;
    }
}
