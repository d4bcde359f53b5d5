package io.guildhall.devhost.confluence;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.database.TestDatabases;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A host with nothing but admin, and the people whom tests talk about. */
abstract class StateContract {
    static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    static final ZoneId SITE_ZONE = ZoneId.of("Europe/London");

    private final TestDatabases kind;
    String url;
    Database database;
    ConfluenceState state;

    StateContract(TestDatabases kind) {
        this.kind = kind;
    }

    @BeforeEach
    void start() {
        url = freshUrl();
        database = Database.open(url);
        state = ConfluenceState.in(database, Clock.fixed(NOW, SITE_ZONE));
    }

    @AfterEach
    void end() {
        AuthenticatedUserThreadLocal.reset();
        database.close();
    }

    String freshUrl() {
        return kind.freshUrl();
    }

    DevUser admin() {
        return state.users().byName("admin").orElseThrow();
    }

    DevUser user(String username, String... groups) {
        return state.users()
                .add(
                        username,
                        username + "-secret",
                        username + " Example",
                        username + "@example.com",
                        ZoneId.of("Europe/Berlin"),
                        Locale.GERMANY,
                        Set.of(groups));
    }
}
