package io.guildhall.devhost.web;

import io.guildhall.devhost.DevHost;
import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Users;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The one host of the tests here, with the sample plugin. Tests make what they need under unused names. */
final class WebHost {
    static final DevHost HOST = start();
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private WebHost() {}

    private static DevHost start() {
        try {
            Path folder = Files.createTempDirectory("webhost");
            DevHost host =
                    DevHost.start(DevHost.Options.forTests(folder, SamplePlugin.in(folder), GuardedPlugin.in(folder)));
            Runtime.getRuntime().addShutdownHook(new Thread(host::close));
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String unused(String stem) {
        return stem + NUMBERS.incrementAndGet();
    }

    /** A user whose password is the name. */
    static DevUser user() {
        return user(unused("user"), "Someone");
    }

    static DevUser user(String name, String fullName) {
        return users().add(name, name, fullName, name + "@example.org", ZoneOffset.UTC, Locale.ENGLISH, Set.of());
    }

    static Users users() {
        return HOST.confluence().users();
    }

    static DevUser admin() {
        return users().byName("admin").orElseThrow();
    }

    /** A space for everybody who is logged in, with a home page. */
    static DevSpace space(DevUser creator) {
        DevSpace space = HOST.confluence().spaces().create(unused("SP"), "A space", creator);
        HOST.confluence().pages().create(space.getKey(), "Start", "<p>Hello</p>", creator, true);
        return space;
    }

    static Browser anonymous() {
        return new Browser(HOST.baseUrl());
    }

    /** A browser that has logged in by the form; an administrator's password was asked for again. */
    static Browser as(DevUser user) {
        Browser browser = withoutSecureSession(user);
        if (HOST.confluence().callers().isAdministrator(user)) {
            browser.submit("/doauthenticate.action", "password", user.username());
        }
        return browser;
    }

    static Browser withoutSecureSession(DevUser user) {
        Browser browser = anonymous();
        browser.logIn(user.username(), user.username(), "/");
        return browser;
    }
}
