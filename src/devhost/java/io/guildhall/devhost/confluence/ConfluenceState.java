package io.guildhall.devhost.confluence;

import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.plugin.HostService;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** Everything the host knows about people and content, in its database. */
public final class ConfluenceState {
    /** Makes the tables if they are missing, under a lock, and the user {@code admin}/{@code admin}. */
    public static ConfluenceState in(Database database, Clock clock) {
        throw new UnsupportedOperationException("in");
    }

    public Users users() {
        throw new UnsupportedOperationException("users");
    }

    public Spaces spaces() {
        throw new UnsupportedOperationException("spaces");
    }

    public Pages pages() {
        throw new UnsupportedOperationException("pages");
    }

    public Callers callers() {
        throw new UnsupportedOperationException("callers");
    }

    /** The host's API over this state: users, permissions, spaces, locks, events, time zone, language, addresses. */
    public List<HostService<?>> services(String contextPath, URI baseUrl) {
        throw new UnsupportedOperationException("services");
    }
}
