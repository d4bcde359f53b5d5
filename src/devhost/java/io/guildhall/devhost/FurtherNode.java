package io.guildhall.devhost;

import io.guildhall.devhost.database.PostgresqlServer;
import java.io.IOException;
import java.nio.file.Path;

/** A host that another one started beside itself. It ends when that one does, and then also stops the database that was left behind. */
final class FurtherNode {
    /** The folder of the database server that the first node runs, where it runs one. */
    static final String SERVER = "guildhall.postgresql";

    private FurtherNode() {}

    /** Started as {@link Main} is; standard input is a pipe from the first node, on which nothing is ever said. */
    public static void main(String... arguments) {
        Thread watch = new Thread(FurtherNode::outliveNobody, "first node");
        watch.setDaemon(true);
        watch.start();
        Main.main(arguments);
    }

    private static void outliveNobody() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is said.
            }
        } catch (IOException broken) {
            // The same as its end.
        }
        String server = System.getProperty(SERVER, "");
        if (!server.isEmpty()) {
            PostgresqlServer.askToEnd(Path.of(server));
        }
        System.exit(1);
    }
}
