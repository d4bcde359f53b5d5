package io.guildhall.e2e.host;

import io.guildhall.devhost.DevHost;
import io.guildhall.devhost.confluence.DevUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A host with the packaged jar, and the words to set a scene on it. Everything is made anew by each test, so tests share one host. */
public final class Site implements AutoCloseable {
    /** Where it is around noon: nobody's day ends there while a test runs. In the names of these zones, plus is behind. */
    public static final ZoneId NOON =
            ZoneId.of("Etc/GMT%+d".formatted(LocalTime.now(ZoneOffset.UTC).getHour() - 12));

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final DevHost host;
    private final Api api;

    private Site(DevHost host) {
        this.host = host;
        this.api = new Api(host.baseUrl());
    }

    /** One host for all tests of this JVM, ended with it. */
    public static Site shared() {
        return Shared.SITE;
    }

    /** A host of one's own, on this database; close it. */
    public static Site on(String jdbcUrl) {
        return on(jdbcUrl, emptyFolder(), Optional.empty(), jar());
    }

    /** A host of one's own, on this database and home, with these jars, filled from these data if it is empty; close it. */
    public static Site on(String jdbcUrl, Path home, Optional<Path> data, Path... jars) {
        return new Site(DevHost.start(new DevHost.Options(0, home, jdbcUrl, data, List.of(jars))));
    }

    /** A host of one's own in memory; close it. */
    public static Site fresh() {
        return new Site(DevHost.start(DevHost.Options.forTests(emptyFolder(), jar())));
    }

    /** The packaged jar that is under test. */
    public static Path jar() {
        Path jar = Path.of(System.getProperty("guildhall.jar"));
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("package the app first: " + jar + " is not there");
        }
        return jar;
    }

    public static Path emptyFolder() {
        try {
            return Files.createTempDirectory("guildhall");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DevHost host() {
        return host;
    }

    public Api api() {
        return api;
    }

    public URI url() {
        return host.baseUrl();
    }

    /** A name that no other test uses. */
    public String unused(String stem) {
        return stem + NUMBERS.incrementAndGet();
    }

    /** A user whose password is the name. */
    public DevUser user(String name, String fullName, String... groups) {
        return host.confluence()
                .users()
                .add(
                        name,
                        name,
                        fullName,
                        name.replace(" ", ".") + "@example.org",
                        ZoneId.of("Europe/Berlin"),
                        Locale.ENGLISH,
                        Set.of(groups));
    }

    /** A new user with an unused name. */
    public DevUser someone(String stem, String... groups) {
        String name = unused(stem);
        return user(name, "Someone " + name, groups);
    }

    /** A new user who reads another language. */
    public DevUser someoneWhoReads(Locale locale) {
        DevUser user = someone("reader");
        host.confluence().users().speak(user.key(), locale);
        return user;
    }

    /** A new user who lives where it is noon, for what is counted by the day. */
    public DevUser someoneAtNoon(String stem) {
        DevUser user = someone(stem);
        host.confluence().users().live(user.key(), NOON);
        return user;
    }

    /** A space that every logged-in user sees. */
    public String space(DevUser admin) {
        String key = unused("SP");
        host.confluence().spaces().create(key, "Space " + key, admin);
        return key;
    }

    /** A space that is a community whose founders still gather, founded by its space admin: anybody may join, no list shows it. */
    public String community(DevUser founder, String joinPolicy) {
        String key = space(founder);
        found(founder, key, joinPolicy);
        return key;
    }

    /** A space that is a community and was launched, with ground rules that the founder accepted. */
    public String launchedCommunity(DevUser founder, String joinPolicy) {
        String key = community(founder, joinPolicy);
        launch(founder, key);
        return key;
    }

    public void found(DevUser founder, String key, String joinPolicy) {
        Api.Answer answer = api.post(
                founder.username(),
                "/communities",
                ("{\"spaceKey\":\"%s\",\"type\":\"PRACTICE\",\"concern\":\"Better retrospectives\","
                                + "\"goalOrGap\":\"Nobody learns from the last one\",\"joinPolicy\":\"%s\"}")
                        .formatted(key, joinPolicy));
        expect(answer, 201);
    }

    /** Gives a community that has a concern and a goal what else a launch needs, and launches it. */
    public void launch(DevUser founder, String key) {
        String path = "/communities/" + key;
        expect(put(founder, path + "/rules", "{\"text\":\"We listen.\"}"), 200);
        expect(
                put(
                        founder,
                        path + "/meeting",
                        ("{\"date\":\"%s\",\"time\":\"10:00\",\"zone\":\"Europe/Berlin\",\"minutes\":60,"
                                        + "\"place\":\"Library\",\"repeats\":\"WEEKLY\"}")
                                .formatted(LocalDate.now(ZoneOffset.UTC).plusWeeks(1))),
                200);
        expect(api.post(founder.username(), path + "/launch", "{}"), 200);
    }

    private Api.Answer put(DevUser user, String path, String body) {
        return api.call(user.username(), "PUT", path, body, "If-Match", "\"1\"");
    }

    public void join(DevUser user, String key) {
        Api.Answer rules = api.get(user.username(), "/communities/" + key + "/rules");
        int version = rules.json().path("version").asInt(0);
        String body = version == 0 ? "{}" : "{\"acceptedRules\":" + version + "}";
        Api.Answer answer = api.post(user.username(), "/communities/" + key + "/members/me", body);
        if (answer.status() != 201 && answer.status() != 202) {
            throw new AssertionError("joining: " + answer);
        }
    }

    /** Gives a member a role, which they take. */
    public void role(DevUser founder, DevUser member, String key, String role) {
        String members = "/communities/" + key + "/members/";
        expect(put(founder, members + member.key() + "/roles", "{\"roles\":[\"" + role + "\"]}"), 200);
        expect(api.post(member.username(), members + "me/role-offer/accept", "{}"), 200);
    }

    public static void expect(Api.Answer answer, int status) {
        if (answer.status() != status) {
            throw new AssertionError("expected " + status + " but got " + answer);
        }
    }

    @Override
    public void close() {
        host.close();
    }

    private static final class Shared {
        static final Site SITE = fresh();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SITE::close));
        }
    }

    /**
     * Tells everybody what there is to tell. A run does so many at a time and other tests leave theirs, and one by the clock may be under way, which refuses
     * another for as long as it takes, so it is asked again until there is nothing left to do.
     */
    public void tellEverybody() {
        Until.it(
                () -> api().post("admin", "/admin/health/notices/run", "{}"),
                answer -> answer.status() == 200 && answer.json().get("done").asInt() == 0);
    }

    /** Waits for a match of mentoring that was asked for: it is worked out in the background. @param manager of its programme */
    public void isWorkedOut(DevUser manager, String run) {
        Until.it(
                () -> {
                    host.jobs().run("io.guildhall.confluence:guildhall-matching-job");
                    Api.Answer now = api().get(manager.username(), "/runs/" + run);
                    expect(now, 200);
                    return now.json().get("state").asText();
                },
                state -> !state.equals("COMPUTING"));
    }
}
