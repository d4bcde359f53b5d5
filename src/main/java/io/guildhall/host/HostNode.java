package io.guildhall.host;

import io.guildhall.site.ThisNode;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This node, by the name that its administrator gave it when starting it in a cluster, else by that of the machine. Asks nothing of the host: no
 * member that names nodes was seen on this version.
 */
@Named
final class HostNode implements ThisNode {
    private static final Logger LOG = LoggerFactory.getLogger(HostNode.class);
    private static final String GIVEN = "confluence.cluster.node.name";
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

    private final String name = named();
    private final String version = described();

    @Override
    public String name() {
        return name;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public ZoneId zone() {
        return ZoneId.systemDefault();
    }

    private static String named() {
        String given = System.getProperty(GIVEN, "").strip();
        String found = given.isEmpty() ? machine() : given;
        return found.length() <= NAME_MAX ? found : found.substring(0, NAME_MAX);
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    /** From the descriptor that came with these classes. */
    private static String described() {
        try (InputStream descriptor = HostNode.class.getResourceAsStream("/atlassian-plugin.xml")) {
            if (descriptor != null) {
                Matcher found = VERSION.matcher(new String(descriptor.readAllBytes(), StandardCharsets.UTF_8));
                if (found.find()) {
                    return found.group(1);
                }
            }
        } catch (IOException unreadable) {
            LOG.warn("The descriptor of the app could not be read", unreadable);
        }
        return "?";
    }
}
