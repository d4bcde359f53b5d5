package io.guildhall.host;

import io.guildhall.Checkout;
import io.guildhall.devhost.plugin.Plugin;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The app as the host sees it before there is a jar: its resources and its key. Nothing can be made of its classes. */
final class AppFromItsSources implements Plugin {
    @Override
    public String key() {
        return "io.guildhall.confluence";
    }

    @Override
    public String name() {
        return "Guildhall";
    }

    @Override
    public String version() {
        return "0";
    }

    @Override
    public ClassLoader classLoader() {
        return AppFromItsSources.class.getClassLoader();
    }

    @Override
    public Optional<URL> entry(String path) {
        Path file = Checkout.resources().resolve(path.startsWith("/") ? path.substring(1) : path);
        try {
            return !path.endsWith("/") && Files.isRegularFile(file)
                    ? Optional.of(file.toUri().toURL())
                    : Optional.empty();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<String> classesUnder(String packageName) {
        throw new UnsupportedOperationException("classesUnder");
    }

    @Override
    public <T> T create(String className, Class<T> as) {
        throw new UnsupportedOperationException("create");
    }

    @Override
    public <T> T bean(String beanName, Class<T> as) {
        throw new UnsupportedOperationException("there is no Spring context here");
    }

    @Override
    public <T> T inside(Supplier<T> work) {
        return work.get();
    }

    @Override
    public boolean ready() {
        return true;
    }
}
